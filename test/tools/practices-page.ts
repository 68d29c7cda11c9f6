import { readdirSync, readFileSync } from "node:fs"
import { standardPractices } from "evenkeel/coach"
import { hardCalls } from "../coach/calls/index.js"
import { root } from "./entries.js"
import { articlePractices, servedElsewhere } from "./practices-elsewhere.js"

/** A practice as its docstring tells it. */
export interface ToldPractice {
  readonly id: string
  readonly file: string
  readonly appears: string
  readonly silent: string
}

const folder = "src/coach/practices/"

/** What the docstrings of the practices say: each begins with "Appears when" and goes on with "Silent when". */
export function readPractices(): readonly ToldPractice[] {
  const files = readdirSync(`${root}${folder}`).filter((name) => name.endsWith(".ts"))
  return files.flatMap((file) => {
    const source = readFileSync(`${root}${folder}${file}`, "utf8")
    const told = source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const \w+: Practice = \{\n {2}id: "(\w+)"/g)
    return [...told].map(([, doc = "", id = ""]) => {
      const text = doc
        .replace(/\n \* ?/g, " ")
        .replace(/\{@link (\w+)\}/g, "`$1`")
        .replace(/\s+/g, " ")
        .trim()
      const [, appears = "", silent = ""] = /^Appears (.*?) Silent (.*)$/.exec(text) ?? []
      return { id, file: `${folder}${file}`, appears, silent }
    })
  })
}

/** `docs/practices.md`: what each practice does, and where each of the articles' 74 is served. */
export function toPracticesPage(): string {
  const told = new Map(readPractices().map((each) => [each.id, each]))
  const sections = standardPractices().map(({ id, source, moment, weight }) => {
    const { appears = "", silent = "", file = "" } = told.get(id) ?? {}
    const calls = hardCalls.filter(({ steps }) => steps.some(({ advice = [] }) => advice.includes(id)))
    return [
      `### ${id}`,
      `**Appears** ${appears}`,
      `**Silent** ${silent}`,
      `${moments[moment]}, weight ${weight}. From ${source.join(", ")}. In \`${file}\`. ` +
        `Shown by ${calls.map(({ name }) => `"${name}"`).join(", ")} in \`test/coach/calls\`.`,
    ].join("\n\n")
  })
  const elsewhere = servedElsewhere.map(({ id, by, appears, silent, where, test }) =>
    [
      `### ${id}: ${by}`,
      `**Appears** ${appears}.`,
      `**Silent** ${silent}.`,
      `In \`${where}\`, tested by \`${test}\`.`,
    ].join("\n\n"),
  )
  const table = articlePractices.map((id) => {
    const by = standardPractices().filter(({ source }) => source.includes(id))
    const other = servedElsewhere.filter((each) => each.id === id)
    return `| ${id} | ${[...by.map((each) => each.id), ...other.map((each) => each.by)].join(", ")} |`
  })
  return [
    "# Practices",
    "Printed from the code by `npm run docs:practices`. A practice is one unit used twice: a whisper while the call goes on, and a question of the " +
      "scorecard afterwards. “From B10” names what it was made of, in the table at the end. How often they may speak at all is told in [the coach](guide/coach.md#when-it-speaks-and-how-often); which of them helps when, with sentences, in [if you answer the phone](guide/answer-the-phone.md).",
    ...sections,
    "## Served by something else",
    ...elsewhere,
    "## Where each practice of the articles is served",
    ["| id | served by |", "| --- | --- |", ...table].join("\n"),
  ]
    .join("\n\n")
    .concat("\n")
}

const moments = {
  turn: "At the end of the caller's turn",
  now: "At once",
  event: "When a clock is due or the caller is back",
  wrapUp: "When the line is closed",
} as const
