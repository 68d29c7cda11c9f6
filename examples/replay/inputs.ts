import { toLabelCommands, type Command, type Speech } from "evenkeel"
import type { CallOnFile } from "./read-call.js"

/** What a call on file is given, and when. */
export type Input = { readonly at: number } & ({ readonly speech: Speech } | { readonly command: Command })

/** Words and records of a call on file, in the order in which they came. */
export function toInputs({ transcript, marks, startedAt }: CallOnFile): readonly Input[] {
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
