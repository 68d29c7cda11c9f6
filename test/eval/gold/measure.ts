import type { DetectedCue } from "../../../src/cues/index.js"
import { readCorpus, type CorpusDialog, type CorpusTurn, type Part } from "../corpora/corpora.js"
import { hearTurn } from "../corpora/hear-turn.js"
import type { Question } from "./questions.js"
import { count, emptyTally, type Tally } from "./tally.js"

/** One labelled turn, and what was heard in it. */
export interface Judged {
  readonly id: string
  readonly turn: CorpusTurn
  readonly question: Question
  readonly isLabelled: boolean
  readonly isHeard: boolean
  readonly cues: readonly DetectedCue[]
}

/** Answers all questions of a corpus for one part of it. */
export function measure(
  corpus: string,
  asked: readonly Question[],
  part: Part,
  onJudged?: (judged: Judged) => void,
): ReadonlyMap<Question, Tally> {
  const tallies = new Map(asked.map((question) => [question, emptyTally()]))
  for (const dialog of readCorpus(corpus, part)) {
    dialog.turns.forEach((turn, index) => {
      const labels = asked.map(({ labelled }) => labelled(turn, dialog, index))
      if (labels.every((label) => label === undefined)) return
      const cues = hearTurn(dialog, index, corpus)
      asked.forEach((question, place) => {
        const isLabelled = labels[place]
        if (isLabelled === undefined) return
        const isHeard = question.heard(cues)
        const id = `${dialog.id}#${String(index)}`
        count(tallies.get(question)!, id, isLabelled, isHeard)
        onJudged?.({ id, turn, question, isLabelled, isHeard, cues })
      })
    })
  }
  return tallies
}

/** Whole dialogs in which the judge found the caller aggressive, and whether a turn of theirs is heard as such. */
export function measureDialogs(part: Part, isHeard: (dialog: CorpusDialog, index: number) => boolean): Tally {
  const tally = emptyTally()
  for (const dialog of readCorpus("star", part)) {
    const label = (dialog.meta.dialogLabels as Record<string, unknown> | undefined)?.callerAggressive
    if (typeof label !== "boolean") continue
    const heard = dialog.turns.some((turn, index) => turn.speaker === "caller" && isHeard(dialog, index))
    count(tally, dialog.id, label, heard)
  }
  return tally
}

/** How many of all kinds of cue are heard in both what people wrote down and what a recogniser wrote. */
export function measureAgreement(): { same: number; all: number } {
  let same = 0
  let all = 0
  for (const dialog of readCorpus("harper")) {
    dialog.turns.forEach((turn, index) => {
      const asr = turn.labels?.asr
      if (typeof asr !== "string") return
      const spoken = { ...dialog, turns: dialog.turns.with(index, { ...turn, text: asr }) }
      const [written, heard] = [dialog, spoken].map(
        (one) => new Set(hearTurn(one, index, "harper").map(({ kind }) => kind)),
      ) as [Set<string>, Set<string>]
      all += new Set([...written, ...heard]).size
      same += [...written].filter((kind) => heard.has(kind)).length
    })
  }
  return { same, all }
}
