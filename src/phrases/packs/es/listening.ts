import type { PhraseGroup } from "../../group.js"

/** Hearing somebody out, and being sorry. */
export const listening: readonly PhraseGroup[] = [
  {
    intent: "acknowledge",
    tone: "plain",
    source: "C21",
    texts: {
      about: "Entonces se trata de {{ thing }}. Gracias por decírnoslo.",
      iSee: "Ya veo. Gracias por explicármelo.",
      gotIt: "Muy bien, lo tengo apuntado.",
      useful: "Es bueno saberlo. Gracias por decírnoslo.",
    },
  },
  {
    intent: "acknowledge",
    tone: "warm",
    source: "E11",
    texts: {
      glad: "Me alegra que nos llame por {{ thing }}.",
      time: "Gracias por explicarlo tan bien.",
    },
  },
  {
    intent: "acknowledge",
    tone: "steady",
    source: "D12",
    texts: {
      hear: "Le escucho.",
      hearThing: "Le escucho: {{ thing }}. Sigo yo desde aquí.",
      listening: "Le escucho, y lo estoy apuntando.",
    },
  },
  {
    intent: "acknowledge",
    tone: "gentle",
    source: "B3",
    texts: {
      oneStep: "Gracias por contármelo. Vamos paso a paso.",
      withYou: "Estoy aquí, con usted, y le escucho.",
      worries: "Le escucho. ¿Qué es lo que más le preocupa ahora?",
    },
  },
  {
    intent: "ownIt",
    tone: "plain",
    source: "A7",
    texts: {
      mine: "Me ocupo ahora mismo, y lo vemos.",
      together: "Vamos a verlo juntos, paso a paso.",
      thing: "Me ocupo ahora de {{ thing }}, aquí con usted.",
    },
  },
  {
    intent: "ownIt",
    tone: "steady",
    source: "D12",
    texts: {
      have: "Ya lo tengo yo. Vamos paso a paso.",
      start: "De esto me ocupo yo. Empiezo ahora.",
      hearThing: "Le escucho: {{ thing }}. De eso me ocupo ahora.",
    },
  },
  {
    intent: "empathy",
    tone: "plain",
    source: "B3",
    texts: {
      hard: "{{ what }}: eso es difícil de llevar.",
      tiring: "{{ what }} cansa a cualquiera.",
      unwelcome: "{{ what }} es lo último que le hacía falta.",
    },
  },
  {
    intent: "empathy",
    tone: "steady",
    source: "B3",
    texts: {
      angry: "{{ what }}: a cualquiera le molestaría.",
      enough: "{{ what }} es más que suficiente. Veamos qué se puede hacer.",
    },
  },
  {
    intent: "empathy",
    tone: "gentle",
    source: "B3",
    texts: {
      heavy: "{{ what }} es una carga muy grande.",
      noWords: "{{ what }}. Lo siento mucho. Vamos a su ritmo.",
    },
  },
  {
    intent: "apologyRegret",
    tone: "plain",
    source: "D5",
    texts: {
      happened: "Siento mucho que le haya pasado esto.",
      trouble: "Lamento los problemas que esto le ha dado.",
      day: "Lo siento. No es así como debía ir su día.",
    },
  },
  {
    intent: "apologyRegret",
    tone: "steady",
    source: "D6",
    texts: {
      plain: "Lo siento. De verdad.",
      through: "Siento todas estas molestias.",
      come: "Siento lo ocurrido. Veamos qué se puede hacer.",
    },
  },
  {
    intent: "apologyRegret",
    tone: "gentle",
    source: "D5",
    texts: {
      very: "Lo siento muchísimo.",
      moment: "Siento mucho oír eso. Podemos hacer una pausa, si quiere.",
    },
  },
  {
    intent: "apologyOwnSlip",
    tone: "plain",
    repeatable: true,
    source: "D5",
    texts: {
      mine: "Perdone, ha sido un error mío.",
      earlier: "Perdone, tendría que habérselo preguntado antes.",
      misheard: "Perdone, lo he entendido mal. ¿Me lo dice otra vez?",
    },
  },
  {
    intent: "letFinish",
    tone: "plain",
    source: "E7",
    texts: {
      over: "Perdone, he hablado a la vez que usted. Siga, por favor.",
      interrupted: "Perdone, le he interrumpido. ¿Qué me decía?",
      yours: "Perdone, me he adelantado. Siga, por favor, le escucho.",
    },
  },
  {
    intent: "repair",
    tone: "plain",
    source: "E4",
    texts: {
      wrong: "Perdone, me he expresado mal.",
      badly: "No lo he dicho bien, y lo siento. Permítame empezar de nuevo.",
    },
  },
  {
    intent: "repair",
    tone: "steady",
    source: "E4",
    texts: {
      saying: "Siento haber dicho eso. Permítame ayudarle.",
      thing: "Lo siento, no era lo que debía decir. Volvamos a {{ thing }}.",
    },
  },
  {
    intent: "apologyAtFault",
    tone: "plain",
    claims: ["causeEstablished"],
    authority: "admitFault",
    source: "D5",
    texts: {
      ours: "Ha sido un error nuestro, y lo siento. La causa fue esta: {{ cause }}.",
      wrong: "Lo hicimos mal, y le pido disculpas. No debió pasarle.",
    },
  },
  {
    intent: "apologyAtFault",
    tone: "steady",
    claims: ["causeEstablished"],
    authority: "admitFault",
    source: "D5",
    texts: {
      short: "Fue un error nuestro. Lo siento.",
      onUs: "Esto es responsabilidad nuestra, y lo siento.",
    },
  },
  {
    intent: "condolence",
    tone: "plain",
    source: "D10",
    texts: {
      loss: "Siento mucho su pérdida.",
      tell: "Lo siento de verdad. Gracias por decírnoslo en un momento así.",
    },
  },
  {
    intent: "condolence",
    tone: "gentle",
    source: "D10",
    texts: {
      noRush: "Lo siento muchísimo. No hay prisa con nada de esto.",
      pause: "Lo siento mucho. Tómese un momento, yo espero.",
    },
  },
  {
    intent: "ventInvite",
    tone: "plain",
    source: "C9",
    texts: {
      whole: "Cuénteme todo, por favor. Le escucho.",
      beginning: "Cuéntemelo desde el principio, por favor.",
      happened: "Dígame qué pasó, con calma y a su manera.",
    },
  },
  {
    intent: "ventInvite",
    tone: "steady",
    source: "E5",
    texts: {
      all: "Adelante. Quiero oírlo todo.",
      listening: "Le escucho. Cuéntemelo todo.",
      goOn: "Siga, por favor. Estoy tomando nota.",
    },
  },
  {
    intent: "ventInvite",
    tone: "gentle",
    source: "C9",
    texts: {
      ready: "Cuando quiera. Aquí estoy.",
      asMuch: "Cuente lo que quiera, mucho o poco.",
    },
  },
  {
    intent: "pinpoint",
    tone: "plain",
    source: "C9",
    texts: {
      one: "Gracias, eso ayuda. ¿Qué parte resolvemos primero?",
      started: "Ya me hago una idea. ¿Cuándo empezó a fallar?",
    },
  },
  {
    intent: "pinpoint",
    tone: "steady",
    source: "C10",
    texts: {
      worst: "Le he escuchado. ¿Qué es lo peor ahora mismo?",
      oneThing: "Lo tengo todo. Si arreglamos una sola cosa primero, ¿cuál sería?",
    },
  },
  {
    intent: "readBack",
    tone: "plain",
    repeatable: true,
    source: "C11",
    texts: {
      check: "Déjeme comprobar que lo tengo bien: {{ problem }}. ¿Es así?",
      both: "Entonces, {{ problem }}, y usted quisiera esto: {{ outcome }}. ¿Es correcto?",
      say: "Se lo repito para estar seguros: {{ problem }}. ¿Lo tengo bien?",
      short: "Entonces, {{ problem }}, ¿es así?",
    },
  },
  {
    intent: "readBack",
    tone: "steady",
    repeatable: true,
    source: "C11",
    texts: {
      iHear: "Lo que entiendo es esto: {{ problem }}. ¿Es así?",
      sure: "Quiero tenerlo bien. Me ha dicho: {{ problem }}. ¿Correcto?",
      soFar: "Entonces: {{ problem }}. ¿Es eso?",
    },
  },
  {
    intent: "readBack",
    tone: "gentle",
    repeatable: true,
    source: "C11",
    texts: {
      understood: "Si le he entendido bien: {{ problem }}. ¿Es así?",
      onlyOnce: "Para que no lo tenga que repetir: {{ problem }}. ¿Está bien así?",
    },
  },
  {
    intent: "readBackCorrected",
    tone: "plain",
    repeatable: true,
    source: "C11",
    texts: {
      thanks: "Gracias por corregirme. Entonces es esto: {{ problem }}. ¿Sí?",
      changed: "Ya lo he cambiado. Ahora dice: {{ problem }}. ¿Es correcto?",
    },
  },
  {
    intent: "understandingCheck",
    tone: "plain",
    source: "C11",
    texts: {
      sense: "¿Me he explicado bien, o lo repaso otra vez?",
      ask: "¿Le queda alguna pregunta antes de seguir?",
    },
  },
]
