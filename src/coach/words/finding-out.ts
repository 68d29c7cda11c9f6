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
    "Help them to say it",
    "Ayude a explicarlo",
    "When they find it hard to say, offer two answers to choose from.",
    "Si le cuesta explicarlo, ofrezca dos respuestas a elegir.",
  ],
  openQuestion: [
    "Ask openly",
    "Pregunte de forma abierta",
    "When yes and no lead nowhere, ask a question that lets them tell.",
    "Si el sí y el no no llevan a nada, haga una pregunta abierta.",
  ],
  askOutcome: [
    "Ask what they would like",
    "Pregunte qué desea",
    "Once the problem is known, ask what they would like done.",
    "Conocido el problema, pregunte qué quiere que se haga.",
  ],
  readBack: [
    "Read back before going on",
    "Repita antes de seguir",
    "Repeat what you have heard before you offer anything.",
    "Repita lo que ha oído antes de ofrecer nada.",
  ],
  alreadyTold: [
    "Do not ask what was told",
    "No pregunte lo ya contado",
    "When they have told it already, read it back instead of asking.",
    "Si ya lo contó, repítalo en lugar de preguntar.",
  ],
  correction: [
    "Own the slip, read it back right",
    "Reconozca el error y repítalo bien",
    "When they correct you, own it briefly and read back the right thing.",
    "Si le corrige, reconózcalo en breve y repita lo correcto.",
  ],
  unmentionedStep: [
    "Ask about the step left out",
    "Pregunte por el paso omitido",
    "When they skip a step of the procedure, ask about that one.",
    "Si se salta un paso del procedimiento, pregunte por ese.",
  ],
  askCause: [
    "Ask why it happens again",
    "Pregunte por qué se repite",
    "When the same thing has happened before, look for the cause.",
    "Si ya había pasado antes, busque la causa.",
  ],
}
