import {
  createCommandTable,
  isUnknownMember,
  refuse,
  shape,
  type Assessment,
  type Check,
  type Cleaner,
  type Decided,
  type Draft,
  type Envelope,
  type FaultIssue,
  type Part,
} from "../kernel/index.js"
import { arrivalEvolvers } from "./arrival.js"
import { clockEvolvers, nextSessionDeadline } from "./clocks.js"
import { closingEvolvers } from "./closing.js"
import { driftEvolvers } from "./drift.js"
import type { CallCommands, CallEventType, CommandType } from "./events.js"
import { commandRules } from "./command-rules.js"
import { eventRules } from "./event-rules.js"
import { noteExceptions } from "./exceptions.js"
import { flagEvolvers } from "./flags.js"
import { dropReport, dropTurn, groundEvolvers, putInOrder, type RecordRestored } from "./ground.js"
import type { CuesReport } from "./heard-cues.js"
import { helpEvolvers } from "./help.js"
import { issueEvolvers } from "./issues.js"
import { ladderEvolvers } from "./ladder.js"
import { lineEvolvers } from "./line.js"
import { changed } from "./mark.js"
import { openingEvolvers } from "./opening.js"
import { participantEvolvers } from "./participants.js"
import { peopleEvolvers } from "./people.js"
import { planEvolvers } from "./plan.js"
import { promiseEvolvers } from "./promises.js"
import type { PromiseLimits } from "./assess-promise.js"
import { judge, type Wish } from "./policy.js"
import { reactToEvent, whenDue } from "./reactions.js"
import { recordingEvolvers } from "./recording.js"
import type { Context, EventRule } from "./rule.js"
import { safetyEvolvers } from "./safety.js"
import { segmentEvolvers } from "./segments.js"
import type { Settings } from "./settings.js"
import { mostEvents } from "./settings.js"
import { edit, initialState, type Editing, type SessionState } from "./state.js"
import { stepEvolvers } from "./steps.js"
import { talkEvolvers, type TalkCommands, type TalkEvents, type TurnRetracted } from "./talk.js"
import { transferEvolvers } from "./transfers.js"
import { ventEvolvers } from "./vent.js"

/** What `hear` alone may decide: those words are masked. */
const ofSpeech: readonly string[] = ["hearTurn", "replaceTurn", "retractTurn"] satisfies readonly (keyof TalkCommands)[]

/** The commands of a call. */
const table = /* @__PURE__ */ createCommandTable<Context, CallCommands & TalkCommands>("session", rules, ofSpeech)

/**
 * What a command comes to: events to be logged, or a refusal. Never throws, whatever it is given.
 *
 * @param type - A {@link CommandType}; any other is refused, with a suggestion.
 * @param fields - The fields of the command, unchecked. Those that it does not have are refused, with a suggestion.
 * @param cleaner - Masks what must not be kept of the texts in the fields.
 */
export function decide(context: Context, type: string, fields: unknown, cleaner?: Cleaner): Decided {
  const limit = mostEvents(context.settings.limits)
  if (context.log.size >= limit && table.has(type) && !table.isAlways(type))
    return refuse("limit/records", { what: "events", limit })
  return table.decide(context, type, fields, context.state.line.phase === "completed", cleaner)
}

/** {@link decide} for the commands that speech comes to, whose fields were checked where it was heard. */
export function decideTalk<Type extends keyof TalkCommands>(
  context: Context,
  type: Type,
  fields: TalkCommands[Type],
): Decided {
  return table.decideChecked(context, type, fields)
}

/**
 * The commands that exist, in the order of their topics.
 *
 * @example
 * ```ts
 * import { commandTypes } from "evenkeel/session"
 *
 * commandTypes().includes("stateFact") // => true
 * ```
 */
export function commandTypes(): readonly CommandType[] {
  return table.types() as readonly CommandType[]
}

/**
 * Whether there is a command of this type for hosts.
 *
 * @example
 * ```ts
 * import { isPublic } from "evenkeel/session"
 *
 * isPublic("stateFact") // => true
 * isPublic("stateFat") // => false
 * ```
 */
export function isPublic(type: string): type is CommandType {
  return table.has(type)
}

interface KnownEvent {
  readonly check: Check
  readonly strike: EventRule<object>["strike"]
  readonly wish?: (state: SessionState, data: never) => Wish | undefined
  readonly erase?: (data: never, blank: (value: string) => string) => object
}

function rules() {
  return commandRules(strikeOf)
}

let known: ReadonlyMap<string, KnownEvent> | undefined

/** The rule of an event of the session, with the check of its data; `undefined` for events of others. */
export function eventRule(type: string): KnownEvent | undefined {
  known ??= new Map(
    Object.entries(eventRules(rules())).map(([type, rule]) => [
      type,
      { ...(rule as unknown as KnownEvent), check: shape(rule.data) },
    ]),
  )
  return known.get(type)
}

/**
 * The events that a call itself knows, in the order of their topics.
 *
 * @example
 * ```ts
 * import { eventTypes } from "evenkeel/session"
 *
 * eventTypes().includes("turn.heard") // => true
 * ```
 */
export function eventTypes(): readonly CallEventType[] {
  eventRule("")
  return [...known!.keys()] as readonly CallEventType[]
}

/**
 * Whether `strikeRecord` takes events of a type back: `person` where only a person may. Of the events of other parts only abuse.
 *
 * @example
 * ```ts
 * import { strikeOf } from "evenkeel/session"
 *
 * strikeOf("participant.held") // => true
 * strikeOf("turn.heard") // => false
 * ```
 */
export function strikeOf(type: string): boolean | "person" {
  return eventRule(type)?.strike ?? (type.startsWith("abuse.") ? "person" : false)
}

/** How an input that happened stands to policy and log. */
export function assess(
  state: SessionState,
  draft: Draft,
  at: number,
  limits: PromiseLimits = {},
): Assessment | undefined {
  return judge(state, draft, at, { wish: eventRule(draft.type)?.wish?.(state, draft.data as never), limits })
}

/**
 * Notes what is wrong with the data of an event of the session. Events that it does not know, and members that it does not know,
 * are somebody else's or a later version's: they are left alone.
 *
 * @example
 * ```ts
 * import { checkData } from "evenkeel/session"
 * import type { FaultIssue } from "evenkeel/kernel"
 *
 * const issues: FaultIssue[] = []
 * checkData("turn.heard", { text: 7 }, issues)
 * issues.length > 0 // => true
 * ```
 */
export function checkData(type: string, data: unknown, issues: FaultIssue[]): void {
  const found: FaultIssue[] = []
  eventRule(type)?.check(data, "data", found)
  issues.push(...found.filter((issue) => !isUnknownMember(issue)))
  if (type !== "record.restored" || issues.length > 0) return
  const { record } = data as RecordRestored
  checkData(record.type, record.data, issues)
}

/**
 * Folds one event into the state. Takes any event that {@link decide} or a reaction can give; events that it does not know
 * leave the state as it is.
 *
 * @example
 * ```ts
 * import { evolve, initialState } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer()
 * call.events().reduce(evolve, initialState).line.phase // => "connected"
 * ```
 */
export function evolve(state: SessionState, event: Envelope): SessionState {
  const fold = evolvers().get(event.type)
  const marked = event.outOfPolicy !== undefined || event.anomaly !== undefined
  if (fold === undefined && !marked) return state
  const next = edit(state)
  fold?.(next, event as never)
  if (marked) noteExceptions(next, event)
  return next
}

/** The session as the first part of every call. */
export const sessionPart: Part<SessionState, SessionState, Settings> = {
  name: "session",
  initial: initialState,
  evolve,
  react: reactToEvent,
  nextDeadline: nextSessionDeadline,
  due: whenDue,
}

let foldOf: ReadonlyMap<string, (next: Editing, event: never) => void> | undefined

function evolvers(): ReadonlyMap<string, (next: Editing, event: never) => void> {
  foldOf ??= new Map(
    Object.entries({
      ...openingEvolvers,
      ...lineEvolvers,
      ...participantEvolvers,
      ...transferEvolvers,
      ...segmentEvolvers,
      ...arrivalEvolvers,
      ...peopleEvolvers,
      ...talkEvolvers,
      "turn.retracted": retract,
      "turn.replaced": replace,
      // The first report of a source on a turn takes the place of nothing.
      "cues.reported": (next: Editing, { data }: Envelope<string, CuesReport>) => {
        if (data.revision > 0) dropReport(next, data)
      },
      ...issueEvolvers,
      ...planEvolvers,
      ...clockEvolvers,
      ...ventEvolvers,
      ...ladderEvolvers,
      ...driftEvolvers,
      ...safetyEvolvers,
      ...stepEvolvers,
      ...flagEvolvers,
      ...recordingEvolvers,
      ...closingEvolvers,
      ...promiseEvolvers,
      ...helpEvolvers,
      ...groundEvolvers,
      "record.restored": restore,
    }),
  )
  return foldOf
}

/** A record that was struck by mistake stands again, in its old place. */
function restore(next: Editing, event: Envelope<string, RecordRestored>): void {
  const { seq, record } = event.data
  const again: Envelope = { ...event, ...record, seq }
  evolvers().get(record.type)?.(next, again as never)
  noteExceptions(next, again)
  putInOrder(next)
}

/** Better words for something said before a vent began are no part of the vent. */
function replace(next: Editing, event: Envelope<"turn.replaced", TalkEvents["turn.replaced"]>): void {
  const spokenMs = next.talk.caller?.speechMs ?? 0
  talkEvolvers["turn.replaced"](next, event)
  const addedMs = (next.talk.caller?.speechMs ?? 0) - spokenMs
  next.vent = changed(next.vent, (mark) =>
    mark.spokenBeforeMs !== undefined && mark.at >= event.at
      ? { ...mark, spokenBeforeMs: mark.spokenBeforeMs + addedMs }
      : mark,
  )
}

function retract(next: Editing, event: Envelope<"turn.retracted", TalkEvents["turn.retracted"]>): void {
  talkEvolvers["turn.retracted"](next, event)
  dropTurn(next, event.data satisfies TurnRetracted)
}
