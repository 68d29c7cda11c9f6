import { orInvalidInput } from "../../kernel/index.js"

/** One contact of somebody with a client. */
export interface Contact {
  readonly at: number
  /** The host's id of the person. */
  readonly personId?: string
  /** The number they rang from, for those whose id is not known. */
  readonly number?: string
  /** What it was about; contacts about different matters do not repeat one another. */
  readonly matter?: string
}

/** What first-contact resolution is measured by. */
export interface FirstContactOptions {
  /** How long nobody may have been seen again. */
  readonly windowDays: number
  /** Up to when contacts are known. */
  readonly now: number
}

/** How many first contacts were not followed by another. It tells who came back, not whose problem was solved. */
export interface FirstContact {
  readonly windowDays: number
  /** First contacts whose window is over: what the ratio rests on. */
  readonly count: number
  readonly notSeenAgainCount: number
  /** `null` where there was none. */
  readonly notSeenAgainRatio: number | null
  /** First contacts whose window is not over: nothing can be said of them yet. */
  readonly tooRecentCount: number
  /** Contacts that nobody could be told by. */
  readonly unidentifiedCount: number
}

const DAY_MS = 86_400_000

/**
 * First contacts that were not observed to repeat within a window, by person and matter.
 *
 * A contact is a first one where the same person was not seen about the same matter within the window before it. Where either
 * contact has no matter they are taken to be about the same.
 *
 * @param contacts - In any order. Those before the period that is of interest tell which contacts were first ones.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { firstContactResolution } from "evenkeel/followups"
 *
 * const day = 86_400_000
 * const contacts = [
 *   { at: 0, personId: "dana" },
 *   { at: 2 * day, personId: "dana" },
 *   { at: 0, personId: "sam" },
 * ]
 * const { count, notSeenAgainCount } = firstContactResolution(contacts, { windowDays: 7, now: 30 * day })
 * count // => 2
 * notSeenAgainCount // => 1
 * ```
 */
export function firstContactResolution(contacts: readonly Contact[], options: FirstContactOptions): FirstContact {
  return orInvalidInput({ contacts, options }, () => {
    const { windowDays, now } = options
    if (!(windowDays > 0) || !Number.isFinite(now) || !contacts.every(({ at }) => Number.isFinite(at)))
      throw new TypeError("a window, a time and contacts with times")
    const windowMs = windowDays * DAY_MS
    const { people, unidentifiedCount } = byPerson(contacts)
    const firsts = people.flatMap((seen) =>
      seen.filter((_, index) => !repeats(seen, index, windowMs)).map(toFirst(seen)),
    )
    const observed = firsts.filter(({ contact }) => contact.at + windowMs <= now)
    const notSeenAgain = observed.filter(
      ({ contact, later }) => !later.some((each) => isRepeat(contact, each, windowMs)),
    )
    return {
      windowDays,
      count: observed.length,
      notSeenAgainCount: notSeenAgain.length,
      notSeenAgainRatio: observed.length === 0 ? null : notSeenAgain.length / observed.length,
      tooRecentCount: firsts.length - observed.length,
      unidentifiedCount,
    }
  })
}

/** The contacts of each person, the earliest first. One who is known by id on one call and by number on another is one person. */
function byPerson(contacts: readonly Contact[]): {
  readonly people: readonly (readonly Contact[])[]
  readonly unidentifiedCount: number
} {
  const ids = new Map<string, string>()
  for (const { number, personId } of contacts)
    if (number !== undefined && personId !== undefined && !ids.has(number)) ids.set(number, personId)
  const people = new Map<string, Contact[]>()
  let unidentifiedCount = 0
  for (const contact of [...contacts].sort((one, other) => one.at - other.at)) {
    const { personId, number } = contact
    const person = personId ?? (number === undefined ? undefined : ids.get(number))
    const key = person !== undefined ? `person ${person}` : number !== undefined ? `number ${number}` : undefined
    const seen = key === undefined ? undefined : people.get(key)
    if (key === undefined) unidentifiedCount += 1
    else if (seen === undefined) people.set(key, [contact])
    else seen.push(contact)
  }
  return { people: [...people.values()], unidentifiedCount }
}

function toFirst(seen: readonly Contact[]) {
  return (contact: Contact) => ({ contact, later: seen.slice(seen.indexOf(contact) + 1) })
}

function repeats(seen: readonly Contact[], index: number, windowMs: number): boolean {
  return seen.slice(0, index).some((each) => isRepeat(each, seen[index]!, windowMs))
}

function isRepeat(earlier: Contact, later: Contact, windowMs: number): boolean {
  const sameMatter = earlier.matter === undefined || later.matter === undefined || earlier.matter === later.matter
  return sameMatter && later.at - earlier.at <= windowMs
}
