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
  createFollowUpDecider,
  defaultFollowUps,
  isOpenFollowUp,
  toReminderKey,
  type FollowUp,
  type FollowUpEvents,
  type FollowUpHost,
  type FollowUpSettings,
  type FollowUpTerms,
  type ResolveWall,
  type Schedule,
} from "evenkeel/followups"
import { isWithinWindow, parseWallTime, resolveWallTime } from "evenkeel/time"
import { Found, liveThrough, type Run } from "../tools/random-life.js"

export type FollowUpDecider = Decider<FollowUp, FollowUpHost>

/** Makes the decider that a world runs on: the real one, or one with a planted bug. */
export type MakeDecider = (resolve: ResolveWall) => FollowUpDecider

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const START = Date.UTC(2026, 9, 20, 15)
const STREAM = "CA1/promise/p1"

const hosts: readonly FollowUpHost[] = [
  { zone: "America/Chicago" },
  { zone: "Europe/London", followUps: settings({ mostAttempts: 2, backOffMinutes: [5], overdueWorkMinutes: 60 }) },
  {
    zone: "Australia/Lord_Howe",
    followUps: settings({
      reminders: [
        { channel: "console", beforeMinutes: 60 },
        { channel: "text", beforeMinutes: 60 },
        { channel: "console", beforeMinutes: 0 },
      ],
      mostOffers: 2,
      graceMinutes: 0,
    }),
  },
  // A calendar that never opens: the promises stand all the same.
  { zone: "UTC", followUps: settings({ calendar: { zone: "UTC", hours: {} }, callingWindow: { hours: {} } }) },
]

function settings(change: Partial<FollowUpSettings>): FollowUpSettings {
  return { ...defaultFollowUps, ...change }
}

const walls = [
  "2026-10-23T14:00[America/Chicago]",
  "2026-11-01T01:30[America/New_York]",
  "2026-10-25T01:30[Europe/London]",
  "2027-03-14T02:30[America/Chicago]",
  "2026-10-21T23:55[Asia/Tokyo]",
  "2026-12-01T09:00[America/Vancouver]",
]

const outcomes = ["reached", "noAnswer", "busy", "voicemail", "wrongNumber", "callerGone", "sent", "done"] as const
const actors: readonly Actor[] = [
  { id: "a7", role: "agent" },
  { id: "s1", role: "supervisor" },
  { id: "host", role: "host" },
]

/**
 * One promise through a random life: commands, crashes, clock steps, long sleeps, zone data that change. After each step the log is held
 * against what was planned, by a book-keeping of its own that shares no code with the decider.
 */
export function simulate(seed: number, make: MakeDecider = createFollowUpDecider, steps = 40): Run {
  return liveThrough(new World(seed, make), { seed, steps, startAt: START })
}

class World {
  now = START
  log: Envelope[] = []
  standing: StreamStanding<FollowUp>
  transitions = new Set<string>()
  seen = new Set<string>()
  private readonly decider: FollowUpDecider
  private readonly resolve: ResolveWall = (wall, policy) => {
    const { at, met, fingerprint } = resolveWallTime(wall, policy)
    return { at: at + ((this.edition * 7) % 3) * HOUR, met, fingerprint: `${fingerprint} edition ${this.edition}` }
  }
  private readonly host: FollowUpHost
  /** What the zone data say today, as an edition of them: each moves every wall by some hours. */
  private edition = 0
  private skewMs = 0
  /** What reached the owner, by key, and how often the host tried. */
  private readonly delivered = new Map<string, number>()
  private readonly raised = new Set<string>()
  /** What is planned, read off the log. */
  private plan: Schedule | undefined
  private releaseBy: number | undefined
  private snoozedUntil = 0
  private hostIsDown = false

  constructor(
    seed: number,
    make: MakeDecider,
    private readonly random = mulberry(seed),
  ) {
    this.decider = make((wall, policy) => this.resolve(wall, policy))
    this.host = this.pick(hosts)
    this.standing = openStream(this.decider, STREAM)
  }

  step(): void {
    const { state } = this.standing
    if (state.standing === "unopened")
      return this.command("openFollowUp", { terms: this.terms(), standing: this.pick(["heard", "accepted"]) })
    const chance = this.random()
    if (chance < 0.3) this.toNextDeadline()
    else if (chance < 0.4) this.sleep(this.random() * 2 * HOUR)
    else if (chance < 0.46) this.sleep(this.random() * 30 * DAY)
    else if (chance < 0.5) this.skewMs = (this.random() - 0.5) * 4 * HOUR
    else if (chance < 0.55) this.crash()
    else if (chance < 0.58) this.hostIsDown = !this.hostIsDown
    else if (chance < 0.62) this.edition += 1
    else if (chance < 0.64) this.command("resolveTimesAgain", {}, { id: "host", role: "host" })
    else this.randomCommand()
  }

  /** Lets everything that is due come, with a host that works, and holds the end against what must be. */
  drain(): void {
    this.hostIsDown = false
    this.skewMs = 0
    for (let count = 0; count < 60 && isOpenFollowUp(this.standing.state); count++) this.toNextDeadline()
    const { state } = this.standing
    if (isOpenFollowUp(state)) {
      if ((state.schedule?.overdueAt ?? 0) < this.now) {
        for (const { reminderKey, standing } of state.reminders)
          this.must(
            standing === "failed" || this.delivered.has(reminderKey),
            `a reminder that counts as ${standing} was never delivered`,
          )
      }
    } else this.must(["kept", "broken", "withdrawn", "dismissed"].includes(state.standing), "an end that is none")
    this.crash()
  }

  private toNextDeadline(): void {
    const deadline = this.decider.nextDeadline(this.standing.state)
    if (deadline === undefined) return this.tick()
    this.now = Math.max(this.now, deadline.at)
    this.tick()
  }

  private sleep(ms: number): void {
    this.now += Math.floor(ms)
    this.tick()
  }

  /** A clock that was set back tells an earlier time; the stream's own does not run back. */
  private clock(): number {
    return this.now + Math.min(0, this.skewMs)
  }

  private tick(): void {
    const at = this.clock()
    const result = tickStream(this.decider, this.standing, this.host, at)
    this.must(result.stuck === undefined, `a deadline that does not move: ${result.stuck}`)
    this.take(result.events, result.standing)
    this.checkDue(Math.max(at, this.standing.heardAt))
  }

  private command(type: string, fields: unknown, by: Actor = this.pick(actors)): void {
    const heardAt = this.clock()
    const at = heardAt - (this.random() < 0.2 ? Math.floor(this.random() * HOUR) : 0)
    const before = this.standing.state
    const result = decideStream(this.decider, this.standing, { type, fields, settings: this.host, by, at, heardAt })
    const isPast = type === "rescheduleFollowUp" && this.isPast(fields as Partial<FollowUpTerms>, at)
    const isTurned = this.isTurned(type, fields as { readonly terms?: FollowUpTerms }, before.terms)
    if ("refusal" in result) {
      this.must(isPast || isTurned || !result.refusal.code.endsWith("invalid-command"), `${type} was malformed`)
      return
    }
    this.must(!isPast, "a time was agreed that had passed already")
    const isOwn = result.events.some(({ origin }) => origin !== "reaction")
    this.must(!isTurned || !isOwn, "it may not be done before it is due")
    // A machine dies before anything was stored: nothing has happened, and whoever asked asks again or not.
    if (this.random() < 0.03) return
    this.take(result.events, result.standing)
    this.checkCommand(type, before)
  }

  private checkCommand(type: string, before: FollowUp): void {
    const after = this.standing.state
    const mayEnd = [
      "keepFollowUp",
      "breakFollowUp",
      "withdrawFollowUp",
      "dismissFollowUp",
      "recordAttempt",
      "amendEnd",
      "settleFollowUp",
      "rescheduleFollowUp",
    ]
    if (!mayEnd.includes(type) && isOpenFollowUp(before)) this.must(isOpenFollowUp(after), `${type} ended the promise`)
  }

  private take(events: readonly Envelope[], standing: StreamStanding<FollowUp>): void {
    let { state } = this.standing
    for (const event of events) {
      this.seen.add(event.type)
      const before = state.standing
      this.judge(event, state)
      state = this.decider.evolve(state, event)
      if (state.standing !== before) this.transitions.add(`${before} -> ${state.standing}`)
    }
    this.log.push(...events)
    this.standing = standing
    // A machine dies after the append and before anything is told to anybody.
    if (this.random() < 0.02) this.crash()
    else for (const event of events) this.publish(event)
  }

  /** The state is what the log says, whoever reads it. */
  private crash(): void {
    const stored = JSON.parse(JSON.stringify(this.log)) as Envelope[]
    const half = Math.floor(this.random() * stored.length)
    const snapshot = foldStream(this.decider, openStream(this.decider, STREAM), stored.slice(0, half))
    const restored = foldStream(
      this.decider,
      JSON.parse(JSON.stringify(snapshot)) as typeof snapshot,
      stored.slice(half),
    )
    this.must(JSON.stringify(restored) === JSON.stringify(this.standing), "the log gives another state")
    this.standing = restored
  }

  /** The host delivers what is raised and still wanted, and confirms. The owner's device takes one key once. */
  private publish(event: Envelope): void {
    if (event.type !== "followUp.reminderRaised" && event.type !== "followUp.reminderOffered") return
    if (this.hostIsDown) return
    const { reminderKey } = event.data as FollowUpEvents["followUp.reminderRaised"]
    const wanted = this.standing.state.reminders.some(
      (each) => each.reminderKey === reminderKey && each.standing === "raised",
    )
    if (!wanted || this.random() < 0.1) return
    this.delivered.set(reminderKey, (this.delivered.get(reminderKey) ?? 0) + 1)
    if (this.random() < 0.1) return
    this.command("confirmReminder", { reminderKey, outcome: "sent" }, { id: "host", role: "host" })
  }

  /** Holds one event against the plan. */
  private judge(event: Envelope, state: FollowUp): void {
    const { type, heardAt, origin } = event
    switch (type) {
      case "followUp.accepted":
      case "followUp.renegotiated": {
        const { schedule } = event.data as FollowUpEvents["followUp.accepted"]
        this.must(schedule.version === (this.plan?.version ?? 0) + 1, "a version that is not the next")
        this.must(type === "followUp.accepted" || "consent" in (event.data as object), "another time without consent")
        this.plan = schedule
        this.releaseBy = undefined
        this.snoozedUntil = 0
        return
      }
      case "followUp.corrected": {
        const { schedule } = event.data as FollowUpEvents["followUp.corrected"]
        this.releaseBy = undefined
        if (schedule === null) return
        this.must(schedule.version === (this.plan?.version ?? 0) + 1, "a version that is not the next")
        this.plan = schedule
        this.snoozedUntil = 0
        return
      }
      case "followUp.zoneDataChanged": {
        const { schedule } = event.data as FollowUpEvents["followUp.zoneDataChanged"]
        if (schedule.version !== this.plan?.version) {
          this.releaseBy = undefined
          this.snoozedUntil = 0
        }
        this.plan = schedule
        return
      }
      case "followUp.reminderRaised": {
        const data = event.data as FollowUpEvents["followUp.reminderRaised"]
        const { reminderKey, version, channel, beforeMinutes } = data
        this.must(!this.raised.has(reminderKey), "a reminder was raised twice")
        this.raised.add(reminderKey)
        this.must(reminderKey === toReminderKey(STREAM, data), "a reminder under a key that is not its own")
        this.must(version === this.plan?.version, "a reminder of a version that does not count any more")
        const planned = this.plan?.reminders.find(
          (each) => each.channel === channel && each.beforeMinutes === beforeMinutes,
        )
        this.must(planned !== undefined && planned.at <= heardAt, "a reminder came too early")
        const due = this.plan?.reminders.filter(
          (each) => each.channel === channel && Math.max(each.at, this.snoozedUntil) <= heardAt,
        )
        for (const other of due ?? []) {
          const key = toReminderKey(STREAM, { version, ...other })
          // It stands for those of its channel that would have come before it.
          if (other.beforeMinutes > beforeMinutes) this.raised.add(key)
          this.must(
            other.beforeMinutes >= beforeMinutes || this.raised.has(key),
            "a reminder was lost, or given beside the one that stands for it",
          )
        }
        this.isFresh()
        return
      }
      case "followUp.overdue":
        this.must((this.plan?.overdueAt ?? Infinity) <= heardAt, "it was called late before its time")
        this.isFresh()
        return
      case "followUp.attempted": {
        const { nextAttemptAt, outcome, breaches } = event.data as FollowUpEvents["followUp.attempted"]
        this.releaseBy = undefined
        if (nextAttemptAt !== null) {
          const { hours } = (this.host.followUps ?? defaultFollowUps).callingWindow
          const zone = state.terms.to.zone ?? this.host.zone
          this.must(isWithinWindow({ hours, zone }, nextAttemptAt), "the next attempt is outside the calling window")
          this.must(nextAttemptAt > event.at, "the next attempt is before this one")
        }
        const barred = outcome === "voicemail" && state.terms.contactRule?.noVoicemail === true
        this.must(!barred || breaches.includes("contact/voicemail"), "a message that was not to be left went unsaid")
        return
      }
      case "followUp.ownerAway":
        this.releaseBy = (event.data as FollowUpEvents["followUp.ownerAway"]).releaseAt ?? undefined
        return
      case "followUp.ownerBack":
      case "followUp.assigned":
      case "followUp.released":
        this.releaseBy = undefined
        return
      case "followUp.snoozed":
        this.snoozedUntil = (event.data as FollowUpEvents["followUp.snoozed"]).untilAt
        return
      case "followUp.replied":
      case "followUp.chased":
        this.snoozedUntil = 0
        return
      case "followUp.kept": {
        const { onTime } = event.data as FollowUpEvents["followUp.kept"]
        const keptAt = Math.min(event.at, heardAt)
        this.must(onTime === (this.plan === undefined || keptAt <= this.plan.overdueAt), "punctuality is told wrong")
        return this.ends(state, origin)
      }
      case "followUp.broken": {
        const { reason, successor } = event.data as FollowUpEvents["followUp.broken"]
        this.must(reason !== "moved" || successor !== undefined, "a broken promise has nothing in its place")
        return this.ends(state, origin)
      }
      case "followUp.withdrawn":
      case "followUp.dismissed":
        return this.ends(state, origin)
      default:
    }
  }

  private ends(state: FollowUp, origin: Envelope["origin"]): void {
    this.must(isOpenFollowUp(state), "it ended twice")
    this.must(origin === "input", "it ended although nobody said so")
    this.releaseBy = undefined
  }

  /** Nothing is done on zone data that are not those of today. */
  private isFresh(): void {
    const zoneData = this.plan?.zoneData ?? null
    this.must(
      zoneData === null ||
        zoneData.split("|").every((each) => each === "" || each.endsWith(` edition ${this.edition}`)),
      "it was done by old zone data",
    )
  }

  /** After a tick: what was due by then has come, and something is due later. */
  private checkDue(at: number): void {
    const { state } = this.standing
    const next = this.decider.nextDeadline(state)
    if (!isOpenFollowUp(state)) return this.must(next === undefined, "something is due although it has ended")
    this.must(next !== undefined && Number.isFinite(next.at), "nothing is due although it is open")
    this.must(next === undefined || next.at > at, "what was due was not done")
    const { plan } = this
    if (state.standing !== "accepted" || plan === undefined) return
    for (const { at: planned, channel, beforeMinutes } of plan.reminders) {
      const key = toReminderKey(STREAM, { version: plan.version, channel, beforeMinutes })
      if (Math.max(planned, this.snoozedUntil) <= at) this.must(this.raised.has(key), "a reminder was lost")
    }
    if (plan.overdueAt <= at) this.must(state.overdueCount > 0, "it is late and nobody is told")
    if (plan.escalateAt <= at && state.terms.promisedBy !== "caller")
      this.must(state.escalations.includes("overdue"), "it is late and no supervisor is told")
    if (this.releaseBy !== undefined && this.releaseBy <= at)
      this.must(state.owner === null, "its owner is away and has it still")
    const reached = state.attempts.some(({ outcome }) => outcome === "reached")
    if (plan.ifNotHeardByAt !== null && plan.ifNotHeardByAt <= at && !reached)
      this.must(state.notHeardAt !== null, "the caller has not heard by then and nobody is told")
  }

  private randomCommand(): void {
    const { state } = this.standing
    const some = <Value>(value: Value): Value | undefined => (this.random() < 0.5 ? value : undefined)
    const commands: readonly (readonly [string, number, () => object])[] = [
      ["openFollowUp", 1, () => ({ terms: this.terms(), standing: "accepted" })],
      ["acceptFollowUp", state.standing === "heard" ? 12 : 1, () => defined({ terms: some(this.terms()) })],
      ["dismissFollowUp", 1, () => ({ reason: "no" })],
      ["rescheduleFollowUp", 7, () => ({ ...this.times(), reason: "moved", consent: { words: "fine" } })],
      ["rescheduleFollowUp", 0.5, () => ({ ...this.times(), reason: "moved" })],
      ["recordAttempt", 6, () => ({ outcome: this.pick(outcomes) })],
      ["recordReply", 4, () => ({ words: "thanks" })],
      ["recordChase", 2, () => ({})],
      ["snoozeFollowUp", 3, () => ({ untilAt: Math.floor(this.now + this.random() * 3 * DAY) })],
      ["reportOwnerAway", 4, () => defined({ untilAt: some(Math.floor(this.now + this.random() * DAY)) })],
      ["reportOwnerBack", 1, () => ({})],
      ["assignFollowUp", 3, () => defined({ owner: this.random() < 0.8 ? "a8" : undefined })],
      ["addNote", 1, () => ({ note: "n" })],
      ["describeContact", 1, () => ({ contactRule: { noVoicemail: true } })],
      ["keepFollowUp", 0.7, () => ({})],
      ["breakFollowUp", 0.4, () => ({ reason: "no" })],
      ["withdrawFollowUp", 0.4, () => ({ reason: "no" })],
      ["correctTerms", 2, () => ({ ...this.corrections(), reason: "typed wrongly" })],
      ["settleFollowUp", 0.4, () => ({ end: this.pick(["kept", "broken", "withdrawn"]), reason: "told in the call" })],
      ["amendEnd", 1, () => ({ end: this.pick(["kept", "broken", "withdrawn"]), reason: "late word" })],
    ]
    const total = commands.reduce((sum, [, weight]) => sum + weight, 0)
    let left = this.random() * total
    const [type, , fields] = commands.find(([, weight]) => (left -= weight) <= 0) ?? commands[0]!
    this.command(type, fields())
  }

  /** Whether a time had passed when it was agreed. */
  private isPast({ due, ifNotHeardBy }: Partial<FollowUpTerms>, agreedAt: number): boolean {
    return [due, ifNotHeardBy].some((each) => (this.instantOf(each) ?? agreedAt) < agreedAt)
  }

  /** Whether it would not be allowed before a time that is later than the one by which it is due. */
  private isTurned(type: string, fields: { readonly terms?: FollowUpTerms }, known: FollowUpTerms): boolean {
    if (!/^(?:open|accept|reschedule)FollowUp$|^correctTerms$/.test(type)) return false
    const given =
      type === "correctTerms" ? { ...known, ...fields } : (fields.terms ?? (type === "acceptFollowUp" ? known : fields))
    const { due, notBefore } = given as Partial<FollowUpTerms>
    const [to, from] = [this.instantOf(due), this.instantOf(notBefore)]
    return to !== undefined && from !== undefined && from > to
  }

  private instantOf(intent: FollowUpTerms["due"] | undefined): number | undefined {
    if (intent === null || intent === undefined) return undefined
    return "at" in intent ? intent.at : this.resolve(parseWallTime(intent.wall), { fold: "first" }).at
  }

  private times(): Pick<FollowUpTerms, "due" | "notBefore" | "ifNotHeardBy"> {
    const intent = () =>
      this.random() < 0.5 ? { wall: this.pick(walls) } : { at: Math.floor(this.now + this.random() * 5 * DAY) }
    return defined({
      due: this.random() < 0.15 ? null : intent(),
      notBefore: this.random() < 0.2 ? intent() : undefined,
      ifNotHeardBy: this.random() < 0.3 ? intent() : undefined,
    })
  }

  private corrections() {
    const owner = this.pick(["a7", "a8", null])
    return this.random() < 0.5 ? this.times() : { owner, words: this.pick(["w", "v"]) }
  }

  private terms(): FollowUpTerms {
    return defined({
      kind: this.pick(["callback", "callback", "send", "do"] as const),
      promisedBy: this.pick(["agent", "company", "caller"] as const),
      words: "w",
      origin: "promise" as const,
      ...this.times(),
      channel: "phone" as const,
      to: defined({ zone: this.random() < 0.7 ? this.pick(["America/Chicago", "Asia/Kolkata"]) : undefined }),
      owner: this.random() < 0.7 ? "a7" : undefined,
      contactRule: this.random() < 0.3 ? { noVoicemail: true } : undefined,
      keptWhen: this.random() < 0.2 ? (["reached", "voicemail"] as const) : undefined,
    }) as FollowUpTerms
  }

  private pick<Value>(values: readonly Value[]): Value {
    return values[Math.floor(this.random() * values.length)]!
  }

  private must(holds: boolean, what: string): void {
    if (!holds) throw new Found(what)
  }
}

/** Without the members that are `undefined`. */
function defined<Value extends object>(value: Value): never {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as never
}

/** A small seeded generator (Tommy Ettinger's mulberry32). */
function mulberry(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
