import { ownOf } from "../kernel/inner.js"
import type { Actor } from "../kernel/index.js"
import type { ParticipantRole } from "../session/index.js"
import { mustHave, orNone, stamp, type GiveCommand, type PhoneCommand, type Wish } from "./session-command.js"

/** An event of one of Twilio's sources, as plain data. No one of them tells a whole call. */
export type TwilioEvent =
  | {
      /** The agent's own leg, in the browser: an event of a `Call` of the Voice SDK. It tells no time. */
      readonly source: "voice"
      readonly name: string
      readonly at: number
      /** With `mute`. */
      readonly muted?: boolean
    }
  | {
      /** An event of a `Reservation` of TaskRouter, or its event callback without `reservation.`. */
      readonly source: "taskRouter"
      readonly name: string
      readonly at: number
      /** Whose reservation it is: who has the call once it is accepted. */
      readonly workerSid?: string
    }
  | {
      /** A status callback of a conference: its fields as they came. */
      readonly source: "conference"
      readonly fields: Readonly<Record<string, string | undefined>>
      /** Where the fields have no `Timestamp`. */
      readonly at?: number
    }
  | {
      /** A status callback of the caller's call, or of a leg that was dialled for it (`ParentCallSid`): its fields as they came. */
      readonly source: "call"
      readonly fields: Readonly<Record<string, string | undefined>>
      readonly at?: number
    }

/** Who is who in a conference. */
export interface TwilioOptions {
  /** Label or `CallSid` of a participant, to a role. Whoever is in neither list is a third party. */
  readonly roles?: Readonly<Record<string, ParticipantRole>>
}

const VENDOR = "twilio"
const BY: Actor = { id: VENDOR, role: "vendor" }
const agent = { participantId: "agent" } as const

/** The agent's leg. An error may pass, and a lost connection come back: neither ends anything. */
const VOICE: Readonly<Record<string, readonly Wish[]>> = {
  incoming: [{ type: "ringCall" }],
  ringing: [{ type: "ringCall" }],
  accept: [{ type: "connectCall" }, { type: "joinParticipant", ...agent, role: "agent" }],
  cancel: [{ type: "closeLine", outcome: "canceled", endedBy: "caller", vendorReason: "cancel" }],
  reject: [{ type: "closeLine", outcome: "rejected", endedBy: "agent", vendorReason: "reject" }],
  disconnect: [
    { type: "dropParticipant", ...agent },
    { type: "closeLine", endReason: "hangUp", vendorReason: "disconnect" },
  ],
}

/** Rejected, timed out and rescinded reservations end nothing: the caller still waits, for somebody else. */
const TASK_ROUTER: Readonly<Record<string, readonly Wish[]>> = {
  created: [{ type: "ringCall" }],
  accepted: [{ type: "connectCall" }],
  canceled: [{ type: "closeLine", outcome: "abandoned", endedBy: "caller", vendorReason: "canceled" }],
  wrapup: [{ type: "closeLine", vendorReason: "wrapup" }],
  completed: [{ type: "completeCall" }],
}

const CONFERENCE: Readonly<Record<string, (who: Who) => Wish>> = {
  "participant-join": ({ participantId, role, legId }) => ({ type: "joinParticipant", participantId, role, legId }),
  "participant-leave": ({ participantId }) => ({ type: "dropParticipant", participantId }),
  "participant-hold": ({ participantId }) => ({ type: "holdParticipant", participantId }),
  "participant-unhold": ({ participantId }) => ({ type: "resumeParticipant", participantId }),
  "participant-mute": ({ participantId }) => ({ type: "muteParticipant", participantId }),
  "participant-unmute": ({ participantId }) => ({ type: "unmuteParticipant", participantId }),
}

/** What became of the leg of an agent who was dialled. One who is busy or does not answer ends nothing, nor does one who leaves. */
const AGENT_LEG: Readonly<Record<string, (legId: string) => readonly Wish[]>> = {
  ringing: () => [{ type: "ringCall" }],
  "in-progress": (legId) => [{ type: "connectCall" }, { type: "joinParticipant", ...agent, role: "agent", legId }],
  completed: () => [{ type: "dropParticipant", ...agent }],
}

/** What became of the caller's leg; `completed` is its end, whatever the agent does afterwards. */
const CALL: Readonly<Record<string, Wish>> = {
  queued: { type: "queueCall" },
  ringing: { type: "ringCall" },
  "in-progress": { type: "queueCall" },
  completed: { type: "closeLine", vendorReason: "completed" },
  busy: { type: "closeLine", outcome: "busy", vendorReason: "busy" },
  "no-answer": { type: "closeLine", outcome: "noAnswer", vendorReason: "no-answer" },
  failed: { type: "closeLine", outcome: "failed", endReason: "error", vendorReason: "failed" },
  canceled: { type: "closeLine", outcome: "canceled", vendorReason: "canceled" },
}

interface Who {
  readonly participantId: string
  readonly role: ParticipantRole
  readonly legId: string
}

/**
 * What an event of Twilio's says, as commands for a call. The Voice SDK has neither hold nor wrap-up, TaskRouter no legs and the conference no
 * agent's work: give all that you have to the same call, in whatever order they come.
 *
 * Each leg of a conference holds for itself: a consulted colleague on hold is not the caller on hold.
 *
 * @returns Nothing for events that say nothing about a call, unknown ones among them. Never throws.
 * @see Twilio documentation: "Voice JavaScript SDK: Twilio.Call", "TaskRouter JavaScript SDK: Reservation", "Conference status callback".
 *
 * @example
 * ```ts
 * import { toTwilioCommands } from "evenkeel/adapters"
 *
 * const held = { StatusCallbackEvent: "participant-hold", CallSid: "CA9", Timestamp: "Thu, 19 Nov 2026 15:20:00 +0000" }
 * toTwilioCommands({ source: "conference", fields: held }, { roles: { CA9: "caller" } }) // => [
 * //   { type: "holdParticipant", participantId: "caller", at: 1_795_101_600_000, by: { id: "twilio", role: "vendor" } },
 * // ]
 * toTwilioCommands({ source: "taskRouter", name: "wrapup", at: 5 })[0]?.type // => "closeLine"
 * ```
 */
export function toTwilioCommands(event: TwilioEvent, options: TwilioOptions = {}): readonly PhoneCommand[] {
  return orNone(() => read(event, options))
}

function read(event: TwilioEvent, options: TwilioOptions): readonly PhoneCommand[] {
  switch (event.source) {
    case "voice":
      return stamp(event.name === "mute" ? muteOf(event.muted) : listed(VOICE, event.name), event.at, BY)
    case "taskRouter":
      return stamp([...listed(TASK_ROUTER, event.name), ...segmentOf(event)], event.at, BY)
    case "conference":
      return stamp(conferenceOf(event.fields, options), timeOf(event), BY)
    case "call":
      return stamp(callOf(event.fields, options), timeOf(event), BY)
  }
}

/** Told after the call was answered, so that it is the agent who has it. */
const segmentOf = ({
  name,
  workerSid = "",
}: {
  readonly name: string
  readonly workerSid?: string
}): readonly Wish[] => (name === "accepted" && workerSid !== "" ? [{ type: "startSegment", agentId: workerSid }] : [])

function callOf(
  { CallStatus = "", CallSid, ParentCallSid }: Readonly<Record<string, string | undefined>>,
  { roles = {} }: TwilioOptions,
): readonly Wish[] {
  const isCaller = CallSid !== undefined && Object.hasOwn(roles, CallSid) && roles[CallSid] === "caller"
  if (ParentCallSid !== undefined && CallSid !== undefined && !isCaller)
    return ownOf(AGENT_LEG, CallStatus)?.(CallSid) ?? []
  if (!Object.hasOwn(CALL, CallStatus)) return []
  const correlation = CallSid === undefined ? {} : { correlation: { vendor: VENDOR, callId: CallSid } }
  return [{ ...CALL[CallStatus]!, ...correlation }]
}

const listed = (table: Readonly<Record<string, readonly Wish[]>>, name: string): readonly Wish[] =>
  ownOf(table, name) ?? []

const muteOf = (muted: boolean | undefined): readonly Wish[] =>
  muted === undefined ? [] : [{ type: muted ? "muteParticipant" : "unmuteParticipant", ...agent }]

function conferenceOf(
  { StatusCallbackEvent = "", CallSid, ParticipantLabel }: Readonly<Record<string, string | undefined>>,
  { roles = {} }: TwilioOptions,
): readonly Wish[] {
  if (StatusCallbackEvent === "conference-end") return [{ type: "closeLine", vendorReason: "conference-end" }]
  if (CallSid === undefined || !Object.hasOwn(CONFERENCE, StatusCallbackEvent)) return []
  const key = [ParticipantLabel, CallSid].find((each) => each !== undefined && Object.hasOwn(roles, each))
  const role = key === undefined ? "thirdParty" : roles[key]!
  // One caller and one agent, however often they come back with another leg; of others there may be several.
  const participantId = role === "caller" || role === "agent" ? role : CallSid
  return [CONFERENCE[StatusCallbackEvent]!({ participantId, role, legId: CallSid })]
}

/** Twilio writes RFC 2822: `Thu, 19 Nov 2026 15:20:00 +0000`. */
function timeOf({
  fields,
  at,
}: {
  readonly fields: Readonly<Record<string, string | undefined>>
  readonly at?: number
}) {
  const told = Date.parse(fields["Timestamp"] ?? "")
  return Number.isNaN(told) ? at : told
}

/** Anything with Node's two methods: a `Call` of the Voice SDK, a `Reservation` of TaskRouter. */
export interface TwilioEmitter {
  /** Begins to listen to events of a name. */
  on(name: string, listener: (...values: readonly unknown[]) => void): unknown
  /** Ends what {@link TwilioEmitter.on} began, with the same listener. */
  removeListener(name: string, listener: (...values: readonly unknown[]) => void): unknown
}

/** A `Reservation` of TaskRouter, as far as it is read. */
export interface TwilioReservation extends TwilioEmitter {
  /** `pending` until somebody has answered it. */
  readonly status?: string
  /** Whose it is. */
  readonly workerSid?: string
}

/** What a call of Twilio's is followed with; each source is one that the host may have. */
export interface TwilioFollowing {
  readonly give: GiveCommand
  /** Tells the time: neither SDK does. */
  readonly now: () => number
  readonly voice?: TwilioEmitter
  readonly reservation?: TwilioReservation
}

/**
 * Follows the agent's leg and the reservation of one call, from `reservationCreated` of the `Worker` on: a reservation does not tell that itself,
 * so one that is pending is told as it is taken up. Conference and call callbacks come to a server, and from there by
 * {@link toTwilioCommands}.
 *
 * @param following - `voice` is a `Call` of the Voice SDK, `reservation` one of TaskRouter; each may be missing.
 * @returns Stops following.
 * @throws {@link Fault} `input/invalid` where something lacks a function that is needed.
 *
 * @example
 * ```ts
 * import { EventEmitter } from "node:events"
 * import { followTwilio } from "evenkeel/adapters"
 * import { createCall } from "evenkeel"
 *
 * const voice = new EventEmitter() // the `Call` that Twilio's `Device` gives you
 * const call = createCall({ callId: "CA1", at: 0 })
 * const stop = followTwilio({ give: (command) => call.record(command), now: () => 4_000, voice })
 * voice.emit("accept")
 * call.getSnapshot().session.line.phase // => "connected"
 * stop()
 * voice.emit("disconnect")
 * call.getSnapshot().session.line.phase // => "connected"
 * ```
 */
export function followTwilio(following: TwilioFollowing): () => void {
  mustHave("following", following, ["give", "now"])
  const { give, now, voice, reservation } = following
  if (voice !== undefined) mustHave("voice", voice, ["on", "removeListener"])
  if (reservation !== undefined) mustHave("reservation", reservation, ["on", "removeListener"])
  const tell = (event: TwilioEvent) => {
    for (const command of toTwilioCommands(event)) give(command)
  }
  const tellReservation = (name: string) => {
    const workerSid = reservation?.workerSid
    tell({ source: "taskRouter", name, at: now(), ...(typeof workerSid === "string" ? { workerSid } : {}) })
  }
  if (reservation?.status === "pending") tellReservation("created")
  const stops = [
    ...[...Object.keys(VOICE), "mute"].map((name) =>
      listen(voice, name, (muted) =>
        tell({ source: "voice", name, at: now(), ...(typeof muted === "boolean" ? { muted } : {}) }),
      ),
    ),
    ...Object.keys(TASK_ROUTER)
      .filter((name) => name !== "created")
      .map((name) => listen(reservation, name, () => tellReservation(name))),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function listen(emitter: TwilioEmitter | undefined, name: string, listener: (value?: unknown) => void): () => void {
  emitter?.on(name, listener)
  return () => void emitter?.removeListener(name, listener)
}
