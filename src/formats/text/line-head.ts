import { regex } from "../../kernel/inner.js"
import { partHead } from "../plain-head.js"
import { DIRECTIONS, MAX_NAME_LENGTH } from "../speaker-name.js"
import { readLineStamp, type LineStamp } from "./line-stamp.js"

/** One line: its time, its name, its words. */
export interface LineHead {
  readonly stamp?: LineStamp
  readonly name?: string
  readonly text: string
}

/** What may stand between a name and a time behind it. */
const GAP = /\s?[:,]\s?|\s[-–—]\s|[\s·|]+/g

/** "Call me at 10:15" is no name. */
const CAPITALS = /* @__PURE__ */ regex("^\\p{Lu}\\S*(?:\\s(?:[\\p{Lu}\\d(]\\S*|de|van|von))*$", "u")

/**
 * Reads the head of a line: "Name: text" with a time before or behind the name, or none; a name under a heading.
 *
 * A bare time before words without a name is part of the words.
 */
export function readLineHead(raw: string, isKnown: (name: string) => boolean, anyCase = false): LineHead {
  const line = fromRow(raw.replace(DIRECTIONS(), "").trim())
  if (line === "") return { text: line }
  const stamp = readLineStamp(line)
  if (stamp === undefined && line.includes(":")) {
    const behind = readNameFirst(line, isKnown)
    if (behind !== undefined) return behind
  }
  const named = partHead(stamp?.rest ?? line, isKnown, anyCase)
  const isTime = stamp !== undefined && (named !== undefined || stamp.bracketed || stamp.rest === "")
  return { text: isTime ? stamp.rest : line.replace(/^>\s+/, ""), ...(isTime ? { stamp } : {}), ...named }
}

/** "00:12 | Agent | text". */
const BARS = /^\[?\d[\d:.]*\]?(?: [AP]M)?\s?\|[^|]+\|/i

/** "| 00:12 | Agent | text |" of a Markdown table, with a time or without; the same without the outer bars. */
function fromRow(given: string): string {
  const line = BARS.test(given) ? `|${given}` : given
  if (!line.startsWith("|")) return line
  const cells = line.split("|").map((cell) => cell.trim())
  const time = /^\[?[\d:.]+\]?(?: [AP]M)?$/i.test(cells[1] ?? "") ? cells[1]! : ""
  const [name = "", ...text] = cells.slice(time === "" ? 1 : 2)
  return name === "" || text.length === 0 ? line : `${time} ${name}：${text.join(" ")}`.trim()
}

/** "Dana (00:12): text", "Dana [00:12] text", "Dana: 00:12 - text", and "Dana  10:41 AM" or "[Dana] 10:41:03" alone on its line. */
function readNameFirst(line: string, isKnown: (name: string) => boolean): LineHead | undefined {
  for (const { index, 0: gap } of line.slice(0, MAX_NAME_LENGTH).matchAll(GAP)) {
    const stamp = readLineStamp(line.slice(index + gap.length))
    if (stamp === undefined) continue
    const isHead = stamp.rest === "" || stamp.closed || gap.includes(":")
    const named = isHead ? partHead(`${line.slice(0, index)}: ${stamp.rest}`, isKnown) : undefined
    return named && CAPITALS().test(named.name) ? { stamp, ...named } : undefined
  }
  return undefined
}

/** A few words with capitals and no sentence. */
const NAME_ALONE = /* @__PURE__ */ regex("^\\p{Lu}[^\\s:.?!]*(?: [\\p{Lu}\\d(][^\\s:.?!]*){0,4}$", "u")

/** "Reed, Anna", "Reed, Anna (Agent)". */
const TURNED = /* @__PURE__ */ regex(
  "^(\\p{Lu}[\\p{L}\\p{M}'’-]*), (\\p{Lu}[\\p{L}\\p{M}'’-]*(?: \\p{Lu}\\.)?)(?=(?: [([][^()[\\]:]{1,30}[)\\]])?(?:$|:\\s))",
  "u",
)

/**
 * "[10:41 AM] Anna Reed" or "0:03 | Anna" with the words below, where every time of the file stands so: a colon is put behind the
 * name. "Reed, Anna" behind a time is Anna Reed, with words in its line or not.
 */
function withColons(lines: readonly string[]): string[] {
  const rests = lines.map((line) => (readLineStamp(line.trim())?.rest ?? "").replace(TURNED(), "$2 $1"))
  const isAlone = lines.length > 1 && rests.every((rest) => rest === "" || NAME_ALONE().test(rest))
  return lines.map((line, at) => {
    const rest = rests[at]!
    const length = readLineStamp(line.trim())?.rest.length ?? 0
    return rest === "" ? line : line.trim().slice(0, -length) + rest + (isAlone ? ":" : "")
  })
}

/** The row of dashes under the head of a Markdown table. */
const TABLE_RULE = /^\|[\s|:-]+$/
const TIME_ALONE = /^\s*(?:\d+:\d\d\s?[AP]M|\d{1,2}(?::\d\d){1,2})\s*$/i
const SENTENCE_END = /[.?!…]["”’)]?\s*$/

/**
 * "Dana Cole" on a line of its own and "10:41 AM" on the next, as chats copy it, are one head. The head of a Markdown table,
 * above a row of dashes, says nothing.
 */
export function joinHeads(lines: readonly string[]): readonly string[] {
  const joined = withColons(lines)
  lines.forEach((line, at) => {
    if (at === 0) return
    const before = lines[at - 1]!
    if (TABLE_RULE.test(line)) joined.splice(at - 1, 2, "", "")
    else if (
      TIME_ALONE.test(line) &&
      !SENTENCE_END.test(before) &&
      readLineHead(`${before} ${line}`, () => false).text === ""
    )
      joined.splice(at - 1, 2, "", `${before} ${line}`)
  })
  return joined
}
