import {
  orInvalidInput,
  createCommandTable,
  id,
  list,
  type CommandRules,
  type Deadline,
  type Draft,
  type Envelope,
  type PartContext,
  type View,
} from "../../kernel/index.js"
import { alike, defined, sooner } from "../../kernel/inner.js"
import {
  helpTopic,
  openHelp,
  promisesTopic,
  type CallPart,
  type HelpAnswer,
  type HelpWish,
  type SessionState,
  type Settings,
  type Supervision,
  type HelpCommands,
  type HelpEvents,
  type HelpRouteCommands,
  type HelpRouteEvents,
  type PromiseCommands,
  type PromiseEvents,
} from "../../session/index.js"
import { defaultHelpPolicy, type HelpPolicy } from "./help-policy.js"
import { evolveHelp, initialHelpState, type HelpRoute, type HelpState } from "./help-state.js"
import { resolveHelp } from "./resolve-help.js"

/** The words of the promise that help becomes when the line closes before it came. A host may word it anew for its language. */
export interface HelpWords {
  readonly promise: string
}

/** How help runs in a call. */
export interface HelpPartOptions {
  readonly policy?: HelpPolicy
  readonly words?: HelpWords
}

/** Help for the agent as a part of a call. */
export type HelpPart = CallPart<
  HelpState,
  HelpRouteCommands & HelpCommands & PromiseCommands,
  HelpRouteEvents & HelpEvents & PromiseEvents
>

type CallView = View<SessionState, Settings>
type Context = PartContext<HelpState, SessionState, Settings>
type Answered = { readonly helpId: string; readonly answer: HelpAnswer; readonly answeredBy?: string }

const none: readonly Draft[] = []
const ourWords: HelpWords = { promise: "We will call you back, with somebody who can decide." }

/**
 * Brings a request for help to somebody: resolves whom before it goes out (`help.routed`), climbs on when they decline, do not
 * answer, or said yes and do not come, and says at once when nobody is left (`help.unreachable`, with honest alternatives). A
 * request still open when the line is closed becomes a promise; only a person withdraws one.
 *
 * Safety mode does not silence it: a supervisor is then needed more than ever.
 *
 * @example
 * ```ts
 * import { createCall } from "evenkeel/runtime"
 * import { helpPart } from "evenkeel/escalation"
 *
 * const at = 1_767_225_600_000
 * const call = createCall({ callId: "CA1", at, parts: [helpPart()] })
 * call.record({ type: "setDuty", supervisorIds: ["ines"], at })
 * const asked = call.record({ type: "requestHelp", at })
 * asked.ok && asked.events.map(({ type }) => type) // => ["help.requested", "help.routed"]
 * call.nextDeadline()?.at === at + 45_000 // => true
 * ```
 */
export function helpPart(options: HelpPartOptions = {}): HelpPart {
  return orInvalidInput({ options }, () => createPart(options))
}

function createPart({ policy = defaultHelpPolicy, words = ourWords }: HelpPartOptions): HelpPart {
  return {
    name: "help",
    needs: [helpTopic, promisesTopic],
    initial: initialHelpState,
    check: alike(initialHelpState),
    evolve: evolveHelp,
    commands: createCommandTable<Context, HelpRouteCommands>("session", helpRouteCommands),
    react: (view, event) => react(view, event, policy, words),
    nextDeadline: ({ routes }) =>
      routes.reduce<Deadline | undefined>(
        (first, { dueAt, helpId }) => sooner(first, dueAt === null ? undefined : { at: dueAt, key: toKey(helpId) }),
        undefined,
      ),
    due: (view, { key }) => whenDue(view, key),
  }
}

function react(view: CallView, event: Envelope, policy: HelpPolicy, words: HelpWords): readonly Draft[] {
  switch (event.type) {
    case "help.requested": {
      const { data } = event as Envelope<string, HelpWish & { helpId: string }>
      return route(view, data.helpId, data, { rung: 0, asked: [] }, policy, "nobodyOnDuty")
    }
    case "help.answered":
      return climbOn(view, (event as Envelope<string, Answered>).data, policy)
    case "duty.set":
      return tryAgain(view, policy)
    case "supervision.set":
      return meet(view, event as Envelope<string, Supervision>)
    case "call.lineClosed":
    case "call.completed":
      return keepOpen(view, event, words)
    default:
      return none
  }
}

function stateOf(view: CallView): HelpState {
  return view.slice("help") as HelpState
}

function route(
  view: CallView,
  helpId: string,
  wish: HelpWish,
  from: { readonly rung: number; readonly asked: readonly string[] },
  policy: HelpPolicy,
  why: "nobodyOnDuty" | "nobodyAnswered",
): readonly Draft[] {
  const { targetIds, rung, answerMs, mode, alternatives } = resolveHelp(policy, stateOf(view), wish, from)
  const { arriveMs } = policy
  if (targetIds.length === 0) return [{ type: "help.unreachable", data: { helpId, why, alternatives, arriveMs } }]
  return [{ type: "help.routed", data: { helpId, targetIds, mode, rung, answerBy: view.now + answerMs, arriveMs } }]
}

/** Everybody who was asked has said no, or nobody has answered: the next ones are asked. */
function climbOn(view: CallView, { helpId, answer }: Answered, policy: HelpPolicy): readonly Draft[] {
  if (answer !== "declined" && answer !== "timedOut") return none
  const known = stateOf(view).routes.find((each) => each.helpId === helpId)
  if (known?.standing !== "waiting" && !(answer === "timedOut" && known?.standing === "acknowledged")) return none
  if (answer === "declined" && !known.targetIds.every((id) => known.declined.includes(id))) return none
  return climb(view, known, policy)
}

function climb(view: CallView, { helpId, rung, asked, mode }: HelpRoute, policy: HelpPolicy): readonly Draft[] {
  return route(view, helpId, { mode }, { rung: rung + 1, asked }, policy, "nobodyAnswered")
}

function whenDue(view: CallView, key: string): readonly Draft[] {
  const known = stateOf(view).routes.find(({ helpId }) => key === toKey(helpId))
  if (known === undefined) return none
  return [{ type: "help.answered", data: { helpId: known.helpId, answer: "timedOut" } }]
}

/** Somebody came on duty: what reached nobody is sent to them, first to whom it was meant for. */
function tryAgain(view: CallView, policy: HelpPolicy): readonly Draft[] {
  return stateOf(view)
    .routes.filter(({ standing }) => standing === "unreachable")
    .flatMap(({ helpId, asked, mode }) => {
      const { targetId } = view.session.helpRequests.find((each) => each.helpId === helpId) ?? {}
      const drafts = route(view, helpId, { mode, ...defined({ targetId }) }, { rung: 0, asked }, policy, "nobodyOnDuty")
      return drafts.filter(({ type }) => type === "help.routed")
    })
}

/** A supervisor on the line is help that has come; one who only listens has seen the request. */
function meet(view: CallView, { data: { supervisorId, mode } }: Envelope<string, Supervision>): readonly Draft[] {
  if (mode === "none") return none
  const answer: HelpAnswer = mode === "monitor" ? "acknowledged" : "met"
  return openHelp(view.session)
    .filter(({ standing }) => standing !== answer)
    .map(({ helpId }) => ({ type: "help.answered", data: { helpId, answer, answeredBy: supervisorId } }))
}

/** Nothing is cleared by hanging up. */
function keepOpen(view: CallView, { seq }: Envelope, words: HelpWords): readonly Draft[] {
  const left = new Set(
    stateOf(view)
      .routes.filter(({ standing }) => standing === "closed")
      .map(({ helpId }) => helpId),
  )
  return openHelp(view.session)
    .filter(({ helpId }) => !left.has(helpId))
    .flatMap(({ helpId }, index) => {
      const promiseId = `promise-help-${seq}${index === 0 ? "" : `-${index + 1}`}`
      const terms = { kind: "callback", promisedBy: "company", window: { from: null, to: null }, words: words.promise }
      return [
        { type: "help.leftOpen", data: { helpId, promiseId } },
        { type: "promise.accepted", data: { ...terms, promiseId } },
      ]
    })
}

function toKey(helpId: string): string {
  return `help:${helpId}`
}

function helpRouteCommands(): CommandRules<Context, HelpRouteCommands> {
  return {
    setDuty: {
      by: ["supervisor", "host"],
      fields: { supervisorIds: list(id, 500) },
      decide: (_, data) => [{ type: "duty.set", data: { supervisorIds: [...new Set(data.supervisorIds)] } }],
    },
  }
}
