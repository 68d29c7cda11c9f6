import type { FaultIssue } from "../../kernel/index.js"
import { splitRows, type TableRow } from "../../kernel/inner.js"
import { MOST_PHRASES, readPhrases } from "../bank/check-phrases.js"
import type { Phrase } from "../phrase/phrase.js"
import type { SlotMissing, SlotRules } from "../phrase/slots.js"
import { readFormula, toCell } from "./formula.js"
import { fits, refuse, type ParsedPhrases, type ParsePhrasesOptions, type RefusedPhrase } from "./parsed-phrases.js"
import { fromTemplate } from "./vendor-text.js"

/** The columns, in the order in which they are written. Only `intent` and `text` must be there. */
const columns = [
  "id",
  "intent",
  "tone",
  "level",
  "locale",
  "text",
  "claims",
  "commits",
  "authority",
  "verbatim",
  "repeatable",
  "slots",
  "source",
] as const

type Row = Readonly<Partial<Record<(typeof columns)[number], string>>>

/** A table of phrases; every member of a phrase has its column. Lists are separated by blanks. A column of no phrase is named, and left out. */
export function parseCsvPhrases(input: unknown, options: ParsePhrasesOptions): ParsedPhrases {
  if (typeof input !== "string") return { phrases: [], refused: [refuse("", "import/unreadable")] }
  if (!fits(input)) return { phrases: [], refused: [refuse("", "import/too-large")] }
  const { names, separator } = readHead(input)
  const lacking = ["intent", "text"].filter((name) => !names.includes(name))
  if (lacking.length > 0) return { phrases: [], refused: [refuse("line 1", "import/unreadable", lacking)] }
  const phrases: Phrase[] = []
  const taken = new Set<string>()
  const strays = names.filter((name) => name !== "" && !isColumn(name)).map((name) => name.slice(0, 60))
  const refused: RefusedPhrase[] = strays.length > 0 ? [refuse("line 1", "import/invalid", strays)] : []
  const [, ...rows] = splitRows(input, separator, MOST_PHRASES + 2)
  for (const [index, row] of rows.entries()) {
    const path = `line ${row.line}`
    const read = index < MOST_PHRASES ? readRow(row, names, options) : { code: "import/too-large" as const, about: [] }
    if ("about" in read) refused.push({ path, ...read })
    else if (taken.has(`${read.locale} ${read.id}`)) refused.push(refuse(path, "import/invalid", ["id"]))
    else {
      taken.add(`${read.locale} ${read.id}`)
      phrases.push(read)
    }
  }
  return { phrases, refused }
}

/** Sheets of many countries write semicolons, and what is copied out of one has tabs. */
function readHead(input: string): { readonly names: readonly string[]; readonly separator: string } {
  const heads = [",", ";", "\t"].map((separator) => {
    const names = splitRows(input, separator, 1)[0]?.cells.map((cell) => cell.toLowerCase()) ?? []
    return { names, separator }
  })
  return heads.find(({ names }) => names.includes("intent") || names.includes("text")) ?? heads[0]!
}

function isColumn(name: string): boolean {
  return (columns as readonly string[]).includes(name)
}

/** A comma that nobody quoted cuts a text in two: nothing of such a row is taken. */
function readRow(
  { line, cells, isTorn }: TableRow,
  names: readonly string[],
  options: ParsePhrasesOptions,
): Phrase | Omit<RefusedPhrase, "path"> {
  if (isTorn) return { code: "import/unreadable", about: [] }
  const over = cells.slice(names.length).filter((cell) => cell !== "")
  if (over.length > 0) return { code: "import/invalid", about: over.map((cell) => cell.slice(0, 60)) }
  const known = names.flatMap((name, index) => {
    const cell = readFormula(cells[index] ?? "").trim()
    return cell !== "" && isColumn(name) ? [[name, cell] as const] : []
  })
  return toPhrase(Object.fromEntries(known), `line-${line}`, options)
}

function toPhrase(row: Row, id: string, options: ParsePhrasesOptions): Phrase | Omit<RefusedPhrase, "path"> {
  const own = fromTemplate(row.text ?? "", options.placeholders ?? {})
  if ("code" in own) return own
  if (own.text === "") return { code: "import/no-text", about: [] }
  const [kind, promisedBy] = row.commits?.split(" ") ?? []
  const phrase: Readonly<Record<string, unknown>> = {
    id: row.id ?? id,
    intent: row.intent,
    text: own.text,
    locale: row.locale ?? options.locale ?? "en",
    tone: row.tone ?? "plain",
    ...(row.claims === undefined ? {} : { claims: row.claims.split(/\s+/) }),
    ...(kind === undefined ? {} : { commits: { kind, promisedBy } }),
    ...(row.authority === undefined ? {} : { authority: row.authority }),
    ...(row.level === undefined ? {} : { level: Number(row.level) }),
    ...flag("verbatim", row),
    ...flag("repeatable", row),
    ...(row.slots === undefined ? {} : { slots: readRules(row.slots) }),
    source: row.source ?? options.source ?? "csv",
  }
  const { phrases, issues } = readPhrases([phrase])
  return phrases[0] ?? { code: "import/invalid", about: [...new Set(issues.map(toMember))] }
}

/** Sheets write `TRUE`. What is neither is refused as it stands. */
function flag(name: "verbatim" | "repeatable", { [name]: cell = "false" }: Row): object {
  const lower = cell.toLowerCase()
  return lower === "false" ? {} : { [name]: lower === "true" || cell }
}

function readRules(cell: string): SlotRules {
  return Object.fromEntries(
    cell.split(/\s+/).map((rule) => {
      const [name = "", missing = ""] = rule.split("=")
      return [name, missing as SlotMissing]
    }),
  )
}

function toMember({ path }: FaultIssue): string {
  return path.replace(/^0\./, "")
}

/** The table of phrases, with CR LF as RFC 4180 has it. */
export function toCsv(phrases: readonly Phrase[]): string {
  const rows = phrases.map((phrase) => columns.map((column) => toCell(cellOf(phrase, column))).join(","))
  return [columns.join(","), ...rows, ""].join("\r\n")
}

function cellOf(phrase: Phrase, column: (typeof columns)[number]): string {
  const { claims = [], commits, slots = {} } = phrase
  if (column === "claims") return claims.join(" ")
  if (column === "commits") return commits === undefined ? "" : `${commits.kind} ${commits.promisedBy}`
  if (column !== "slots") return String(phrase[column] ?? "")
  return Object.entries(slots)
    .map(([name, missing]) => `${name}=${missing}`)
    .join(" ")
}
