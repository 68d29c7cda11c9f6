import type { CueKind } from "evenkeel/session"
import { agentGold, callerGold } from "../../cues/gold/index.js"
import { readCorpus, type CorpusDialog } from "../corpora/corpora.js"
import { kindsOf } from "../corpora/hear-turn.js"

/** One turn that may be drawn. */
export interface FrameTurn {
  /** `star/3258#4`: corpus, dialog, place of the turn. */
  readonly id: string
  readonly corpus: string
  readonly dialog: CorpusDialog
  readonly index: number
  readonly kinds: ReadonlySet<CueKind>
}

export type Speaker = "caller" | "agent"

/** Corpora that hold turns of this side. The agents of convabuse are old chat bots that answer at random. */
const corpora: Readonly<Record<Speaker, readonly string[]>> = {
  caller: ["star", "dstc11_utts", "clinc", "nlupp", "tau_airline", "harper", "convabuse"],
  agent: ["star", "tau_airline", "harper"],
}

/** Cues with labels of others: they are measured on those. */
const labelled: readonly string[] = ["humanRequest", "gratitude", "greeting", "anythingElse", "closing"]

/** The cues to label, with the side that gives them. */
export function cuesToLabel(): ReadonlyMap<CueKind, Speaker> {
  const kinds = (set: object, speaker: Speaker) =>
    Object.keys(set)
      .filter((kind) => !labelled.includes(kind))
      .map((kind) => [kind as CueKind, speaker] as const)
  return new Map([
    ...kinds({ ...callerGold, offTopic: true }, "caller"),
    ...kinds({ ...agentGold, promise: true }, "agent"),
  ])
}

/** All turns of one side in the part held aside. The same words after the same words stand once a corpus. */
export function readFrame(speaker: Speaker): readonly FrameTurn[] {
  return corpora[speaker].flatMap((corpus) => {
    const seen = new Set<string>()
    return readCorpus(corpus, "heldAside").flatMap((dialog) =>
      dialog.turns.flatMap((turn, index) => {
        const key = `${previousOf(dialog, index)}\t${turn.text}`.toLowerCase()
        if (turn.speaker !== speaker || seen.has(key) || !/\p{L}{2}/u.test(turn.text)) return []
        seen.add(key)
        return [
          {
            id: `${corpus}/${dialog.id}#${String(index)}`,
            corpus,
            dialog,
            index,
            kinds: kindsOf(dialog, index, corpus),
          },
        ]
      }),
    )
  })
}

export function previousOf(dialog: CorpusDialog, index: number): string {
  const { speaker } = dialog.turns[index]!
  return dialog.turns.slice(0, index).findLast((turn) => turn.speaker !== speaker)?.text ?? ""
}
