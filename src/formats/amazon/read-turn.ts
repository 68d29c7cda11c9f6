import { readTimes } from "../reading.js"
import { claimTurnId, readVoice, type AmazonReading } from "./amazon-reading.js"
import { field, idOf, listOf, textOf } from "../json/fields.js"
import { readTurnLabels } from "./turn-labels.js"

/** BCP 47 as Amazon writes it: `en-US`. */
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

/** A piece of a turn that is still being said: a stretch of words, without the space behind it. */
export function readUtterance(raw: unknown, path: string, reading: AmazonReading, language?: string): void {
  const [text, id, chunkId] = [textOf(raw, "PartialContent"), idOf(raw, "TranscriptId"), idOf(raw, "Id")]
  if (text === undefined || id === undefined) return void reading.problems.push({ code: "badSegment", path })
  if (chunkId !== undefined && reading.chunkIds.has(chunkId)) return
  if (chunkId !== undefined) reading.chunkIds.add(chunkId)
  const { role, participantId } = readVoice(raw, reading)
  const turnId = claimTurnId(id, role, path, reading)
  if (reading.finals.has(turnId)) return void reading.problems.push({ code: "lateChunk", path })
  if (!reading.openTurns.has(turnId)) reading.openTurns.set(turnId, path)
  reading.speech.push({
    op: "append",
    turnId,
    final: false,
    speaker: role,
    participantId,
    text: `${text.trim()} `,
    ...readOffsets(raw, path, reading),
    ...toLanguage(language),
  })
}

/** The final text of a turn: the only one in a file after the call, in a stream in place of its pieces. */
export function readTurn(
  raw: unknown,
  path: string,
  reading: AmazonReading,
  { op, language }: { readonly op: "append" | "replace"; readonly language?: string | undefined },
): void {
  const text = textOf(raw, "Content")
  if (text === undefined) return void reading.problems.push({ code: "badSegment", path })
  const voice = readVoice(raw, reading)
  const { role, participantId } = voice
  const id = idOf(raw, "Id") ?? (op === "append" ? `turn-${reading.speech.length}` : undefined)
  const turnId = id === undefined ? undefined : claimTurnId(id, op === "replace" ? role : undefined, path, reading)
  if (turnId !== undefined) {
    if (reading.finals.get(turnId) === text) return // delivered twice
    reading.finals.set(turnId, text)
    reading.openTurns.delete(turnId)
  }
  if (text.trim() === "") {
    reading.problems.push({ code: "noText", path })
    // Its pieces turned out to be nobody's words.
    if (op === "replace" && turnId !== undefined)
      reading.speech.push({
        ...{ op: "retract", turnId, final: true, speaker: role, participantId, text: "" },
        ...readOffsets(raw, path, reading),
      })
    return
  }
  const confidence = meanConfidence(listOf(field(raw, "Items")))
  reading.speech.push({
    ...(turnId === undefined ? { op: "append" } : { op, turnId }),
    final: true,
    speaker: role,
    participantId,
    text,
    ...readOffsets(raw, path, reading),
    ...toLanguage(language),
    ...(confidence === undefined ? {} : { asrConfidence: confidence }),
  })
  readTurnLabels(raw, { turnId, text, voice, path }, reading)
}

const readOffsets = (raw: unknown, path: string, reading: AmazonReading) =>
  readTimes(field(raw, "BeginOffsetMillis"), field(raw, "EndOffsetMillis"), path, reading)

const toLanguage = (language: string | undefined) =>
  language !== undefined && LANGUAGE.test(language) ? { language } : {}

/** The mean of the recogniser's own confidence in each word; punctuation and redacted words have none. */
function meanConfidence(items: readonly unknown[]): number | undefined {
  let sum = 0
  let count = 0
  for (const item of items) {
    const confidence = field(item, "Confidence")
    if (field(item, "Type") === "punctuation" || typeof confidence !== "number") continue
    if (!(confidence >= 0 && confidence <= 1)) continue
    sum += confidence
    count++
  }
  return count === 0 ? undefined : sum / count
}
