import type { CueKind } from "evenkeel/session"
import { readCorpus } from "../corpora/corpora.js"
import { kindsOf } from "../corpora/hear-turn.js"
import { agreementOf, estimate, type Agreement, type WeighedTurn } from "./agreement.js"
import type { CueSheet, Sheet } from "./sheet.js"

/** What the labels of one cue tell. */
export interface LabelReport {
  readonly kind: string
  readonly agreement: Agreement
  /** Turns to which both gave the same answer, which are all that count below. */
  readonly agreed: number
  readonly positives: number
  readonly heard: number
  readonly precision: number | undefined
  readonly recall: number | undefined
  /** Turns that count as the cue and were drawn among those not heard: what recall hangs on. */
  readonly overlooked: number
  readonly wrongIds: readonly string[]
}

/** A report for each cue that two people have labelled. */
export function measureLabels({ cues }: Sheet): readonly LabelReport[] {
  return Object.entries(cues).flatMap(([kind, sheet]) => {
    const report = reportOf(kind as CueKind, sheet)
    return report === undefined ? [] : [report]
  })
}

function reportOf(kind: CueKind, { turns, population }: CueSheet): LabelReport | undefined {
  const answered = turns.flatMap(([id, drawn, first, second]) =>
    first === null || second === null ? [] : [{ id, drawn, first, second, cell: `${id.split("/")[0]!} ${drawn}` }],
  )
  if (answered.length === 0) return undefined
  const sizes = new Map<string, number>()
  for (const { cell } of answered) sizes.set(cell, (sizes.get(cell) ?? 0) + 1)
  const agreed = answered.filter(({ first, second }) => first === second)
  const weighed = agreed.map(({ id, first, cell }) => ({
    id,
    isLabelled: first === 1,
    isHeard: isHeardIn(id, kind),
    weight: (population[cell] ?? 0) / sizes.get(cell)!,
  }))
  const positives = weighed.filter(({ isLabelled }) => isLabelled)
  return {
    kind,
    agreement: agreementOf(answered.map(({ first, second }) => [first, second] as const)),
    agreed: agreed.length,
    positives: positives.length,
    heard: weighed.filter(({ isHeard }) => isHeard).length,
    ...estimate(weighed satisfies readonly WeighedTurn[]),
    overlooked: positives.filter(({ isHeard }) => !isHeard).length,
    wrongIds: weighed.filter(({ isLabelled, isHeard }) => isLabelled !== isHeard).map(({ id }) => id),
  }
}

function isHeardIn(id: string, kind: CueKind): boolean {
  const [, corpus = "", dialogId = "", index = ""] = /^([^/]+)\/(.*)#(\d+)$/.exec(id) ?? []
  const dialog = readCorpus(corpus).find((one) => one.id === dialogId)
  return dialog !== undefined && kindsOf(dialog, Number(index), corpus).has(kind)
}
