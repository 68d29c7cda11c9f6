import { checkCount, isBytes, takeText, unreadable, type Reading } from "../reading.js"

/** The values of an input, as text or parsed. A list gives its members. */
export function takeValues(input: unknown, form: string, reading: Reading): readonly unknown[] {
  if (typeof input === "string") return readJsonValues(takeText(input, form, reading.options), form, reading)
  if (isBytes(input)) throw unreadable(form, "bytes")
  return Array.isArray(input) ? input : [input]
}

/** Whether a text begins as JSON does: `[00:12] …` does not. */
export const looksLikeJson = (text: string): boolean => /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/.test(text.slice(0, 1_000))

/**
 * The values in a text: one JSON value (a list gives its members), or one after the other, by lines or with nothing
 * between them, as Firehose writes events to S3. A broken one costs itself only.
 *
 * @throws {@link Fault} `transcript/unreadable` when none can be read, or there are too many. Without the parser's own error, which quotes the text.
 */
export function readJsonValues(text: string, form: string, reading: Reading): readonly unknown[] {
  const whole = tryJson(text)
  if (whole !== undefined) return Array.isArray(whole) ? whole : [whole]
  const values: unknown[] = []
  const pieces = splitObjects(text)
  checkCount(pieces.length, form, reading)
  for (const [index, piece] of pieces.entries()) {
    const value = piece === undefined ? undefined : tryJson(piece)
    values.push(value)
    if (value === undefined) reading.problems.push({ code: "badJson", path: `events.${index}` })
  }
  if (values.every((value) => value === undefined)) throw unreadable(form, "badJson")
  return values
}

/** The value, or nothing: JSON has no `undefined`. */
function tryJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/**
 * Parts a text at the braces of its outermost objects, in one pass; nothing stands for an object that is not closed. A line
 * that begins with a brace always begins a new one, so that a broken line does not take the next with it; a string never
 * goes over a line's end in JSON.
 */
function splitObjects(text: string): readonly (string | undefined)[] {
  const pieces: (string | undefined)[] = []
  let [start, depth, quoted] = [-1, 0, false]
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === "\n") quoted = false
    else if (quoted) {
      if (sign === "\\") at++
      else if (sign === '"') quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === "{") {
      if (depth > 0 && text[at - 1] === "\n") {
        pieces.push(undefined)
        depth = 0
      }
      if (depth === 0) start = at
      depth++
    } else if (sign === "}" && depth > 0 && --depth === 0) pieces.push(text.slice(start, at + 1))
  }
  if (depth > 0) pieces.push(undefined)
  return pieces
}
