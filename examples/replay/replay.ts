import { restoreCall, type CallEvent, type CallOptions, type Desk, type Envelope, type Refusal } from "evenkeel"
import { toInputs } from "./inputs.js"
import { firstAgent } from "./machines.js"
import { inFolder, onDesk, type SetClock } from "./on-desk.js"
import type { CallOnFile } from "./read-call.js"
import { waitForPromises, type KeptPromise } from "./wait-for-promises.js"

/** What the call answered to one input, or to time that passed. */
export interface Step {
  readonly events: readonly CallEvent[]
  readonly refusal?: Refusal
}

/** A replayed call. */
export interface Replayed {
  /** The call, taken up again from what was kept of it. */
  readonly call: ReturnType<typeof restoreCall>
  readonly steps: readonly Step[]
  /** What was promised, by when it is due. */
  readonly kept: readonly KeptPromise[]
}

/**
 * Plays a call on file as it happened, on a desk over SQLite: words, records, and the deadlines that fell due between them. Then
 * the process ends, as it were, and another desk on the same file goes on until each promise is due.
 */
export function replay(file: CallOnFile): Promise<Replayed> {
  return inFolder(async (path) => {
    const steps = await onDesk(path, file, (desk, clock) => play(desk, clock, file))
    return onDesk(path, file, async (desk, clock) => {
      const client = desk.client(file.playbook.client)
      const events = await client.store.read(toOpening(file).callId)
      const call = restoreCall({ playbook: file.playbook, events })
      return { call, steps, kept: await waitForPromises(desk, client, clock) }
    })
  })
}

async function play(desk: Desk, clock: SetClock, file: CallOnFile): Promise<readonly Step[]> {
  const opening = toOpening(file)
  clock.set(opening.at)
  const call = await desk.client(file.playbook.client).openCall(opening)
  const steps: Step[] = [{ events: toCallEvents(await call.events()) }]
  for (const input of toInputs(file)) {
    // What a host does with a timer, or `runDesk` with all of them: wake up when something is due.
    for (let due = call.nextDeadline(); due !== undefined && due.at <= input.at; due = call.nextDeadline()) {
      clock.set(due.at)
      const ticked = await call.tick(due.at)
      if (ticked.ok) steps.push({ events: toCallEvents(ticked.events) })
    }
    clock.set(input.at)
    const result = await ("speech" in input ? call.hear(input.speech) : call.record(input.command))
    steps.push(result.ok ? { events: toCallEvents(result.events) } : { events: [], refusal: result.refusal })
  }
  return steps
}

/** The stream of a call holds events of calls only. */
function toCallEvents(events: readonly Envelope[]): readonly CallEvent[] {
  return events as readonly CallEvent[]
}

/** How a call on file begins. */
export function toOpening(
  file: CallOnFile,
): Pick<CallOptions, "callId" | "agent" | "caller"> & { readonly at: number } {
  const { marks, transcript, language, playbook } = file
  const agent = marks?.agent ?? firstAgent(transcript)
  // Until somebody tells, a caller is taken to speak as the agent reads.
  const spoken = language === playbook.locale.split("-")[0] ? undefined : { language }
  return {
    // Never the name of the file, which may be a person's or a number.
    callId: marks?.callId ?? "call-on-file",
    at: toInputs(file).reduce((least, { at }) => Math.min(least, at), file.startedAt),
    ...(agent && { agent }),
    ...((marks?.caller ?? spoken) && { caller: { ...marks?.caller, ...spoken } }),
  }
}
