import { pickUp, type ClientDesk, type EarlierPromise, type FollowUp, type PickUp } from "evenkeel"
import type { Notes } from "./notes.ts"

/** The card for a contact's next call: where the last one left off, what was promised, how to greet, what not to ask again. */
export interface PickUpCards {
  /** `undefined` where there was no earlier call. */
  of(desk: ClientDesk, contactId: string, now: number, exceptCall?: string): Promise<PickUp | undefined>
}

export function createPickUpCards(notes: Notes): PickUpCards {
  return {
    async of(desk, contactId, now, exceptCall) {
      const all = await notes.callNotesOf(desk.client, contactId)
      const earlier = all.filter(({ callId }) => callId !== exceptCall)
      if (earlier.length === 0) return undefined
      const records = await desk.list({ kind: "followUp", caller: contactId })
      return pickUp({ notes: earlier, promises: records.map(({ summary }) => toPromise(summary as FollowUp)), now })
    },
  }
}

/** A promise as it stands now, whatever was noted at the end of its call. */
function toPromise({ followUpId, terms, schedule, standing }: FollowUp): EarlierPromise {
  const ended = standing === "kept" || standing === "broken" || standing === "withdrawn"
  return {
    promiseId: followUpId,
    kind: terms.kind,
    words: terms.words,
    window: { from: schedule?.notBeforeAt ?? null, to: schedule?.dueAt ?? null },
    standing: ended ? standing : standing === "dismissed" ? "withdrawn" : "open",
  }
}
