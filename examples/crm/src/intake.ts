import type { Command, Desk, DeskCall, DeskResult, Person, Speech } from "evenkeel"
import type { Contact, Contacts } from "./contacts.ts"
import type { PickUpCards } from "./pick-up.ts"

/** What one delivery of a telephone system says about one call. */
export interface Delivery {
  readonly callId: string
  /** Of the delivery: the same when it comes again, and signed, so that nobody else can choose it. */
  readonly deliveryId: string
  /** When it happened; when it came, where nothing tells. */
  readonly at: number
  /** The caller's number, where it is told. */
  readonly from?: string
  /** What happened; after the words of the same delivery, on which a vendor's findings rest. */
  readonly commands: readonly Command[]
  readonly speech: readonly Speech[]
}

/** What became of a delivery. */
export interface Receipt {
  readonly callId: string
  /** Commands and turns that were new. */
  readonly takenCount: number
  /** Those that had come before. */
  readonly repeatedCount: number
  /** Codes of what the library would not take, such as a turn of a call that is full. Sending it again does not help. */
  readonly refused: readonly string[]
}

/** Takes in what a telephone system says. */
export interface Intake {
  take(client: string, delivery: Delivery): Promise<Receipt>
}

export interface IntakeOptions {
  readonly desk: Desk
  readonly contacts: Contacts
  readonly cards: PickUpCards
  /** The zone of a client. */
}

/**
 * Deliveries come twice, late, out of order and at the same time. Each command has a key of its own, so that a delivery which
 * broke off in the middle is finished by the next one and does nothing twice; the session sorts out the order.
 */
export function createIntake({ desk, contacts, cards }: IntakeOptions): Intake {
  /** The line that is shown while it rings: how the contact's last call was left. */
  const showPickUp = async (client: string, call: DeskCall): Promise<void> => {
    const { caller, arrival, opening } = call.getSnapshot().session
    if (caller.personId === undefined || arrival.summary !== undefined) return
    const given = { now: opening.openedAt, exceptCall: call.callId }
    const summary = (await cards.of(desk.client(client), caller.personId, given))?.arrival.summary ?? ""
    if (summary === "") return
    await call.record({ type: "describeArrival", summary }, { key: `${call.callId}/pick-up` })
  }
  return {
    async take(client, { callId, deliveryId, at, from, commands, speech }) {
      const contact = from === undefined ? undefined : await contacts.findOrCreate(client, from)
      const caller = contact && toCaller(contact)
      const call = await desk.client(client).openCall({ callId, at, ...(caller === undefined ? {} : { caller }) })
      const results: DeskResult[] = []
      // Words may come before it is known who rings.
      if (caller !== undefined && call.getSnapshot().session.caller.personId === undefined)
        results.push(await call.record({ type: "describeCaller", ...caller }, { key: `${deliveryId}/caller` }))
      await showPickUp(client, call)
      for (const [index, turn] of speech.entries())
        results.push(await call.hear(turn, { key: `${deliveryId}/turn-${index}` }))
      for (const [index, command] of commands.entries())
        results.push(await call.record(command, { key: `${deliveryId}/${index}` }))
      return {
        callId,
        takenCount: results.filter((each) => each.ok && !each.repeated && each.events.length > 0).length,
        repeatedCount: results.filter((each) => each.ok && each.repeated).length,
        refused: results.flatMap((each) => (each.ok ? [] : [each.refusal.code])),
      }
    },
  }
}

/** A contact, as the library knows a caller. */
export function toCaller({ id, name, phone, zone }: Contact): Person {
  return {
    personId: id,
    ...(name === null ? {} : { name }),
    ...(phone === null ? {} : { number: phone }),
    ...(zone === null ? {} : { zone }),
  }
}
