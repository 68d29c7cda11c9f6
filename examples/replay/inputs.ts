import { toLabelCommands, type Command, type Speech } from "evenkeel"
import { toTakeOvers } from "./machines.js"
import type { CallOnFile } from "./read-call.js"

/** What a call on file is given, and when. */
export type Input = { readonly at: number } & ({ readonly speech: Speech } | { readonly command: Command })

/** Words and records of a call on file, in the order in which they came. */
export function toInputs({
  transcript,
  marks,
  startedAt,
}: Pick<CallOnFile, "transcript" | "marks" | "startedAt">): readonly Input[] {
  const speech = toSpoken(transcript.speech, startedAt)
  const recorded = (marks?.marks ?? []).map(({ atMs, command }) => {
    const at = startedAt + atMs
    return { at, command: inTime({ ...command, at }, startedAt) }
  })
  const endAt = speech.reduce((latest, { at }) => Math.max(latest, at), startedAt)
  const concluded = toLabelCommands(transcript, "vendor").map((command) => ({ at: command.at ?? startedAt, command }))
  const takeOvers = toTakeOvers(transcript).map((command) => ({ at: command.at ?? startedAt, command }))
  const frame: Input[] =
    marks === undefined
      ? [
          { at: startedAt, command: { type: "connectCall", at: startedAt } },
          { at: endAt, command: { type: "closeLine", at: endAt } },
          { at: endAt, command: { type: "completeCall", at: endAt } },
        ]
      : []
  const [first, ...last] = frame
  const found = marks === undefined ? [...takeOvers, ...concluded] : []
  const all: Input[] = [...(first === undefined ? [] : [first]), ...found, ...speech, ...recorded, ...last]
  return all
    .map((input, index) => ({ input, index }))
    .sort(byTime)
    .map(({ input }) => input)
}

/** Words with the time at which they ended. Those without any time belong where they stand: behind the ones before. */
function toSpoken(speech: readonly Speech[], startedAt: number): readonly Input[] {
  let before = startedAt
  return speech.map(({ startAt, ...each }) => {
    // A turn of which only the beginning is told has no length to measure.
    const at = each.at ?? startAt ?? before
    before = at
    return { at, speech: { ...each, at, ...(startAt === undefined || each.at === undefined ? {} : { startAt }) } }
  })
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
