import { headOf, line } from "./line.js"
import type { MessageSlots, MessageWords } from "./message.js"

/** What is sent in Spanish. */
export const spanishMessage: MessageWords = {
  subject: (slots) => `${head(slots)}${slots.chasedCount > 0 ? " (han vuelto a llamar)" : ""}`,
  short: (slots) => [
    `${head(slots)}.`,
    line`Lugar: ${slots.place}.`,
    who(slots),
    line`Su número: ${slots.callbackNumber}.`,
    slots.chasedCount > 0 ? "Han vuelto a llamar." : undefined,
    take(slots),
  ],
  full: (slots) => [
    `${head(slots)}.`,
    who(slots),
    line`Se trata de: ${slots.subject}`,
    line`Número: ${slots.callbackNumber}`,
    line`Lugar: ${slots.place}`,
    slots.details,
    line`En sus palabras: «${slots.words}»`,
    line`Les hemos dicho: ${slots.told}`,
    slots.chasedCount > 0 ? "Desde entonces han vuelto a llamar." : undefined,
    take(slots),
  ],
  script: (slots) => [
    slots.person === undefined
      ? "Pregunte con quién habla."
      : `Pregunte por ${slots.person}; siga solo cuando sea esa persona.`,
    `Diga: «Le llamamos de la central telefónica${slots.client === "" ? "" : ` de ${slots.client}`}, con un asunto${slots.urgent ? " urgente" : ""} para usted.»`,
    line`Diga de qué se trata: ${slots.about}.`,
    line`Lugar: ${slots.place}`,
    slots.details,
    line`Diga quién llama: ${slots.callerName}.`,
    line`Su número: ${slots.callbackNumber}`,
    line`Lea: «${slots.words}»`,
    line`Diga lo que se les dijo: ${slots.told}`,
    slots.chasedCount > 0 ? "Diga que han vuelto a llamar." : undefined,
    "Pregunte: «¿Se encarga usted?»",
    slots.needsCode ? `Si acepta, pídale el código ${slots.replyCode} de su mensaje.` : undefined,
    "Anote la respuesta: aceptado, rechazado, recado, buzón de voz, sin respuesta, quien llamaba ya no está.",
    "En un buzón de voz no deje nombres ni de qué se trata: pida que nos llame.",
  ],
}

function head(slots: MessageSlots): string {
  return headOf(slots, slots.urgent ? "urgente" : "para usted")
}

function who({ callerName }: MessageSlots): string {
  return callerName === undefined ? "Alguien espera su llamada." : `${callerName} espera su llamada.`
}

function take({ needsCode, replyCode, deskNumber }: MessageSlots): string {
  const ring = deskNumber === undefined ? "llámenos" : `llámenos al ${deskNumber}`
  return needsCode
    ? `Para encargarse, responda ${replyCode}, o ${ring} y díganoslo.`
    : `Para encargarse, ${ring}, por favor.`
}
