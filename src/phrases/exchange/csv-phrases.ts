import type { FaultIssue } from "../../kernel/index.js"
import { readPhrases } from "../check-phrases.js"
import type { Phrase } from "../phrase.js"
import type { SlotMissing, SlotRules } from "../slots.js"
import { readCsv, readFormula, toCell } from "./csv.js"
import type { ParsedPhrases, ParsePhrasesOptions, RefusedPhrase } from "./parsed-phrases.js"
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

/** A table of phrases; every member of a phrase has its column. Lists are separated by blanks. */
export function parseCsvPhrases(input: unknown, options: ParsePhrasesOptions): ParsedPhrases {
  const table = typeof input === "string" ? readCsv(input) : undefined
  const [head, ...body] = table ?? []
  const names = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  if (!names.includes("intent") || !names.includes("text")) {
    return { phrases: [], refused: [{ path: "", code: "import/unreadable", about: [] }] }
  }
  const phrases: Phrase[] = []
  const refused: RefusedPhrase[] = []
  for (const { line, cells } of body) {
    const row = toRow(names, cells)
    const read = toPhrase(row, `line-${line}`, options)
    if ("about" in read) refused.push({ path: `line ${line}`, ...read })
    else if (phrases.some((other) => other.id === read.id && other.locale === read.locale)) {
      refused.push({ path: `line ${line}`, code: "import/invalid", about: ["id"] })
    } else phrases.push(read)
  }
  return { phrases, refused }
}

function toRow(names: readonly string[], cells: readonly string[]): Row {
  const known = names.flatMap((name, index) => {
    const cell = readFormula(cells[index] ?? "").trim()
    return cell !== "" && columns.some((column) => column === name) ? [[name, cell] as const] : []
  })
  return Object.fromEntries(known)
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
    ...(row.verbatim === "true" ? { verbatim: true } : {}),
    ...(row.repeatable === "true" ? { repeatable: true } : {}),
    ...(row.slots === undefined ? {} : { slots: readRules(row.slots) }),
    source: row.source ?? options.source ?? "csv",
  }
  const { phrases, issues } = readPhrases([phrase])
  return phrases[0] ?? { code: "import/invalid", about: [...new Set(issues.map(toMember))] }
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
