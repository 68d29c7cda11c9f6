import {
  createCall,
  toLabelCommands,
  type Call,
  type CallEvent,
  type Command,
  type Refusal,
  type Speech,
} from "evenkeel"
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

type Input = { readonly at: number } & ({ readonly speech: Speech } | { readonly command: Command })

/** Plays a call on file as it happened: words, records, and the deadlines that fell due between them. */
export function replay(file: CallOnFile): Replayed {
  const inputs = toInputs(file)
  const openedAt = Math.min(...inputs.map(({ at }) => at), file.startedAt)
  const call = createCall({
    callId: file.marks?.callId ?? file.name,
    at: openedAt,
    playbook: file.playbook,
    ...(file.marks?.agent && { agent: file.marks.agent }),
    ...(file.marks?.caller && { caller: file.marks.caller }),
  })
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

function toInputs({ transcript, marks, startedAt }: CallOnFile): readonly Input[] {
  const speech = transcript.speech.map((each) => toInput(each, startedAt))
  const recorded = (marks?.marks ?? []).map(({ atMs, command }) => {
    const at = startedAt + atMs
    return { at, command: inTime({ ...command, at }, startedAt) }
  })
  const endAt = Math.max(startedAt, ...speech.map(({ at }) => at))
  const concluded = toLabelCommands(transcript, "vendor").map((command) => ({ at: command.at ?? startedAt, command }))
  const frame: Input[] =
    marks === undefined
      ? [
          { at: startedAt, command: { type: "connectCall", at: startedAt } },
          { at: endAt, command: { type: "closeLine", at: endAt } },
          { at: endAt, command: { type: "completeCall", at: endAt } },
        ]
      : []
  const [first, ...last] = frame
  const found = marks === undefined ? concluded : []
  const all: Input[] = [...(first === undefined ? [] : [first]), ...speech, ...found, ...recorded, ...last]
  return all
    .map((input, index) => ({ input, index }))
    .sort(byTime)
    .map(({ input }) => input)
}

/** A turn of which only the beginning is told has no length to measure. */
function toInput({ startAt, ...speech }: Speech, startedAt: number): Input & { readonly at: number } {
  if (speech.at !== undefined) return { at: speech.at, speech: startAt === undefined ? speech : { ...speech, startAt } }
  const at = startAt ?? startedAt
  return { at, speech: { ...speech, at } }
}

function byTime(a: { input: Input; index: number }, b: { input: Input; index: number }): number {
  return a.input.at - b.input.at || a.index - b.index
}

/** Times inside a recorded command count from the beginning of the call, as `atMs` does. */
function inTime(command: Command, startedAt: number): Command {
  if (command.type === "agreeAction" && command.due !== undefined) return { ...command, due: startedAt + command.due }
  if (command.type === "holdParticipant" && command.returnAt !== undefined) {
    return { ...command, returnAt: startedAt + command.returnAt }
  }
  if (command.type === "acceptPromise" && command.terms !== undefined) {
    const { from, to } = command.terms.window
    const window = { from: from === null ? null : startedAt + from, to: to === null ? null : startedAt + to }
    return { ...command, terms: { ...command.terms, window } }
  }
  return command
}
