import type { PracticeTexts } from "./practice-text.js"

/** Closing. */
export const closingWords: PracticeTexts = {
  close: [
    "Close when all is known",
    "Cierre cuando esté todo claro",
    "Problem, wish and next step are known and confirmed.",
    "Problema, deseo y siguiente paso están confirmados.",
  ],
  lastQuestion: [
    "One last thing at most",
    "Una última pregunta como mucho",
    "When they are about to go, ask one thing, then let them.",
    "Si está a punto de irse, pregunte una cosa y despídase.",
  ],
  secondMatter: [
    "A second matter is its own",
    "Otro asunto es otro asunto",
    "When another matter comes up at the end, take it up as one.",
    "Si surge otro asunto al final, trátelo como tal.",
  ],
  ifNotHeard: [
    "Say what if it does not come",
    "Diga qué hacer si no llega",
    "With a promise, say who, when, and what if not.",
    "Si se promete algo, diga quién, cuándo y si no.",
  ],
  anythingElse: [
    "Anything else? Ask once",
    "¿Algo más? Pregunte una vez",
    "Ask once, before a calm goodbye.",
    "Pregunte una vez, antes de despedirse con calma.",
  ],
  extraStep: [
    "One small thing more",
    "Un pequeño detalle más",
    "When it ended well and there is time, do one small thing more.",
    "Si acabó bien y hay tiempo, tenga un pequeño detalle más.",
  ],
  personalClose: [
    "Part with a personal word",
    "Despídase con una palabra personal",
    "When a hard call ends well, part with a sentence of your own.",
    "Si una llamada difícil acaba bien, despídase con una frase propia.",
  ],
  note: [
    "Leave a note to go on from",
    "Deje una nota para seguir",
    "The note says what is open, so that the next person can go on.",
    "La nota dice qué queda, para que siga quien la lea.",
  ],
}
