import type { PhraseForm, RefusedPhrase, VendorItem } from "./parsed-phrases.js"

/** The items of a vendor's JSON, and those that have no text. */
export interface VendorItems {
  readonly items: readonly VendorItem[]
  readonly refused: readonly RefusedPhrase[]
}

type Plain = Readonly<Record<string, unknown>>

/** Lists under these members, as the vendors' interfaces give them. */
const listMembers = ["macros", "canned_responses", "message_templates", "_results", "results", "data", "payload"]
const MOST_ITEMS = 5_000

/** Finds the items of a vendor's JSON: one alone, a list, or a list within an answer. */
export function readVendorItems(form: Exclude<PhraseForm, "csv">, input: unknown): VendorItems {
  const found = findList(input)
  if (found === undefined) return { items: [], refused: [{ path: "", code: "import/unreadable", about: [] }] }
  const items: VendorItem[] = []
  const refused: RefusedPhrase[] = []
  found.list.slice(0, MOST_ITEMS).forEach((value, index) => {
    const path = found.path === "" ? String(index) : `${found.path}.${index}`
    const item = isPlain(value) ? readers[form](value, path) : undefined
    if (item === undefined) refused.push({ path, code: "import/unreadable", about: [] })
    else if (item.body.trim() === "") refused.push({ path, code: "import/no-text", about: [] })
    else items.push(item)
  })
  if (found.list.length > MOST_ITEMS) refused.push({ path: String(MOST_ITEMS), code: "import/unreadable", about: [] })
  return { items, refused }
}

function findList(input: unknown): { readonly list: readonly unknown[]; readonly path: string } | undefined {
  if (Array.isArray(input)) return { list: input, path: "" }
  if (!isPlain(input)) return undefined
  const member = listMembers.find((name) => Array.isArray(own(input, name)))
  if (member !== undefined) return { list: own(input, member) as readonly unknown[], path: member }
  const wrapped = own(input, "macro")
  return { list: [isPlain(wrapped) ? wrapped : input], path: "" }
}

type Reader = (item: Plain, path: string) => VendorItem | undefined

const readers: Readonly<Record<Exclude<PhraseForm, "csv">, Reader>> = {
  zendesk: (item, path) => {
    const actions = own(item, "actions")
    if (!Array.isArray(actions)) return undefined
    const texts = actions.filter(isPlain).map((action) => ({
      field: text(own(action, "field")),
      value: zendeskValue(own(action, "value")),
    }))
    const said = texts.find(({ field }) => field === "comment_value_html") ?? texts.find(isComment)
    return {
      path,
      id: idOf(item, path),
      title: text(own(item, "title")),
      body: said?.value ?? "",
      isHtml: said?.field === "comment_value_html",
    }
  },
  chatwoot: (item, path) => ({
    path,
    id: idOf(item, path),
    title: text(own(item, "short_code")),
    body: text(own(item, "content")),
    isHtml: false,
  }),
  front: (item, path) => ({
    path,
    id: idOf(item, path),
    title: text(own(item, "name")),
    body: text(own(item, "body")),
    isHtml: true,
  }),
  gorgias: (item, path) => {
    const actions = own(item, "actions")
    const list: readonly Plain[] = Array.isArray(actions) ? actions.filter(isPlain) : []
    const replies = list.filter((action) => own(action, "name") === "setResponseText").map(argumentsOf)
    const [first] = replies
    const plain = first === undefined ? "" : text(own(first, "body_text"))
    const html = first === undefined ? "" : text(own(first, "body_html"))
    const locale = text(own(item, "language"))
    const body = { body: plain === "" ? html : plain, isHtml: plain === "" }
    const named = { path, id: idOf(item, path), title: text(own(item, "name")), ...body }
    return locale === "" ? named : { ...named, locale }
  },
}

function isComment({ field }: { readonly field: string }): boolean {
  return field === "comment_value"
}

/** `["channel:all", "text"]` in the newer form of the action. */
function zendeskValue(value: unknown): string {
  return text(Array.isArray(value) ? value.at(-1) : value)
}

function argumentsOf(action: Plain): Plain {
  const given = own(action, "arguments")
  return isPlain(given) ? given : {}
}

function idOf(item: Plain, path: string): string {
  const id = own(item, "id")
  return typeof id === "number" || typeof id === "string" ? String(id).slice(0, 60) : path
}

function text(value: unknown): string {
  return typeof value === "string" ? value.slice(0, 10_000) : ""
}

function own(object: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(object, name)?.value
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
