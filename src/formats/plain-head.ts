import { roleOfName, partName, type NamedText } from "./speaker-name.js"

/** What lists, quotations and subtitles put before a line. */
const MARKER = /^(?:[-–—•>]\s*|\*\s+){1,3}(?=[^\s\d-])/

/** "**Agent:** text", "**Agent**: text", "__Agent__: text". */
const EMPHASIS = /^(\*{1,3}|_{1,3})([^*_:]{1,60})(:?)\1(?:\s?(:))?(?=\s|$)/

/** "[Agent] text", "(Agent) text", "<Agent> text", "[Dana]: text". */
const BRACKETS = /^(?:\[([^[\]]{1,60})\]|\(([^()]{1,60})\)|<([^<>]{1,60})>)\s?(:?)\s*/

/** "Agent — text", "Agent:text", a tab behind the name, the colon of Chinese and Japanese. */
const JOINTS = /^([^:：\t—–]{1,60}?)\s?(：|:(?=\S)|\t|\s[–—]\s)\s*/u

/**
 * Parts "Name: text" as {@link partName} does, and what chat exports, subtitles and Markdown write in its place.
 *
 * Where a sign other than a colon stands behind it, only a name that is known or tells a role counts: "[laughs] Hello" names nobody.
 */
export function partHead(line: string, isKnown: (name: string) => boolean, anyCase = false): NamedText | undefined {
  const named = partName(line, isKnown, anyCase)
  if (named !== undefined) return named
  const bare = line.replace(MARKER, "")
  const plain = bare.replace(EMPHASIS, (whole, _, name: string, inside: string, after = "") =>
    inside === "" && after === "" ? whole : `${name}:`,
  )
  const told = plain === line ? undefined : partName(plain, isKnown, anyCase)
  return told ?? partBracketed(bare, isKnown) ?? partJoined(bare, isKnown)
}

function partBracketed(line: string, isKnown: (name: string) => boolean): NamedText | undefined {
  const match = BRACKETS.exec(line)
  if (match === null) return undefined
  const name = match[1] ?? match[2] ?? match[3] ?? ""
  const isTold = tells(name, isKnown) || match[4] === ":"
  return isTold ? partName(`${name}: ${line.slice(match[0].length)}`, isKnown) : undefined
}

function partJoined(line: string, isKnown: (name: string) => boolean): NamedText | undefined {
  const match = JOINTS.exec(line)
  if (match === null) return undefined
  const [whole, name = "", joint = ""] = match
  const isSure = joint === "：" || tells(name, isKnown)
  return isSure ? partName(`${name}: ${line.slice(whole.length)}`, isKnown) : undefined
}

function tells(name: string, isKnown: (name: string) => boolean): boolean {
  return isKnown(name) || roleOfName(name) !== undefined
}
