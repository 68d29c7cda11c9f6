import { detectTranscriptForm } from "evenkeel"

/** A transcript that lay inside another JSON: an event of a bus, the answer of an API. */
export interface Unwrapped {
  readonly value: unknown
  /** The member it was found in. */
  readonly member: string
}

/** The first member of a JSON object that is a transcript by itself: `{ "detail": … }`, `{ "messages": [ … ] }`. */
export function unwrap(text: string): Unwrapped | undefined {
  const outer = tryJson(text)
  if (typeof outer !== "object" || outer === null || detectTranscriptForm(outer) !== undefined) return undefined
  for (const [member, inner] of Object.entries(outer)) {
    const value: unknown = typeof inner === "string" && /^\s*[[{]/.test(inner) ? tryJson(inner) : inner
    if (typeof value === "object" && value !== null && detectTranscriptForm(value) !== undefined)
      return { value, member }
  }
  return undefined
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
