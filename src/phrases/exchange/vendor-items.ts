import { MOST_PHRASES } from "../bank/check-phrases.js"
import { fits, refuse, type RefusedPhrase, type VendorForm, type VendorItem } from "./parsed-phrases.js"

type Plain = Readonly<Record<string, unknown>>
type Body = Pick<VendorItem, "body" | "isHtml">

/** Lists under these members, as the vendors' interfaces give them. */
const listMembers = ["macros", "canned_responses", "message_templates", "_results", "results", "data", "payload"]
/** Longer than any text that can be said, with its markup. */
const LONGEST_BODY = 10_000

/** The items of a vendor's JSON, one alone, a list, or a list within an answer; and what is wrong with those that cannot be read. */
export function readVendorItems(form: VendorForm, input: unknown): readonly (VendorItem | RefusedPhrase)[] {
  const found = findList(parsed(input))
  if (found === undefined) return [refuse("", fits(input) ? "import/unreadable" : "import/too-large")]
  const { list, path } = found
  const toPath = (index: number) => (path === "" ? String(index) : `${path}.${index}`)
  const items = list.slice(0, MOST_PHRASES).flatMap((value, index) => readItem(form, value, toPath(index)))
  return list.length > MOST_PHRASES ? [...items, refuse(toPath(MOST_PHRASES), "import/too-large")] : items
}

/** Text of a file is read as JSON. */
function parsed(input: unknown): unknown {
  if (typeof input !== "string") return input
  try {
    return fits(input) ? JSON.parse(input.replace(/^\uFEFF/, "")) : undefined
  } catch {
    return undefined
  }
}

function findList(input: unknown): { readonly list: readonly unknown[]; readonly path: string } | undefined {
  if (Array.isArray(input)) return { list: input, path: "" }
  if (!isPlain(input)) return undefined
  const member = listMembers.find((name) => Array.isArray(own(input, name)))
  if (member !== undefined) return { list: own(input, member) as readonly unknown[], path: member }
  const wrapped = own(input, "macro")
  return { list: [isPlain(wrapped) ? wrapped : input], path: "" }
}

/** An item with several texts is as many phrases. */
function readItem(form: VendorForm, value: unknown, path: string): readonly (VendorItem | RefusedPhrase)[] {
  try {
    const { title, bodies } = vendors[form]
    const texts = isPlain(value) ? bodies(value) : undefined
    if (texts === undefined) return [refuse(path, "import/unreadable")]
    const item = value as Plain
    if (form === "zendesk" && own(item, "active") === false)
      return [refuse(path, "import/inactive", [idOf(item, path)])]
    const locale = form === "gorgias" ? text(own(item, "language")) : ""
    const known = { path, id: idOf(item, path), title: text(own(item, title)), ...(locale !== "" && { locale }) }
    const said = texts.filter(({ body }) => body.trim() !== "")
    if (said.length === 0) return [refuse(path, "import/no-text")]
    return said.map((each) =>
      each.body.length > LONGEST_BODY ? refuse(path, "import/too-large") : { ...known, ...each },
    )
  } catch {
    return [refuse(path, "import/unreadable")]
  }
}

/** Where each vendor has the title and the texts; no texts where it is nothing of that vendor's. */
const vendors: Readonly<
  Record<VendorForm, { readonly title: string; readonly bodies: (item: Plain) => readonly Body[] | undefined }>
> = {
  zendesk: {
    title: "title",
    bodies: (item) => {
      const actions = actionsOf(item)
      const found = (field: string): readonly Body[] | undefined =>
        actions
          ?.filter((action) => own(action, "field") === field)
          .map((action) => ({ body: zendeskValue(own(action, "value")), isHtml: field !== "comment_value" }))
      const html = found("comment_value_html")
      return html?.length === 0 ? found("comment_value") : html
    },
  },
  chatwoot: { title: "short_code", bodies: (item) => one(own(item, "content"), false) },
  front: { title: "name", bodies: (item) => one(own(item, "body"), true) },
  gorgias: {
    title: "name",
    bodies: (item) =>
      actionsOf(item)
        ?.filter((action) => own(action, "name") === "setResponseText")
        .map((action) => {
          const given = own(action, "arguments")
          const [plain, html] = isPlain(given)
            ? [text(own(given, "body_text")), text(own(given, "body_html"))]
            : ["", ""]
          return plain === "" ? { body: html, isHtml: true } : { body: plain, isHtml: false }
        }),
  },
}

function one(body: unknown, isHtml: boolean): readonly Body[] | undefined {
  return typeof body === "string" ? [{ body, isHtml }] : undefined
}

function actionsOf(item: Plain): readonly Plain[] | undefined {
  const actions = own(item, "actions")
  return Array.isArray(actions) ? actions.filter(isPlain) : undefined
}

/** `["channel:all", "text"]` in the newer form of the action. */
function zendeskValue(value: unknown): string {
  return text(Array.isArray(value) ? value.at(-1) : value)
}

function idOf(item: Plain, path: string): string {
  const id = own(item, "id")
  return typeof id === "number" || typeof id === "string" ? String(id).slice(0, 60) : path
}

function text(value: unknown): string {
  return typeof value === "string" ? value : ""
}

function own(object: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(object, name)?.value
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
