import type { DetectedCue } from "evenkeel/cues"
import { readCorpus, type Part } from "../corpora/corpora.js"
import { hearTurn } from "../corpora/hear-turn.js"
import { measure, measureAgreement, measureDialogs } from "../gold/measure.js"
import { measureJudges } from "../gold/judges.js"
import { floors, packages, type Rule } from "../gold/others.js"
import { alarms, questions, type Question } from "../gold/questions.js"
import { cellsOf, count, emptyTally, type Tally } from "../gold/tally.js"
import { percent, section, table } from "./markdown.js"

export const parts: readonly Part[] = ["development", "heldAside"]
export const partNames: Readonly<Record<Part, string>> = { development: "development", heldAside: "held aside" }

/** A question with what came of it in both parts. */
export interface Answered {
  readonly question: Question
  readonly tallies: Readonly<Record<Part, Tally>>
}

/** Asks the detector everything that somebody else has labelled. */
export function answerAll(asked: readonly Question[]): readonly Answered[] {
  const found = new Map<Question, { [Key in Part]?: Tally }>()
  for (const corpus of new Set(asked.map((question) => question.corpus))) {
    const own = asked.filter((question) => question.corpus === corpus)
    for (const part of parts)
      for (const [question, tally] of measure(corpus, own, part))
        found.set(question, { ...found.get(question), [part]: tally })
  }
  return asked.map((question) => ({ question, tallies: found.get(question) as Record<Part, Tally> }))
}

export const answerQuestions = (): readonly Answered[] => answerAll(questions)
export const answerAlarms = (): readonly Answered[] => answerAll(alarms)

export function cuesSection(answered: readonly Answered[]): string {
  const corpora = [...new Set(answered.map(({ question }) => question.corpus))]
  const tables = corpora.map((corpus) => {
    const rows = answered
      .filter(({ question }) => question.corpus === corpus)
      .flatMap(({ question, tallies }) =>
        parts.map((part) => [question.name, partNames[part], ...cellsOf(tallies[part])]),
      )
    return `### ${corpus}\n\n${table(["cue (label)", "part", "positives", "precision", "recall", "F1"], rows)}`
  })
  return section(
    "Cues where others have labelled",
    "A turn counts as heard when the detector gives one of the named kinds. Other people's labels mean something near to ours and not the same: where a label is narrower than the cue (`problem` is any trouble, the label of nlupp only what does not work or show), precision says little, and the other way round. In star, what the person who played the agent pressed is the label: wrap-up is `anything_else` and every goodbye; asking to confirm is every `…_ask_confirm_…`, and `…_available` in the three tasks whose ready-made sentence is the same proposal under that name (a flight, a viewing, an appointment: “shall I book it?”).",
    ...tables,
  )
}

export function alarmsSection(answered: readonly Answered[]): string {
  const rows = answered.flatMap(({ question, tallies }) =>
    parts.map((part) => {
      const { falseAlarms, total } = tallies[part]
      return [
        question.corpus,
        question.name,
        partNames[part],
        `${falseAlarms} of ${total}`,
        percent(falseAlarms, total, 2),
      ]
    }),
  )
  return section(
    "Alarms in plain requests",
    "Turns of callers who ask for something. Nobody has labelled them; whatever is heard here of these kinds is taken for wrong, although some callers in star were told to be rude.",
    table(["corpus", "heard", "part", "turns", "share"], rows),
  )
}

/** The detector, one-line rules and packages of npm on the same turns, in the same run. */
export function othersSection(answered: readonly Answered[]): string {
  const abuse = answered.find(({ question }) => question.corpus === "convabuse")!
  const ours = parts.map((part) => ["evenkeel", partNames[part], ...cellsOf(abuse.tallies[part])])
  const judges = parts.map((part) => [
    "one judge, by the others of the turn",
    partNames[part],
    ...cellsOf(measureJudges(part)),
  ])
  const rules: Readonly<Record<string, Rule>> = { "a one-line rule": floors.abuse, ...packages }
  const others = Object.entries(rules).flatMap(([name, rule]) =>
    parts.map((part) => [name, partNames[part], ...cellsOf(judge(abuse.question, part, rule))]),
  )
  const small = (
    [
      ["nlupp", "handoff", floors.handoff],
      ["nlupp", "thank", floors.thank],
    ] as const
  ).flatMap(([corpus, label, rule]) => {
    const found = answered.find(({ question }) => question.corpus === corpus && labels[label].test(question.name))!
    return parts.flatMap((part) => [
      [`${label}: evenkeel`, partNames[part], ...cellsOf(found.tallies[part])],
      [`${label}: a one-line rule`, partNames[part], ...cellsOf(judge(found.question, part, rule))],
    ])
  })
  const isAngry = (cues: readonly DetectedCue[]) =>
    cues.some(({ kind }) => kind.startsWith("abuse.") || kind === "anger")
  const calls = parts.flatMap((part) => [
    [
      "aggressive caller: evenkeel",
      partNames[part],
      ...cellsOf(measureDialogs(part, (dialog, index) => isAngry(hearTurn(dialog, index, "star")))),
    ],
    [
      "aggressive caller: any angry word",
      partNames[part],
      ...cellsOf(measureDialogs(part, (dialog, index) => floors.angry(dialog.turns[index]!.text))),
    ],
  ])
  const head = ["by", "part", "positives", "precision", "recall", "F1"]
  return section(
    "Beside one-line rules and packages of npm",
    "Abuse in the last turn of each excerpt of convabuse. The packages look for bad words, which is less than abuse and more than insult; they are set up as their own documentation does. The last rows show how far the label can be reached at all: each judge by the majority of the others who read the same turn, where those are not split; there each judgement counts.",
    table(head, [...ours, ...others, ...judges]),
    "Requests for a person and thanks in nlupp; in star, whole calls in which one judge found the caller aggressive (any `abuse.*` or `anger` in the call against one word in it).",
    table(head, [...small, ...calls]),
  )
}

const labels = { handoff: /handoff/, thank: /gratitude/ } as const

/** What a rule gives on the turns of a question. */
function judge(question: Question, part: Part, rule: Rule): Tally {
  const tally = emptyTally()
  for (const dialog of readCorpus(question.corpus, part)) {
    dialog.turns.forEach((turn, index) => {
      const isLabelled = question.labelled(turn, dialog, index)
      if (isLabelled !== undefined) count(tally, `${dialog.id}#${String(index)}`, isLabelled, rule(turn.text))
    })
  }
  return tally
}

export function recogniserSection(): string {
  const { same, all } = measureAgreement()
  return section(
    "What a recogniser changes",
    `The four calls of harper are written down by people and by a recogniser. Of the ${String(all)} kinds of cue heard in a turn of either, ${String(same)} (${percent(same, all)}) are heard in both.`,
  )
}
