/**
 * Finds alternatives of the English lexicons that change nothing: `tsx test/tools/redundant-wordings.ts insults [--write]`.
 *
 * Each is said in many sentences, with words between and around it that no lexicon knows; where the pack without it gives the same
 * cues for all of them, it is named, and with `--write` taken out of the file. Then look at the lists of test/cues/wordings.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { detectCues, type EarlierTurn } from "../../src/cues/index.js"
import { en } from "../../src/cues/en/pack.js"
import { inflect } from "../../src/cues/en/inflect.js"
import type { CuePack, CueRule } from "../../src/cues/lexicon/pack.js"
import { root } from "./entries.js"
import { parseWording, placesIn, sayWording, writeWording, type Item, type Row, type Saying } from "./wording-tree.js"

const [name = "", ...options] = process.argv.slice(2)
const folder = process.env.LEXICONS ?? "src/cues/en/lexicons"
const file = join(root, folder, `${name}.ts`)
const lists = Object.values((await import(file)) as Record<string, readonly CueRule[] | Record<string, string>>)
const rules = lists.filter((list) => Array.isArray(list)).flat() as CueRule[]
const ownClasses = Object.assign({}, ...lists.filter((list) => !Array.isArray(list))) as Record<string, string>

const classes = new Map(Object.entries(en.classes()).map(([key, text]) => [key, parseWording(text)]))
const says = new Map(
  en
    .rules()
    .caller.concat(en.rules().safety, en.rules().agent)
    .map(({ id, say }) => [id, say.map(parseWording)]),
)

/** The pack as the trees are now. */
function toPack(): CuePack {
  const { safety, caller, agent, traps } = en.rules()
  const now = (list: readonly CueRule[]) =>
    list.map((rule) => ({
      ...rule,
      say: says
        .get(rule.id)!
        .filter((say) => say.length > 0)
        .map(writeWording),
    }))
  const made = { safety: now(safety), caller: now(caller), agent: now(agent), traps }
  const named = Object.fromEntries([...classes].map(([key, rows]) => [key, writeWording(rows)]))
  return { ...en, classes: () => named, rules: () => made }
}

let seed = 20261126
const random = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32
const saying: Saying = { random, classes, inflect }

/** A wording and what must be chosen in it. */
interface Use {
  readonly rows: readonly Row[]
  readonly way: ReadonlySet<Row | Item>
}

/** Where a class stands, in wordings and by way of other classes. */
function usesOf(key: string): Use[] {
  const ways = (rows: Row[], way: readonly (Row | Item)[]): ReadonlySet<Row | Item>[] =>
    rows.flatMap((row) =>
      row.flatMap((item) =>
        "choices" in item
          ? ways(item.choices, [...way, row, item])
          : item.sign === `@${key}`
            ? [new Set([...way, row, item])]
            : [],
      ),
    )
  return [
    ...[...says.values()].flatMap((list) => list.flatMap((rows) => ways(rows, []).map((way) => ({ rows, way })))),
    ...[...classes].flatMap(([other, rows]) =>
      ways(rows, []).flatMap((way) =>
        usesOf(other).map((use) => ({ rows: use.rows, way: new Set([...use.way, ...way]) })),
      ),
    ),
  ]
}

/** Sentences of a wording, alone and among others' words. */
function say({ rows, way }: Use): string {
  const row = rows.find((choice) => way.has(choice)) ?? rows[0]!
  const words = sayWording(rows, way, saying)
  const [first] = row
  const isFront =
    words[0]?.startsWith("^") === true || (first !== undefined && "sign" in first && first.sign.startsWith("^"))
  const before = isFront || random() < 0.5 ? [] : ["tupelow", "blenkit"]
  const after = words.at(-1) === "$$" || random() < 0.5 ? [] : ["sorvane", "blenkit"]
  return [...before, ...words, ...after]
    .join(" ")
    .replace(/\^\^? ?/g, "")
    .replace(/ %(?= |$)/g, ",")
    .replace(/ \[\?\]/g, "?")
    .replace(/ \$\$?/g, ".")
}

/** Turns before it: what a rule waits for may be asked, read back or told. */
const isAgent = name.startsWith("agent-")
const before: readonly EarlierTurn[] = isAgent
  ? [{ speaker: "caller", text: "my boiler is broken" }]
  : ["so", "So your name is Brown, is that right?", "Is there anything else?"].map((text) => ({
      speaker: "agent",
      text,
    }))

const hear = (pack: CuePack, text: string): string =>
  before
    .flatMap((previous) => detectCues({ speaker: isAgent ? "agent" : "caller", text }, { packs: [pack], previous }))
    .map(({ kind, strength, target }) => `${kind} ${strength} ${target}`)
    .sort()
    .join(", ")

let full = toPack()

/** Whether the pack hears the same without an alternative. */
function changesNothing(list: Row[], row: Row, uses: readonly Use[]): boolean {
  const at = list.indexOf(row)
  list.splice(at, 1)
  const less = toPack()
  list.splice(at, 0, row)
  let heard = 0
  for (const count of [60, 600]) {
    for (let index = 0; index < Math.max(count, (count / 10) * uses.length); index++) {
      const text = say(uses[index % uses.length]!)
      const now = hear(full, text)
      if (now !== hear(less, text)) return false
      if (now !== "") heard += 1
    }
  }
  return heard > 60
}

const found: string[] = []
function tryPlaces(rows: Row[], uses: (way: ReadonlySet<Row | Item>) => readonly Use[], where: string): void {
  for (const { list, row, way } of placesIn(rows)) {
    if (!list.includes(row) || list.length < 2) continue
    if (!changesNothing(list, row, uses(way))) continue
    found.push(`${where}: ${writeWording([row])}`)
    list.splice(list.indexOf(row), 1)
    full = toPack()
  }
}

const written = new Map<Row[], string>()
for (const { id } of rules) for (const rows of says.get(id)!) written.set(rows, writeWording(rows))
for (const { id } of rules) {
  const list = says.get(id)!
  for (const rows of list) {
    tryPlaces(rows, (way) => [{ rows, way }], id)
    const kept = [...rows]
    const uses = kept.map((row) => ({ rows: kept, way: new Set<Row | Item>([row]) }))
    rows.length = 0
    const less = toPack()
    rows.push(...kept)
    const isSame = Array.from({ length: 600 }, (_, index) => say(uses[index % uses.length]!)).every(
      (text) => hear(full, text) === hear(less, text),
    )
    if (!isSame) continue
    found.push(`${id}: (whole) ${writeWording(rows)}`)
    rows.length = 0
    full = toPack()
  }
}
for (const key of Object.keys(ownClasses)) {
  const rows = classes.get(key)!
  written.set(rows, writeWording(rows))
  const uses = usesOf(key)
  if (uses.length === 0) found.push(`@${key}: named nowhere`)
  else tryPlaces(rows, (way) => uses.map((use) => ({ rows: use.rows, way: new Set([...use.way, ...way]) })), `@${key}`)
}
console.log(found.join("\n"), `\n${name}: ${found.length} alternatives change nothing`)

if (options.includes("--write")) {
  let text = readFileSync(file, "utf8")
  for (const [rows, old] of written) {
    const now = writeWording(rows)
    if (now === old) continue
    const place = [...text.matchAll(/"([^"\n]+)"/g)].find(
      ([, wording]) => writeWording(parseWording(wording!)) === old,
    )?.[0]
    if (place === undefined) console.log(`not found in the file: ${old.slice(0, 60)}`)
    else
      text =
        now === ""
          ? text.replace(new RegExp(`\\n *${place.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")},`), "")
          : text.replace(place, () => `"${now}"`)
  }
  writeFileSync(file, text)
}
