import { meanOf, numberOf, secondsOf, textOf } from "../json/fields.js"

/** Words of one voice, in order, that belong together. */
export interface WordRun {
  /** The recogniser's number for the voice, where it tells voices apart. */
  readonly speaker: number | undefined
  readonly text: string
  readonly startMs: number
  readonly endMs: number
  readonly asrConfidence: number | undefined
  readonly speakerConfidence: number | undefined
}

/** Parts words where the voice changes or nobody speaks for longer than `pauseMs`. Words without text are left out. */
export function readWordRuns(words: readonly unknown[], pauseMs = Number.POSITIVE_INFINITY): readonly WordRun[] {
  const runs: unknown[][] = []
  let last: unknown
  for (const word of words) {
    if (wordOf(word) === "") continue
    const isSame =
      last !== undefined &&
      numberOf(word, "speaker") === numberOf(last, "speaker") &&
      !(secondsOf(word, "start") - secondsOf(last, "end") > pauseMs)
    if (isSame) runs.at(-1)!.push(word)
    else runs.push([word])
    last = word
  }
  return runs.map((run) => ({
    speaker: numberOf(run[0], "speaker"),
    text: run.map(wordOf).join(" "),
    startMs: secondsOf(run[0], "start"),
    endMs: secondsOf(run.at(-1), "end"),
    asrConfidence: meanOf(run, "confidence"),
    speakerConfidence: meanOf(run, "speaker_confidence"),
  }))
}

/** Whether one of the words has no text, and is left out. */
export const lacksWords = (words: readonly unknown[]): boolean => words.some((word) => wordOf(word) === "")

const wordOf = (word: unknown): string => (textOf(word, "punctuated_word") ?? textOf(word, "word") ?? "").trim()
