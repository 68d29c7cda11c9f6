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
  dispatch,
  isOpenDispatch,
  toNotificationId,
  toReplyCode,
  type Dispatch,
  type DispatchEvents,
  type DispatchHost,
  type DispatchStanding,
} from "evenkeel/escalation/dispatch"
import { onDuty, waysTo } from "evenkeel/escalation/roster"
import { isOpen } from "evenkeel/time"
import { mulberry, personIds, randomHost } from "./random-setup.js"
import { Found, liveThrough, type Run } from "../../tools/random-life.js"

export type DispatchDecider = Decider<Dispatch, DispatchHost>

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const START = Date.UTC(2026, 9, 30, 15)
const STREAM = "CA1/dispatch/d1"
const host: Actor = { id: "host", role: "host" }
const actors: readonly Actor[] = [{ id: "a7", role: "agent" }, { id: "s1", role: "supervisor" }, host]
const outcomes = [
  "accepted",
  "accepted",
  "declined",
  "relay",
  "voicemail",
  "noAnswer",
  "noAnswer",
  "callerGone",
] as const

type Data<Type extends keyof DispatchEvents> = DispatchEvents[Type]

/** What the log means for one rung in one pass, by a book-keeping that shares no code with the decider. */
interface RungBook {
  readonly rung: number
  readonly repeat: number
  readonly kind: string
  readonly required: number
  readonly people: readonly string[]
  readonly lists: ReadonlySet<string>
  sentAt: number | undefined
}

/**
 * One dispatch through a random life: answers, failing deliveries, crashes, clock steps, long sleeps. After each step the log is held
 * against what the client's policy and roster ask for.
 */
export function simulate(seed: number, decider: DispatchDecider = dispatch): Run {
  return liveThrough(new World(seed, decider), { seed, steps: 40, startAt: START })
}

class World {
  now = START
  log: Envelope[] = []
  standing: StreamStanding<Dispatch>
  transitions = new Set<string>()
  seen = new Set<string>()
  private readonly settings: DispatchHost
  private skewMs = 0
  private hostIsDown = false
  private lastCommand = "none"
  /** What reached a device: it takes one id once. */
  private readonly delivered = new Set<string>()
  // What the log means.
  private at: DispatchStanding = "unopened"
  private rungs: RungBook[] = []
  private readonly wanted = new Map<
    string,
    { personId: string; offers: number; until: number; wantedAt: number; book: RungBook }
  >()
  private readonly everWanted = new Map<string, { readonly wantedAt: number; readonly book: RungBook }>()
  private readonly failed = new Set<string>()
  private acked = new Set<string>()
  /** Whose it is while nobody has it. */
  private owner: string | undefined
  private readonly declined = new Set<string>()
  private readonly everAsked = new Set<string>()
  private opened: Pick<Data<"dispatch.opened">, "order" | "urgent"> = { order: { policyId: "p" }, urgent: true }
  private position = { rung: -1, repeat: 0 }
  private passes = 0
  private waitUntil: number | undefined
  private progressBy = Infinity
  private hasLapsed = false

  constructor(
    seed: number,
    private readonly decider: DispatchDecider,
    private readonly random = mulberry(seed),
  ) {
    this.settings = randomHost(random)
    this.passes = this.policy.repeatCount ?? 0
    this.standing = openStream(decider, STREAM)
  }

  private get policy() {
    return this.settings.dispatch!.policies[0]!
  }

  step(): void {
    if (this.standing.state.standing === "unopened") return this.open()
    const chance = this.random()
    if (chance < 0.3) this.toNextDeadline()
    else if (chance < 0.42) this.sleep(this.random() * 10 * MINUTE)
    else if (chance < 0.47) this.sleep(this.random() * 3 * HOUR)
    else if (chance < 0.49) this.sleep(this.random() * 9 * DAY)
    else if (chance < 0.52) this.skewMs = (this.random() - 0.5) * 4 * HOUR
    else if (chance < 0.56) this.crash()
    else if (chance < 0.6) this.hostIsDown = !this.hostIsDown
    else this.randomCommand()
  }

  /** Nobody answers any more and the host works: it must be exhausted soon, stay listed, and end only when a person says so. */
  drain(): void {
    this.hostIsDown = false
    this.skewMs = 0
    const from = this.now
    for (let count = 0; count < 400 && this.at !== "exhausted" && this.isOpen(); count++) {
      if (this.at === "pending") this.command("settlePrecondition", { preconditionId: "fee", outcome: "waived" }, host)
      this.toNextDeadline()
    }
    if (!this.isOpen()) return
    this.must(this.at === "exhausted", "nobody answers and it is never exhausted")
    this.must(this.now - from <= 2 * DAY, "it took days until somebody was told")
    const { state } = this.standing
    this.must(
      state.owner === (this.opened.order.policyId === "p" ? (this.policy.fallbackOwner ?? "acme") : "acme"),
      "it is exhausted and nobody owns it",
    )
    const before = this.log.length
    this.toNextDeadline()
    this.must(this.log.length > before && this.isOpen(), "an exhausted one is forgotten")
    this.crash()
    for (let count = 0; count < 50 && this.isOpen(); count++)
      this.command("completeDispatch", { reason: "closed" }, host)
    this.must(!this.isOpen(), "a person closes it and it stays open")
  }

  private isOpen(): boolean {
    return isOpenDispatch(this.standing.state)
  }

  private open(): void {
    const topic = this.pick([undefined, "leak", "billing", "other"])
    const order = {
      policyId: this.random() < 0.98 ? "p" : "unknown",
      callId: "CA1",
      ...(topic === undefined ? {} : { topic }),
    }
    this.command("openDispatch", { order })
  }

  private toNextDeadline(): void {
    const deadline = this.decider.nextDeadline(this.standing.state)
    if (deadline !== undefined) this.now = Math.max(this.now, deadline.at)
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
    this.lastCommand = "none"
    // What the host confirms at once may be what the next rung waited for.
    for (let more = true; more;) {
      const result = tickStream(this.decider, this.standing, this.settings, at)
      this.must(result.stuck === undefined, `a deadline that does not move: ${result.stuck}`)
      this.take(result.events, result.standing)
      more = result.events.length > 0
    }
    this.checkDue(Math.max(at, this.standing.heardAt))
  }

  private command(type: string, fields: unknown, by: Actor = this.pick(actors), back = this.random() < 0.1): void {
    const now = this.clock()
    this.lastCommand = type
    const before = this.standing.state
    const at = now - (back ? Math.floor(this.random() * HOUR) : 0)
    const result = decideStream(this.decider, this.standing, {
      type,
      fields,
      settings: this.settings,
      by,
      at,
      heardAt: now,
    })
    if ("refusal" in result) {
      this.must(!result.refusal.code.endsWith("invalid-command"), `${type} was malformed`)
      this.must(type !== "recordAnswer", "an answer was refused")
      return
    }
    // A machine dies before anything was stored: nothing has happened, and whoever asked asks again or not.
    if (this.random() < 0.03) return
    const own = result.events.filter(({ origin }) => origin === "input")
    this.checkCommand(type, fields as Record<string, string>, before, own)
    this.take(result.events, result.standing)
    this.checkStanding()
  }

  private checkCommand(
    type: string,
    fields: Record<string, string>,
    before: Dispatch,
    events: readonly Envelope[],
  ): void {
    const has = (wanted: string) => events.some((event) => event.type === wanted)
    if (type === "withdrawDispatch" && fields.askedBy === "caller")
      this.must(!before.urgent || !has("dispatch.withdrawn"), "a caller withdrew an urgent one")
    if (type === "recordAnswer" && fields.saidBy === "caller")
      this.must(!has("dispatch.acknowledged"), "a caller's word was an acknowledgement")
    const counted = events.some(
      ({ type: each, data }) => each === "dispatch.answered" && (data as { counts: boolean }).counts,
    )
    const own = this.rungs.filter(({ people }) => people.includes(fields.personId!))
    const needsCode = own.length > 0 && own.every(({ kind }) => kind === "code") && fields.outcome !== "declined"
    if (type === "recordAnswer" && counted && needsCode && events.length > 0 && this.at === before.standing)
      this.must(fields.code === toReplyCode(STREAM), "an answer without its code counted")
    if (type === "recordAnswer" && isOpenDispatch(before)) {
      const isNew =
        !(fields.outcome === "accepted" && this.acked.has(fields.personId!)) && fields.outcome !== "declined"
      if (isNew && this.at === before.standing) this.must(has("dispatch.answered"), "an answer was lost")
    }
    if (type === "chaseDispatch" && before.standing === "notified" && !before.chasedBy.includes(fields.callId!))
      this.must(has("dispatch.chased") || this.log.length === 0, "a chase was lost")
  }

  private take(events: readonly Envelope[], standing: StreamStanding<Dispatch>): void {
    let { state } = this.standing
    for (const event of events) {
      this.seen.add(event.type)
      const before = state.standing
      this.judge(event)
      state = this.decider.evolve(state, event)
      if (state.standing !== before) this.transitions.add(`${before} -> ${state.standing}`)
    }
    this.log.push(...events)
    this.standing = standing
    // A machine dies after the append and before anything is told to anybody.
    if (this.random() < 0.05) this.crash()
    else for (const event of events) this.publish(event)
  }

  /** The state is what the log says, whoever reads it. */
  private crash(): void {
    const stored = JSON.parse(JSON.stringify(this.log)) as Envelope[]
    const half = Math.floor(this.random() * stored.length)
    const snapshot = foldStream(this.decider, openStream(this.decider, STREAM), stored.slice(0, half))
    const copy = JSON.parse(JSON.stringify(snapshot)) as typeof snapshot
    const restored = foldStream(this.decider, copy, stored.slice(half))
    this.must(JSON.stringify(restored) === JSON.stringify(this.standing), "the log gives another state")
    this.standing = restored
  }

  /** The host sends what is still wanted by then, and confirms; now and then it dies between the two, or is refused. */
  private publish(event: Envelope): void {
    if (event.type !== "dispatch.notificationWanted" || this.hostIsDown) return
    const { notificationId } = event.data as Data<"dispatch.notificationWanted">
    const isWanted = this.standing.state.notifications.some(
      (each) => each.notificationId === notificationId && each.standing === "wanted",
    )
    if (!isWanted || this.random() < 0.1) return
    const fails = this.random() < 0.2
    if (!fails) {
      this.must(this.at === "notified", "something was sent although somebody has it, or nobody is to be told")
      this.delivered.add(notificationId)
    }
    if (this.random() < 0.1) return
    this.command("confirmNotification", { notificationId, outcome: fails ? "failed" : "sent" }, host, false)
  }

  /** Holds one event against what the log meant before it, and keeps the books. */
  private judge(event: Envelope): void {
    const { type, heardAt } = event
    switch (type) {
      case "dispatch.opened": {
        this.at = "pending"
        const { lacking, plan } = event.data as Data<"dispatch.opened">
        this.opened = event.data as Data<"dispatch.opened">
        const { topic } = this.opened.order
        this.must(this.opened.urgent === (topic !== "billing"), "a doubt was taken for no hurry")
        if (plan.policyId !== "p") this.passes = plan.repeatCount
        this.must(lacking.length === 0 || plan.preconditions.length > 0, "held for nothing")
        return
      }
      case "dispatch.rungSkipped": {
        const { rung, repeat, reason } = event.data as Data<"dispatch.rungSkipped">
        this.moveTo(rung, repeat, event)
        this.must(
          reason === "answered" || !this.canReach(rung, heardAt),
          "a rung with somebody in reach was passed over",
        )
        return
      }
      case "dispatch.rungReached":
        return this.judgeReached(event)
      case "dispatch.notificationWanted":
        return this.judgeWanted(event)
      case "dispatch.notificationSent": {
        const { notificationId } = event.data as Data<"dispatch.notificationSent">
        // One that counted as failed may have been sent all the same.
        const known = this.everWanted.get(notificationId)
        this.wanted.delete(notificationId)
        if (known !== undefined && this.at === "notified" && known.book === this.rungs.at(-1))
          known.book.sentAt ??= Math.max(known.wantedAt, Math.min(event.at, heardAt))
        return
      }
      case "dispatch.notificationFailed": {
        const { notificationId } = event.data as Data<"dispatch.notificationFailed">
        this.wanted.delete(notificationId)
        this.failed.add(notificationId)
        return
      }
      case "dispatch.answered":
        return this.judgeAnswer(event.data as Data<"dispatch.answered">)
      case "dispatch.acknowledged": {
        const { progressByAt } = event.data as Data<"dispatch.acknowledged">
        this.must(this.at === "notified" || this.at === "exhausted", "acknowledged while nobody was asked")
        this.must(this.isSatisfied() || this.isFromOutside(), "too few have acknowledged")
        this.must(
          progressByAt === heardAt + this.settings.dispatch!.ackMinutes * MINUTE,
          "an acknowledgement that holds too long",
        )
        this.at = "acknowledged"
        this.owner = undefined
        this.waitUntil = undefined
        this.progressBy = progressByAt
        this.wanted.clear()
        return
      }
      case "dispatch.progressed":
        this.must(this.at === "acknowledged", "progress although nobody has it")
        this.progressBy = (event.data as Data<"dispatch.progressed">).progressByAt
        return
      case "dispatch.acknowledgementLapsed": {
        const { personIds: lapsed, reason } = event.data as Data<"dispatch.acknowledgementLapsed">
        this.must(reason === "declined" || this.progressBy <= heardAt, "an acknowledgement lapsed before its time")
        for (const personId of lapsed) this.acked.delete(personId)
        this.hasLapsed = true
        this.at = "notified"
        return
      }
      case "dispatch.chased": {
        const { progressByAt } = event.data as Data<"dispatch.chased">
        if (progressByAt !== undefined) this.progressBy = progressByAt
        return
      }
      case "dispatch.climbPlanned":
        this.waitUntil = (event.data as Data<"dispatch.climbPlanned">).climbAt
        this.must(this.hasLapsed || !this.anybodyLeft(), "it waits for the next pass although somebody is asked")
        this.must(
          this.waitUntil <= heardAt + Math.max(this.delayOf(), this.settings.dispatch!.confirmMinutes * MINUTE),
          "the next pass waits too long",
        )
        return
      case "dispatch.exhausted": {
        const { owner } = event.data as Data<"dispatch.exhausted">
        this.owner = owner
        this.must(owner !== "", "it is exhausted and nobody owns it")
        const isLastPass = this.position.repeat >= this.passes
        const reachedAny = this.rungs.some(({ repeat }) => repeat === this.position.repeat)
        this.must(isLastPass || !reachedAny, "it gave up before the last pass")
        this.must(this.position.rung >= this.rungCount() - 1, "it gave up before the last rung")
        this.must(
          this.lastCommand !== "chaseDispatch" || event.origin === "reaction" || this.waitUntil !== undefined,
          "a chase brought the end nearer",
        )
        this.at = "exhausted"
        this.wanted.clear()
        return
      }
      case "dispatch.restarted":
        this.owner = undefined
        this.must(this.at === "exhausted", "started again although it was under way")
        this.position = { rung: -1, repeat: this.position.repeat + 1 }
        this.passes = this.position.repeat + (this.policy.repeatCount ?? 0)
        this.rungs = []
        this.declined.clear()
        return
      case "dispatch.done":
      case "dispatch.withdrawn":
        this.must(event.origin === "input", "it ended although no person said so")
        this.at = type === "dispatch.done" ? "done" : "withdrawn"
        this.wanted.clear()
        return
      default:
    }
  }

  private judgeReached(event: Envelope): void {
    const { rung, repeat, ack, people, because } = event.data as Data<"dispatch.rungReached">
    const { heardAt } = event
    if (because === "opened") this.must(this.at === "pending", "opened twice")
    if (because === "delay" && this.lastCommand !== "chaseDispatch")
      this.must((this.waitUntil ?? this.climbAt() ?? Infinity) <= heardAt, "the next rung came too early")
    if (because === "unanswered") this.must(!this.anybodyLeft(), "it climbed although somebody is asked")
    if (because === "chased") this.must(this.lastCommand === "chaseDispatch", "it climbed for no reason")
    this.moveTo(rung, repeat, event)
    const planned = this.policy.rungs[rung]!
    this.must(this.canReach(rung, heardAt), "a rung was reached that has nobody in reach")
    for (const { personId } of people)
      this.must(!this.declined.has(personId) && !this.acked.has(personId), "somebody who has answered is asked again")
    for (const { personId } of people) this.everAsked.add(personId)
    const count = this.targetsOf(rung, heardAt).length
    const kind = planned.ack?.kind ?? "any"
    this.must(ack.kind === kind, "another kind of acknowledgement")
    const required = kind === "all" ? count : kind === "quorum" ? 2 : 1
    const lists = new Set(people.filter(({ isList }) => isList).map(({ personId }) => personId))
    this.rungs.push({
      rung,
      repeat,
      kind,
      required,
      people: people.map(({ personId }) => personId),
      lists,
      sentAt: undefined,
    })
    this.at = "notified"
    this.hasLapsed = false
    this.waitUntil = undefined
  }

  private judgeWanted({ data, heardAt }: Envelope): void {
    const wish = data as Data<"dispatch.notificationWanted">
    const { notificationId, personId, rung, repeat, offerCount, confirmAt } = wish
    this.must(this.at === "notified", "something is to be sent although somebody has it, or nobody is to be told")
    this.must(!this.acked.has(personId), "somebody who has it is told again")
    this.must(!this.declined.has(personId), "somebody who cannot is told again")
    this.must(notificationId === toNotificationId(STREAM, wish), "a notification under an id that is not its own")
    const book = this.rungs.find((each) => each.rung === rung && each.repeat === repeat)
    if (book === undefined) throw new Found("a notification of a rung that was not reached")
    const { order, urgent } = this.opened
    const query = { at: heardAt, urgent, ...(order.topic === undefined ? {} : { topic: order.topic }) }
    const ways = personId === "office" ? [] : waysTo(this.settings.roster!, personId, query)
    const isOpenNow = typeof ways !== "string" && ways.some(({ wayId }) => wayId === wish.wayId)
    this.must(offerCount > 1 || personId === "office" || isOpenNow, "somebody is rung at an hour that is not theirs")
    const before = this.wanted.get(notificationId)
    this.must(offerCount === 1 || before !== undefined, "offered again although nobody waits for it")
    this.must(before === undefined || before.until <= heardAt, "offered again too early")
    this.must(offerCount <= this.settings.dispatch!.mostOffers, "offered without end")
    this.must(!this.failed.has(notificationId), "a way that failed is used again")
    if (!this.everWanted.has(notificationId)) this.everWanted.set(notificationId, { wantedAt: heardAt, book })
    this.wanted.set(notificationId, {
      personId,
      offers: offerCount,
      until: confirmAt,
      wantedAt: before?.wantedAt ?? heardAt,
      book,
    })
  }

  private judgeAnswer({ personId, outcome, counts, saidBy }: Data<"dispatch.answered">): void {
    if (!counts) return
    this.must(saidBy !== "caller", "a caller's word counted")
    // Whoever has it may give it back, an owner whom no rung asks among them.
    const isKnown = this.everAsked.has(personId) || this.owner === personId || this.acked.has(personId)
    this.must(isKnown, "the wrong person's word counted")
    if (outcome === "accepted" || outcome === "relay") {
      this.acked.add(personId)
      this.declined.delete(personId)
    } else {
      this.must(outcome === "declined", "an attempt counted as an answer")
      this.acked.delete(personId)
      this.declined.add(personId)
    }
    for (const [id, wish] of this.wanted) if (wish.personId === personId) this.wanted.delete(id)
  }

  /** Rungs come in their order, none is left out, and a new pass begins at the first. */
  private moveTo(rung: number, repeat: number, { heardAt }: Envelope): void {
    const { position } = this
    const isNext = repeat === position.repeat && rung === position.rung + 1
    const isNewPass = repeat === position.repeat + 1 && rung === 0 && position.rung === this.rungCount() - 1
    this.must(isNext || isNewPass, "a rung was left out")
    this.must(repeat <= this.passes, "more passes than the client wants")
    this.must(Number.isFinite(heardAt), "no time")
    this.position = { rung, repeat }
  }

  private rungCount(): number {
    return this.opened.order.policyId === "p" ? this.policy.rungs.length : 0
  }

  private delayOf(): number {
    return (this.policy.rungs[this.rungs.at(-1)?.rung ?? 0]?.delayMinutes ?? 0) * MINUTE
  }

  private climbAt(): number | undefined {
    const sentAt = this.rungs.at(-1)?.sentAt
    return sentAt === undefined ? undefined : sentAt + this.delayOf()
  }

  private targetsOf(rung: number, at: number): readonly string[] {
    const { targets } = this.policy.rungs[rung]!
    return [
      ...new Set(
        targets.flatMap((target) =>
          target.kind === "person"
            ? [target.personId]
            : target.kind === "channels"
              ? [target.listId]
              : onDuty(this.settings.roster!, target.rotationId, at),
        ),
      ),
    ]
  }

  /** Whether a rung has somebody now who can be reached and has not answered. */
  private canReach(rung: number, at: number): boolean {
    const { targets, hours } = this.policy.rungs[rung]!
    if (hours !== undefined && !isOpen({ ...hours, zone: this.settings.zone }, at)) return false
    const { order, urgent } = this.opened
    const query = { at, urgent, ...(order.topic === undefined ? {} : { topic: order.topic }) }
    // Of two lists of one id the first counts.
    const list = targets.find((target) => target.kind === "channels")
    return this.targetsOf(rung, at).some((id) => {
      if (this.declined.has(id) || this.acked.has(id)) return false
      if (id === "office") return list?.kind === "channels" && list.contacts.length > 0
      return typeof waysTo(this.settings.roster!, id, query) !== "string"
    })
  }

  private isSatisfied(): boolean {
    return this.rungs.some(({ people, required }) => people.filter((each) => this.acked.has(each)).length >= required)
  }

  /** Somebody asked before it was started again, or who owns it now. */
  private isFromOutside(): boolean {
    return [...this.acked].some(
      (each) => !this.rungs.some(({ people }) => people.includes(each)) || each === this.standing.state.owner,
    )
  }

  /** Whether somebody of the rung reached last may still answer. */
  private anybodyLeft(): boolean {
    const current = this.rungs.at(-1)
    const { state } = this.standing
    if (current === undefined) return false
    const inState = state.rungs.find((each) => each.rung === current.rung && each.repeat === current.repeat)
    const waits = [...this.wanted.values()].some(({ book }) => book === current)
    const asked = current.people.filter((each) => !this.acked.has(each) && !this.declined.has(each))
    return asked.length > 0 && waits && inState !== undefined
  }

  /** After a tick: what was due by then has come, and something is due later. */
  private checkDue(at: number): void {
    const next = this.decider.nextDeadline(this.standing.state)
    if (!this.isOpen()) return this.must(next === undefined, "something is due although it has ended")
    this.must(next !== undefined && Number.isFinite(next.at), "nothing is due although it is open")
    this.must(next === undefined || next.at > at, "what was due was not done")
    if (this.at === "notified") {
      const climbAt = this.waitUntil ?? this.climbAt()
      this.must(climbAt === undefined || climbAt > at, "a rung was not reached in time")
      for (const { until } of this.wanted.values())
        this.must(until > at, "a notification that nobody confirmed is forgotten")
    }
    if (this.at === "acknowledged") this.must(this.progressBy > at, "acknowledged, and nobody asks any more")
    this.checkStanding()
  }

  private checkStanding(): void {
    const { state } = this.standing
    this.must(state.standing === this.at, `it counts as ${state.standing} and is ${this.at}`)
    const next = this.decider.nextDeadline(state)
    this.must((next !== undefined) === this.isOpen(), "nothing is due although it is open")
    const inState = state.notifications
      .filter(({ standing }) => standing === "wanted")
      .map((each) => each.notificationId)
    this.must(
      inState.sort().join() === [...this.wanted.keys()].sort().join(),
      "what is to be sent is not what was asked for",
    )
    if (this.at === "notified") {
      this.must(!this.isSatisfied(), "enough have acknowledged, and it goes on")
      const last = state.rungs.at(-1)
      const isAsking = last?.people.some(({ standing }) => standing === "asked") === true
      this.must(isAsking || this.waitUntil !== undefined, "a rung that nobody is left of is waited for")
      for (const person of last?.people ?? []) {
        const own = state.notifications.filter(
          (each) => each.personId === person.personId && each.rung === last?.rung && each.repeat === last.repeat,
        )
        const isTried = own.some(({ standing }) => standing !== "failed")
        this.must(person.standing !== "asked" || isTried, "a way to somebody was not tried")
      }
    }
  }

  private randomCommand(): void {
    const { state } = this.standing
    const asked = state.rungs.flatMap(({ people }) => people.map(({ personId }) => personId))
    const someone = () =>
      this.random() < 0.75 && asked.length > 0 ? this.pick(asked) : this.pick([...personIds, "owner", "nobody"])
    const commands: readonly (readonly [string, number, () => object])[] = [
      ["openDispatch", 0.3, () => ({ order: { policyId: "p" } })],
      [
        "settlePrecondition",
        state.standing === "pending" ? 12 : 0.3,
        () => ({ preconditionId: "fee", outcome: this.pick(["met", "met", "refused", "waived"]) }),
      ],
      [
        "recordAnswer",
        12,
        () => ({
          personId: someone(),
          outcome: this.pick(outcomes),
          ...(this.random() < 0.1 ? { saidBy: "caller" } : {}),
          ...(this.random() < 0.7 ? { code: this.random() < 0.8 ? toReplyCode(STREAM) : "0" } : {}),
        }),
      ],
      ["recordProgress", 2, () => (this.random() < 0.5 ? { note: "on the way" } : { calledBack: true })],
      ["chaseDispatch", 3, () => ({ callId: `CA${2 + Math.floor(this.random() * 6)}` })],
      ["describeCaller", 0.5, () => ({ callerId: this.pick(["P1", "P2"]) })],
      ["restartDispatch", state.standing === "exhausted" ? 5 : 0.2, () => ({})],
      ["addNote", 0.5, () => ({ note: "n" })],
      ["completeDispatch", 0.4, () => ({ reason: "done" })],
      ["withdrawDispatch", 0.7, () => ({ reason: "no", askedBy: this.pick(["caller", "caller", "client", "us"]) })],
      [
        "confirmNotification",
        1,
        () => ({
          notificationId: this.pick([...this.delivered, `${STREAM}/n/9/9/x/call`]),
          outcome: this.pick(["sent", "failed"]),
        }),
      ],
    ]
    const total = commands.reduce((sum, [, weight]) => sum + weight, 0)
    let left = this.random() * total
    const [type, , fields] = commands.find(([, weight]) => (left -= weight) <= 0) ?? commands[0]!
    this.command(type, fields(), type === "confirmNotification" ? host : undefined)
  }

  private pick<Value>(values: readonly Value[]): Value {
    return values[Math.floor(this.random() * values.length)]!
  }

  private must(holds: boolean, what: string): void {
    if (!holds) throw new Found(what)
  }
}
