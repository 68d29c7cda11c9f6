import { field, textOf } from "../json/fields.js"

/** The two dialects: a transcript after the call, and the streaming API, version 3. */
export type AssemblyAiForm = "assemblyai.batch" | "assemblyai.live"

const STATUS = /^(?:queued|processing|completed|error)$/

/** Which dialect a value is in, or nothing. */
export function assemblyAiFormOf(value: unknown): AssemblyAiForm | undefined {
  if (textOf(value, "type") === "Turn" && field(value, "turn_order") !== undefined) return "assemblyai.live"
  const hasOwn = field(value, "audio_url") !== undefined || field(value, "utterances") === null
  const isBatch = STATUS.test(textOf(value, "status") ?? "") && hasOwn
  if (isBatch) return "assemblyai.batch"
  const utterances = field(value, "utterances")
  const isList = Array.isArray(utterances) && utterances.some((each) => textOf(each, "speaker") !== undefined)
  return isList ? "assemblyai.batch" : undefined
}
