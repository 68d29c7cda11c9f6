import type { PracticeTexts } from "./practice-text.js"

/** What comes before everything else, and in the first minute. */
export const openingWords: PracticeTexts = {
  safety: [
    "Danger comes first",
    "El peligro va primero",
    "Stay on the line, ask where they are, call for help.",
    "Siga en la línea, pregunte dónde está y pida ayuda.",
  ],
  cardData: [
    "No card data in the recording",
    "Sin datos de tarjeta en la grabación",
    "Pause the recording while a card number is read out.",
    "Pause la grabación mientras se dice un número de tarjeta.",
  ],
  falseClaim: [
    "Say only what is so",
    "Diga solo lo que es cierto",
    "Say that all is covered only when it is; a machine says that it is one.",
    "Diga que está todo visto solo si lo está; una máquina dice que lo es.",
  ],
  overAuthority: [
    "Promise what is ours to promise",
    "Prometa lo que nos corresponde",
    "Promise no more than the client allows, and say what is possible instead.",
    "No prometa más de lo que permite el cliente y diga qué es posible.",
  ],
  unbackedPromise: [
    "Put something behind a promise",
    "Respalde cada promesa",
    "What a machine promises needs an agreed action behind it.",
    "Lo que promete una máquina necesita una acción acordada.",
  ],
  hotStart: [
    "Take up the anger first",
    "Atienda primero el enojo",
    "When they begin angry, take it up in their words before any detail.",
    "Si empieza con enojo, recójalo con sus palabras antes que los datos.",
  ],
  history: [
    "Own what came before",
    "Asuma lo anterior",
    "Own a wait, earlier calls, or a promise that we broke.",
    "Reconozca la espera, las llamadas previas o la promesa incumplida.",
  ],
  callbackNumber: [
    "Ask for a number early",
    "Pida pronto un número",
    "Ask within the first minute where to reach them, in case the line drops.",
    "Pregunte en el primer minuto dónde localizarle, por si se corta.",
  ],
  thirdParty: [
    "Ask for whom they call",
    "Pregunte por quién llama",
    "Ask who they are, and what they may hear.",
    "Pregunte quién es y qué puede saber.",
  ],
  minor: [
    "Ask a child for a grown-up",
    "Pida hablar con un adulto",
    "Ask for a grown-up, and take no details.",
    "Pida hablar con un adulto y no tome datos.",
  ],
  doNotCall: [
    "Note that they want no calls",
    "Anote que no quiere llamadas",
    "Confirm it, and note it.",
    "Confírmelo y anótelo.",
  ],
  recordingRefused: [
    "Stop the recording when asked",
    "Detenga la grabación si lo pide",
    "When they do not want it, stop, say so and go on.",
    "Si no la quiere, deténgala, dígalo y siga.",
  ],
  callType: [
    "One polite line where that is enough",
    "Una frase cortés donde basta",
    "For a sales call or a silent line.",
    "Para una llamada comercial o muda.",
  ],
}
