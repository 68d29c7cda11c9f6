import { amazonFormOf, type AmazonForm } from "./amazon/amazon-form.js"
import { assemblyAiFormOf, type AssemblyAiForm } from "./assemblyai/assemblyai-form.js"
import { deepgramFormOf, type DeepgramForm } from "./deepgram/deepgram-form.js"
import { areSegments } from "./segments/parse-segments.js"
import { isVcon, isWtf } from "./vcon/vcon-form.js"
import { twilioFormOf, type TwilioForm } from "./twilio/twilio-form.js"

/** Forms of transcripts that are JSON. */
export type JsonForm = AmazonForm | DeepgramForm | AssemblyAiForm | TwilioForm | "vcon" | "segments"

/** The form of the first value that has one. No two vendors share what tells them; mere lists of what was said come last. */
export function jsonFormOf(values: readonly unknown[]): JsonForm | undefined {
  for (const value of values) {
    const form = amazonFormOf(value) ?? deepgramFormOf(value) ?? assemblyAiFormOf(value) ?? twilioFormOf(value)
    if (form === undefined && (isVcon(value) || isWtf(value))) return "vcon"
    if (form !== undefined) return form
  }
  return areSegments(values) ? "segments" : undefined
}
