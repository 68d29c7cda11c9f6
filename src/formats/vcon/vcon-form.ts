import { field, textOf } from "../json/fields.js"

/** Whether a value is a vCon, of whatever version: it has parties, and dialog or analysis. */
export function isVcon(value: unknown): boolean {
  const hasContent = Array.isArray(field(value, "dialog")) || Array.isArray(field(value, "analysis"))
  return Array.isArray(field(value, "parties")) && hasContent
}

/** Whether a value is a body of the World Transcription Format, which stands in vCons and by itself. */
export const isWtf = (value: unknown): boolean =>
  Array.isArray(field(value, "segments")) && textOf(field(value, "transcript"), "text") !== undefined
