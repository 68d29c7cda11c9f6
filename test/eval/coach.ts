/**
 * What the coach whispers in real dialogs: how often in calm calls, how often a de-escalation practice in calls that a judge found
 * aggressive, and fifty advices at random to be read by a person (`SAMPLE=50 SEED=1`; `NOT=2,3` leaves out the dialogs that samples of other
 * seeds showed, so that nobody reads what was mended by).
 *
 * `CORPUS=tau_airline` reads another. Star has no sound: turns are laid out as speech, 150 words a minute with a second between them.
 */
import { coachPart, toHeadline, type Advice } from "evenkeel/coach"
import { cuesPart } from "evenkeel/cues"
import { hasCorpora, readCorpus, type CorpusDialog } from "./corpora/corpora.js"
import { createCall } from "../whole-call.js"

const AT = 1_767_225_600_000
const WORD_MS = 400
const GAP_MS = 1_000
/** So many turns before an advice are printed with it. */
const CONTEXT = 10
/** So many of an earlier sample are left out: more than were read, since what the coach says has changed in the meantime. */
const EARLIER = 100

/** What answers heat. */
const deEscalating = [
  "hotStart",
  "empathy",
  "empathyFirst",
  "repair",
  "boundary",
  "supervisor",
  "complaint",
  "pinpoint",
  "condolence",
]

interface HeardCall {
  readonly dialog: CorpusDialog
  readonly agentTurns: number
  readonly whispers: readonly (Advice & { readonly turn: number })[]
}

function hear(dialog: CorpusDialog): HeardCall {
  const parts = [cuesPart(), coachPart()]
  const call = createCall({
    callId: dialog.id,
    at: AT,
    agent: { agentId: "a", kind: "human" },
    caller: { number: "+1 555 0100" },
    parts,
  })
  let at = AT + GAP_MS
  call.record({ type: "connectCall", at })
  const whispers: (Advice & { turn: number })[] = []
  let agentTurns = 0
  dialog.turns.forEach(({ speaker, text }, turn) => {
    const startAt = at + GAP_MS
    at = startAt + Math.max(1, text.split(/\s+/).length) * WORD_MS
    if (speaker === "agent") agentTurns += 1
    const result = call.hear({ speaker, text, startAt, at })
    for (const { type, data } of result.ok ? result.events : []) {
      if ((type as string) === "advice.given") whispers.push({ ...(data as unknown as Advice), turn })
    }
  })
  return { dialog, agentTurns, whispers }
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
const median = (values: readonly number[]): number =>
  values.slice().sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** A small generator, so that the same seed gives the same sample. */
function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  let state = seed
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
  return items
    .map((item) => ({ item, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

function main(): void {
  if (!hasCorpora()) {
    console.log("skipped: corpora absent")
    return
  }
  const heard = readCorpus(process.env["CORPUS"] ?? "star").map(hear)
  const isAggressive = ({ dialog }: HeardCall): boolean =>
    (dialog.meta["dialogLabels"] as { callerAggressive?: boolean } | undefined)?.callerAggressive === true
  const groups = [
    ["calm", heard.filter((each) => !isAggressive(each))],
    ["aggressive", heard.filter(isAggressive)],
  ] as const
  for (const [name, calls] of groups) {
    const rates = calls.map(({ whispers, agentTurns }) => whispers.length / Math.max(1, agentTurns))
    const eased = calls.filter(({ whispers }) => whispers.some(({ practiceId }) => deEscalating.includes(practiceId)))
    const total = calls.reduce((sum, { whispers }) => sum + whispers.length, 0)
    const turns = calls.reduce((sum, { agentTurns }) => sum + agentTurns, 0)
    console.log(
      `${name}: ${calls.length} calls, median ${median(rates).toFixed(3)} advices an agent turn (mean ${(total / turns).toFixed(3)}, ` +
        `${(total / calls.length).toFixed(2)} a call); a de-escalation practice in ${percent(eased.length / calls.length)}`,
    )
  }
  const counts = new Map<string, number>()
  for (const { whispers } of heard)
    for (const { practiceId } of whispers) counts.set(practiceId, (counts.get(practiceId) ?? 0) + 1)
  console.log(
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([id, count]) => `${id} ${count}`)
      .join(", "),
  )

  const all = heard.flatMap((each) => each.whispers.map((advice) => ({ each, advice })))
  const count = Number(process.env["SAMPLE"] ?? 0)
  const earlier = (process.env["NOT"] ?? "").split(",").filter((seed) => seed !== "")
  const read = new Set(earlier.flatMap((seed) => shuffled(all, Number(seed)).slice(0, EARLIER)).map(({ each }) => each))
  const sample = shuffled(all, Number(process.env["SEED"] ?? 1))
    .filter(({ each }) => !read.has(each))
    .slice(0, count)
  sample.forEach(({ each, advice }, index) => {
    console.log(
      `\n${index + 1}. ${each.dialog.id}, turn ${advice.turn}: ${advice.practiceId}, "${toHeadline(advice.code)}"`,
    )
    for (const { speaker, text } of each.dialog.turns.slice(Math.max(0, advice.turn - CONTEXT), advice.turn + 1)) {
      console.log(`   ${speaker}: ${text}`)
    }
    console.log(`   -> ${advice.phrase?.text ?? "(no phrase)"}`)
  })
}

main()
