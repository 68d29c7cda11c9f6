import { LEFT_BEHIND } from "./slot-value.js"

/** A slot where it stands in a text. */
export interface TemplateSlot {
  readonly name: string
  readonly fallback?: string
}

/** A text taken apart: one literal more than there are slots. */
export interface Template {
  readonly literals: readonly string[]
  readonly slots: readonly TemplateSlot[]
}

/** What is wrong with a text: where, and what stands there as far as it is a name. */
export interface TemplateIssue {
  /** UTF-16 units from the start of the text. */
  readonly index: number
  readonly what: "slot" | "brace" | "character" | "blank"
  /** What was written between the braces, at most 60 characters of it. */
  readonly written: string
}

const OPEN = "{{"
const CLOSE = "}}"
const SLOT = /^\s*([A-Za-z][A-Za-z0-9]{0,39})\s*(?:\|\s*default:\s*"([^"{}]{1,200})"\s*)?$/
const LONGEST_SHOWN = 60

/**
 * Takes a text apart into literals and slots. A slot is `{{ name }}` or `{{ name | default: "there" }}`; every other brace is an issue,
 * so that nothing is ever rendered by half.
 *
 * @returns The template, or each issue in the order of the text.
 *
 * @example
 * ```ts
 * import { parseTemplate } from "evenkeel/phrases"
 *
 * parseTemplate("Thank you, {{ name }}.")
 * // => { literals: ["Thank you, ", "."], slots: [{ name: "name" }] }
 * parseTemplate("{{#if vip}}Hello") // => { issues: [{ index: 0, what: "slot", written: "#if vip" }] }
 * ```
 */
export function parseTemplate(text: string): Template | { readonly issues: readonly TemplateIssue[] } {
  return readTemplate(typeof (text as unknown) === "string" ? text : "")
}

/** {@link parseTemplate}, of a text. */
export function readTemplate(text: string): Template | { readonly issues: readonly TemplateIssue[] } {
  // A list has an `indexOf` too.
  if (typeof text !== "string") throw new TypeError()
  const literals: string[] = []
  const slots: TemplateSlot[] = []
  const issues: TemplateIssue[] = []
  let at = 0
  for (;;) {
    const open = text.indexOf(OPEN, at)
    const literal = text.slice(at, open < 0 ? text.length : open)
    checkLiteral(literal, at, issues)
    literals.push(literal)
    if (open < 0) break
    const close = text.indexOf(CLOSE, open + OPEN.length)
    const inside = text.slice(open + OPEN.length, close < 0 ? text.length : close)
    const slot = close < 0 ? undefined : readSlot(inside)
    if (slot === undefined) issues.push({ index: open, what: "slot", written: inside.trim().slice(0, LONGEST_SHOWN) })
    else slots.push(slot)
    if (close < 0) break
    at = close + CLOSE.length
  }
  if (text.trim() === "") issues.push({ index: 0, what: "blank", written: "" })
  return issues.length > 0 ? { issues } : { literals, slots }
}

function readSlot(inside: string): TemplateSlot | undefined {
  const [, name, written] = SLOT.exec(inside) ?? []
  if (name === undefined) return undefined
  if (written === undefined) return { name }
  const fallback = written.trim()
  return fallback === "" || LEFT_BEHIND().test(fallback) ? undefined : { name, fallback }
}

/** Controls, private-use characters and lone halves of a pair would reach the output, or disturb its making. */

const UNSAYABLE =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ue000-\uf8ff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

function checkLiteral(literal: string, from: number, issues: TemplateIssue[]): void {
  const brace = literal.search(/[{}\ufe5b\ufe5c\uff5b\uff5d]/)
  if (brace >= 0) {
    issues.push({ index: from + brace, what: "brace", written: literal.slice(brace, brace + LONGEST_SHOWN) })
  }
  const control = literal.search(UNSAYABLE)
  if (control >= 0) issues.push({ index: from + control, what: "character", written: "" })
}
