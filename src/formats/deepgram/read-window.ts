import { toHeard } from "../cast-voices.js"
import { liveVoice, type LiveReading } from "../live.js"
import { LONGEST_TURN, readTimes } from "../reading.js"
import { readWordRuns, type WordRun } from "./read-words.js"

/** A turn of which no end was told yet. */
export interface OpenTurn {
  readonly turnId: string
  /** The stream that it is from: after a new connection nothing of the old one follows. */
  readonly requestId: string
  /** What speakers are called where they are told apart: `speaker 1`, `channel 0`. */
  readonly name: string | null
  /** Final so far; empty while there are only guesses. */
  readonly text: string
  readonly startMs: number
  readonly endMs: number
  /** The lowest of its windows; `null` where none was told. */
  readonly asrConfidence: number | null
  readonly speakerConfidence: number | null
  /** Its newest guess was shown under its id. */
  readonly shown: boolean
}

/** A stretch of audio with its text, as Deepgram tells it: a guess, or final. */
export interface Window {
  readonly text: string
  readonly words: readonly unknown[]
  /** Where each side has a channel of its own. */
  readonly channel: string | undefined
  readonly requestId: string
  readonly startMs: number
  readonly endMs: number
  readonly confidence: number | undefined
  readonly isFinal: boolean
  /** The turn ends with it. */
  readonly isEnd: boolean
  readonly path: string
}

/**
 * Adds a window to the turn that is open, and shows it. A guess is shown behind what is final; where the voice changes the turn
 * ends and another begins.
 */
export function readWindow(window: Window, open: OpenTurn | undefined, reading: LiveReading): OpenTurn | undefined {
  let turn = open
  if (turn !== undefined && turn.requestId !== window.requestId) turn = closeTurn(turn, window.path, reading)
  const runs = window.text === "" ? [] : runsOf(window)
  if (!window.isFinal) return runs.length === 0 ? turn : showGuess(window, runs[0]!, turn, reading)
  for (const [index, run] of runs.entries()) {
    const name = nameOf(window, run)
    // The guess stood for the beginning of this window: it is this turn, whoever was taken to speak.
    const isGuess = turn?.text === "" && index === 0
    if (turn !== undefined && !isGuess && isOther(turn.name, name)) turn = closeTurn(turn, window.path, reading)
    turn = added(turn ?? toTurn(window, run, index), { ...run, name })
  }
  // It ends, though nobody told it, or nothing was said after all.
  if (turn === undefined || window.isEnd || turn.text === "" || turn.text.length > LONGEST_TURN)
    return closeTurn(turn, window.path, reading)
  show(turn, { text: turn.text, final: false, path: window.path }, reading)
  return { ...turn, shown: true }
}

/** Ends a turn: what is final of it becomes the turn, and a mere guess is taken back. */
export function closeTurn(turn: OpenTurn | undefined, path: string, reading: LiveReading): OpenTurn | undefined {
  if (turn === undefined) return undefined
  if (turn.text !== "") show(turn, { text: turn.text, final: true, path }, reading)
  else if (turn.shown) {
    const times = readTimes(turn.startMs, turn.endMs, path, reading)
    const voice = voiceOf(turn.name, reading)
    reading.speech.push({ op: "retract", turnId: turn.turnId, final: true, ...voice, text: "", ...times })
  }
  return undefined
}

function showGuess(window: Window, run: WordRun, open: OpenTurn | undefined, reading: LiveReading): OpenTurn {
  const turn = open ?? { ...toTurn(window, run, 0), name: nameOf(window, run) }
  const guess = { ...turn, endMs: window.endMs }
  show(
    guess,
    { text: turn.text === "" ? window.text : `${turn.text} ${window.text}`, final: false, path: window.path },
    reading,
  )
  return { ...turn, shown: true }
}

function show(
  turn: OpenTurn,
  { text, final, path }: { readonly text: string; readonly final: boolean; readonly path: string },
  reading: LiveReading,
): void {
  const { turnId, name, startMs, endMs } = turn
  const [asrConfidence, speakerConfidence] = [turn.asrConfidence ?? undefined, turn.speakerConfidence ?? undefined]
  reading.speech.push({
    ...{ op: "replace", turnId, final, ...voiceOf(name, reading), text },
    ...readTimes(startMs, endMs, path, reading),
    ...(final ? toHeard({ asrConfidence, speakerConfidence }) : {}),
  })
}

const voiceOf = (name: string | null, reading: LiveReading) => liveVoice(name === null ? [] : [name], reading)

/** The runs of a window; its text is taken where no word has one. */
function runsOf({ text, words, startMs, endMs, channel, confidence }: Window): readonly WordRun[] {
  const runs = channel === undefined ? readWordRuns(words) : []
  const asrConfidence = confidence !== undefined && confidence >= 0 && confidence <= 1 ? confidence : undefined
  // Only voices are a reason to take the words one by one: the text has them as they are meant to be read.
  if (runs.length > 1) return runs
  return [{ speaker: undefined, speakerConfidence: undefined, ...runs[0], text, startMs, endMs, asrConfidence }]
}

/** A window that names nobody goes on with the voice before. */
const isOther = (known: string | null, name: string | null): boolean =>
  known !== null && name !== null && known !== name

const nameOf = ({ channel }: Window, { speaker }: WordRun): string | null =>
  channel !== undefined ? `channel ${channel}` : speaker === undefined ? null : `speaker ${speaker}`

function toTurn({ requestId, startMs }: Window, run: WordRun, index: number): OpenTurn {
  const from = index === 0 ? startMs : run.startMs
  const turnId = `${requestId}.${Number.isFinite(from) ? from : 0}${index === 0 ? "" : `.${index}`}`
  const times = { startMs: run.startMs, endMs: run.endMs }
  return {
    turnId,
    requestId,
    name: null,
    text: "",
    ...times,
    asrConfidence: null,
    speakerConfidence: null,
    shown: false,
  }
}

const added = (turn: OpenTurn, run: WordRun & { readonly name: string | null }): OpenTurn => ({
  ...turn,
  name: run.name ?? turn.name,
  text: turn.text === "" ? run.text : `${turn.text} ${run.text}`,
  startMs: turn.text === "" ? run.startMs : turn.startMs,
  endMs: run.endMs,
  asrConfidence: lower(turn.asrConfidence, run.asrConfidence),
  speakerConfidence: lower(turn.speakerConfidence, run.speakerConfidence),
})

const lower = (known: number | null, told: number | undefined): number | null =>
  told === undefined ? known : Math.min(known ?? told, told)
