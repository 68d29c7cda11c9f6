import { regex } from "../../kernel/inner.js"
import type { Token } from "../reading/tokens.js"
import type { Mark } from "../verdict.js"

/** The local part and the domain have at most so many characters (RFC 5321, 4.5.3.1). */
const LONGEST_LOCAL = 64
const LONGEST_DOMAIN = 255

/** Whether a text may hold an address: a first look. */
export function mayHoldEmail(text: string): boolean {
  return /@|\bat\b/i.test(text)
}

/** Adds the addresses of a text, written ("dana@example.com") or said ("dana at example dot com", "dana (at) example.com"). */
export function addEmails(text: string, tokens: readonly Token[], marks: Mark[]): void {
  addWrittenEmails(text, marks)
  addSpokenEmails(text, tokens, marks)
}

const LOCAL = /* @__PURE__ */ regex("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]", "u")
const DOMAIN = /* @__PURE__ */ regex("[\\p{L}\\p{N}.-]", "u")

function addWrittenEmails(text: string, marks: Mark[]): void {
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at
    let end = at + 1
    while (start > 0 && at - start < LONGEST_LOCAL && LOCAL().test(text.charAt(start - 1))) start -= 1
    while (end < text.length && end - at < LONGEST_DOMAIN && DOMAIN().test(text.charAt(end))) end += 1
    while (end > at && /[.-]/.test(text.charAt(end - 1))) end -= 1
    if (start < at && text.slice(at, end).includes(".")) marks.push({ kind: "email", start, end, isHeld: false })
  }
}

const EMAIL_JOINTS = ["dot", "underscore", "dash", "hyphen", "point", "period"]
/** So many words at most before and after the "at" of a spoken address. */
const EMAIL_REACH = 24

/** What may come after "point" in an address: "at this point we" is none. */
const ENDS = ["com", "org", "net", "edu", "gov", "co", "io"]

interface Words {
  readonly text: string
  readonly tokens: readonly Token[]
}

function addSpokenEmails(text: string, tokens: readonly Token[], marks: Mark[]): void {
  const words = { text, tokens }
  tokens.forEach((token, at) => {
    const isWord = token.word === "at"
    const isSign = signsBefore(words, at + 1).trim() === "@"
    if (!isWord && !isSign) return
    const local = isWord ? at - 1 : at
    const { last, isSaid } = domainFrom(words, at + 1)
    const first = firstOfLocal(words, local)
    const [start, end] = [tokens[first]?.start, tokens[last]?.end]
    if (last <= at || start === undefined || end === undefined) return
    const isSure = isSign || isSaid || /^[[({<]$/.test(signsBefore(words, at).trim())
    if (!isSure && first === local && !text.includes("mail") && tokens[local]?.type === "word") return
    marks.push({ kind: "email", start, end, isHeld: false })
  })
}

/** The signs between a token and the one before it. */
function signsBefore({ text, tokens }: Words, at: number): string {
  const [before, token] = [tokens[at - 1], tokens[at]]
  return before === undefined || token === undefined ? "" : text.slice(before.end, token.start)
}

/** The last token of a domain, and whether a "dot" was said in it; at least one dot, said or written, makes it one. */
function domainFrom(words: Words, first: number): { readonly last: number; readonly isSaid: boolean } {
  const { tokens } = words
  let last = first - 1
  let isSaid = false
  let isDotted = false
  for (let next = first; next < tokens.length && next < first + EMAIL_REACH;) {
    const word = tokens[next + 1]?.word ?? ""
    last = next
    const isEnd = ENDS.includes(tokens[next + 2]?.word ?? "")
    if ((["dot", "dash", "hyphen"].includes(word) && tokens[next + 2] !== undefined) || (word === "point" && isEnd)) {
      isSaid ||= word === "dot" || word === "point"
      next += 2
    } else if (/^(?:[.-]| \. )$/.test(signsBefore(words, next + 1))) {
      isDotted ||= signsBefore(words, next + 1) !== "-"
      next += 1
    } else break
  }
  return (isSaid || isDotted) && tokens[last]?.type === "word" ? { last, isSaid } : { last: first - 1, isSaid }
}

/** Words before a spoken address that are no part of it: "it is 5 at …". */
const NEVER_LOCAL = ["is", "its", "at", "my", "it", "a", "to", "and"]

function isOneSign(token: Token): boolean {
  return token.word.length === 1 || token.type !== "word"
}

function firstOfLocal(words: Words, last: number): number {
  const { tokens } = words
  let first = last
  while (first > 0 && last - first < EMAIL_REACH) {
    const before = tokens[first - 1]
    const here = tokens[first]
    if (before === undefined || here === undefined) break
    const isJoint = EMAIL_JOINTS.includes(before.word) || EMAIL_JOINTS.includes(here.word)
    const isSpelled = isOneSign(here) && (isOneSign(before) || before.type !== "word")
    const isNumbered = here.type === "digits" && !NEVER_LOCAL.includes(before.word)
    if (!isJoint && !isSpelled && !isNumbered && !/^[._+-]$/.test(signsBefore(words, first))) break
    first -= 1
  }
  return first
}
