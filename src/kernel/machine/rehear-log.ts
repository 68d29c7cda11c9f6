import type { CheckData } from "../events/draft.js"
import type { Draft, Envelope } from "../events/envelope.js"
import { createMachine, type Assessment, type EventKeeper, type Machine } from "./machine.js"
import type { Part, View } from "./part.js"
import { addInputs, beginStep, doDue, endStep } from "./step.js"

/** How a log is played again. */
export interface RehearBase {
  /** The session first, then the other parts. */
  readonly parts: readonly Part[]
  readonly settings: unknown
  /** How an input stands to the client's policy and to the log; nothing where all is well. */
  readonly assess: (view: View, draft: Draft, at: number) => Assessment | undefined
  /** Notes what is wrong with the data of an event that a part would log. */
  readonly check?: CheckData
  /** What an input holds now: the opening names the playbook. */
  readonly toData?: (event: Envelope) => unknown
  /** Whether the maker of the stream logged it: such inputs come before anything is due. */
  readonly isOfMaker?: (event: Envelope) => boolean
}

/** What a log comes to when it is played again. */
export interface Replayed {
  readonly events: readonly Envelope[]
  readonly slices: readonly unknown[]
}

/**
 * Plays a log again: keeps what came from outside and makes the reactions anew. Time passes as it did: what was due is done when
 * the original noticed that something was.
 *
 * @param log - All events of one stream, in order of `seq`.
 * @param base - The parts as they are now. Their `initial` slices are where it begins.
 */
export function rehearLog(log: readonly Envelope[], base: RehearBase): Replayed {
  const { parts, settings, assess, check } = base
  const heard = createKeeper()
  const start = { stream: log[0]?.stream ?? "", heardAt: 0, slices: parts.map((part) => part.initial) }
  const machine = createMachine({ parts, settings, log: heard, assess, ...(check && { check }) }, start)
  for (const batch of toBatches(log)) playBatch(machine, batch, base)
  return { events: heard.events, slices: machine.slices }
}

function playBatch(machine: Machine, batch: readonly Envelope[], { toData, isOfMaker }: RehearBase): void {
  const inputs = batch.filter(({ origin }) => origin === "input")
  const { heardAt, at, by } = inputs[0] ?? batch[0]!
  beginStep(machine)
  if (inputs[0] === undefined || isOfMaker?.(inputs[0]) !== true) doDue(machine, heardAt, inputs.length === 0)
  const drafts = inputs.map((event) => ({ type: event.type, data: toData?.(event) ?? event.data, at: event.at }))
  if (drafts.length > 0) addInputs(machine, drafts, { by, at, heardAt })
  endStep(machine)
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

function createKeeper(): EventKeeper & { readonly events: readonly Envelope[] } {
  const events: Envelope[] = []
  return {
    events,
    get size() {
      return events.length
    },
    event: (seq) => events[seq - 1],
    push: (event) => events.push(event),
    truncate: (seq) => {
      events.length = seq
    },
  }
}
