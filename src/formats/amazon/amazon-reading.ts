import { ownOf } from "../../kernel/inner.js"
import type { ParticipantRole, Speech } from "../../session/model/turn.js"
import { openReading, readTimes, readTimeSpan, type Reading } from "../reading.js"
import { toKey } from "../speaker-map.js"
import type { TranscriptOptions, TranscriptParticipant } from "../transcript.js"
import type { TimeSpan, VendorLabel } from "../vendor-label.js"
import { field, idOf, textOf } from "../json/fields.js"

/**
 * Amazon's words for who takes part, to ours.
 *
 * @see Amazon Connect Contact Lens API, `Transcript.ParticipantRole`; Amazon Transcribe API, `ParticipantRole`.
 */
const AMAZON_ROLES: Readonly<Record<string, ParticipantRole>> = {
  AGENT: "agent",
  CUSTOMER: "caller",
  CUSTOM_BOT: "bot",
  SUPERVISOR: "supervisor",
  SYSTEM: "system",
}

/** What is gathered while one Amazon file, or one live event, is read. */
export interface AmazonReading extends Reading {
  readonly speech: Speech[]
  readonly labels: VendorLabel[]
  /** By vendor's id. */
  readonly voices: Map<string, TranscriptParticipant>
  /** Turn ids given out, and to what: the vendor's id and voice. */
  readonly turnIds: Map<string, string>
  /** How often an id had to be changed. */
  readonly idCounts: Map<string, number>
  /** Ids of pieces that were read: Kinesis delivers at least once, so pieces come twice. */
  readonly chunkIds: Set<string>
  /** Where turns without a final text began. */
  readonly openTurns: Map<string, string>
  /** Final texts. */
  readonly finals: Map<string, string>
}

/** Opens a reading of Amazon's JSON. */
export const openAmazonReading = (options: TranscriptOptions): AmazonReading => ({
  ...openReading(options),
  speech: [],
  labels: [],
  voices: new Map(),
  turnIds: new Map(),
  idCounts: new Map(),
  chunkIds: new Set(),
  openTurns: new Map(),
  finals: new Map(),
})

/**
 * The voice of a turn or of an entry of `Participants`. A turn names its voice by `ParticipantId` (to be looked up in
 * `Participants`, or itself a role), by `ParticipantRole`, or by both.
 */
export function readVoice(raw: unknown, reading: AmazonReading): TranscriptParticipant {
  const role = textOf(raw, "ParticipantRole") ?? ""
  const vendorId = idOf(raw, "ParticipantId") ?? role
  const known = reading.voices.get(vendorId)
  if (known !== undefined) return known
  const ours = toRole(vendorId, role, reading)
  if (ours === undefined) reading.problems.push({ code: "speakerUnknown", path: `participants.${reading.voices.size}` })
  const voice = { participantId: vendorId === "" ? "unknown" : vendorId, role: ours ?? "thirdParty", vendorId } as const
  reading.voices.set(vendorId, voice)
  return voice
}

const offsetsOf = (raw: unknown) => [field(raw, "BeginOffsetMillis"), field(raw, "EndOffsetMillis")] as const

/** The times of a turn. Each has them, so one that is missing is reported. */
export function readOffsets(raw: unknown, path: string, reading: AmazonReading): Pick<Speech, "startAt" | "at"> {
  const [begin = null, end = null] = offsetsOf(raw)
  return readTimes(begin, end, path, reading)
}

/** The stretch of a label, or nothing and a problem. */
export const readSpan = (raw: unknown, path: string, reading: AmazonReading): TimeSpan | undefined =>
  readTimeSpan(...offsetsOf(raw), path, reading)

/** The role behind a key of a table by participant, without making it a voice. */
export const roleOfKey = (key: string, reading: AmazonReading): ParticipantRole =>
  reading.voices.get(key)?.role ?? toRole(key, key, reading) ?? "thirdParty"

function toRole(id: string, role: string, { speakers }: Reading): ParticipantRole | undefined {
  const amazon = Object.hasOwn(AMAZON_ROLES, role) ? role : id
  return speakers.get(toKey(id)) ?? speakers.get(toKey(role)) ?? ownOf(AMAZON_ROLES, amazon)
}

/**
 * The id of a turn: the vendor's, or `id~2` where another turn has it. With `voice`, pieces and final text of one turn get the
 * same id, and the same id from another voice another one.
 */
export function claimTurnId(id: string, voice: string | undefined, path: string, reading: AmazonReading): string {
  const { turnIds, idCounts, problems } = reading
  const owner = voice === undefined ? undefined : `${id}\n${voice}`
  const given = owner === undefined ? undefined : turnIds.get(owner)
  if (given !== undefined) return given
  let turnId = id
  let count = idCounts.get(id) ?? 1
  while (turnIds.has(turnId)) turnId = `${id}~${++count}`
  if (turnId !== id) {
    idCounts.set(id, count)
    problems.push({ code: "duplicateId", path })
  }
  turnIds.set(turnId, turnId)
  if (owner !== undefined) turnIds.set(owner, turnId)
  return turnId
}
