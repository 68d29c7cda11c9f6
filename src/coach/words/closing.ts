import type { PracticeTexts } from "./practice-text.js"

/** Closing. */
export const closingWords: PracticeTexts = {
  close: [
    "Close when all is known",
    "Cierre cuando esté todo claro",
    "Close when problem, wish and next step are known and confirmed.",
    "Cierre cuando problema, deseo y siguiente paso estén claros y confirmados.",
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
    "When another matter comes up, take it up as one.",
    "Si surge otro asunto, trátelo como tal.",
  ],
  ifNotHeard: [
    "Say what if it does not come",
    "Diga qué hacer si no llega",
    "When something is promised, say who, when, and what if not.",
    "Si se promete algo, diga quién, cuándo y qué hacer si no.",
  ],
  anythingElse: [
    "Anything else? Ask once",
    "¿Algo más? Pregunte una vez",
    "Before a calm goodbye, ask once whether there is anything else.",
    "Antes de despedirse con calma, pregunte una vez si hay algo más.",
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
