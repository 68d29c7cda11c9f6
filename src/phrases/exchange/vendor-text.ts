import { ownOf } from "../../kernel/inner.js"
import { isStandardSlot } from "../bank/check-phrases.js"
import type { RefusedPhraseCode } from "./parsed-phrases.js"

/** A text in our form, or why it cannot be. */
export type OwnText =
  { readonly text: string } | { readonly code: RefusedPhraseCode; readonly about: readonly string[] }

const LONGEST_SHOWN = 60
const plainTags = /^(?:p|div|br|span|b|strong|i|em|u|font|ul|ol|li)$/i
/** These part no words. */
const inlineTags = /^(?:span|b|strong|i|em|u|font)$/i
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  hellip: "...",
  ndash: "\u2013",
  mdash: "\u2014",
  rsquo: "\u2019",
  lsquo: "\u2018",
  rdquo: "\u201d",
  ldquo: "\u201c",
}

/** Markup to the words in it. Tags that stand for something that cannot be spoken are refused by name. */
export function fromHtml(html: string): OwnText {
  const about = new Set<string>()
  const text = withoutComments(html)
    .replace(/<\/?([a-z][a-z0-9]*)\b[^<>]*>/gi, (_, tag: string) => {
      if (!plainTags.test(tag)) about.add(tag.toLowerCase())
      return inlineTags.test(tag) ? "" : " "
    })
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{1,20});/gi, (whole, entity: string) => {
      const character = readEntity(entity)
      if (character === undefined) about.add(whole)
      return character ?? " "
    })
  return about.size > 0 ? { code: "import/markup", about: [...about] } : { text: spaced(text) }
}

/** Markdown to the words in it: emphasis goes, pictures and links are refused by name as in HTML. */
export function fromMarkdown(markdown: string): OwnText {
  const links = markdown.match(/\]\([^()\s]{0,60}/g) ?? []
  if (links.length > 0) return { code: "import/markup", about: links.map(shown) }
  return { text: markdown.replace(/\*\*|^#{1,6} |^[-*] /gm, "") }
}

function readEntity(entity: string): string | undefined {
  if (!entity.startsWith("#")) return ownOf(entities, entity)
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1))
  return code >= 32 && code < 0xd800 ? String.fromCharCode(code) : undefined
}

/**
 * A vendor's template to ours: known placeholders become slots, `[slot]` too where it is one of the library's. Everything else of a
 * template language is refused by name.
 */
export function fromTemplate(text: string, placeholders: Readonly<Record<string, string>>): OwnText {
  const tags = text.match(/\{%[^%]*%?\}?|<%[^%]*%?>?|\$\{[^}]*\}?|\{\{\s*[#/^>!&][^}]*\}{0,3}|\{\{\{[^{}]*\}{0,3}/g)
  if (tags !== null) return { code: "import/template", about: tags.map(shown) }
  const templates: string[] = []
  const unknown: string[] = []
  const own = text.replace(/\{\{([^{}]*)\}\}/g, (whole, inside: string) => {
    const slot = readPlaceholder(inside, placeholders)
    if (slot === "template") templates.push(shown(whole))
    else if (slot === "unknown") unknown.push(shown(inside.split("|", 1)[0]!.trim()))
    else return slot.text
    return ""
  })
  const braces = own.replace(/\{\{ \w+(?: \| default: "[^"{}]*")? \}\}/g, "").match(/[{}].{0,20}/)
  if (braces !== null) templates.push(shown(braces[0]))
  if (templates.length > 0) return { code: "import/template", about: templates }
  if (unknown.length > 0) return { code: "import/placeholder", about: unknown }
  const filled = own.replace(/\[(\w{1,40})\]/g, (whole, name: string) =>
    isStandardSlot(name) ? `{{ ${name} }}` : whole,
  )
  return { text: spaced(filled) }
}

const PLACEHOLDER = /^\s*([A-Za-z_][\w.]{0,99})\s*(?:\|\s*default:\s*(?:"([^"{}]{1,200})"|'([^'"{}]{1,200})')\s*)?$/

function readPlaceholder(
  inside: string,
  placeholders: Readonly<Record<string, string>>,
): { readonly text: string } | "template" | "unknown" {
  const [, path, double, single] = PLACEHOLDER.exec(inside) ?? []
  if (path === undefined) return "template"
  const slot = ownOf(placeholders, path) ?? (isStandardSlot(path) ? path : undefined)
  if (slot === undefined) return "unknown"
  const fallback = double ?? single
  return { text: fallback === undefined ? `{{ ${slot} }}` : `{{ ${slot} | default: "${fallback.trim()}" }}` }
}

function shown(text: string): string {
  return text.trim().slice(0, LONGEST_SHOWN)
}

function spaced(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/ (?=[,.;:!?])/g, "")
    .trim()
}

function withoutComments(html: string): string {
  const [first = "", ...rest] = html.split("<!--")
  const kept = rest.map((part) => {
    const end = part.indexOf("-->")
    return end < 0 ? `<!--${part}` : part.slice(end + 3)
  })
  return [first, ...kept].join("")
}
