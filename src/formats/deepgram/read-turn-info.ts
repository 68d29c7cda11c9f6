import { toHeard } from "../cast-voices.js"
import { field, idOf, listOf, meanOf, numberOf, secondsOf, textOf } from "../json/fields.js"
import { liveVoice, streamOf, type LiveReading } from "../live.js"
import { readTimes } from "../reading.js"
import type { DeepgramStream } from "./read-deepgram-event.js"

type Resumed = DeepgramStream["resumed"]

const EVENTS = /^(?:StartOfTurn|Update|EagerEndOfTurn|TurnResumed|EndOfTurn)$/

/**
 * Reads a `TurnInfo` of Flux. Each has all of the turn's text so far. An eager end is taken at its word; where the speaker goes on
 * after all, that turn is retracted and what follows is another, so that an answer to the first can be told from one to the second.
 */
export function readTurnInfo(event: unknown, path: string, resumed: Resumed, reading: LiveReading): Resumed {
  const [kind, turnIndex, transcript] = [
    textOf(event, "event") ?? "",
    numberOf(event, "turn_index"),
    textOf(event, "transcript"),
  ]
  if (!EVENTS.test(kind) || turnIndex === undefined || !Number.isInteger(turnIndex) || transcript === undefined) {
    reading.problems.push({ code: "badSegment", path })
    return resumed
  }
  const count = resumed?.turnIndex === turnIndex ? resumed.count : 0
  const stem = `${streamOf(idOf(event, "request_id"), reading)}.turn-${turnIndex}`
  const toId = (times: number) => (times === 0 ? stem : `${stem}~${times + 1}`)
  const voice = liveVoice([], reading)
  const words = listOf(field(event, "words"))
  const times = readTimes(startOf(event, words), secondsOf(event, "audio_window_end"), path, reading)
  if (kind === "TurnResumed") {
    reading.speech.push({ op: "retract", turnId: toId(count), final: true, ...voice, text: "", ...times })
    return { turnIndex, count: count + 1 }
  }
  const text = transcript.trim()
  if (text !== "") {
    const final = kind === "EagerEndOfTurn" || kind === "EndOfTurn"
    reading.speech.push({
      ...{ op: "replace", turnId: toId(count), final, ...voice, text, ...times },
      ...toHeard({ asrConfidence: final ? meanOf(words, "confidence") : undefined }),
    })
  }
  // Kept behind the end: the same message may come again.
  return count === 0 ? null : resumed
}

/** Words have times in some versions of the model; the window begins where the turn does, or a little before. */
function startOf(event: unknown, words: readonly unknown[]): number {
  const first = secondsOf(words[0], "start")
  return Number.isNaN(first) ? secondsOf(event, "audio_window_start") : first
}
