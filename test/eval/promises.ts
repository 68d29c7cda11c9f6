/**
 * Measures `hearPromises` on the corpora: how many times of promise-like sentences are read exactly, and how often something is heard where
 * nothing was promised. Run with `npx tsx test/eval/promises.ts [--errors] [--heard 40]`; errors are shown for the `dev` half only.
 */
import { hearPromises } from "../../src/cues/promises/hear-promises.js"
import { laterGold } from "../cues/promises/gold-later.js"
import { gold } from "../cues/promises/gold.js"
import { faultsOf } from "../cues/promises/score-gold.js"
import { halfOf, readCorpus } from "./promises-corpora.js"
import { scoreTimex, WITHOUT_WINDOW } from "./promises-times.js"

const AT = Date.UTC(2026, 10, 24, 15)
const ZONE = "America/New_York"

interface Count {
  right: number
  all: number
}

function showCounts(title: string, counts: ReadonlyMap<string, Count>): void {
  console.log(title)
  for (const [name, { right, all }] of [...counts].sort()) {
    console.log(`  ${name.padEnd(24)} ${right}/${all} = ${((100 * right) / all).toFixed(1)} %`)
  }
}

function add(counts: Map<string, Count>, name: string, right: boolean): void {
  const count = counts.get(name) ?? { right: 0, all: 0 }
  counts.set(name, { right: count.right + (right ? 1 : 0), all: count.all + 1 })
}

function measureGold(): void {
  const counts = new Map<string, Count>()
  for (const sentence of [...gold, ...laterGold])
    add(counts, sentence.promises.length > 0 ? "promises" : "none", faultsOf(sentence).length === 0)
  showCounts("own sentences (test/cues/promises/gold.ts, gold-later.ts), all fields right", counts)
}

function measureTimes(errors: boolean): void {
  const dialogs = readCorpus("timex")?.filter(({ turns }) => turns[0]?.labels?.promiseLike === true)
  if (dialogs === undefined) return console.log("skipped: corpora absent")
  const counts = new Map<string, Count>()
  for (const dialog of dialogs) {
    const result = scoreTimex(dialog)
    if (result === undefined) continue
    const half = halfOf(dialog.id)
    const withWindow = !WITHOUT_WINDOW.includes(result.type)
    add(counts, `${half} ${result.type}`, result.right)
    add(counts, `${half} ${withWindow ? "with a window" : "without a window"}`, result.right)
    add(counts, `${half} all`, result.right)
    if (errors && half === "dev" && !result.right) console.log(`  ${result.type}: ${result.shown}`)
  }
  showCounts("timex, promise-like sentences about the future, time read exactly", counts)
}

/** How many of a thousand turns hold a promise, with some of them to read: nearly none of these dialogs has any. */
function measureHeard(name: string, shown: number): void {
  const dialogs = readCorpus(name)
  if (dialogs === undefined) return console.log("skipped: corpora absent")
  const turns = dialogs.flatMap(({ id, turns: all }) => all.map((turn, index) => ({ ...turn, key: `${id}#${index}` })))
  const sample = [...turns].sort((left, right) => (hash(left.key) < hash(right.key) ? -1 : 1)).slice(0, 1000)
  const heard = sample.flatMap(({ speaker, text }) =>
    hearPromises({ speaker, text }, { at: AT, zone: ZONE }).map(({ kind, by, words }) => `${kind} ${by}: ${words}`),
  )
  const start = process.cpuUsage().user
  for (const { speaker, text } of turns) hearPromises({ speaker, text }, { at: AT, zone: ZONE })
  const micros = (process.cpuUsage().user - start) / turns.length
  console.log(
    `${name}: ${heard.length} promises heard in ${sample.length} turns; ${micros.toFixed(1)} µs CPU a turn over ${turns.length}`,
  )
  for (const line of heard.slice(0, shown)) console.log(`  ${line}`)
}

/** A fixed order that has nothing to do with the order of the corpus (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const unit of text) value = Math.imul(value ^ unit.charCodeAt(0), 0x01000193) >>> 0
  return value
}

const shown = process.argv.includes("--heard") ? Number(process.argv[process.argv.indexOf("--heard") + 1] ?? 40) : 0
measureGold()
measureTimes(process.argv.includes("--errors"))
for (const name of ["star", "clinc", "tau_airline"]) measureHeard(name, shown)
