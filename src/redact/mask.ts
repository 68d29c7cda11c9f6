import { redactionTokens } from "./redaction.js"
import type { Redaction } from "./redaction.js"
import type { Mark } from "./verdict.js"

/** When a text was spoken, milliseconds since the Unix epoch. */
export interface SpokenTimes {
  readonly startAt?: number
  readonly at?: number
}

/** A text with its tokens in place. */
export interface MaskedText {
  readonly text: string
  readonly found: readonly Redaction[]
}

const none: readonly Redaction[] = []

/** Puts the tokens in place of the marked stretches, which are in order and never overlap. */
export function maskText(text: string, marks: readonly Mark[], times: SpokenTimes = {}): MaskedText {
  if (marks.length === 0) return { text, found: none }
  const parts: string[] = []
  const found: Redaction[] = []
  let from = 0
  let length = 0
  for (const { kind, start, end, isHeld, last4 } of marks) {
    const token = redactionTokens[kind]
    parts.push(text.slice(from, start), token)
    length += start - from
    found.push({
      kind,
      span: { start, end },
      token,
      spanInRedacted: { start: length, end: length + token.length },
      ...(isHeld ? { pending: true as const } : {}),
      ...(last4 === undefined ? {} : { last4 }),
      ...timesOf(text.length, start, end, times),
    })
    length += token.length
    from = end
  }
  parts.push(text.slice(from))
  return { text: parts.join(""), found }
}

/** Speech is taken as even: a place in the text is the same share of the time. */
function timesOf(
  length: number,
  start: number,
  end: number,
  { startAt, at }: SpokenTimes,
): Pick<Redaction, "fromAt" | "toAt"> {
  if (startAt === undefined || at === undefined || !(at >= startAt) || length === 0) return {}
  const perUnit = (at - startAt) / length
  return { fromAt: Math.floor(startAt + perUnit * start), toAt: Math.ceil(startAt + perUnit * end) }
}
