/**
 * Replays a call and prints what the library makes of it.
 *
 * `npm start` takes a difficult call of a plumber's answering service; `npm start -- FILE` a transcript of your own. It runs on a
 * desk over SQLite in a temporary folder. `--json` prints the events, one a line.
 */
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { evolve, faultCodes, initialState, isFault, type SessionState } from "evenkeel"
import { toClosingState } from "./closing-state.js"
import { toMoment } from "./describe.js"
import { toHandedOn } from "./handed-on.js"
import { createPaint } from "./paint.js"
import { toPromiseLines } from "./promise-lines.js"
import { readCall, readSpeakers, readStart, type CallOnFile } from "./read-call.js"
import { replay, type Replayed } from "./replay.js"
import { toProblems } from "./problems.js"
import { toTimeline } from "./timeline.js"
import { READ, Unusable } from "./unusable.js"
import { writeReport } from "./write-report.js"

const usage = `Usage: npm start -- [FILE] [--speakers NAME=ROLE,…] [--first agent|caller] [--alternate]
                         [--started TIME] [--playbook FILE] [--json]

  FILE         a transcript; without one, a difficult call of a plumber's answering service.
               ${READ.replace("WebVTT", "\n               WebVTT")}
  --speakers   who is who, where names do not tell: --speakers "Rosa=agent,Mr Lind=caller"
  --first      which side speaks first, where the file tells voices apart and does not name them; agent otherwise
  --alternate  the sides speak in turn: for a file that tells no voice from another
  --started    when the call began, for its promises: --started 2026-03-10T18:02:00-05:00
  --playbook   a client's settings as JSON: examples/playbooks has three
  --json       print the events of the call, one a line
`

const options = {
  speakers: { type: "string" },
  first: { type: "string" },
  alternate: { type: "boolean" },
  started: { type: "string" },
  playbook: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const

async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = read(args)
    if (values.help === true) return say(usage)
    const { speakers, first, alternate = false, started, playbook } = values
    if (first !== undefined && first !== "agent" && first !== "caller")
      throw new Unusable("--first is agent or caller.")
    const file = readCall(positionals[0] ?? example(), {
      alternate,
      ...(speakers === undefined ? {} : { speakerMap: readSpeakers(speakers) }),
      ...(first === undefined ? {} : { firstSpeaker: first }),
      ...(started === undefined ? {} : { startedAt: readStart(started) }),
      ...(playbook === undefined ? {} : { playbook }),
    })
    const replayed = await replay(file)
    return say(values.json === true ? toJson(replayed) : toText(file, replayed))
  } catch (error) {
    if (error instanceof Unusable) return complain(error.message)
    if (isFault(error)) return complain(`${error.message}\n${faultCodes[error.code].remedy}`)
    throw error
  }
}

function read(args: readonly string[]) {
  try {
    const given = parseArgs({ args: [...args], options, allowPositionals: true })
    if (given.positionals.length > 1) throw new Error(`${given.positionals[1]!} is one file too many.`)
    return given
  } catch (error) {
    throw new Unusable(`${(error as Error).message}\n\n${usage}`)
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

function toText(file: CallOnFile, replayed: Replayed): string {
  const { call, steps } = replayed
  const coloured = process.stdout.isTTY && process.env.NO_COLOR === undefined
  const paint = createPaint(coloured)
  const { zone, client } = file.playbook
  const when = file.startedAt === 0 ? "" : ` · ${toMoment(file.startedAt, zone)} (${zone})`
  const title = paint.bold(`${client} · ${file.name}${when}`)
  const problems = [...file.remarks, ...toProblems(file.transcript)].map((problem) => paint.dim(`  ${problem}`))
  return [
    title,
    ...problems.slice(0, 5),
    ...(problems.length > 5 ? [paint.dim(`  and ${problems.length - 5} more`)] : []),
    ...toTimeline(file, steps, paint, createStates(call)),
    ...toClosingState(file, call, paint),
    ...toHandedOn(call, paint),
    ...toPromiseLines(file, replayed, paint),
    "",
    `${paint.bold("The report")} ${paint.dim("the call as a page to look at")}`,
    `  ${writeReport(file, call)}`,
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

process.exitCode = await main(process.argv.slice(2))
