import { deep, field, textOf } from "../json/fields.js"

/** The three dialects: a file after the call, the live API version 1, and Flux (version 2), which hears turns. */
export type DeepgramForm = "deepgram.prerecorded" | "deepgram.live" | "deepgram.flux"

/** Types of live messages that tell the dialect. `Metadata` and `Error` stand in others' messages too. */
const LIVE = /^(?:Results|UtteranceEnd|SpeechStarted)$/

/** Which dialect a value is in, or nothing. */
export function deepgramFormOf(value: unknown): DeepgramForm | undefined {
  if (Array.isArray(deep(value, "results", "channels"))) return "deepgram.prerecorded"
  const type = textOf(value, "type") ?? ""
  if (type === "TurnInfo" && field(value, "turn_index") !== undefined) return "deepgram.flux"
  const isLive = LIVE.test(type) && [field(value, "channel_index"), field(value, "channel")].some(Array.isArray)
  return isLive ? "deepgram.live" : undefined
}
