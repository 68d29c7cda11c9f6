import type { ParticipantRole, Speech } from "../session/model/turn.js"
import { openReading, toId, type Reading } from "./reading.js"
import { toKey } from "./speaker-map.js"
import { roleOfName } from "./speaker-name.js"
import type { TranscriptOptions, TranscriptParticipant, TranscriptProblem } from "./transcript.js"

/** How the events of a live stream are to be read. */
export interface LiveOptions extends TranscriptOptions {
  /**
   * Tells one stream of a call from another: put before the ids of turns, and the name of the voice where the vendor names none.
   * Give one where a call has a stream for each side, or connects again. `main` where it is left out.
   */
  readonly streamId?: string
}

/** What one live event says. */
export interface EventReading<Stream> {
  /** In the order of the event. What is not final is `replace` with all of it, or `append` with more of it. */
  readonly speech: readonly Speech[]
  readonly problems: readonly TranscriptProblem[]
  /** What the next event of the same stream has to be read with. Plain JSON, small, and as little as can be. */
  readonly stream: Stream
}

/** What is gathered while live events are read. */
export interface LiveReading extends Reading {
  readonly streamId: string
  readonly speech: Speech[]
  /** By key. */
  readonly voices: Map<string, TranscriptParticipant>
}

/** The longest id that a call takes is 200; room is left for what is put behind a stream's. */
const MAX_ID = 100

/** The id of a stream as the vendor tells it, else the host's. */
export const streamOf = (vendorId: string | undefined, { streamId }: LiveReading): string =>
  toId(vendorId ?? streamId, MAX_ID)

/** Opens a reading of live events. */
export function openLiveReading(options: LiveOptions): LiveReading {
  const { streamId = "main" } = options
  return { ...openReading(options), streamId: toId(streamId, MAX_ID) || "main", speech: [], voices: new Map() }
}

/**
 * A voice by its names, the one that says most first: what `speakerMap` has for any of them, else a role that a name tells by
 * itself. Nobody else's names matter, so an event gives the same voice whatever came before it.
 *
 * @param guess - Taken where nothing tells, and reported.
 */
export function liveVoice(
  names: readonly string[],
  reading: LiveReading,
  guess?: ParticipantRole,
): { readonly speaker: ParticipantRole; readonly participantId: string } {
  const { voices, speakers, problems, streamId } = reading
  const vendorId = names.at(-1) ?? streamId
  const key = toKey(vendorId)
  let voice = voices.get(key)
  if (voice === undefined) {
    const all = [...names, vendorId]
    const told =
      all.map((name) => speakers.get(toKey(name))).find(isRole) ?? all.map((name) => roleOfName(name)).find(isRole)
    const path = `participants.${voices.size}`
    if (told === undefined)
      problems.push(
        guess === undefined ? { code: "speakerUnknown", path } : { code: "speakerGuessed", path, role: guess },
      )
    voice = { participantId: toId(vendorId, MAX_ID), role: told ?? guess ?? "thirdParty", vendorId }
    voices.set(key, voice)
  }
  return { speaker: voice.role, participantId: voice.participantId }
}

const isRole = (role: ParticipantRole | undefined): role is ParticipantRole => role !== undefined
