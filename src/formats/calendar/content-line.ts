import { regex } from "../../kernel/inner.js"

/** The longest line, in octets of UTF-8, without its end (RFC 5545, section 3.1). */
const LINE_OCTETS = 75

/** Signs that may not stand in a text (RFC 5545, section 3.1, CONTROL), without the tab. */
const CONTROL = /* @__PURE__ */ regex("[\\u0000-\\u0008\\u000B-\\u001F\\u007F\\p{Surrogate}]", "gu")

/** A value of type TEXT (RFC 5545, section 3.3.11). */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(CONTROL(), "")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n")
}

/** A line with its end, folded so that no piece is longer than 75 octets and no character is cut. */
export function foldLine(line: string): string {
  let [folded, octets] = ["", 0]
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0)!)
    if (octets + size > LINE_OCTETS) {
      folded += "\r\n "
      octets = 1
    }
    folded += character
    octets += size
  }
  return `${folded}\r\n`
}

const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4
