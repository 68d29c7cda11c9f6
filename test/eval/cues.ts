// Precision and recall of each cue on the corpora: `npx tsx test/eval/cues.ts [development]`. Figures are of the test halves.
import { detectCues, type DetectedCue, type EarlierTurn } from "../../src/cues/index.js"
import { isPresent, readCorpus, type CorpusDialog, type CorpusTurn } from "./cues-corpora.js"

const part = process.argv.includes("development") ? "development" : "test"
const shown = process.argv.find((argument) => argument.startsWith("--show="))?.slice(7)

interface Question {
  readonly name: string
  readonly corpus: string
  /** Cues that answer it. */
  readonly heard: (cue: DetectedCue) => boolean
  /** What the label says, or `undefined` where it says nothing. */
  readonly labelled: (turn: CorpusTurn, dialog: CorpusDialog, index: number) => boolean | undefined
}

const kinds =
  (...names: string[]) =>
  ({ kind }: DetectedCue): boolean =>
    names.some((name) => kind === name || (name.endsWith(".") && kind.startsWith(name)))

const isLast = (dialog: CorpusDialog, index: number): boolean => index === dialog.turns.length - 1
const intents = (turn: CorpusTurn): readonly string[] => (turn.labels?.intents ?? []) as string[]
const intent =
  (...names: string[]) =>
  (turn: CorpusTurn): boolean =>
    names.some((name) => intents(turn).includes(name) || turn.labels?.intent === name)
const action = (turn: CorpusTurn): string => String(turn.labels?.action ?? "")
const byAction =
  (pattern: RegExp) =>
  (turn: CorpusTurn): boolean | undefined => {
    if (turn.speaker !== "agent" || action(turn) === "" || /^<|custom/.test(action(turn))) return undefined
    return pattern.test(action(turn))
  }

const questions: readonly Question[] = [
  {
    name: "abuse (any)",
    corpus: "convabuse",
    heard: kinds("abuse."),
    labelled: (turn, dialog, index) => (isLast(dialog, index) ? turn.labels?.abusiveMajority === true : undefined),
  },
  {
    name: "abuse (severe, mean <= -1.5)",
    corpus: "convabuse",
    heard: kinds("abuse."),
    labelled: (turn, dialog, index) =>
      !isLast(dialog, index) ? undefined : Number(turn.labels?.severityMean) <= -1.5 ? true : undefined,
  },
  {
    name: "abuse.sexual",
    corpus: "convabuse",
    heard: kinds("abuse.sexual"),
    labelled: (turn, dialog, index) =>
      isLast(dialog, index)
        ? turn.labels?.abusiveMajority === true && "sex_harassment" in (turn.labels.types as object)
        : undefined,
  },
  {
    name: "humanRequest, supervisorRequest",
    corpus: "nlupp",
    heard: kinds("humanRequest", "supervisorRequest"),
    labelled: intent("handoff"),
  },
  { name: "gratitude", corpus: "nlupp", heard: kinds("gratitude"), labelled: intent("thank") },
  { name: "notUnderstood", corpus: "nlupp", heard: kinds("notUnderstood"), labelled: intent("repeat") },
  { name: "endSignal", corpus: "nlupp", heard: kinds("endSignal"), labelled: intent("end_call") },
  { name: "problem", corpus: "nlupp", heard: kinds("problem"), labelled: intent("wrong_notworking_notshowing") },
  {
    name: "desiredOutcome",
    corpus: "nlupp",
    heard: kinds("desiredOutcome"),
    labelled: intent("cancel_close_leave_freeze", "make_open_apply_setup_get_activate"),
  },
  { name: "confirmation", corpus: "nlupp", heard: kinds("confirmation"), labelled: intent("affirm") },
  { name: "desiredOutcome", corpus: "clinc", heard: kinds("desiredOutcome"), labelled: intent("cancel_reservation") },
  { name: "gratitude", corpus: "clinc", heard: kinds("gratitude"), labelled: intent("thank_you") },
  { name: "endSignal", corpus: "clinc", heard: kinds("endSignal"), labelled: intent("goodbye") },
  { name: "notUnderstood", corpus: "clinc", heard: kinds("notUnderstood"), labelled: intent("repeat") },
  { name: "abuse (none is)", corpus: "clinc", heard: kinds("abuse."), labelled: () => false },
  { name: "crisis, emergency (none is)", corpus: "clinc", heard: kinds("crisis", "emergency."), labelled: () => false },
  { name: "anger, threats (none is)", corpus: "clinc", heard: kinds("anger", "threat."), labelled: () => false },
  { name: "supervisorRequest (none is)", corpus: "clinc", heard: kinds("supervisorRequest"), labelled: () => false },
  { name: "desiredOutcome (all are)", corpus: "dstc11_utts", heard: kinds("desiredOutcome"), labelled: () => true },
  { name: "abuse, anger (none is)", corpus: "dstc11_utts", heard: kinds("abuse.", "anger"), labelled: () => false },
  { name: "anythingElse", corpus: "star", heard: kinds("anythingElse"), labelled: byAction(/^anything_else$/) },
  { name: "closing", corpus: "star", heard: kinds("closing"), labelled: byAction(/^goodbye_|_bye$/) },
  { name: "greeting", corpus: "star", heard: kinds("greeting"), labelled: byAction(/^hello$/) },
  {
    name: "readBack, check or question",
    corpus: "star",
    heard: kinds("readBack", "understandingCheck", "question.closed"),
    labelled: byAction(
      /_ask_confirm_|_ask_|^ask_|_ask$|^anything_else|_inform_alternative|search_more|more_questions|_request_optional|_proceed/,
    ),
  },
  {
    name: "offTopic (asked to chat)",
    corpus: "star",
    heard: kinds("offTopic"),
    labelled: (turn) =>
      turn.speaker === "caller" ? ((turn.labels?.instructed ?? []) as string[]).includes("smalltalk") : undefined,
  },
  {
    name: "safety (none is)",
    corpus: "star",
    heard: kinds("crisis", "emergency."),
    labelled: () => false,
  },
  {
    name: "safety, abuse (none is)",
    corpus: "tau_airline",
    heard: kinds("crisis", "emergency.", "abuse."),
    labelled: () => false,
  },
]

interface Tally {
  hits: number
  misses: number
  falseAlarms: number
  total: number
}

function measure(corpus: string, asked: readonly Question[]): void {
  const tallies = asked.map((): Tally => ({ hits: 0, misses: 0, falseAlarms: 0, total: 0 }))
  for (const dialog of readCorpus(corpus, part)) {
    dialog.turns.forEach((turn, index) => {
      const labels = asked.map(({ labelled }) => labelled(turn, dialog, index))
      if (labels.every((label) => label === undefined)) return
      const cues = detectCues(turn, contextOf(dialog, index))
      asked.forEach(({ heard, name }, place) => {
        if (labels[place] === undefined) return
        const isHeard = cues.some(heard)
        note(tallies[place]!, labels[place], isHeard)
        if (shown === name && labels[place] !== isHeard) {
          const rules = cues.filter(heard).map(({ rule }) => rule)
          console.log(labels[place] ? "MISS" : "FALSE", JSON.stringify(turn.text), action(turn), rules.join(" "))
        }
      })
    })
  }
  asked.forEach(({ name }, place) => print(corpus, name, tallies[place]!))
}

/** The last turn of the other side, and the first thing that the caller wanted. */
function contextOf(dialog: CorpusDialog, index: number): { previous?: EarlierTurn; problem?: string } {
  const { speaker } = dialog.turns[index]!
  const previous = dialog.turns.slice(0, index).findLast((turn) => turn.speaker !== speaker)
  const problem = dialog.turns.slice(0, index).find((turn) => turn.speaker === "caller" && turn.text.length > 25)?.text
  return { ...(previous === undefined ? {} : { previous }), ...(problem === undefined ? {} : { problem }) }
}

function note(tally: Tally, isLabelled: boolean, isHeard: boolean): void {
  tally.total += 1
  if (isLabelled && isHeard) tally.hits += 1
  else if (isLabelled) tally.misses += 1
  else if (isHeard) tally.falseAlarms += 1
}

function print(corpus: string, name: string, { hits, misses, falseAlarms, total }: Tally): void {
  const ratio = (of: number, all: number): string => (all === 0 ? "  –  " : (of / all).toFixed(3))
  const f1 = ratio(2 * hits, 2 * hits + misses + falseAlarms)
  const figures = `P ${ratio(hits, hits + falseAlarms)}  R ${ratio(hits, hits + misses)}  F1 ${f1}`
  console.log(
    `${corpus.padEnd(12)} ${name.padEnd(32)} ${figures}  false ${falseAlarms}/${total}  labelled ${hits + misses}`,
  )
}

/** A dialog in which the judge found the caller aggressive, against any abuse or anger in it. */
function measureAggression(): void {
  const tally: Tally = { hits: 0, misses: 0, falseAlarms: 0, total: 0 }
  for (const dialog of readCorpus("star", part)) {
    const label = (dialog.meta.dialogLabels as Record<string, unknown> | undefined)?.callerAggressive
    if (typeof label !== "boolean") continue
    const isHeard = dialog.turns.some(
      (turn, index) =>
        turn.speaker === "caller" &&
        detectCues(turn, contextOf(dialog, index)).some(({ kind }) => kind.startsWith("abuse.") || kind === "anger"),
    )
    note(tally, label, isHeard)
  }
  print("star", "anger or abuse, by dialog", tally)
}

/** How far what people wrote down and what a recogniser wrote give the same cues. */
function measureAgreement(): void {
  let same = 0
  let all = 0
  for (const dialog of readCorpus("harper", "all")) {
    for (const turn of dialog.turns) {
      const asr = turn.labels?.asr
      if (typeof asr !== "string") continue
      const written = new Set(detectCues(turn).map(({ kind }) => kind))
      const heard = new Set(detectCues({ ...turn, text: asr }).map(({ kind }) => kind))
      all += new Set([...written, ...heard]).size
      same += [...written].filter((kind) => heard.has(kind)).length
    }
  }
  console.log(`harper       same cues from people's and the recogniser's text: ${same} of ${all}`)
}

if (!isPresent()) console.log("skipped: corpora absent")
else {
  console.log(`part: ${part}`)
  for (const corpus of new Set(questions.map((question) => question.corpus))) {
    measure(
      corpus,
      questions.filter((question) => question.corpus === corpus),
    )
  }
  measureAggression()
  measureAgreement()
}
