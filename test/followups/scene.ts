import { expect } from "vitest"
import {
  decideStream,
  foldStream,
  openStream,
  tickStream,
  type Actor,
  type Decider,
  type Envelope,
  type StreamStanding,
} from "evenkeel/kernel"
import {
  followUp,
  type FollowUp,
  type FollowUpCommands,
  type FollowUpCommandType,
  type FollowUpEvents,
  type FollowUpEventType,
  type FollowUpHost,
  type FollowUpTerms,
} from "evenkeel/followups"

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Monday, 23 November 2026, ten in the morning in Chicago. */
export const T0 = Date.parse("2026-11-23T10:00-06:00")

export const agent: Actor = { id: "a7", role: "agent" }
export const chicago: FollowUpHost = { zone: "America/Chicago" }

export function at(text: string): number {
  return Date.parse(text)
}

/** "I will call you Wednesday at two", said to Dana in Chicago by a7. */
export const wednesday: FollowUpTerms = {
  kind: "callback",
  promisedBy: "agent",
  words: "I'll call you Wednesday at two",
  origin: "promise",
  due: { wall: "2026-11-25T14:00[America/Chicago]" },
  to: { name: "Dana", number: "+1 312 555 0143", zone: "America/Chicago" },
  owner: "a7",
}

/** When {@link wednesday} is due. */
export const DUE = at("2026-11-25T14:00-06:00")

export type Expected = {
  [Type in FollowUpEventType]: readonly [type: Type, data?: Partial<FollowUpEvents[Type]>]
}[FollowUpEventType]

/** One follow-up, to which things happen. Time goes on by what each of them says. */
export class Scene {
  standing: StreamStanding<FollowUp>
  log: Envelope[] = []
  last: readonly Envelope[] = []
  refused: string | undefined

  constructor(
    readonly host: FollowUpHost = chicago,
    readonly decider: Decider<FollowUp, FollowUpHost> = followUp,
    readonly stream = "CA1/promise/p1",
  ) {
    this.standing = openStream(decider, stream)
  }

  get state(): FollowUp {
    return this.standing.state
  }

  when<Type extends FollowUpCommandType>(
    type: Type,
    fields: FollowUpCommands[Type],
    when: number,
    { by = agent, heardAt = when }: { readonly by?: Actor; readonly heardAt?: number } = {},
  ): this {
    const result = decideStream(this.decider, this.standing, {
      type,
      fields,
      settings: this.host,
      by,
      at: when,
      heardAt,
    })
    this.refused = "refusal" in result ? result.refusal.code : undefined
    if ("refusal" in result) this.last = []
    else this.take(result)
    return this
  }

  /** Nothing but time. */
  timeIs(now: number): this {
    this.refused = undefined
    const result = tickStream(this.decider, this.standing, this.host, now)
    expect(result.stuck).toBeUndefined()
    this.take(result)
    return this
  }

  /** Exactly these events became true, each with at least these data. */
  then(...expected: readonly Expected[]): this {
    expect(this.refused).toBeUndefined()
    expect(this.last.map(({ type }) => type)).toEqual(expected.map(([type]) => type))
    expected.forEach(([, data], index) => expect(this.last[index]!.data).toMatchObject(data ?? {}))
    return this
  }

  thenRefused(code: string): this {
    expect(this.refused).toBe(code)
    return this
  }

  private take({ events, standing }: { events: readonly Envelope[]; standing: StreamStanding<FollowUp> }): void {
    this.last = events
    this.log.push(...events)
    this.standing = standing
    const stored = JSON.parse(JSON.stringify(this.log)) as Envelope[]
    const folded = foldStream(this.decider, openStream(this.decider, this.stream), stored)
    expect(folded.state).toEqual(standing.state)
  }
}

/** A promise that was accepted at {@link T0}. */
export function accepted(terms: Partial<FollowUpTerms> = {}, host?: FollowUpHost): Scene {
  return new Scene(host).when("openFollowUp", { terms: { ...wednesday, ...terms }, standing: "accepted" }, T0)
}
