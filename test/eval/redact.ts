import { existsSync, readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { emptyRedactMemory, flushRedaction, redactTurn } from "evenkeel/redact"
import type { RedactionKind } from "evenkeel/redact"
import { converse } from "../redact/converse.js"
import type { Line } from "../redact/converse.js"
import { ASKED_WITH_DIGITS, interruptedCall, wholePayment } from "../redact/hard-calls.js"
import { harmlessSets } from "../redact/harmless.js"
import { anyCard, backChannels, Chance, deal, DIGITS_LEFT, spokenStyles, writtenStyles } from "../redact/numbers.js"

// Measures redaction: how many made-up card numbers are masked whole, how many harmless numbers come through, and what
// is masked in real dialogs. Run: npx tsx --tsconfig test/tsconfig.json test/eval/redact.ts [--hits]

const SEED = 20_261_122
const CARDS = 2_000
const HARMLESS = 2_000
const HARD_CALLS = 10_000
const showHits = process.argv.includes("--hits")

type Context = "none" | "asked" | "announced"

/** One made-up number over one to six turns; whether anything of it is left, at any time. */
function cardCall(pieces: readonly string[], context: Context, chance: Chance): { lines: Line[]; leaks: boolean } {
  const lines: Line[] = []
  if (context === "asked") lines.push({ speaker: "agent", text: "Can I take the card number?" })
  deal(pieces, chance.whole(1, 6), chance).forEach((text, index) => {
    if (index > 0 && chance.maybe(0.8)) lines.push({ speaker: "agent", text: chance.pick(backChannels) })
    const announced = context === "announced" ? "My card number is " : chance.maybe(0.3) ? "It's " : ""
    lines.push({ speaker: "caller", text: (index === 0 ? announced : "") + text })
  })
  const { published } = converse(lines)
  return { lines, leaks: published.some((text) => DIGITS_LEFT.test(text) && !backChannels.includes(text)) }
}

function measureRecall(): void {
  console.log(`card numbers masked whole, of ${String(CARDS)} a row, over 1 to 6 turns`)
  for (const [set, styles] of Object.entries({ written: writtenStyles, spoken: spokenStyles })) {
    let masked = 0
    let all = 0
    for (const [name, style] of Object.entries(styles)) {
      const counts = (["none", "asked", "announced"] as const).map((context) => {
        const chance = new Chance(SEED)
        let whole = 0
        for (let call = 0; call < CARDS; call += 1) {
          const { lines, leaks } = cardCall(style(anyCard(chance), chance), context, chance)
          if (!leaks) whole += 1
          else if (showHits) console.log(`    ${JSON.stringify(lines.map((line) => line.text))}`)
        }
        masked += whole
        all += CARDS
        return `${context} ${share(whole, CARDS)}`
      })
      console.log(`  ${set.padEnd(8)} ${name.padEnd(14)} ${counts.join("  ")}`)
    }
    console.log(
      `  ${set.padEnd(8)} all            ${share(masked, all)} (${String(all - masked)} of ${String(all)} missed)`,
    )
  }
}

/** What was said before the harmless number: nothing, that a card will be used, a whole payment. */
const BEFORE: Readonly<Record<string, (chance: Chance) => readonly Line[]>> = {
  alone: () => [],
  cardSpokenOf: () => [
    { speaker: "agent", text: "How would you like to pay for that?" },
    { speaker: "caller", text: "I'd like to pay by card, my Visa." },
    { speaker: "agent", text: "Perfect, let me just check a few things first." },
  ],
  afterPayment: (chance) => [
    ...wholePayment(chance),
    { speaker: "agent", text: "Lovely, that has gone through. A few more things." },
  ],
}

function measureHarmless(): void {
  for (const [name, linesBefore] of Object.entries(BEFORE)) {
    console.log(`harmless numbers, ${String(HARMLESS)} a row, ${name}: masked in the end, held for a while`)
    let masked = 0
    for (const [set, harmless] of Object.entries(harmlessSets)) {
      const { wrong, held } = countMasked(linesBefore, harmless)
      masked += wrong
      console.log(`  ${set.padEnd(20)} masked ${share(wrong, HARMLESS)}  held ${share(held, HARMLESS)}`)
    }
    console.log(`  ${"all".padEnd(20)} masked ${share(masked, HARMLESS * Object.keys(harmlessSets).length)}`)
  }
}

function countMasked(
  linesBefore: (chance: Chance) => readonly Line[],
  harmless: (chance: Chance) => readonly Line[],
): { wrong: number; held: number } {
  const chance = new Chance(SEED)
  let wrong = 0
  let held = 0
  for (let call = 0; call < HARMLESS; call += 1) {
    const before = linesBefore(chance)
    const said = harmless(chance)
    const { texts, results } = converse([...before, ...said])
    const isWrong = said.some(({ text }, index) => texts[before.length + index] !== text)
    if (isWrong) wrong += 1
    if (isWrong && showHits) {
      console.log(`    ${JSON.stringify(said.map((line) => line.text))} ${JSON.stringify(texts.slice(before.length))}`)
    }
    const after = results.slice(before.length)
    if (after.some((result) => result.found.some((redaction) => redaction.pending))) held += 1
  }
  return { wrong, held }
}

function measureHardCalls(): void {
  for (const [name, make] of Object.entries({ interruptedCall, wholePayment })) {
    const chance = new Chance(SEED)
    let masked = 0
    for (let call = 0; call < HARD_CALLS; call += 1) {
      const lines = make(chance)
      const left = converse(lines).published.filter((text) => DIGITS_LEFT.test(text) && !ASKED_WITH_DIGITS.test(text))
      if (left.length === 0) masked += 1
      else if (showHits)
        console.log(`    ${JSON.stringify(lines.map((line) => line.text))} left ${JSON.stringify(left)}`)
    }
    console.log(`  ${name.padEnd(15)} nothing left in ${share(masked, HARD_CALLS)} of ${String(HARD_CALLS)} calls`)
  }
}

interface Dialog {
  readonly id: string
  readonly turns: readonly { readonly speaker: "caller" | "agent"; readonly text: string }[]
}

function measureCorpus(name: string): void {
  const file = new URL(`../../../shared/corpora/${name}.jsonl.gz`, import.meta.url)
  if (!existsSync(file)) return console.log(`  ${name}: skipped: corpora absent`)
  const dialogs = gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Dialog)
  const counts = new Map<RedactionKind, number>()
  let turns = 0
  let held = 0
  let pauses = 0
  for (const { id, turns: said } of dialogs) {
    let memory = emptyRedactMemory
    const released = new Set<string>()
    const hits: { turnId: string; kind: RedactionKind; line: string; pending: boolean }[] = []
    let paused = false
    said.forEach(({ speaker, text }, index) => {
      const result = redactTurn(memory, { turnId: String(index), speaker, text })
      memory = result.memory
      turns += 1
      if (result.pauseAdvised && !paused) pauses += 1
      paused = result.pauseAdvised
      if (result.found.some((redaction) => redaction.pending)) held += 1
      for (const { turnId } of result.releases) released.add(turnId)
      for (const { kind, pending, span } of result.found) {
        const line = `${text.slice(Math.max(0, span.start - 60), span.start)}<<${text.slice(span.start, span.end)}>>`
        hits.push({ turnId: String(index), kind, line, pending: pending === true })
      }
    })
    for (const { turnId } of flushRedaction(memory).releases) released.add(turnId)
    for (const hit of hits) {
      if (hit.pending && released.has(hit.turnId)) continue
      counts.set(hit.kind, (counts.get(hit.kind) ?? 0) + 1)
      if (showHits) console.log(`    ${name} ${id}#${hit.turnId} ${hit.kind}: ${hit.line.replace(/\s+/g, " ")}`)
    }
  }
  const kinds = [...counts].map(([kind, count]) => `${kind} ${String(count)}`).join(", ")
  console.log(
    `  ${name}: ${String(turns)} turns, masked: ${kinds || "nothing"}; held ${share(held, turns)}; pauses ${String(pauses)}`,
  )
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`
}

measureRecall()
measureHardCalls()
measureHarmless()
console.log("real dialogs")
for (const name of ["star", "tau_airline", "harper", "clinc", "nlupp", "dstc11_utts"]) measureCorpus(name)
