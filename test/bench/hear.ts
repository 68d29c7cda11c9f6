/**
 * What a turn costs in a whole call: redaction, cues, promises, coach and log, over the star corpus, beside the two stacks that people
 * put together today, on the same turns in the same process.
 *
 * The stacks do a small part of the work: a state machine, a sentiment score, a list of bad words, twelve rules, a due time. Rounds take turns,
 * so that a slow moment of the machine falls on all alike; the figures are medians of rounds.
 */
import jsonLogic from "json-logic-engine"
import { Engine } from "json-rules-engine"
import leo from "leo-profanity"
import { DateTime } from "luxon"
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity"
import Sentiment from "sentiment"
import { Temporal } from "temporal-polyfill"
import vader from "vader-sentiment"
import { assign, createActor, setup } from "xstate"
import { createStore } from "zustand/vanilla"
import { coachPart } from "evenkeel/coach"
import { createCall as createWholeCall } from "evenkeel"
import { hasCorpora, readCorpus } from "../eval/corpora/corpora.js"

const AT = 1_767_225_600_000
const WORD_MS = 400

interface Said {
  readonly speaker: "caller" | "agent"
  readonly text: string
  readonly startAt: number
  readonly at: number
}

type Hear = (turn: Said) => unknown
type Make = (id: string) => { readonly hear: Hear }

/** What both stacks ask of a turn: twelve rules over five facts. */
const rules = Array.from({ length: 12 }, (_, index) => ({
  and: [
    { ">=": [{ var: "angerCount" }, (index % 4) + 1] },
    { or: [{ ">": [{ var: "turnCount" }, index * 2] }, { "==": [{ var: "profane" }, true] }] },
    { "<": [{ var: "score" }, 3 - (index % 5)] },
  ],
}))

interface Facts {
  readonly turnCount: number
  readonly angerCount: number
  readonly profane: boolean
  readonly score: number
  readonly speechMs: number
}

const noFacts: Facts = { turnCount: 0, angerCount: 0, profane: false, score: 0, speechMs: 0 }
const PROMISES = /\b(i|we)('ll| will) (call|ring|send|email|get back)\b/i
const ANGER = /\b(angry|furious|ridiculous|unacceptable|useless|terrible|fed up|disgrace)\b/i

const ours: Make = (callId) => {
  const call = createWholeCall({ callId, at: AT, agent: { agentId: "a", kind: "human" }, parts: [coachPart()] })
  call.record({ type: "connectCall", at: AT })
  return call
}

const withoutCoach: Make = (callId) => {
  const call = createWholeCall({ callId, at: AT, agent: { agentId: "a", kind: "human" } })
  call.record({ type: "connectCall", at: AT })
  return call
}

const logic = new jsonLogic.LogicEngine()
const compiled = rules.map((rule) => logic.build(rule as never))
const sentiment = new Sentiment()

/** zustand + json-logic-engine + sentiment + leo-profanity + temporal-polyfill. */
const thin: Make = () => {
  const store = createStore<Facts>(() => noFacts)
  const log: unknown[] = []
  const hear: Hear = ({ speaker, text, startAt, at }) => {
    const { score } = sentiment.analyze(text)
    const profane = leo.check(text)
    const anger = speaker === "caller" && ANGER.test(text)
    store.setState((state) => ({
      ...state,
      turnCount: state.turnCount + 1,
      angerCount: state.angerCount + (anger ? 1 : 0),
      profane: state.profane || profane,
      score,
      speechMs: state.speechMs + at - startAt,
    }))
    const facts = store.getState()
    const fired = compiled.filter((rule) => (rule as (data: unknown) => boolean)(facts))
    const due = PROMISES.test(text)
      ? Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO("America/Chicago").add({ hours: 2 })
          .epochMilliseconds
      : null
    log.push({ speaker, text, at, score, profane, fired: fired.length, due })
  }
  return { hear }
}

const obscene = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })

/** xstate + json-rules-engine + vader-sentiment + obscenity + luxon. */
const common = (): { readonly hear: (turn: Said) => Promise<void> } => {
  const machine = setup({
    types: {} as { context: Facts; events: { type: "turn"; facts: Partial<Facts> } },
  }).createMachine({
    context: noFacts,
    on: {
      turn: {
        actions: assign(({ context, event }) => ({ ...context, ...event.facts, turnCount: context.turnCount + 1 })),
      },
    },
  })
  const actor = createActor(machine).start()
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (let index = 0; index < 12; index++) {
    engine.addRule({
      conditions: {
        all: [
          { fact: "angerCount", operator: "greaterThanInclusive", value: (index % 4) + 1 },
          {
            any: [
              { fact: "turnCount", operator: "greaterThan", value: index * 2 },
              { fact: "profane", operator: "equal", value: true },
            ],
          },
          { fact: "score", operator: "lessThan", value: 3 - (index % 5) },
        ],
      },
      event: { type: `rule-${index}` },
    })
  }
  const log: unknown[] = []
  return {
    async hear({ speaker, text, startAt, at }) {
      const score = vader.SentimentIntensityAnalyzer.polarity_scores(text).compound * 5
      const profane = obscene.hasMatch(text)
      const { context } = actor.getSnapshot()
      const anger = speaker === "caller" && ANGER.test(text)
      const facts = {
        angerCount: context.angerCount + (anger ? 1 : 0),
        profane: context.profane || profane,
        score,
        speechMs: context.speechMs + at - startAt,
      }
      actor.send({ type: "turn", facts })
      const { events } = await engine.run({ ...actor.getSnapshot().context })
      const due = PROMISES.test(text)
        ? DateTime.fromMillis(at, { zone: "America/Chicago" }).plus({ hours: 2 }).toMillis()
        : null
      log.push({ speaker, text, at, score, profane, fired: events.length, due })
    },
  }
}

function toTurns(dialog: readonly { readonly speaker: "caller" | "agent"; readonly text: string }[]): readonly Said[] {
  let at = AT
  return dialog.map(({ speaker, text }) => {
    const startAt = at + 1_000
    at = startAt + Math.max(1, text.split(/\s+/).length) * WORD_MS
    return { speaker, text, startAt, at }
  })
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.slice().sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}

const now = (): number => Number(process.hrtime.bigint()) / 1_000

/** Microseconds of every turn of a round. */
function timeRound(calls: readonly (readonly Said[])[], make: Make): readonly number[] {
  const times: number[] = []
  for (const [index, turns] of calls.entries()) {
    const call = make(`CA${index}`)
    for (const turn of turns) {
      const from = now()
      call.hear(turn)
      times.push(now() - from)
    }
  }
  return times
}

async function timeCommon(calls: readonly (readonly Said[])[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const turns of calls) {
    const call = common()
    for (const turn of turns) {
      const from = now()
      await call.hear(turn)
      times.push(now() - from)
    }
  }
  return times
}

function show(name: string, rounds: readonly (readonly number[])[]): void {
  const mean = median(rounds.map((times) => times.reduce((sum, each) => sum + each, 0) / times.length))
  const p50 = median(rounds.map((times) => quantile(times, 0.5)))
  const p99 = median(rounds.map((times) => quantile(times, 0.99)))
  console.log(
    `${name.padEnd(58)} mean ${mean.toFixed(1).padStart(6)}  p50 ${p50.toFixed(1).padStart(6)}  p99 ${p99.toFixed(1).padStart(7)}  p99/p50 ${(p99 / p50).toFixed(1)}`,
  )
}

async function main(): Promise<void> {
  if (!hasCorpora()) {
    console.log("skipped: corpora absent")
    return
  }
  const calls = readCorpus("star")
    .filter((_, index) => index % 6 === 0)
    .map(({ turns }) => toTurns(turns))
  const some = calls.slice(0, 20)
  console.log(`µs a turn over ${calls.flat().length} turns of ${calls.length} calls (star), Node ${process.version}`)
  for (let warm = 0; warm < 1; warm++) {
    timeRound(calls, ours)
    timeRound(calls, withoutCoach)
    timeRound(calls, thin)
    await timeCommon(some)
  }
  const rounds: Record<"ours" | "withoutCoach" | "thin" | "common", (readonly number[])[]> = {
    ours: [],
    withoutCoach: [],
    thin: [],
    common: [],
  }
  for (let round = 0; round < 3; round++) {
    rounds.ours.push(timeRound(calls, ours))
    rounds.withoutCoach.push(timeRound(calls, withoutCoach))
    rounds.thin.push(timeRound(calls, thin))
    rounds.common.push(await timeCommon(some))
  }
  show("evenkeel: redaction, cues, promises, coach", rounds.ours)
  show("evenkeel without the coach", rounds.withoutCoach)
  show("zustand json-logic-engine sentiment leo-profanity temporal", rounds.thin)
  show("xstate json-rules-engine vader obscenity luxon", rounds.common)

  const all = calls.flatMap((turns) => turns.map(({ speaker, text }) => ({ speaker, text })))
  console.log("by length of the call (mean µs a turn, whole call)")
  for (const size of [10, 100, 1_000, 2_000]) {
    const count = Math.max(1, Math.floor(2_000 / size))
    const long = Array.from({ length: count }, (_, index) => toTurns(all.slice(index * size, (index + 1) * size)))
    const times = Array.from({ length: 3 }, () => timeRound(long, ours))
    console.log(
      `  ${String(size).padStart(6)} turns: ${median(times.map((each) => each.reduce((a, b) => a + b, 0) / each.length)).toFixed(1)}`,
    )
  }
}

await main()
