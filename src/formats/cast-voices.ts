import { defined } from "../kernel/inner.js"
import type { ParticipantRole, Speech } from "../session/model/turn.js"
import { LONGEST_TURN, readTimes, type Reading } from "./reading.js"
import { toKey } from "./speaker-map.js"
import { roleOfName } from "./speaker-name.js"
import type { TranscriptParticipant } from "./transcript.js"

/** Something said, before it is known who is who. */
export interface Saying {
  /** As written; left out where the source names nobody: then it belongs to the voice before. */
  readonly name?: string | undefined
  readonly text: string
  /** `cues.3` */
  readonly path: string
  /** From the beginning, milliseconds. Both left out where the source has no times; NaN where one could not be read. */
  readonly startMs?: number | undefined
  readonly endMs?: number | undefined
  /** BCP 47, where the source tells it. */
  readonly language?: string | undefined
  /** How sure the recogniser is of the words, and of who spoke. 0 to 1. */
  readonly asrConfidence?: number | undefined
  readonly speakerConfidence?: number | undefined
}

/** BCP 47 as recognisers write it: `en-US`. */
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/

interface Voice {
  readonly vendorId: string
  role: ParticipantRole | undefined
}

/**
 * Gives each voice its role, and the words to the voices.
 *
 * In this order: the host's `speakerMap`; names that tell a role; with no agent and no caller among those and exactly two
 * others, the first of them to speak is the agent (who answers the call) or what `firstSpeaker` says, the second the other
 * side; with one side known and exactly one other voice, that is the other side. The last two are reported as
 * `speakerGuessed`. Everybody else is a `thirdParty`, reported as `speakerUnknown`.
 *
 * @returns `sayings` stand at the places of their `speech`: one that no call takes in one turn is parted.
 */
export function castVoices(said: readonly Saying[], reading: Reading) {
  const sayings = said.flatMap((saying) => (saying.text.length > LONGEST_TURN ? partLong(saying, reading) : saying))
  const { voices, keys } = listVoices(sayings, reading.speakers)
  guessRoles([...voices.values()], reading)
  const participants = new Map<string, TranscriptParticipant>()
  const counts = new Map<ParticipantRole, number>()
  for (const [key, { vendorId, role = "thirdParty" }] of voices) {
    const count = (counts.get(role) ?? 0) + 1
    counts.set(role, count)
    participants.set(key, { participantId: `${role}-${count}`, role, vendorId })
  }
  const speech = sayings.map(({ text, path, startMs, endMs, ...heard }, index): Speech => {
    const { role, participantId } = participants.get(keys[index]!)!
    const times = readTimes(startMs, endMs, path, reading)
    return { op: "append", final: true, speaker: role, participantId, text, ...times, ...toHeard(heard) }
  })
  return { sayings, speech, participants: [...participants.values()] }
}

/** To the end of a sentence or a line; where there is none in its second half, of a word; of no word, of a letter. */
const PIECE = /.{1999,3998}(?:[.!?]\s|\n)|.{1,3999}(?:\s|$)|.{4000}/gsu

/** A transcript without turns is one long text. Its time is parted with it, as long as each piece is. */
function partLong(saying: Saying, { problems }: Reading): readonly Saying[] {
  const { text, path, startMs, endMs } = saying
  let done = 0
  const reached = () => startMs! + ((endMs! - startMs!) * done) / text.length || undefined
  problems.push({ code: "longTurn", path })
  return text.match(PIECE)!.map((piece) => {
    const times = {
      startMs: done > 0 ? reached() : startMs,
      endMs: (done += piece.length) < text.length ? reached() : endMs,
    }
    return { ...saying, ...times, text: piece.trim() }
  })
}

/** What the recogniser says of its own work, as far as it says it. */
export const toHeard = ({ language = "", asrConfidence, speakerConfidence }: Omit<Partial<Saying>, "text">) =>
  defined({ language: LANGUAGE.test(language) ? language : undefined, asrConfidence, speakerConfidence })

/** Each voice once, and for each saying the key of its voice; an unnamed first one is the voice "". */
function listVoices(sayings: readonly Saying[], speakers: Reading["speakers"]) {
  const voices = new Map<string, Voice>()
  let key = ""
  const keys = sayings.map(({ name }) => {
    if (name !== undefined) key = toKey(name)
    if (!voices.has(key)) voices.set(key, { vendorId: name ?? "", role: speakers.get(key) ?? roleOfName(key) })
    return key
  })
  return { voices, keys }
}

function guessRoles(voices: readonly Voice[], { options, problems }: Reading): void {
  const unknown = voices.filter(({ role, vendorId }) => role === undefined && vendorId !== "")
  const sides = (["agent", "caller"] as const).filter((side) => !voices.some(({ role }) => role === side))
  const { firstSpeaker = "agent" } = options
  if (firstSpeaker === "caller") sides.reverse()
  else if (firstSpeaker !== "agent") problems.push({ code: "firstSpeakerInvalid", path: "options.firstSpeaker" })
  // One lone voice is guessed only where the host says who speaks first: it may be a voicemail.
  const certain = sides.length === 2 && (unknown.length === 2 || options.firstSpeaker !== undefined)
  const guessed = unknown.length > 0 && unknown.length <= sides.length && (certain || sides.length === 1)
  for (const [index, voice] of voices.entries()) {
    if (voice.role !== undefined) continue
    const role = guessed ? sides[unknown.indexOf(voice)] : undefined
    voice.role = role
    const path = `participants.${index}`
    problems.push(role === undefined ? { code: "speakerUnknown", path } : { code: "speakerGuessed", path, role })
  }
}
