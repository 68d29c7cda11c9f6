import { describe } from "vitest"
import * as cues from "evenkeel/cues"
import { testSpoilt } from "../nonsense.js"

const turn = {
  turnId: "t1",
  speaker: "caller",
  text: "I want your manager, and please ring me at five tomorrow.",
} as const
const lexicon = { add: { problem: ["boiler is out"] }, mute: { anger: ["hot"] } }
const context = { earlier: [{ turn, kinds: ["problem"] }], problem: "No heat", agentKind: "human", lexicon }
const hearing = { at: Date.UTC(2026, 10, 25, 16), zone: "America/Chicago" }

/** Every public function, with what it takes. */
const functions: Readonly<Record<string, readonly unknown[]>> = {
  detectCues: [turn, context],
  scanCues: [cues.startScan(turn), " Now!", context],
  startScan: [turn],
  derivedCueRules: [0],
  cueKinds: [0],
  callerCueKinds: [0],
  agentCueKinds: [0],
  checkCueLexicon: [lexicon],
  checkCuePack: [{ ...cues.en, rules: () => ({}) }],
  defineCueLexicon: [{}],
  hearPromises: [{ ...turn, speaker: "agent", text: "I will ring you at five." }, hearing],
  cuesPart: [{}],
}

describe("whatever they are given, detectors answer or say what is wrong", () => {
  testSpoilt(cues, functions, { timeout: 20_000 })
})
