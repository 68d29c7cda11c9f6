import { emptyRedactMemory, flushRedaction, redactTurn } from "evenkeel/redact"
import type { RedactionKind } from "evenkeel/redact"
import { converse } from "../redact/converse.js"
import { ASKED_WITH_DIGITS, interruptedCall, wholePayment } from "../redact/hard-calls.js"
import { attacks } from "../redact/attacks.js"
import { harmlessForms } from "../redact/harmless-forms.js"
import { leaks } from "../redact/leaks.js"
import { anyCard, Chance, DIGITS_LEFT } from "../redact/numbers.js"
import { hasCorpora, readCorpus } from "./corpora/corpora.js"
import {
  before,
  CALLS,
  contexts,
  countMaskedCards,
  countMaskedHarmless,
  harmless,
  SEED,
  styles,
} from "./redact/masked.js"

// Measures redaction: how many made-up card numbers are masked whole, how many harmless numbers come through, and what
// is masked in real dialogs. Run: npx tsx --tsconfig test/tsconfig.json test/eval/redact.ts [--hits]

const HARD_CALLS = 10_000
const showHits = process.argv.includes("--hits")

const show = (...values: unknown[]): void => {
  if (showHits) console.log(`    ${values.map((value) => JSON.stringify(value)).join(" ")}`)
}

function measureRecall(): void {
  console.log(`card numbers masked whole, of ${String(CALLS)} a row, over 1 to 6 turns`)
  for (const [set, ways] of Object.entries(styles)) {
    let masked = 0
    let all = 0
    for (const [name, style] of Object.entries(ways)) {
      const counts = contexts.map((context) => {
        const whole = countMaskedCards(style, context, (lines) => show(lines.map(({ text }) => text)))
        masked += whole
        all += CALLS
        return `${context} ${share(whole, CALLS)}`
      })
      console.log(`  ${set.padEnd(8)} ${name.padEnd(14)} ${counts.join("  ")}`)
    }
    console.log(
      `  ${set.padEnd(8)} all            ${share(masked, all)} (${String(all - masked)} of ${String(all)} missed)`,
    )
  }
}

function measureHarmless(): void {
  for (const [name, linesBefore] of Object.entries(before)) {
    console.log(`harmless numbers, ${String(CALLS)} a row, ${name}: masked in the end, held for a while`)
    let masked = 0
    for (const [set, numbers] of Object.entries(harmless)) {
      const { wrong, held } = countMaskedHarmless(linesBefore, numbers, (said, left) =>
        show(
          said.map(({ text }) => text),
          left,
        ),
      )
      masked += wrong
      console.log(`  ${set.padEnd(20)} masked ${share(wrong, CALLS)}  held ${share(held, CALLS)}`)
    }
    console.log(`  ${"all".padEnd(20)} masked ${share(masked, CALLS * Object.keys(harmless).length)}`)
  }
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

const ATTACKS = 400

/** Numbers hidden on purpose: six digits in a row left at any time. Then harmless numbers in forms of their own. */
function measureAttacks(): void {
  console.log(`hidden on purpose, ${String(ATTACKS)} a row: calls that leak`)
  let all = 0
  for (const [name, attack] of Object.entries(attacks)) {
    const chance = new Chance(SEED)
    let leaked = 0
    for (let call = 0; call < ATTACKS; call += 1) {
      const card = anyCard(chance)
      if (leaks(attack(card, chance), card)) leaked += 1
    }
    all += leaked
    if (leaked > 0) console.log(`  ${name.padEnd(40)} ${share(leaked, ATTACKS)}`)
  }
  console.log(`  ${"all".padEnd(40)} ${share(all, ATTACKS * Object.keys(attacks).length)}`)
  let masked = 0
  for (const form of Object.values(harmlessForms)) {
    const chance = new Chance(SEED)
    for (let call = 0; call < ATTACKS; call += 1) {
      const said = form(chance)
      if (converse(said).texts.some((text, index) => text !== said[index]?.text)) masked += 1
    }
  }
  console.log(`  harmless, in other forms: masked ${share(masked, ATTACKS * Object.keys(harmlessForms).length)}`)
}

function measureCorpus(name: string): void {
  const dialogs = readCorpus(name)
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
measureAttacks()
console.log("real dialogs")
if (hasCorpora())
  for (const name of ["star", "tau_airline", "harper", "clinc", "nlupp", "dstc11_utts"]) measureCorpus(name)
