import { describe } from "vitest"
import * as redact from "evenkeel/redact"
import { testSpoilt } from "../nonsense.js"

const card = { turnId: "t1", speaker: "agent", text: "What is your card number?", startAt: 0, at: 2_000 } as const
const digits = { turnId: "t2", speaker: "caller", text: "It is 4111 1111 1111 and", startAt: 3_000, at: 9_000 } as const
const options = { kinds: { email: true }, extraIssuers: [{ from: "900000", to: "900999", lengths: [16] }] }
const asked = redact.redactTurn(redact.emptyRedactMemory, card)
const { memory } = redact.redactTurn(asked.memory, digits)
const extra = [{ from: "900000", to: "900999", lengths: [16] }]

/** Every public function, with what it takes. */
const functions: Readonly<Record<string, readonly unknown[]>> = {
  hasLuhnDigit: ["4111111111111111"],
  cardLengths: ["4111111111111111", 0, extra],
  mayBeginCard: ["4111", 0, extra],
  isMonthAndYear: ["1227"],
  recordingPauseAdvised: [memory],
  redactText: ["It is 4111 1111 1111 1111.", options],
  flushRedaction: [memory],
  forgetTurn: [memory, "t2"],
  redactTurn: [memory, digits, options],
}

describe("whatever they are given, redaction answers or says what is wrong", () => {
  testSpoilt(redact, functions)
})
