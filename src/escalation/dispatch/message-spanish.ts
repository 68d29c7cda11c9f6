import type { MessageWords } from "./message.js"

const who = ["{callerName} espera su llamada.", "Alguien espera su llamada."]
const take = [
  "Para encargarse, responda {code}, o llámenos al {deskNumber} y díganoslo.",
  "Para encargarse, responda {code}, o llámenos y díganoslo.",
  "Para encargarse, llámenos al {deskNumber}, por favor.",
  "Para encargarse, llámenos, por favor.",
]

/** What is sent in Spanish. */
export const spanishMessage: MessageWords = {
  urgent: { kind: "urgente", matter: "un asunto urgente" },
  routine: { kind: "para usted", matter: "un asunto" },
  subject: ["{head}{chased} (han vuelto a llamar)", "{head}"],
  short: ["{head}.", "Lugar: {place}.", who, "Su número: {callbackNumber}.", "{chased}Han vuelto a llamar.", take],
  full: [
    "{head}.",
    who,
    "Se trata de: {subject}",
    "Número: {callbackNumber}",
    "Lugar: {place}",
    "{details}",
    "En sus palabras: «{words}»",
    "Les hemos dicho: {told}",
    "{chased}Desde entonces han vuelto a llamar.",
    take,
  ],
  script: [
    ["Pregunte por {person}; siga solo cuando sea esa persona.", "Pregunte con quién habla."],
    [
      "Diga: «Le llamamos de la central telefónica de {client}, con {matter} para usted.»",
      "Diga: «Le llamamos de la central telefónica, con {matter} para usted.»",
    ],
    "Diga de qué se trata: {about}.",
    "Lugar: {place}",
    "{details}",
    "Diga quién llama: {callerName}.",
    "Su número: {callbackNumber}",
    "Lea: «{words}»",
    "Diga lo que se les dijo: {told}",
    "{chased}Diga que han vuelto a llamar.",
    "Pregunte: «¿Se encarga usted?»",
    "Si acepta, pídale el código {code} de su mensaje.",
    "Anote la respuesta: aceptado, rechazado, recado, buzón de voz, sin respuesta, quien llamaba ya no está.",
    "En un buzón de voz no deje nombres ni de qué se trata: pida que nos llame.",
  ],
}
