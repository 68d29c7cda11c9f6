import { createCall, type Call, type CallEvent, type CallOptions, type Refusal } from "evenkeel"
import { toInputs } from "./inputs.js"
import type { CallOnFile } from "./read-call.js"

/** What the call answered to one input, or to time that passed. */
export interface Step {
  readonly events: readonly CallEvent[]
  readonly refusal?: Refusal
}

/** A replayed call. */
export interface Replayed {
  readonly call: Call
  readonly steps: readonly Step[]
}

/** Plays a call on file as it happened: words, records, and the deadlines that fell due between them. */
export function replay(file: CallOnFile): Replayed {
  const inputs = toInputs(file)
  const call = createCall({ ...toOpening(file), playbook: file.playbook })
  const steps: Step[] = [{ events: call.events() }]
  for (const input of inputs) {
    letTimePass(call, input.at, steps)
    const result = "speech" in input ? call.hear(input.speech) : call.record(input.command)
    steps.push(result.ok ? { events: result.events } : { events: [], refusal: result.refusal })
  }
  return { call, steps }
}

/** What a host does with a timer: wake up when something is due. */
function letTimePass(call: Call, until: number, steps: Step[]): void {
  for (let due = call.nextDeadline(); due !== undefined && due.at <= until; due = call.nextDeadline()) {
    const result = call.tick(due.at)
    if (result.ok) steps.push({ events: result.events })
  }
}

/** How a call on file begins. */
export function toOpening(
  file: CallOnFile,
): Pick<CallOptions, "callId" | "agent" | "caller"> & { readonly at: number } {
  return {
    callId: file.marks?.callId ?? file.name,
    at: Math.min(...toInputs(file).map(({ at }) => at), file.startedAt),
    ...(file.marks?.agent && { agent: file.marks.agent }),
    ...(file.marks?.caller && { caller: file.marks.caller }),
  }
}
