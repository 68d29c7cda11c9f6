import { authoritiesOf, createCall, definePlaybook, englishBank, type AuthorityRule, type StandardCall } from "evenkeel"
import type { JudgeOptions } from "./judge.js"

const START = Date.UTC(2026, 10, 25, 15, 0)

/** A client who lets a machine promise nothing for the plumber. */
const strict: readonly AuthorityRule[] = [
  {
    kind: "promiseForOthers",
    allowed: false,
    agents: ["ai"],
    reason: "The plumber tells his own times.",
    alternative: "We ring back by half past ten, with a time from him.",
  },
]

/** A call that a machine answers, with all that stands over it. */
export interface Scene extends JudgeOptions {
  readonly call: StandardCall
  readonly now: () => number
  /** Lets time pass. */
  readonly wait: (ms: number) => void
}

/** The call of the example, just connected, with what the client lets an agent offer. */
export function openScene(authority: readonly AuthorityRule[] = strict): Scene {
  const playbook = definePlaybook({ client: "harbour-plumbing", zone: "America/Chicago", authority })
  let at = START
  const now = (): number => at
  const call = createCall({
    callId: "CA1",
    playbook,
    clock: { now },
    agent: { agentId: "ava", kind: "ai" },
    caller: { name: "Dana" },
  })
  call.record({ type: "connectCall" })
  const slots = {
    name: "Dana",
    clientName: "Harbour Plumbing",
    when: "by half past ten",
    ourNumber: "312 555 0100",
    person: "Sam",
  }
  return {
    call,
    bank: englishBank(),
    authority: authoritiesOf(playbook.authority, "ai"),
    slots,
    now,
    wait: (ms) => void (at += ms),
  }
}
