import { addInputs, beginStep, createMachine, doDue, endStep, type Envelope } from "../kernel/index.js"
import { checkData, defaultSettings, type CallEvent, type CallOpened, type Settings } from "../session/index.js"
import { asCallEvents, type PartsOption } from "./call.js"
import { checkEvents } from "./check-event.js"
import { initialStanding } from "./create-call.js"
import { EventLog } from "./event-log.js"
import { assessInput, withSession } from "./live-call.js"
import { wrongLog } from "./restore-call.js"

/** What a log would have become. */
export interface Reheard {
  readonly events: readonly CallEvent[]
  /** The states of the parts at its end: the session's first. */
  readonly slices: readonly unknown[]
}

/**
 * Plays a log again: keeps what came from outside and makes the reactions anew, under these parts and this playbook.
 *
 * Backtests and new detectors stand on it. Under the parts and playbook of the original it gives the same events. Time passes
 * as it did: what was due is done when the original noticed that something was.
 *
 * @param given - All events of one call, in order of `seq`.
 * @throws {@link Fault} `log/invalid` or `log/newer-version` when they are no log of a call.
 *
 * @example
 * ```ts
 * import { createCall, rehear } from "evenkeel/runtime"
 *
 * const call = createCall({ callId: "CA1", at: 1_767_225_600_000 })
 * rehear(call.events()).events.length // => 1
 * ```
 */
export function rehear(
  given: readonly Envelope[],
  { playbook = defaultSettings, parts: chosen = [] }: PartsOption & { readonly playbook?: Settings } = {},
): Reheard {
  const checked = checkEvents(given, { stream: "", seq: 0, heardAt: 0 })
  if ("wrong" in checked) throw wrongLog(checked.wrong)
  const log = checked.events
  const parts = withSession(chosen)
  const heard = new EventLog(1)
  const base = { parts, settings: playbook, log: heard, assess: assessInput, check: checkData }
  const machine = createMachine(base, initialStanding(parts, log[0]?.stream ?? ""))
  for (const batch of toBatches(log)) {
    const inputs = batch.filter(({ origin }) => origin === "input")
    const { heardAt, at, by } = inputs[0] ?? batch[0]!
    beginStep(machine)
    if (!isLogged(inputs[0])) doDue(machine, heardAt, inputs.length === 0)
    const drafts = inputs.map((event) => ({ type: event.type, data: underPlaybook(event, playbook), at: event.at }))
    if (drafts.length > 0) addInputs(machine, drafts, { by, at, heardAt })
    endStep(machine)
  }
  return { events: asCallEvents(heard.after(0)), slices: machine.slices }
}

/** Whether the maker of the call logged it: those come before anything is due. */
function isLogged(input: Envelope | undefined): boolean {
  return input?.type === "call.opened" || input?.type === "playbook.changed"
}

/** The events that became true together. */
function toBatches(log: readonly Envelope[]): readonly (readonly Envelope[])[] {
  const batches: Envelope[][] = []
  for (const event of log) {
    if (event.batch === batches.at(-1)?.[0]?.seq) batches.at(-1)!.push(event)
    else batches.push([event])
  }
  return batches
}

function underPlaybook({ type, data }: Envelope, { client, version, hash }: Settings): unknown {
  if (type === "call.opened") return { ...(data as CallOpened), client, playbook: { version, hash } }
  return type === "playbook.changed" ? { version, hash } : data
}
