import { orInvalidInput } from "../kernel/index.js"
import { CUES_VERSION } from "./version.js"
import type { Detector } from "./matching/compile.js"
import type { CueContext, CueTurn, DetectedCue } from "./context/context.js"
import { detectorFor, packsFor, cueSideOf } from "./matching/detectors.js"
import { checkTurn } from "./check-turn.js"
import { DEFAULT_PACKS, resolveIn } from "./detect.js"
import type { Heard } from "./matching/match-sentence.js"
import { matchSentences, type HeardSentences } from "./matching/match-turn.js"
import type { Sentence } from "./words/sentence.js"
import { readSentences } from "./words/sentences.js"
import type { Candidate } from "./context/candidate.js"
import { toCues } from "./context/resolve.js"
import { joinWriting, NOTHING_WRITTEN, type Writing } from "./matching/shouting.js"

/** A turn that is still being said, with what was heard of it so far. Plain data, to be kept as it is. */
export interface CueScan {
  readonly turn: CueTurn
  /** What is settled in each language: sentences that nothing more can change. */
  readonly settled: Readonly<Record<string, SettledText>>
}

/** The part of a growing text that is not read again. */
export interface SettledText {
  /** Detector and pack. What another one heard is not used. */
  readonly heardBy: string
  readonly heard: readonly Heard[]
  readonly writing: Writing
  /** UTF-16 units that are settled. */
  readonly readTo: number
  /** Whether the next sentence begins within quotation marks. */
  readonly isQuoted: boolean
}

/** Result of {@link scanCues}. */
export interface ScannedCues {
  readonly scan: CueScan
  /** The cues of the whole text so far. */
  readonly cues: readonly DetectedCue[]
}

/**
 * Begins a turn whose words come in piece by piece.
 *
 * @param turn - Who speaks, in which language, and what has been said already: nothing, where it is left out.
 *
 * @example
 * ```ts
 * import { scanCues, startScan } from "evenkeel/cues"
 *
 * const start = startScan({ speaker: "caller" })
 * scanCues(start, "I want to speak to your manager.").cues.map(({ kind }) => kind) // => ["supervisorRequest"]
 * ```
 */
export function startScan(turn: Omit<CueTurn, "text"> & { readonly text?: string }): CueScan {
  return orInvalidInput({ turn }, () => {
    const begun = { ...turn, text: turn.text ?? "" }
    checkTurn(begun)
    return { turn: begun, settled: {} }
  })
}

/**
 * Hears a growing turn. The cues are those that `detectCues` would give for the text so far, whichever way it was cut; only the
 * last two sentences are read again, because a word more can change what they mean.
 *
 * A recogniser that takes words back needs a new scan.
 *
 * @param delta - The text that has come in since.
 * @param context - The same lexicon and packs for the whole turn.
 *
 * @example
 * ```ts
 * import { scanCues, startScan } from "evenkeel/cues"
 *
 * const first = scanCues(startScan({ speaker: "caller" }), "Now listen, ")
 * first.cues.map(({ kind }) => kind) // => []
 * const next = scanCues(first.scan, "get me your manager")
 * next.cues.map(({ kind }) => kind) // => ["supervisorRequest"]
 * ```
 */
export function scanCues(scan: CueScan, delta: string, context: CueContext = {}): ScannedCues {
  return orInvalidInput({ scan, delta, context }, () => scanOn(scan, delta, context))
}

function scanOn(scan: CueScan, delta: string, context: CueContext): ScannedCues {
  const turn = { ...scan.turn, text: scan.turn.text + delta }
  const side = cueSideOf(turn.speaker)
  const settled: Record<string, SettledText> = {}
  const found: Candidate[] = []
  const packs = side === undefined ? [] : packsFor(context.packs ?? DEFAULT_PACKS, turn.language)
  for (const pack of packs) {
    const detector = detectorFor(pack, side!, context.lexicon)
    const { all, known } = readOn(detector, turn.text, scan.settled[pack.language])
    settled[pack.language] = known
    const sentences = (): readonly Sentence[] => readSentences(turn.text, detector.lexis)
    found.push(...resolveIn(detector, { ...all, text: turn.text, sentences }, context))
  }
  return { scan: { turn, settled }, cues: toCues(found) }
}

/** So many sentences at the end are open: the last, and the one before, whose end may turn out to be none ("acme.c|om"). */
const OPEN_SENTENCES = 2

interface ReadOn {
  readonly all: HeardSentences
  readonly known: SettledText
}

/** Reads what is not settled, and settles what has got its end by now. */
function readOn(detector: Detector, text: string, kept: SettledText | undefined): ReadOn {
  const before = fitting(detector, kept)
  const sentences = readSentences(text, detector.lexis, before.readTo, before.isQuoted)
  const openFrom = Math.max(0, sentences.length - OPEN_SENTENCES)
  const firstOpen = sentences[openFrom]
  const closed = matchSentences(detector, sentences.slice(0, openFrom), { isFirst: before.readTo === 0, isLast: false })
  const open = matchSentences(detector, sentences.slice(openFrom), {
    isFirst: before.readTo === 0 && openFrom === 0,
    isLast: true,
  })
  const settled = openFrom === 0 ? before : joinHeard(before, closed)
  const isMoved = openFrom > 0 && firstOpen !== undefined
  return {
    all: joinHeard(settled, open),
    known: {
      heardBy: before.heardBy,
      heard: settled.heard,
      writing: settled.writing,
      readTo: isMoved ? firstOpen.start : before.readTo,
      isQuoted: isMoved ? firstOpen.startsQuoted : before.isQuoted,
    },
  }
}

/** What was settled before, where a detector of the same pack and as many rules heard it. */
function fitting({ pack, side, rules }: Detector, kept: SettledText | undefined): SettledText {
  const heardBy = `${CUES_VERSION} ${pack.language}@${pack.version} ${side} ${rules.length}`
  if (kept?.heardBy === heardBy) return kept
  return { heardBy, heard: [], writing: NOTHING_WRITTEN, readTo: 0, isQuoted: false }
}

function joinHeard(one: HeardSentences, other: HeardSentences): { heard: readonly Heard[]; writing: Writing } {
  return {
    heard: other.heard.length === 0 ? one.heard : [...one.heard, ...other.heard],
    writing: joinWriting(one.writing, other.writing),
  }
}
