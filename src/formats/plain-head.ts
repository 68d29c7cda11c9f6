import { roleOfName, partName, type NamedText } from "./speaker-name.js"

/** What lists, quotations, headings and subtitles put before a line. */
const MARKER = /^(?:(?:[-–—•>]\s*|\*\s+){1,3}(?=[^\s\d-])|#{1,6}\s+|\d{1,3}[.)]\s+(?=\*\*|__))/

/** "### Agent", with the words below. */
const HEADING = /^#{1,6}\s[^:]+$/

/** "**Agent:** text", "**Agent**: text", "__Agent__: text". */
const EMPHASIS = /^(\*{1,3}|_{1,3})([^*_:]{1,60})(:?)\1(?:\s?(:))?(?=\s|$)/

/**
 * "[Agent] text", "(Agent) text", "<Agent> text", "[Dana]: text"; "Agent — text", "Agent - text", "Agent> text", "Agent:text", a tab behind the
 * name, the colon of Chinese and Japanese.
 */
const JOINTS = /^(?:[[(<]([^[\]()<>]{1,60})[\])>]\s?(:?)|([^:：\t—–]{1,60}?)\s?(：|:(?=\S)|\t|\s[-–—]\s|>\s))\s*/u

/** Without one of these signs no line has a head. */
const SIGN = /[:：\t—–[(<>#-]/u

/**
 * Parts "Name: text" as {@link partName} does, and what chat exports, subtitles and Markdown write in its place.
 *
 * Where a sign other than a colon stands behind it, only a name that is known or tells a role counts: "[laughs] Hello" names nobody.
 */
export function partHead(line: string, isKnown: (name: string) => boolean, anyCase = false): NamedText | undefined {
  if (!SIGN.test(line)) return undefined
  const named = partName(line, isKnown, anyCase)
  if (named !== undefined) return named
  const bare = (HEADING.test(line) ? `${line}:` : line).replace(MARKER, "")
  const plain = bare.replace(EMPHASIS, (whole, _, name: string, inside: string, after = "") =>
    inside === "" && after === "" ? whole : `${name}:`,
  )
  const told = plain === line ? undefined : partName(plain, isKnown, anyCase)
  return told ?? partJoined(bare, isKnown)
}

function partJoined(line: string, isKnown: (name: string) => boolean): NamedText | undefined {
  const [whole, inside, colon, outside, joint] = JOINTS.exec(line) ?? [""]
  const name = inside ?? outside ?? ""
  const isTold = joint === "：" || colon === ":" || isKnown(name) || roleOfName(name) !== undefined
  return isTold ? partName(`${name}: ${line.slice(whole.length)}`, isKnown) : undefined
}
