import type { Fault } from "evenkeel"
import { READ } from "./unusable.js"

/** Why a text is no transcript, and what to do about it. */
export function whyUnreadable(path: string, text: string, { detail }: Fault): string {
  const { reason, limit } = detail as { readonly reason?: string; readonly limit?: number }
  if (text.trim() === "") return `${path} is empty.`
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text))
    return `${path} is a page (HTML or XML), no transcript: was it a login page that was saved?`
  switch (reason) {
    case "tooLong":
      return `${path} has ${text.length.toLocaleString("en")} characters; at most ${limit?.toLocaleString("en")} are read. Give one call of it.`
    case "tooMany":
      return `${path} has more turns or lines than are read (${limit?.toLocaleString("en")}). Give one call of it.`
    case "badJson":
      return `${path} begins like JSON and is none, near ${placeOfError(text)}. Is it cut off?`
    case "noWords":
      return `${path} is a vCon without words: it has no text dialog, and no transcript among its analyses that we can read.`
    case "unknownForm":
      return (
        sealed(path, text) ??
        whisper(path, text) ??
        `${path} is JSON of no kind that we know${keysOf(text)}.\n${advice}`
      )
    default:
      return `${path} has no line that says who speaks.\n${advice}`
  }
}

const advice = `We read ${READ}.\nAnything else: write each turn on a line of its own, as “Agent: Good morning.” and “Caller: My sink leaks.”`

/** Line and column, and never the words there: a transcript is nothing to print into a log. */
function placeOfError(text: string): string {
  try {
    JSON.parse(text)
  } catch (error) {
    const position = /position (\d+)/.exec((error as Error).message)?.[1]
    const before = text.slice(0, position === undefined ? text.length : Number(position)).split("\n")
    return `line ${before.length}, column ${before.at(-1)!.length + 1}`
  }
  return "its end"
}

function keysOf(text: string): string {
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value)) return value.length === 0 ? ": an empty list" : ""
    if (typeof value !== "object" || value === null) return `: a bare ${value === null ? "null" : typeof value}`
    return toMembers(Object.keys(value))
  } catch {
    return ""
  }
}

const MOST_NAMES = 8

/** The members that are names; the others are counted, as keys may be numbers or words of somebody. */
function toMembers(keys: readonly string[]): string {
  if (keys.length === 0) return ": an empty object"
  const names = keys.filter(isPlainName).slice(0, MOST_NAMES)
  const rest = keys.length - names.length
  if (names.length === 0) return ` (it has ${rest} ${rest === 1 ? "member" : "members"})`
  return ` (its members: ${names.join(", ")}${rest === 0 ? "" : `, and ${rest} more`})`
}

/** Whether a key is one of a program, so that it can be printed. */
export function isPlainName(key: string): boolean {
  return /^[A-Za-z_]\w{0,30}$/.test(key)
}

/** A vCon in the envelope in which it travels. */
function sealed(path: string, text: string): string | undefined {
  if (/"ciphertext"\s*:/.test(text)) return `${path} is encrypted (JWE). Decrypt it first; a vCon inside is read then.`
  const isSigned = /"payload"\s*:/.test(text) && /"signatures"\s*:/.test(text)
  return isSigned ? `${path} is signed (JWS). Check it, and give its payload, decoded.` : undefined
}

function whisper(path: string, text: string): string | undefined {
  const isWhisper = /"segments"\s*:/.test(text) && /"(?:no_speech_prob|avg_logprob|language)"\s*:/.test(text)
  return isWhisper
    ? `${path} looks like the JSON of Whisper, which tells no voices. Let it write WebVTT (--output_format vtt) and see --alternate.`
    : undefined
}
