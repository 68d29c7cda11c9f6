import { pickUp, renderPickUp, toEarlierPromise, type ClientDesk, type FollowUp, type PickUp } from "evenkeel"
import type { Notes } from "./notes.ts"

/** Where the contact's last call left off: to be read while the next one rings. */
export interface PickUpCard extends PickUp {
  /** All of it in words, times in the client's zone. */
  readonly text: string
}

export interface PickUpCards {
  /** `undefined` where there was no earlier call. */
  of(desk: ClientDesk, contactId: string, given: PickUpOptions): Promise<PickUpCard | undefined>
}

export interface PickUpOptions {
  readonly now: number
  /** The call that rings: no earlier one. */
  readonly exceptCall?: string
}

export function createPickUpCards(notes: Notes): PickUpCards {
  return {
    async of(desk, contactId, { now, exceptCall }) {
      const all = await notes.callNotesOf(desk.client, contactId)
      const earlier = all.filter(({ callId }) => callId !== exceptCall)
      if (earlier.length === 0) return undefined
      const records = await desk.list({ kind: "followUp", caller: contactId })
      // How lists show a follow-up is its state.
      const promises = records.map(({ summary }) => toEarlierPromise(summary as FollowUp))
      const card = pickUp({ notes: earlier, promises, now })
      return { ...card, text: renderPickUp(card) }
    },
  }
}
