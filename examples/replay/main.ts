/**
 * Replays a call and prints what the library makes of it.
 *
 * `npm start` takes a difficult call of a plumber's answering service; `npm start -- FILE` a transcript of your own. `--json`
 * prints the events, one a line.
 */
import { fileURLToPath } from "node:url"
import { evolve, initialState, type SessionState } from "evenkeel"
import { toClosingState } from "./closing-state.js"
import { toMoment } from "./describe.js"
import { createPaint } from "./paint.js"
import { readCall, Unusable, type CallOnFile } from "./read-call.js"
import { replay, type Replayed } from "./replay.js"
import { toTimeline } from "./timeline.js"

const usage = `Usage: npm start -- [FILE] [--json]

  FILE    an Amazon Contact Lens or Transcribe Call Analytics file, WebVTT, SRT, or text with “Name: words” lines
  --json  print the events of the call, one a line
`

function main(given: readonly string[]): number {
  const flags = given.filter((each) => each.startsWith("-"))
  const files = given.filter((each) => !each.startsWith("-"))
  const unknown = flags.find((flag) => !["--json", "--help", "-h"].includes(flag))
  if (flags.includes("--help") || flags.includes("-h")) return say(usage)
  if (unknown !== undefined || files.length > 1)
    return complain(`${unknown ?? files[1]!} is not understood.\n\n${usage}`)
  try {
    const file = readCall(files[0] ?? example())
    const replayed = replay(file)
    return say(flags.includes("--json") ? toJson(replayed) : toText(file, replayed))
  } catch (error) {
    if (error instanceof Unusable) return complain(error.message)
    throw error
  }
}

function example(): string {
  return fileURLToPath(new URL("../calls/burst-pipe.contact-lens.json", import.meta.url))
}

function toJson({ call }: Replayed): string {
  return call
    .events()
    .map((event) => `${JSON.stringify(event)}\n`)
    .join("")
}

function toText(file: CallOnFile, { call, steps }: Replayed): string {
  const coloured = process.stdout.isTTY && process.env.NO_COLOR === undefined
  const paint = createPaint(coloured)
  const { zone, client } = file.playbook
  const when = file.startedAt === 0 ? "" : ` · ${toMoment(file.startedAt, zone)} (${zone})`
  const title = paint.bold(`${client} · ${file.name}${when}`)
  const problems = file.transcript.problems.map(({ code, path }) => paint.dim(`  ${code} at ${path}`))
  return [
    title,
    ...problems.slice(0, 5),
    ...(problems.length > 5 ? [paint.dim(`  and ${problems.length - 5} more`)] : []),
    ...toTimeline(file, steps, paint, createStates(call)),
    ...toClosingState(file, call, paint),
    "",
  ].join("\n")
}

/** The state after each event, folded on from the last one that was asked for. */
function createStates(call: Replayed["call"]): (seq: number) => SessionState {
  const events = call.events()
  let state = initialState
  let folded = 0
  return (seq) => {
    while (folded < seq) state = evolve(state, events[folded++]!)
    return state
  }
}

function say(text: string): number {
  process.stdout.write(text)
  return 0
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`)
  return 1
}

/** Whoever reads may stop reading: `npm start -- --json | head`. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error
})

process.exitCode = main(process.argv.slice(2))
