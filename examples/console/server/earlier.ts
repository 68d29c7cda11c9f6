import {
  note,
  pickUp,
  restoreCall,
  toNoteParts,
  type Desk,
  type EarlierPromise,
  type FollowUp,
  type Note,
  type NotePart,
  type Playbook,
} from "evenkeel"
import type { Place } from "../shared/wire.js"

/** What is known of a caller from before: for the card of a ringing phone. */
export interface Earlier {
  readonly callCount: number
  /** When the last one was, milliseconds since the Unix epoch; `null` where there was none. */
  readonly lastAt: number | null
  /** The note of the last call, worded. */
  readonly parts: readonly NotePart[]
  /** Broken ones first. */
  readonly promised: readonly EarlierPromise[]
}

const MOST_CALLS = 10

/** Reads the earlier calls of the same caller, and makes the pick-up of them. */
export async function readEarlier(
  desk: Desk,
  playbook: Playbook,
  { client, stream }: Place,
  now: number,
): Promise<Earlier> {
  const of = desk.client(client)
  const personId = (await of.call(stream))?.getSnapshot().session.caller.personId
  const none: Earlier = { callCount: 0, lastAt: null, parts: [], promised: [] }
  if (personId === undefined) return none
  const records = (await of.list({ caller: personId })).filter(
    (each) => each.erasedCount === 0 && each.stream !== stream,
  )
  const calls = records.filter(({ kind }) => kind === "call").sort((a, b) => a.heardAt - b.heardAt)
  const notes = await Promise.all(calls.slice(-MOST_CALLS).map((each) => readNote(desk, playbook, client, each.stream)))
  const promises = await Promise.all(
    records
      .filter(({ kind, state }) => kind === "followUp" && state !== "dismissed" && state !== "withdrawn")
      .map(async (each) => toEarlierPromise((await of.state(each.stream)) as FollowUp)),
  )
  const last = notes.at(-1)
  if (last === undefined) return none
  const { callCount, promised } = pickUp({ notes, promises, now })
  return {
    callCount,
    lastAt: last.openedAt,
    parts: toNoteParts(last),
    promised: promised.filter(({ standing }) => standing !== "kept"),
  }
}

async function readNote(desk: Desk, playbook: Playbook, client: string, stream: string): Promise<Note> {
  const events = await desk.client(client).store.read(stream)
  const call = restoreCall({ playbook, events, migrated: true })
  const { session, heardAt } = call.getSnapshot()
  return note({ session, events: call.events(), now: heardAt, settings: playbook })
}

function toEarlierPromise({ followUpId, terms, schedule, standing, overdueCount }: FollowUp): EarlierPromise {
  const end = standing === "kept" || standing === "broken" || standing === "withdrawn" ? standing : "open"
  return {
    promiseId: followUpId,
    kind: terms.kind,
    words: terms.words,
    window: { from: schedule?.notBeforeAt ?? null, to: schedule?.dueAt ?? null },
    standing: overdueCount > 0 && end === "open" ? "broken" : end,
  }
}
