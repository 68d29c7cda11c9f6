import type { PracticeTexts } from "./practice-text.js"

/** Finding out. */
export const findingOutWords: PracticeTexts = {
  pinpoint: [
    "End the venting with one question",
    "Cierre el desahogo con una pregunta",
    "Let them let it out; then ask kindly for the one thing.",
    "Deje que se desahogue; luego pregunte con calma por lo principal.",
  ],
  askProblem: [
    "Find out early what is wrong",
    "Averigüe pronto qué pasa",
    "Ask within half a minute what the call is about.",
    "Pregunte en medio minuto de qué se trata.",
  ],
  clarify: [
    "Offer two answers to choose",
    "Dé dos respuestas a elegir",
    "When they find it hard to say.",
    "Si le cuesta explicarlo.",
  ],
  openQuestion: [
    "Try an open question",
    "Pruebe una pregunta abierta",
    "When yes and no lead nowhere.",
    "Si el sí y el no no llevan a nada.",
  ],
  askOutcome: ["Ask what they would like", "Pregunte qué desea", "Once the problem is known.", "Conocido el problema."],
  readBack: [
    "Read back before going on",
    "Repita antes de seguir",
    "Repeat what you have heard before you offer anything.",
    "Repita lo que ha oído antes de ofrecer nada.",
  ],
  alreadyTold: [
    "Do not ask what was told",
    "No pregunte lo ya contado",
    "When they have told it, read it back instead of asking.",
    "Si ya lo contó, repítalo en lugar de preguntar.",
  ],
  correction: [
    "Own the slip; read back",
    "Reconozca el error y repita",
    "When they correct you, briefly, and the right thing.",
    "Si le corrige, en breve, y repita lo correcto.",
  ],
  unmentionedStep: [
    "Ask about the step between",
    "Pregunte por el paso omitido",
    "When they skip a step of the procedure.",
    "Si se salta un paso del procedimiento.",
  ],
  askCause: [
    "Ask why it keeps happening",
    "Pregunte por qué se repite",
    "When it has happened before, look for the cause.",
    "Si ya había pasado antes, busque la causa.",
  ],
}
