import {
  machineId,
  oneOf,
  optional,
  orNull,
  type Actor,
  type Check,
  type Envelope,
  type Shape,
} from "../../kernel/index.js"

/**
 * One thing in the state that came from one event, and may go again with it.
 *
 * Whatever the call knows is a list of marks. Taking back words, better cues for the same words and a record struck out are
 * therefore one operation: drop the marks that rest on it (`corrections.ts`).
 */
export interface Mark {
  /** `seq` of the event that it came with: its evidence. */
  readonly seq: number
  /** When it happened, milliseconds since the Unix epoch. */
  readonly at: number
  /** The turn whose words it rests on, if any. */
  readonly turnId?: string
  /** The detector or vendor that found it, if any. */
  readonly source?: string
  /** `seq` of the record that it rests on, if any: it goes when that is struck. */
  readonly recordSeq?: number
}

/** What an event may rest on. */
export interface Ground {
  readonly turnId?: string
  readonly source?: string
}

/** The members of {@link Ground}, for the door. */
export function groundShape(): Shape<Ground> {
  return { turnId: optional(machineId), source: optional(machineId) }
}

/** What may be told of something, member by member; `null` sets one back to unknown. */
export type Amendable<Known> = { readonly [Name in keyof Known]: Known[Name] | null }

/** The members of something as they may be amended, for the door. */
export function amendable<Known>(members: Shape<Known>): Shape<Amendable<Known>> {
  const checks = Object.entries<Check>(members).map(([name, check]) => [name, optional(orNull(check))])
  return Object.fromEntries(checks) as Shape<Amendable<Known>>
}

/** What is known after an amendment: members left out stay as they were. */
export function amended<Known extends object>(known: Known, change: Amendable<Known>): Known {
  const entries = Object.entries({ ...known, ...change }).filter(([, value]) => value !== null)
  return Object.fromEntries(entries) as Known
}

/** How something came to be known. `heard` and `vendor` are proposals; `carried` is from an earlier agent, a menu or a bot. */
export type Basis = "heard" | "recorded" | "vendor" | "carried"

const bases: readonly Basis[] = ["heard", "recorded", "vendor", "carried"]

/** A basis, for the door. */
export function basisCheck(): Check<Basis> {
  return oneOf(bases)
}

/** The state keeps this many marks of a kind, the newest; the log keeps them all. */
export const MOST_MARKS = 200

/** The mark of an event, with the ground that its data names. */
export function toMark(event: Envelope, ground?: Ground & Pick<Mark, "recordSeq">): Mark {
  const mark: { -readonly [Key in keyof Mark]: Mark[Key] } = { seq: event.seq, at: event.at }
  if (ground?.turnId !== undefined) mark.turnId = ground.turnId
  if (ground?.source !== undefined) mark.source = ground.source
  if (ground?.recordSeq !== undefined) mark.recordSeq = ground.recordSeq
  return mark
}

/**
 * The list with one more item, where it happened: reports come late and out of order. Where it is full, room is made by the first item that
 * may be spared, else by the oldest.
 */
export function added<Item extends Mark>(
  items: readonly Item[],
  item: Item,
  isSpare: (item: Item, items: readonly Item[]) => boolean = () => true,
): readonly Item[] {
  const spare = items.findIndex((each) => isSpare(each, items))
  return inserted(items.length < MOST_MARKS ? items : items.toSpliced(Math.max(0, spare), 1), item)
}

/** The list with one more item in its place: by when it happened, then in the order heard. */
export function inserted<Item extends Mark>(items: readonly Item[], item: Item): readonly Item[] {
  const place = items.findLastIndex(({ at, seq }) => (at - item.at || seq - item.seq) <= 0) + 1
  return items.toSpliced(place, 0, item)
}

/** Whether a list has no room for one more: it is full, and none of its items may be spared. */
export function isFull<Item>(items: readonly Item[], isSpare: (item: Item) => boolean): boolean {
  return items.length >= MOST_MARKS && !items.some(isSpare)
}

/** The list with the items that `change` gives another value, or the same list where it changes none. */
export function changed<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  let differs = false
  const next = items.map((item) => {
    const made = change(item)
    if (made !== item) differs = true
    return made
  })
  return differs ? next : items
}

/** The list without the items that match, or the same list where none does. */
export function without<Item>(items: readonly Item[], drop: (item: Item) => boolean): readonly Item[] {
  return items.some(drop) ? items.filter((item) => !drop(item)) : items
}

/** Something that has left the house, whose ground was taken back: it stays and says so. */
export function withdrawn<Item extends Mark & { readonly groundWithdrawn?: true }>(
  item: Item,
  drop: (mark: Mark) => boolean,
): Item {
  return drop(item) && item.groundWithdrawn === undefined ? { ...item, groundWithdrawn: true } : item
}

/** The basis of what somebody gives. A vendor records nothing: what it says is its own conclusion. */
export function toBasis(given: Basis | undefined, by: Actor): Basis {
  if (by.role !== "vendor") return given ?? "recorded"
  return given === undefined || given === "recorded" ? "vendor" : given
}
