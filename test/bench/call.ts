/**
 * What one event of a live call costs, and what a live call weighs.
 *
 * Ratios are against a hand-written reducer of the same process that keeps the same books: an immutable state with counts,
 * speech, limits and the last end of each side, and a log of envelopes beside it. Absolute figures are this machine's.
 */
import { defaultSettings, type Settings } from "evenkeel/session"
import { createCall } from "../whole-call.js"

const AT = 1_767_225_600_000
const WORDS =
  "Well I called on Monday and the gentleman said somebody would be here before noon, and nobody came and nobody called me back either."

const roomy: Settings = {
  ...defaultSettings,
  limits: { turnCount: 20_000, turnCharacters: 8_192, callCharacters: 10_000_000 },
}

interface Side {
  readonly turnCount: number
  readonly speechMs: number
  readonly untimedCount: number
  readonly lastEndAt: number
}

interface Bare {
  readonly callId: string
  readonly phase: string
  readonly openedAt: number
  readonly client: string
  readonly heardCount: number
  readonly heardCharacters: number
  readonly caller: Side
  readonly agent: Side
  readonly issues: readonly unknown[]
  readonly clocks: readonly unknown[]
  readonly promises: readonly unknown[]
}

interface BareEvent {
  readonly id: string
  readonly seq: number
  readonly at: number
  readonly heardAt: number
  readonly type: string
  readonly data: {
    readonly turnId: string
    readonly speaker: "caller" | "agent"
    readonly text: string
    readonly startAt: number
  }
}

const side: Side = { turnCount: 0, speechMs: 0, untimedCount: 0, lastEndAt: 0 }

function reduce(state: Bare, { data, at }: BareEvent): Bare {
  const before = state[data.speaker]
  const after: Side = {
    turnCount: before.turnCount + 1,
    speechMs: before.speechMs + (at - data.startAt),
    untimedCount: before.untimedCount,
    lastEndAt: Math.max(at, before.lastEndAt),
  }
  return {
    callId: state.callId,
    phase: state.phase,
    openedAt: state.openedAt,
    client: state.client,
    heardCount: state.heardCount + 1,
    heardCharacters: state.heardCharacters + data.text.length,
    caller: data.speaker === "caller" ? after : state.caller,
    agent: data.speaker === "agent" ? after : state.agent,
    issues: state.issues,
    clocks: state.clocks,
    promises: state.promises,
  }
}

function bareCall() {
  let state: Bare = {
    callId: "CA1",
    phase: "connected",
    openedAt: AT,
    client: "acme",
    heardCount: 0,
    heardCharacters: 0,
    caller: side,
    agent: side,
    issues: [],
    clocks: [],
    promises: [],
  }
  const log: BareEvent[] = []
  return (speaker: "caller" | "agent", text: string, startAt: number, at: number) => {
    if (text.length > 8_192 || state.heardCount >= 20_000) return
    const seq = log.length + 1
    const data = { turnId: `t${seq}`, speaker, text, startAt }
    const event: BareEvent = { id: `CA1#${seq}`, seq, at, heardAt: at, type: "turn.heard", data }
    state = reduce(state, event)
    log.push(event)
  }
}

function liveCall() {
  const call = createCall({ callId: "CA1", at: AT, playbook: roomy })
  call.record({ type: "connectCall", at: AT })
  return (speaker: "caller" | "agent", text: string, startAt: number, at: number) => {
    call.hear({ speaker, text, startAt, at })
  }
}

/** Nanoseconds an event: of the processor, whatever else the machine does, and by the clock. */
interface Cost {
  readonly cpuNs: number
  readonly clockNs: number
}

/** Events a run: enough for the processor's clock, which counts in microseconds. */
const EVENTS = 80_000

function run(make: () => ReturnType<typeof bareCall>, eventCount: number): Cost {
  const calls = Array.from({ length: EVENTS / eventCount }, make)
  const [clockFrom, cpuFrom] = [process.hrtime.bigint(), process.cpuUsage()]
  for (const hear of calls) {
    for (let index = 0; index < eventCount; index++) {
      const at = AT + index * 4_000
      hear(index % 2 === 0 ? "caller" : "agent", WORDS, at, at + 3_000)
    }
  }
  const { user, system } = process.cpuUsage(cpuFrom)
  return {
    cpuNs: ((user + system) * 1_000) / EVENTS,
    clockNs: Number(process.hrtime.bigint() - clockFrom) / EVENTS,
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

function heapOf(make: (index: number) => unknown): number {
  const count = 2_000
  const kept: unknown[] = []
  for (let index = 0; index < 20; index++) make(index)
  globalThis.gc?.()
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  for (let index = 0; index < count; index++) kept.push(make(index))
  globalThis.gc?.()
  globalThis.gc?.()
  const bytes = (process.memoryUsage().heapUsed - before) / count
  return kept.length === count ? bytes : 0
}

/** Fresh text for each turn, as a call has it: a shared literal would weigh nothing. */
function turnText(call: number, turn: number): string {
  return JSON.parse(JSON.stringify(`${WORDS.slice(0, 60 + ((turn * 7) % 60))} ${call}`)) as string
}

const sizes = [10, 100, 1_000, 10_000]
const ROUNDS = 9
// All sizes take turns in every round; growth and ratio are taken within a round, and are the median of the rounds.
const rounds = Array.from({ length: ROUNDS + 4 }, () =>
  sizes.map((size) => ({ bare: run(bareCall, size), live: run(liveCall, size) })),
).slice(-ROUNDS)
type Row = (typeof rounds)[number][number]

for (const [name, clock] of [
  ["of the processor", "cpuNs"],
  ["by the clock", "clockNs"],
] as const) {
  const of = (read: (row: Row, first: Row) => number, at: number) =>
    median(rounds.map((rows) => read(rows[at]!, rows[0]!)))
  console.log(`ns per event (one turn heard), ${name}`)
  console.log("  events in the call   bare reducer   live call   ratio   growth")
  for (const [at, size] of sizes.entries()) {
    const bare = of((row) => row.bare[clock], at).toFixed(0)
    const live = of((row) => row.live[clock], at).toFixed(0)
    const ratio = of((row) => row.live[clock] / row.bare[clock], at).toFixed(1)
    const growth = of((row, first) => row.live[clock] / first.live[clock], at).toFixed(2)
    console.log(
      `  ${String(size).padStart(18)}   ${bare.padStart(12)}   ${live.padStart(9)}   ${ratio.padStart(5)}   ${growth.padStart(6)}`,
    )
  }
}

if (globalThis.gc === undefined) {
  console.log("bytes per live call: run with node --expose-gc")
} else {
  const characters = Array.from({ length: 40 }, (_, turn) => turnText(1, turn).length).reduce((a, b) => a + b, 0)
  const texts = heapOf((index) => Array.from({ length: 40 }, (_, turn) => turnText(index, turn)))
  const live = heapOf((index) => {
    const call = createCall({ callId: `CA${index}`, at: AT })
    call.record({ type: "connectCall", at: AT })
    for (let turn = 0; turn < 40; turn++) {
      const at = AT + turn * 4_000
      call.hear({
        speaker: turn % 2 === 0 ? "caller" : "agent",
        text: turnText(index, turn),
        startAt: at,
        at: at + 3_000,
      })
    }
    return call
  })
  console.log(
    `bytes per live call of 40 turns: ${live.toFixed(0)}; characters ${characters}; the bare strings ${texts.toFixed(0)}`,
  )
  console.log(
    `  ${(live / characters).toFixed(2)} times its characters, ${(live / texts).toFixed(2)} times its strings`,
  )
}
