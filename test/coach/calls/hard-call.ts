import type { PlaybookInput } from "evenkeel/playbook"
import type { BuildOptions } from "evenkeel/testing"
import type { Arrival, Command, CueKind, HoldPurpose, Procedure } from "evenkeel/session"

/** One thing that happens, and the advice that an agent would want at that moment: none where nothing is said. */
export type Step = Happening & {
  /** Ids of the practices that give advice now, in order. */
  readonly advice?: readonly string[]
  /** What its card must say: the phrase, or the headline where it comes without words. */
  readonly says?: RegExp
}

type Happening =
  | { readonly caller: string; readonly tookMs?: number; readonly cue?: CueKind }
  /** `overMs`: the agent begins so long before the caller has finished. */
  | { readonly agent: string; readonly tookMs?: number; readonly overMs?: number }
  | { readonly interpreter: string }
  | { readonly relayOperator: string }
  | { readonly record: Command }
  | { readonly hold: HoldPurpose; readonly consent?: boolean; readonly plan?: string }
  | { readonly waits: number }
  | { readonly line: "ring" | "answer" | "resume" | "drop" | "callerHangsUp" | "agentHangsUp" | "complete" }

/** A whole call, told step by step. */
export interface HardCall {
  readonly name: string
  /** What makes it hard, and what a good colleague would whisper. */
  readonly about: string
  readonly arrival?: Arrival
  readonly procedures?: readonly Procedure[]
  readonly options?: BuildOptions
  /** Sections of the client's playbook. */
  readonly playbook?: Partial<PlaybookInput>
  readonly steps: readonly Step[]
  /** Practices that must not speak anywhere in it. */
  readonly never: readonly string[]
  /** What no card of it may say. */
  readonly unsaid?: RegExp
}

const greeting: Step = { agent: "Good morning, Harbour Heating, this is Priya." }
export const begun: readonly Step[] = [{ line: "ring" }, { line: "answer" }, greeting]

/** The agent puts down a fact of the newest issue. */
export const note = (fact: string, value: string): Step => ({ record: { type: "stateFact", fact, value } })

/** What the newest issue is about and what they want, put down, read back and confirmed. */
export const settled = (problem: string, outcome: string): readonly Step[] => [
  note("problem", problem),
  note("desiredOutcome", outcome),
  { record: { type: "readBackFacts" } },
  { record: { type: "confirmFacts" } },
]
