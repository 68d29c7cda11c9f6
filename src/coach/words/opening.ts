import type { PracticeTexts } from "./practice-text.js"

/** What comes before everything else, and in the first minute. */
export const openingWords: PracticeTexts = {
  safety: [
    "Put danger first",
    "El peligro va primero",
    "In danger, stay on the line, ask where they are, and get help.",
    "Si hay peligro, siga en la línea, pregunte dónde está y pida ayuda.",
  ],
  cardData: [
    "Keep card data off the recording",
    "Sin datos de tarjeta en la grabación",
    "Pause the recording while a card number is read out.",
    "Pause la grabación mientras se dice un número de tarjeta.",
  ],
  falseClaim: [
    "Say only what is true",
    "Diga solo lo que es cierto",
    "All is covered only when it is; a machine says that it is one.",
    "Diga que está todo visto solo si lo está; una máquina dice que lo es.",
  ],
  overAuthority: [
    "Promise only what you may",
    "Prometa solo lo permitido",
    "Promise no more than the client allows; say what is possible.",
    "No prometa más de lo que permite el cliente; diga qué es posible.",
  ],
  unbackedPromise: [
    "Back the promise, or withdraw it",
    "Respalde la promesa, o retírela",
    "What a machine promises needs an agreed action.",
    "Lo que promete una máquina necesita una acción acordada.",
  ],
  hotStart: [
    "Take up their anger first",
    "Atienda primero el enojo",
    "When they begin angry, take it up in their words before any detail.",
    "Si empieza con enojo, retómelo con sus palabras antes que los datos.",
  ],
  history: [
    "Own what came before",
    "Asuma lo anterior",
    "Own a wait, earlier calls, or a promise that we broke.",
    "Reconozca la espera, las llamadas previas o la promesa incumplida.",
  ],
  callbackNumber: [
    "Ask where to reach them",
    "Pida un número de contacto",
    "Within the first minute, in case the line drops.",
    "En el primer minuto, por si se corta.",
  ],
  thirdParty: [
    "Ask who it is for",
    "Pregunte para quién es",
    "When they call for somebody else: who they are, and what they may hear.",
    "Si llama por otra persona: quién es y qué puede saber.",
  ],
  minor: [
    "Ask for a grown-up",
    "Pida hablar con un adulto",
    "When a child is on the line; and take no details.",
    "Si llama un menor; y no tome datos.",
  ],
  doNotCall: [
    "Note that they want no calls",
    "Anote que no quiere llamadas",
    "When they ask for that; and confirm it.",
    "Si lo pide; y confírmelo.",
  ],
  recordingRefused: [
    "Stop the recording, say so",
    "Detenga la grabación y dígalo",
    "When they do not want to be recorded.",
    "Si no quiere que se grabe.",
  ],
  callType: [
    "One polite line, then end",
    "Una frase cortés y despedida",
    "A sales call or a silent line gets no more.",
    "Una llamada comercial o muda no recibe más.",
  ],
}
