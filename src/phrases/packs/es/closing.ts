import type { PhraseGroup } from "../../bank/group.js"

/** The end of a call: each line with what must be true for it. */
export const closing: readonly PhraseGroup[] = [
  {
    intent: "anythingElse",
    tone: "plain",
    source: "A14",
    texts: {
      else: "¿Hay algo más que debamos ver hoy?",
      before: "Antes de terminar: ¿hay algo más?",
    },
  },
  {
    intent: "closing",
    tone: "plain",
    claims: ["everythingCovered"],
    source: "A7",
    texts: {
      covered: "Con esto hablamos de todo. Gracias por llamar, y adiós.",
      complete: "Entonces ya vimos todo. Gracias, {{ name }}, y adiós.",
    },
  },
  {
    intent: "closing",
    tone: "plain",
    claims: ["agentOwnsNextStep"],
    commits: { kind: "do", promisedBy: "agent" },
    source: "A7",
    texts: {
      begin: "Me ocupo de eso en cuanto colguemos. Adiós, {{ name }}.",
      mine: "El siguiente paso es mío, y empiezo ahora. Adiós, {{ name }}.",
    },
  },
  {
    intent: "closing",
    tone: "plain",
    claims: ["haveAllFacts"],
    source: "A7",
    texts: {
      have: "Ya tengo todos los datos que necesito. Gracias, {{ name }}.",
      notes: "Mis notas están completas, así que no le quito más tiempo. Adiós.",
    },
  },
  {
    intent: "closing",
    tone: "plain",
    claims: ["everythingCovered"],
    source: "A14",
    texts: {
      letGo: "Entonces le dejo seguir con su día. Adiós, {{ name }}.",
      next: "Queda así: {{ action }}. Gracias por llamar, {{ name }}, y adiós.",
    },
  },
  {
    intent: "closing",
    tone: "steady",
    claims: ["everythingCovered"],
    source: "D10",
    texts: {
      nextNow: "Lo que pasa ahora es esto: {{ action }}. Gracias por seguir en la línea. Adiós.",
      bearing: "Es todo por ahora. Gracias por su paciencia, {{ name }}. Adiós.",
    },
  },
  {
    intent: "closing",
    tone: "plain",
    claims: ["followUpAgreed"],
    source: "C15",
    texts: {
      agreed: "Queda como acordamos, y tengo anotada la hora. Gracias, y adiós.",
      until: "Hasta entonces, como quedamos. Adiós, {{ name }}.",
    },
  },
  {
    intent: "closing",
    tone: "plain",
    claims: ["resolved"],
    source: "B9",
    texts: {
      solved: "Entonces queda resuelto. Gracias por llamarnos. Adiós.",
      done: "Entonces ya está hecho. Gracias, {{ name }}, y adiós.",
    },
  },
  {
    intent: "closing",
    tone: "warm",
    claims: ["everythingCovered"],
    source: "C16",
    texts: {
      pleasure: "Eso es todo, y fue un gusto hablar con usted, {{ name }}. Adiós.",
      niceDay: "Entonces ya está. Que tenga un buen día, {{ name }}.",
    },
  },
  {
    intent: "closing",
    tone: "gentle",
    claims: ["everythingCovered"],
    source: "D10",
    texts: {
      care: "Es todo lo que necesitamos de usted. Cuídese mucho.",
      leaveIt: "Nos ocupamos de esto: {{ action }}. Déjelo en nuestras manos. Cuídese.",
      thinking: "Gracias por repasarlo con nosotros. Cuídese.",
    },
  },
  {
    intent: "closing",
    tone: "plain",
    source: "A14",
    texts: {
      leave: "¿Lo dejamos aquí por hoy?",
      goodbye: "Gracias por llamar. Adiós.",
    },
  },
  {
    intent: "closing",
    tone: "steady",
    source: "D10",
    texts: {
      thanks: "Gracias por seguir conmigo. Adiós, {{ name }}.",
      leaveHere: "Dejémoslo aquí por hoy. Gracias, y adiós.",
    },
  },
  {
    intent: "thanks",
    tone: "plain",
    source: "E11",
    texts: {
      calling: "Gracias por llamarnos por esto.",
      patience: "Gracias por su paciencia con esto.",
    },
  },
  {
    intent: "thanks",
    tone: "warm",
    source: "E11",
    texts: {
      easy: "Gracias, nos lo hizo muy fácil.",
      kind: "Muy amable. Gracias, {{ name }}.",
    },
  },
  {
    intent: "thanksForTelling",
    tone: "plain",
    source: "D11",
    texts: {
      us: "Gracias por decírnoslo a nosotros. Lo anoto.",
      know: "Es bueno que nos lo diga directamente. Gracias.",
    },
  },
  {
    intent: "praiseTaken",
    tone: "plain",
    source: "C18",
    texts: {
      pass: "Gracias. Lo anoto para que lo sepan.",
      good: "Da gusto oírlo. Gracias por decirlo.",
    },
  },
  {
    intent: "personalClose",
    tone: "plain",
    source: "C16",
    texts: {
      thing: "Espero que {{ thing }} no le dé más problemas. Adiós, {{ name }}.",
      name: "Gracias por traernos esto, {{ name }}.",
    },
  },
  {
    intent: "personalClose",
    tone: "warm",
    source: "C16",
    texts: {
      enjoy: "Fue un gusto, {{ name }}. Que el resto del día sea tranquilo.",
      luck: "Mucha suerte con {{ thing }}, {{ name }}.",
    },
  },
  {
    intent: "personalClose",
    tone: "gentle",
    source: "D10",
    texts: {
      care: "Cuídese mucho, {{ name }}.",
      strength: "Le deseo mucha fuerza, a usted y a su familia.",
    },
  },
  {
    intent: "courtesyFollowUp",
    tone: "plain",
    source: "F15",
    texts: {
      check: "¿Quiere que le llamemos {{ when }}, solo para saber cómo va {{ thing }}?",
      hear: "¿Nos permite llamarle {{ when }} para preguntar cómo fue?",
    },
  },
]
