import {
  isOfDanger,
  toLineOutcome,
  type CallEvent,
  type LineOutcome,
  type SessionState,
  type Turn,
} from "../../session/index.js"
import { formatRfc3339 } from "../rfc3339.js"
import type { Parties } from "./parties.js"
import { toTransfers } from "./to-transfers.js"
import type { VconRecording } from "./to-vcon.js"
import type { VconAnalysis, VconDialog, VconPartyEvent } from "./vcon.js"

interface StandingTurn extends Turn {
  readonly at: number
}

/** Why there was no conversation, in the standard's words. An agent's own disposition is not meant. */
const DISPOSITIONS: Readonly<Record<LineOutcome, VconDialog["disposition"]>> = {
  answered: undefined,
  missed: "no-answer",
  noAnswer: "no-answer",
  rejected: "no-answer",
  canceled: "hung-up",
  abandoned: "hung-up",
  busy: "busy",
  failed: "failed",
  voicemail: "voicemail-no-message",
}

const EVENTS = {
  joined: "join",
  dropped: "drop",
  held: "hold",
  resumed: "unhold",
  muted: "mute",
  unmuted: "unmute",
} as const

/** What dialogs are made of. */
interface DialogSource {
  readonly state: SessionState
  readonly events: readonly CallEvent[]
  readonly recording?: VconRecording
}

/** The dialogs of a call with how it was handed on, and with a recording its transcript. */
export function toDialogs(
  source: DialogSource,
  parties: Parties,
): { readonly dialog: readonly VconDialog[]; readonly transcript?: VconAnalysis } {
  const { dialog, ...rest } = toConversation(source, parties)
  return { dialog: [...dialog, ...toTransfers(source.state, parties, dialog)], ...rest }
}

function toConversation(
  { state, events, recording }: DialogSource,
  parties: Parties,
): { readonly dialog: readonly VconDialog[]; readonly transcript?: VconAnalysis } {
  const turns = standingTurns(state, events)
  const history = toHistory(state, parties)
  const extra = history.length === 0 ? {} : { party_history: history }
  const all = parties.list.map((_, index) => index)
  if (recording !== undefined) {
    const { url, contentHash, mediatype, startAt, durationMs } = recording
    const dialog: VconDialog = {
      ...{ type: "recording", start: formatRfc3339(startAt), parties: all, mediatype, url, content_hash: contentHash },
      ...(durationMs === undefined ? {} : { duration: durationMs / 1_000 }),
      ...extra,
    }
    return { dialog: [dialog], ...(turns.length === 0 ? {} : { transcript: toTranscript(turns, parties) }) }
  }
  const outcome = toLineOutcome(state.line)
  const disposition = outcome === undefined ? undefined : DISPOSITIONS[outcome]
  if (turns.length === 0 && disposition !== undefined) {
    const start = formatRfc3339(Math.min(...Object.values(state.line.reached), state.opening.openedAt))
    return { dialog: [{ type: "incomplete", start, parties: all, disposition, ...extra }] }
  }
  const dialog = turns.map((turn, index): VconDialog => {
    const speaker = parties.indexOf(turn.participantId, turn.speaker)
    return {
      ...{ type: "text", ...toTimes(turn) },
      parties: [speaker, ...all.filter((party) => party !== speaker)],
      ...{ originator: speaker, mediatype: "text/plain", encoding: "none", body: turn.text },
      // There is one conversation and no dialog for all of it: its history goes with the first.
      ...(index === 0 ? extra : {}),
    }
  })
  return { dialog }
}

/**
 * Turns that stand, in the order in which they were first heard. Left out are those without words, erased or never told, and those in which a
 * danger was told or that were said while it lasted.
 */
function standingTurns(state: SessionState, events: readonly CallEvent[]): readonly StandingTurn[] {
  const turns = new Map<string, StandingTurn | undefined>()
  for (const { type, data, at, seq } of events) {
    if (type === "turn.heard" || type === "turn.replaced") {
      const isHidden = isOfDanger(state, { seq, turnId: data.turnId })
      turns.set(data.turnId, isHidden ? undefined : { ...data, at })
    }
    if (type === "turn.retracted") turns.set(data.turnId, undefined)
  }
  return [...turns.values()].filter((turn): turn is StandingTurn => turn !== undefined && turn.text.trim() !== "")
}

function toTimes({ startAt, at }: StandingTurn): { readonly start: string; readonly duration?: number } {
  const isSpan = startAt !== undefined && startAt <= at
  return { start: formatRfc3339(isSpan ? startAt : at), ...(isSpan ? { duration: (at - startAt) / 1_000 } : {}) }
}

function toTranscript(turns: readonly StandingTurn[], parties: Parties): VconAnalysis {
  const body = turns.map((turn) => ({
    parties: parties.indexOf(turn.participantId, turn.speaker),
    ...toTimes(turn),
    text: turn.text,
  }))
  return {
    type: "transcript",
    dialog: [0],
    vendor: "evenkeel",
    schema: "evenkeel/transcript/1",
    encoding: "json",
    body,
  }
}

function toHistory({ participants }: SessionState, parties: Parties): readonly VconPartyEvent[] {
  const marks = participants.flatMap(({ participantId, role, marks }) =>
    marks.map(({ kind, at }) => ({ party: parties.indexOf(participantId, role), at, event: EVENTS[kind] })),
  )
  return marks.sort((a, b) => a.at - b.at).map(({ party, at, event }) => ({ party, time: formatRfc3339(at), event }))
}
