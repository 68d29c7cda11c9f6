import type { PhraseGroup } from "../../bank/group.js"

/** Feeling with somebody, and being sorry: for what happened, for a slip, for a fault, for a loss. */
export const beingSorry: readonly PhraseGroup[] = [
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
      mine: "Perdone, fue un error mío.",
      earlier: "Perdone, tendría que habérselo preguntado antes.",
      misheard: "Perdone, lo entendí mal. ¿Me lo dice otra vez?",
    },
  },
  {
    intent: "letFinish",
    tone: "plain",
    source: "E7",
    texts: {
      over: "Perdone, hablé al mismo tiempo que usted. Siga, por favor.",
      interrupted: "Perdone, le interrumpí. ¿Qué me decía?",
      yours: "Perdone, me adelanté. Siga, por favor, le escucho.",
    },
  },
  {
    intent: "repair",
    tone: "plain",
    source: "E4",
    texts: {
      wrong: "Perdone, me expresé mal.",
      badly: "No lo dije bien, y lo siento. Permítame empezar de nuevo.",
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
      ours: "Fue un error nuestro, y lo siento. La causa fue esta: {{ cause }}.",
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
]
