import type { FollowUp } from "../../followups/index.js"
import { orInvalidInput, Fault } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import type { CallEvent, SessionState } from "../../session/index.js"
import { toLineOutcome } from "../../session/index.js"
import { toICalendar } from "../calendar/to-icalendar.js"
import { formatRfc3339 } from "../rfc3339.js"
import { castParties, type Parties } from "./parties.js"
import { toDialogs } from "./to-dialogs.js"
import type { Vcon, VconAnalysis, VconAttachment } from "./vcon.js"

/** A recording that is kept somewhere else. */
export interface VconRecording {
  /** HTTPS. */
  readonly url: string
  /** `sha512-` and the hash in base64url. */
  readonly contentHash: string
  /** `audio/x-wav` */
  readonly mediatype: string
  readonly startAt: number
  readonly durationMs?: number
}

/** Something concluded about the call, by us or the host: a note, a brief, a scorecard. */
export interface VconConclusion {
  /** `summary`, `report`, `sentiment` … */
  readonly type: string
  /** What the body is: `evenkeel/note/1`. */
  readonly schema: string
  /** Plain JSON. */
  readonly body: unknown
  /** Who concluded it; `evenkeel` where it is left out. */
  readonly vendor?: string
}

/** What a vCon is made of. */
export interface VconSource {
  /** A UUID that the host gives; version 8 is recommended there, version 4 will do. */
  readonly uuid: string
  /** When this is written, milliseconds since the Unix epoch. */
  readonly createdAt: number
  /** `call.getSnapshot().session` */
  readonly state: SessionState
  /** `call.events()`: the turns are in them. */
  readonly events: readonly CallEvent[]
  readonly subject?: string
  readonly recording?: VconRecording
  readonly conclusions?: readonly VconConclusion[]
  /** Written as calendars, so that whoever reads it can take them on. */
  readonly followUps?: readonly FollowUp[]
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * A call as a vCon, the IETF's container for conversations.
 *
 * Each turn is a `text` dialog; with a recording there is one `recording` dialog instead, and the turns are a `transcript` analysis. Hold,
 * mute, join and drop are its `party_history`. A call that nobody answered is `incomplete`. How the call ended is a `report`.
 *
 * Handing the call on is a `transfer`; an attempt that reached nobody is `incomplete` too. What stands in the log goes out: words are redacted as far
 * as they were when they were heard. Turns in which a danger was told, or that were said while it lasted, do not (a recording has them: whether that goes
 * out is the host's to say). Not signed and not encrypted.
 *
 * @throws {@link Fault} `format/invalid` when `uuid` is no UUID.
 * @see draft-ietf-vcon-vcon-core, and draft-ietf-vcon-cc-extension for the roles of parties.
 *
 * @example
 * ```ts
 * import { toVcon } from "evenkeel/formats"
 * import { createCall } from "evenkeel/runtime"
 *
 * const at = 1_767_225_600_000
 * const call = createCall({ callId: "CA1", at, caller: { name: "Dana" } })
 * call.hear({ speaker: "caller", text: "The boiler is out.", at })
 * const vcon = toVcon({ uuid: "0195b7a6-4a14-802c-9dd8-dd37220d739c", createdAt: at, state: call.getSnapshot().session, events: call.events() })
 * vcon.parties // => [{ role: "customer", name: "Dana" }]
 * vcon.dialog[0]?.body // => "The boiler is out."
 * ```
 */
export function toVcon(source: VconSource): Vcon {
  return orInvalidInput({ source }, () => write(source))
}

function write(source: VconSource): Vcon {
  const { uuid, createdAt, state, events, subject, followUps = [] } = source
  if (!UUID.test(uuid)) throw new Fault("format/invalid", { detail: { format: "vcon", member: "uuid" } })
  const parties = castParties(state, events)
  const { dialog, transcript } = toDialogs(source, parties)
  return {
    uuid,
    extensions: ["CC"],
    created_at: formatRfc3339(createdAt),
    ...defined({ subject }),
    parties: parties.list,
    dialog,
    analysis: [...(transcript === undefined ? [] : [transcript]), ...toAnalyses(source)],
    // An attachment names a dialog that it goes with; without one there is nothing to name.
    attachments: dialog.length === 0 ? [] : followUps.map((each) => toAttachment(each, parties, createdAt)),
  }
}

function toAnalyses({ state, conclusions = [] }: VconSource): readonly VconAnalysis[] {
  const { line, opening, outcome } = state
  const report: VconConclusion = {
    type: "report",
    schema: "evenkeel/call/1",
    body: {
      callId: state.callId,
      client: opening.client,
      direction: opening.direction,
      outcome: toLineOutcome(line) ?? null,
      endedBy: line.end?.endedBy ?? null,
      endReason: line.end?.endReason ?? null,
      dispositions: outcome.dispositions,
    },
  }
  return [report, ...conclusions].map(({ type, schema, body, vendor = "evenkeel" }) => ({
    ...{ type, vendor, schema, encoding: "json" },
    body,
  }))
}

function toAttachment(followUp: FollowUp, { agent, list }: Parties, now: number): VconAttachment {
  return {
    purpose: "follow-up",
    start: formatRfc3339(followUp.openedAt),
    party: Math.min(agent ?? 0, Math.max(0, list.length - 1)),
    dialog: 0,
    mediatype: "text/calendar",
    encoding: "none",
    body: toICalendar(followUp, { now }),
  }
}
