import type { PracticeTexts } from "./practice-text.js"

/** Closing. */
export const closingWords: PracticeTexts = {
  close: [
    "Close only when all is clear",
    "Cierre cuando esté todo claro",
    "Problem, wish and next step are known and confirmed.",
    "Problema, deseo y siguiente paso están claros y confirmados.",
  ],
  lastQuestion: [
    "One last question, then goodbye",
    "Una última pregunta y despedida",
    "When they are about to go.",
    "Si está a punto de irse.",
  ],
  secondMatter: [
    "Take up a second matter too",
    "Atienda también el otro asunto",
    "When one comes up at the end.",
    "Si surge al final.",
  ],
  ifNotHeard: [
    "Say who, when, and what if",
    "Diga quién, cuándo y si no",
    "When something is promised.",
    "Si se promete algo.",
  ],
  anythingElse: [
    "Anything else? Ask once",
    "¿Algo más? Pregunte una vez",
    "Before a calm goodbye, once.",
    "Antes de despedirse con calma, una vez.",
  ],
  extraStep: [
    "One small thing more",
    "Un pequeño detalle más",
    "When it ended well and there is time, offer one.",
    "Si acabó bien y hay tiempo, ofrézcalo.",
  ],
  personalClose: [
    "A personal word to part",
    "Una palabra personal al despedirse",
    "When a hard call ends well, a sentence of your own.",
    "Si una llamada difícil acaba bien, una frase propia.",
  ],
  note: [
    "Complete the note",
    "Complete la nota",
    "It says what is open, so that the next person can go on.",
    "Dice qué queda, para que siga quien la lea.",
  ],
}
