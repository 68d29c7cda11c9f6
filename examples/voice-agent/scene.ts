import { authoritiesOf, createCall, definePlaybook, englishBank, type StandardCall } from "evenkeel"
import type { JudgeOptions } from "./judge.js"

const START = Date.UTC(2026, 10, 25, 15, 0)

/** A client who lets a machine promise nothing for the plumber. */
const playbook = definePlaybook({
  client: "harbour-plumbing",
  zone: "America/Chicago",
  authority: [
    {
      kind: "promiseForOthers",
      allowed: false,
      agents: ["ai"],
      reason: "The plumber tells his own times.",
      alternative: "We ring back by half past ten, with a time from him.",
    },
  ],
})

/** A call that a machine answers, with all that stands over it. */
export interface Scene extends JudgeOptions {
  readonly call: StandardCall
  readonly now: () => number
  /** Lets time pass. */
  readonly wait: (ms: number) => void
}

/** The call of the example, just connected. */
export function openScene(): Scene {
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
