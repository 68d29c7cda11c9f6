/**
 * What a turn costs in a whole call: redaction, cues, promises, coach and log, over the star corpus, beside the two stacks that people
 * put together today, on the same turns in the same process.
 *
 * The stacks do a small part of the work: a state machine, a sentiment score, a list of bad words, twelve rules, a due time. Rounds take turns,
 * so that a slow moment of the machine falls on all alike; a turn's time is the median of its rounds.
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
import { createCall, standardParts } from "evenkeel"
import { detectCues, hearPromises } from "evenkeel/cues"
import type { Part } from "evenkeel/kernel"
import { emptyRedactMemory, flushRedaction, forgetTurn, HOLD_MS, redactText, redactTurn } from "evenkeel/redact"
import { createCall as createBareCall, defineRedactor } from "evenkeel/runtime"
import { defaultSettings } from "evenkeel/session"
import { isTrusted, trust } from "../../src/kernel/inner.js"
import { hasCorpora, readCorpus } from "../eval/corpora/corpora.js"
import { figuresOf, inRounds, mean, median, ratioOf, time, typical } from "../tools/rounds.js"

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

type Options = Partial<Parameters<typeof createCall>[0]>

function ourOwn(options: Options = {}): Make {
  return (callId) => {
    const call = createCall({ callId, at: AT, agent: { agentId: "a", kind: "human" }, ...options })
    call.record({ type: "connectCall", at: AT })
    return call
  }
}

/** What is left when one thing is taken away, or several: where the time goes. */
const ours = {
  "evenkeel: redaction, cues, promises, rules, coach": ourOwn(),
  "  without redaction": ourOwn({ redact: false }),
  "  without rules, abuse ladder, help": ourOwn({ rules: false, abuse: false, help: false }),
  "  without the coach": ourOwn({ coach: false }),
  "  without cues and promises (the coach has less to say)": ourOwn({ cues: false }),
  "  without the coach, cues and promises": ourOwn({ coach: false, cues: false }),
  "  session and log alone": ourOwn({
    coach: false,
    cues: false,
    redact: false,
    rules: false,
    abuse: false,
    help: false,
  }),
}
type Ours = keyof typeof ours
const whole: Ours = "evenkeel: redaction, cues, promises, rules, coach"

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

/** Microseconds of every turn of a round. */
function timeRound(calls: readonly (readonly Said[])[], make: Make): readonly number[] {
  const times: number[] = []
  for (const [index, turns] of calls.entries()) {
    const call = make(`CA${index}`)
    for (const turn of turns) times.push(time(() => call.hear(turn)))
  }
  return times
}

async function timeCommon(calls: readonly (readonly Said[])[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const turns of calls) {
    const call = common()
    for (const turn of turns) {
      const from = process.hrtime.bigint()
      await call.hear(turn)
      times.push(Number(process.hrtime.bigint() - from) / 1_000)
    }
  }
  return times
}

/** Microseconds that each part of a call took in a turn, by name; `rest` is the session, the log and the machine between them. */
type Inside = Readonly<Record<string, number>>

/** A call whose parts and redactor are clocked where they run: alone in a loop they would be quicker than among the others. */
function clocked(): Make & { readonly inside: () => Inside } {
  let spent: Record<string, number> = {}
  const clock =
    <Given extends readonly unknown[], Answer>(name: string, act: (...given: Given) => Answer) =>
    (...given: Given): Answer => {
      const from = process.hrtime.bigint()
      const answer = act(...given)
      spent[name] = (spent[name] ?? 0) + Number(process.hrtime.bigint() - from) / 1_000
      return answer
    }
  const clockPart = (part: Part): Part => {
    const own: Part = {
      ...part,
      evolve: clock(`${part.name} evolve`, part.evolve),
      ...(part.react && { react: clock(`${part.name} react`, part.react) }),
      ...(part.settle && { settle: clock(`${part.name} settle`, part.settle) }),
    }
    return isTrusted(part) ? trust(own) : own
  }
  const make: Make = (callId) => {
    const redactor = defineRedactor({
      initial: emptyRedactMemory,
      turn: clock("redaction", redactTurn),
      text: (words) => redactText(words).text,
      flush: flushRedaction,
      forget: forgetTurn,
      holdMs: HOLD_MS,
    })
    const call = createBareCall({
      callId,
      at: AT,
      agent: { agentId: "a", kind: "human" },
      parts: standardParts().map(clockPart),
      redactor,
    })
    call.record({ type: "connectCall", at: AT })
    return call
  }
  return Object.assign(make, {
    inside: () => {
      const before = spent
      spent = {}
      return before
    },
  })
}

const INSIDE_ROUNDS = 5

/** Where the time of a turn goes: the clocks of the parts, each with its median and its 99th percentile over the turns. */
function showInside(calls: readonly (readonly Said[])[]): void {
  const make = clocked()
  const rounds: Inside[][] = []
  for (let round = 0; round <= INSIDE_ROUNDS; round++) {
    const turns: Inside[] = []
    for (const [index, said] of calls.entries()) {
      const call = make(`CA${index}`)
      make.inside()
      for (const turn of said) {
        const all = time(() => call.hear(turn))
        const inside = make.inside()
        turns.push({ ...inside, rest: all - Object.values(inside).reduce((sum, each) => sum + each, 0) })
      }
    }
    if (round > 0) rounds.push(turns)
  }
  const names = [...new Set(rounds[0]!.flatMap((turn) => Object.keys(turn)))]
  const rows = names.map((name) => ({ name, own: rounds.map((turns) => turns.map((turn) => turn[name] ?? 0)) }))
  console.log("inside a turn, µs (a clock costs some tenths; react of cues: detectors and promises)")
  rows.sort((a, b) => mean(typical(b.own)) - mean(typical(a.own)))
  for (const { name, own } of rows) if (mean(typical(own)) >= 0.3) console.log(`  ${name.padEnd(16)} ${figuresOf(own)}`)
  const texts = calls.flat()
  const alone = {
    detectCues: () => texts.map(({ speaker, text }) => time(() => detectCues({ speaker, text }))),
    hearPromises: () =>
      texts.map(({ speaker, text, at }) =>
        time(() => hearPromises({ speaker, text }, { at, zone: "America/Chicago" })),
      ),
  }
  for (const [name, run] of Object.entries(alone)) {
    run()
    console.log(`  ${`${name} alone`.padEnd(16)} ${figuresOf([run(), run(), run()])}`)
  }
}

const ROUNDS = 5
const SIZES = [10, 100, 1_000, 10_000]
const roomy = { turnCount: 20_000, turnCharacters: 8_192, callCharacters: 10_000_000 }

/** The same 10,000 turns as calls of ten, of a hundred and so on: only the length of the call differs. */
async function showGrowth(turns: readonly { readonly speaker: "caller" | "agent"; readonly text: string }[]) {
  const make = ourOwn({ playbook: { ...defaultSettings, limits: roomy } })
  const cut = (size: number) =>
    Array.from({ length: turns.length / size }, (_, index) => toTurns(turns.slice(index * size, (index + 1) * size)))
  const cases = Object.fromEntries(SIZES.map((size) => [`${size}`, cut(size)]))
  const rounds = await inRounds(
    3,
    Object.fromEntries(Object.entries(cases).map(([size, calls]) => [size, () => timeRound(calls, make)])),
  )
  console.log("by length of the call, the same turns: µs a turn, and the ratio to calls of ten in the same round")
  for (const size of SIZES) {
    const own = rounds[`${size}`]!
    const ratios = [median, mean].map((of) => ratioOf(own, rounds[`${SIZES[0]}`]!, of).toFixed(2))
    console.log(`  ${String(size).padStart(6)} turns: ${figuresOf(own)}   p50 × ${ratios[0]}  mean × ${ratios[1]}`)
  }
}

async function main(): Promise<void> {
  if (!hasCorpora()) {
    console.log("skipped: corpora absent")
    return
  }
  const star = readCorpus("star")
  const calls = star.filter((_, index) => index % 6 === 0).map(({ turns }) => toTurns(turns))
  const some = calls.slice(0, 20)
  console.log(`µs a turn over ${calls.flat().length} turns of ${calls.length} calls (star), Node ${process.version}`)
  const [thinStack, commonStack] = [
    "zustand json-logic-engine sentiment leo-profanity temporal",
    "xstate json-rules-engine vader obscenity luxon (20 calls)",
  ]
  const rounds: Readonly<Record<string, readonly (readonly number[])[]>> = await inRounds(ROUNDS, {
    ...Object.fromEntries(Object.entries(ours).map(([name, make]) => [name, () => timeRound(calls, make)])),
    [thinStack!]: () => timeRound(calls, thin),
    [commonStack!]: () => timeCommon(some),
  })
  const ratio = (own: readonly (readonly number[])[], other: string): string => ratioOf(own, rounds[other]!).toFixed(2)
  for (const [name, own] of Object.entries(rounds)) {
    const beside = `× thin ${ratio(own, thinStack!)}  × common ${ratio(own, commonStack!)}  × whole ${ratio(own, whole)}`
    console.log(`${name.padEnd(58)} ${figuresOf(own)}   ${beside}`)
  }
  showInside(calls)
  const all = star.flatMap(({ turns }) => turns.map(({ speaker, text }) => ({ speaker, text })))
  await showGrowth(all.slice(0, SIZES.at(-1)))
}

await main()
