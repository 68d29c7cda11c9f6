import type { PhraseGroup } from "../../bank/group.js"

/** Hearing somebody out, and saying back what was heard. */
export const listening: readonly PhraseGroup[] = [
  {
    intent: "acknowledge",
    tone: "plain",
    source: "C21",
    texts: {
      about: "Entonces se trata de {{ thing }}. Gracias por decírnoslo.",
      iSee: "Ya veo. Gracias por explicármelo.",
      gotIt: "Muy bien, lo tengo anotado.",
      useful: "Es bueno saberlo. Gracias por decírnoslo.",
    },
  },
  {
    intent: "acknowledge",
    tone: "warm",
    source: "E11",
    texts: {
      glad: "Me alegra que nos llame por {{ thing }}.",
      time: "Gracias por tomarse el tiempo de explicarlo.",
    },
  },
  {
    intent: "acknowledge",
    tone: "steady",
    source: "D12",
    texts: {
      hear: "Le escucho.",
      listening: "Le escucho, y lo estoy anotando.",
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
      together: "Vamos a verlo con usted, paso a paso.",
      thing: "Me ocupo ahora de {{ thing }}, aquí con usted.",
    },
  },
  {
    intent: "ownIt",
    tone: "steady",
    source: "D12",
    texts: {
      have: "Ya me encargo yo. Vamos paso a paso.",
      start: "De esto me ocupo yo. Empiezo ahora.",
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
      worst: "Le escuché. ¿Qué es lo peor en este momento?",
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
      sure: "Quiero tenerlo bien. Me dijo: {{ problem }}. ¿Correcto?",
      soFar: "Entonces: {{ problem }}. ¿Es eso?",
    },
  },
  {
    intent: "readBack",
    tone: "gentle",
    repeatable: true,
    source: "C11",
    texts: {
      understood: "Si le entendí bien: {{ problem }}. ¿Es así?",
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
      changed: "Ya lo cambié. Ahora dice: {{ problem }}. ¿Es correcto?",
    },
  },
  {
    intent: "understandingCheck",
    tone: "plain",
    source: "C11",
    texts: {
      sense: "¿Me expliqué bien, o lo repaso otra vez?",
      ask: "¿Le queda alguna pregunta antes de seguir?",
    },
  },
]
