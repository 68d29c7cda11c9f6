import { emptyRedactMemory, redactText, redactTurn } from "evenkeel/redact"
import type { RedactableTurn, RedactMemory } from "evenkeel/redact"

// What redaction costs a turn. Run: npx tsx --tsconfig test/tsconfig.json test/bench/redact.ts

const ROUNDS = 9
const TURNS = 100_000

const plain: readonly string[] = [
  "hello this is the front desk how may we help you today",
  "Yes hi, the heating in my mother's flat has stopped and she is freezing in there.",
  "I'm really sorry to hear that. Let me get somebody out to you right away.",
  "okay thank you so much I really appreciate that",
  "Is there anything else that you would like me to pass on to the engineer?",
  "no that's it just tell him the bell is broken so he has to knock",
]

const digits: readonly string[] = [
  "you can reach me on 415-555-0123 until half past six",
  "the order number is 8812345 and it came to forty five dollars",
  "it's the house on 4512 Oak Street, apartment 12",
]

const card: readonly string[] = ["my card number is four two four two, four two four two, double four double two, 4242"]

/** Median nanoseconds a turn. */
function measure(texts: readonly string[], memory: RedactMemory): number {
  const turns: RedactableTurn[] = texts.map((text, index) => ({ turnId: String(index), speaker: "caller", text }))
  const rounds: number[] = []
  let length = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.hrtime.bigint()
    for (let turn = 0; turn < TURNS; turn += 1) {
      length += redactTurn(memory, turns[turn % turns.length] as RedactableTurn).text.length
    }
    rounds.push(Number(process.hrtime.bigint() - start) / TURNS)
  }
  if (length === 0) throw new Error("nothing was measured")
  return rounds.sort((one, other) => one - other)[ROUNDS >> 1] ?? 0
}

const asked = redactTurn(emptyRedactMemory, { turnId: "0", speaker: "agent", text: "The phone number, please?" }).memory

console.log(`ns a turn, median of ${String(ROUNDS)} rounds of ${String(TURNS)} turns`)
console.log(`  no digits, nothing open    ${measure(plain, emptyRedactMemory).toFixed(0)}`)
console.log(`  no digits, question open   ${measure(plain, asked).toFixed(0)}`)
console.log(`  telephone, order, address  ${measure(digits, emptyRedactMemory).toFixed(0)}`)
console.log(`  a spoken card number       ${measure(card, emptyRedactMemory).toFixed(0)}`)
for (const length of [8_000, 80_000, 800_000]) {
  const text = "4111 1111 and 415 555 0123 on 5/12/2026, ".repeat(length / 40)
  const start = process.hrtime.bigint()
  redactText(text)
  const spent = Number(process.hrtime.bigint() - start) / 1e6
  console.log(`  ${String(length)} characters full of digits: ${spent.toFixed(1)} ms`)
}
