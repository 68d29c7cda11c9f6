import { claimTurnId, readOffsets, readVoice, type AmazonReading } from "./amazon-reading.js"
import { toHeard } from "../cast-voices.js"
import { field, idOf, listOf, meanOf, textOf } from "../json/fields.js"
import { readTurnLabels } from "./turn-labels.js"

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
    ...toHeard({ language }),
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
  // Punctuation has none.
  const words = listOf(field(raw, "Items")).filter((item) => field(item, "Type") !== "punctuation")
  reading.speech.push({
    ...(turnId === undefined ? { op: "append" } : { op, turnId }),
    final: true,
    speaker: role,
    participantId,
    text,
    ...readOffsets(raw, path, reading),
    ...toHeard({ language, asrConfidence: meanOf(words, "Confidence") }),
  })
  readTurnLabels(raw, { turnId, text, voice, path }, reading)
}
