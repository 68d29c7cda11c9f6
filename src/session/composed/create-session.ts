import {
  createCommandTable,
  Fault,
  refuse,
  shape,
  type Check,
  type Deadline,
  type Draft,
  type Envelope,
  type PolicyBreach,
  type Shape,
} from "../../kernel/index.js"
import { checkKnown, sooner, wrong } from "../../kernel/inner.js"
import { coreTopics } from "./core-topics.js"
import type { CallCommands, CommandType } from "../model/events.js"
import { noteExceptions } from "../model/exceptions.js"
import { gathered } from "../gathered.js"
import { without, type Mark } from "../model/mark.js"
import type { CommandRules, Context, EventRule } from "../rule.js"
import { mostEvents, settingsShape } from "../settings.js"
import type { KnownEvent, Session } from "./session.js"
import { edit, initialState, type Editing, type SessionState } from "../model/state.js"
import type { CallView, Told, Topic } from "../topic.js"
import { topicNames, topicOf, type TopicName } from "./topic-names.js"
import type { Policy } from "../wishes.js"

type Fold = (next: Editing, event: Envelope, session: Session) => void
type React = (view: CallView, event: Envelope, session: Session) => readonly Draft[]
type Judge = (state: SessionState, details: object, policy: Policy) => readonly PolicyBreach[]

const none: readonly never[] = []

/** The core, the chosen topics and those that they stand on, each once and in one order. */
function withNeeded(chosen: readonly Topic[]): readonly Topic[] {
  const topics = new Map<TopicName, Topic>()
  const add = (topic: Topic): void => {
    if (topics.has(topic.topic)) return
    topics.set(topic.topic, topic)
    topic.needs?.().forEach(add)
  }
  coreTopics().concat(chosen).forEach(add)
  const known = topicNames().flatMap((name) => topics.get(name) ?? [])
  if (known.length < topics.size)
    throw new Fault("call/invalid-options", { issues: [{ path: "parts", expected: "topics" }] })
  return known
}

/** Makes a session of topics in their order. Costs some work: `sessionOf` makes each choice once. */
function createSession(topics: readonly Topic[]): Session {
  const folds = gathered<Fold>(topics, ({ evolve }) => evolve)
  const reactions = gathered<React>(topics, ({ react }) => react)
  const wishes = gathered<Judge>(topics, (topic) => topic.wishes)
  const breaches = gathered<Judge>(topics, (topic) => topic.breaches)
  const tells = gathered<(state: SessionState, data: object) => Told>(topics, (topic) => topic.tells)
  const timed = topics.filter((topic) => "nextDeadline" in topic)
  const marks = topics.flatMap((topic) => topic.marks ?? [])
  let known: ReadonlyMap<string, KnownEvent> | undefined
  let settings: Check | undefined

  const judge = (judges: readonly Judge[] | undefined, state: SessionState, details: object, policy: Policy = {}) =>
    judges?.flatMap((each) => each(state, details, policy)) ?? none

  const table = createCommandTable<Context, CallCommands>(
    "session",
    () => Object.assign({}, ...topics.map((topic) => topic.rules(session).commands)) as CommandRules<CallCommands>,
  )

  const events = () =>
    (known ??= new Map(
      topics.flatMap((topic) =>
        Object.entries<EventRule<object>>(topic.rules(session).events).map(
          ([type, rule]) => [type, { ...(rule as object as KnownEvent), topic, check: shape(rule.data) }] as const,
        ),
      ),
    ))

  const session: Session = {
    topics,
    part: {
      name: "session",
      initial: initialState,
      evolve(state, event) {
        const marked = event.outOfPolicy !== undefined || event.anomaly !== undefined
        if (!folds.has(event.type) && !marked) return state
        const next = edit(state)
        session.fold(next, event)
        if (marked) noteExceptions(next, event)
        return next
      },
      react(view, event) {
        return reactions.get(event.type)?.flatMap((react) => react(view, event, session)) ?? none
      },
      nextDeadline(state) {
        let first: Deadline | undefined
        for (const topic of timed) first = sooner(first, topic.nextDeadline!(state))
        return first
      },
      due(view, deadline) {
        for (const topic of topics) {
          const drafts = topic.due?.(view, deadline, session)
          if (drafts !== undefined) return drafts
        }
        return none
      },
    },
    commandTypes: () => table.types() as readonly CommandType[],
    isPublic: (type): type is CommandType => table.has(type),
    decide(context, type, fields, cleaner) {
      const limit = mostEvents(context.settings.limits)
      if (context.log.size >= limit && table.has(type) && !table.isAlways(type))
        return refuse("limit/records", { what: "events", limit })
      return table.decide(context, type, fields, context.state.line.phase === "completed", cleaner)
    },
    checkData(type, data, issues) {
      const rule = events().get(type)
      if (rule !== undefined) {
        checkKnown(rule.check, data, "data", issues)
        return
      }
      const missing = session.missingTopic("events", type)
      if (missing !== undefined) wrong("type", `${missing} in the parts of the call`, issues)
    },
    checkSettings(given, issues) {
      settings ??= shape<object>(
        Object.assign(settingsShape(), ...topics.map((topic) => topic.settings?.())) as Shape<object>,
      )
      checkKnown(settings, given, "playbook", issues)
    },
    assess(state, draft, at, policy) {
      // By the events that they fold, not by their rules: those are made when the first command comes.
      const topic = topics.find((each) => "anomaly" in each && Object.hasOwn(each.evolve, draft.type))
      const anomaly = topic?.anomaly?.(state, draft, at)
      const outOfPolicy = judge(breaches.get(draft.type), state, draft.data as object, policy)
      if (outOfPolicy.length === 0 && anomaly === undefined) return undefined
      return { ...(outOfPolicy.length > 0 && { outOfPolicy }), ...(anomaly && { anomaly }) }
    },
    assessIn: (view, draft, at) => session.assess(view.session as SessionState, draft, at, view.settings as Policy),
    may(state, action, details = {}, policy) {
      const judges = wishes.get(action)
      if (judges === undefined) {
        const missing = session.missingTopic("wishes", action)
        const code = missing ? "may/topic-missing" : "may/unknown-action"
        return { allowed: false, code, lacking: missing ? [missing] : [...wishes.keys()], breaches: [] }
      }
      const found = judge(judges, state, details, policy)
      const [first] = found
      return first === undefined ? { allowed: true } : { allowed: false, ...first, breaches: found }
    },
    readiness(state) {
      const answers = topics.flatMap((topic) => topic.readiness?.(state) ?? [])
      return answers[0] ?? { ready: false, missing: [{ issueId: null, what: "closingTopic" }], claims: [] }
    },
    missingTopic(kind, name) {
      const owner = typeof name === "string" ? topicOf(kind, name) : undefined
      return owner === undefined || topics.some(({ topic }) => topic === owner) ? undefined : `${owner}Topic`
    },
    told: (state, { type, data }) => tells.get(type)?.map((tell) => tell(state, data)) ?? [],
    eventRule: (type) => events().get(type),
    fold(next, event) {
      for (const fold of folds.get(event.type) ?? []) fold(next, event, session)
    },
    dropMarks(next, drop) {
      session.changeMarks(next, (all) => without(all, drop))
      for (const topic of topics) topic.withdraw?.(next, drop)
    },
    changeMarks(next, change) {
      // Each list is changed into one of the same marks.
      const lists = next as unknown as Record<string, readonly Mark[]>
      for (const name of marks) lists[name] = change(lists[name]!)
      for (const topic of topics) topic.changeMarks?.(next, change)
    },
  }
  return session
}

/** Sessions that were made, by the names of their topics: a host has few, and opens thousands of calls with each. */
const made = /* @__PURE__ */ new Map<string, Session>()

/** The session of the core topics and those that are chosen, made once for each choice. */
export function sessionOf(chosen: readonly Topic[]): Session {
  const topics = withNeeded(chosen)
  const names = topics.map(({ topic }) => topic).join()
  const known = made.get(names)
  // Somebody may choose another topic of the same name.
  if (known?.topics.every((topic, index) => topic === topics[index])) return known
  const session = createSession(topics)
  made.set(names, session)
  return session
}
