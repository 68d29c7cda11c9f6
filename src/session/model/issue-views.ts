import { orInvalidInput } from "../../kernel/index.js"
import { toFact, unknown, type Fact, type FactEntry, type FactMark, type FactName } from "./facts.js"
import type { Issue } from "./issues.js"
import type { SessionState } from "./state.js"

/** What was worked out of parts of a state, for as long as they live: a state is never changed, and most of it is the same at the next turn. */
const factsOf = /* @__PURE__ */ new WeakMap<FactEntry, Fact>()
const takenUp = /* @__PURE__ */ new WeakMap<Issue, boolean>()

function remembered<Key extends object, Value>(made: WeakMap<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  let value = made.get(key)
  if (value === undefined) made.set(key, (value = make(key)))
  return value
}

/** Whether nothing is known of an issue, and nobody has said what became of it. */
export function isEmpty({ facts, options, actions, resolution, needsNoAction, withdrawn }: Issue): boolean {
  const isOpen = resolution === "unknown" && !needsNoAction && withdrawn === undefined
  return isOpen && facts.length + options.length + actions.length === 0
}

/** Whether an issue turned out to be none, or another. */
export function isWithdrawn({ withdrawn }: Issue): boolean {
  return withdrawn !== undefined
}

/**
 * Issues that were not withdrawn, resolved ones among them, in the order in which they were opened. Those that a close waits for are
 * {@link countingIssues}.
 *
 * @example
 * ```ts
 * import { openIssues } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().record({ type: "openIssue", issueId: "boiler" })
 * const ids = () => openIssues(story.call.getSnapshot().session).map(({ issueId }) => issueId)
 * ids() // => ["boiler"]
 * story.record({ type: "withdrawIssue", issueId: "boiler", reason: "wrong line" })
 * ids() // => []
 * ```
 */
export function openIssues(state: SessionState): readonly Issue[] {
  return orInvalidInput({ state }, () => state.issues.filter((issue) => issue.withdrawn === undefined))
}

/**
 * Issues that a close waits for: those that a person opened, or recorded or confirmed something about, and those that the caller raised
 * after another. While there is none, those that were only heard.
 *
 * @example
 * ```ts
 * import { countingIssues } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().caller("My boiler is out.").cue("problem")
 * countingIssues(story.call.getSnapshot().session).length // => 1
 * story.record({ type: "openIssue", issueId: "bill" })
 * countingIssues(story.call.getSnapshot().session).map(({ issueId }) => issueId) // => ["bill"]
 * ```
 */
export function countingIssues(state: SessionState): readonly Issue[] {
  return orInvalidInput({ state }, () => {
    const open = openIssues(state)
    return open.some(isTakenUp) && !isTakenUp(open[0]!) ? open.slice(1) : open
  })
}

/** Whether a person has opened an issue, or put something into it. */
export function isTakenUp(issue: Issue): boolean {
  return remembered(takenUp, issue, hasPersonsWord)
}

function hasPersonsWord({ turnId, facts, options, actions, needsNoAction, resolution }: Issue): boolean {
  const isOfPerson = turnId === undefined || needsNoAction || resolution !== "unknown"
  return isOfPerson || options.length + actions.length > 0 || facts.some(({ marks }) => marks.some(isPersons))
}

/** Whether a mark was made by a person, and not heard by a detector. */
function isPersons({ kind, basis, turnId }: FactMark): boolean {
  return turnId === undefined && (kind !== "stated" || basis === "recorded")
}

/**
 * The issue that is being talked about: the newest that was not withdrawn. `undefined` where none was opened yet.
 *
 * @example
 * ```ts
 * import { currentIssue } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer()
 * const issue = () => currentIssue(story.call.getSnapshot().session)
 * issue() // => undefined
 * story.record({ type: "openIssue", issueId: "boiler" })
 * issue()?.issueId // => "boiler"
 * ```
 */
export function currentIssue(state: SessionState): Issue | undefined {
  return orInvalidInput({ state }, () => newestIssue(state))
}

/** The same without a check of what a host gave. */
export function newestIssue({ issues }: SessionState): Issue | undefined {
  return issues.findLast((issue) => issue.withdrawn === undefined)
}

/**
 * A fact of an issue: its value and how sure it is. `standing` is `unknown`, and there is no `value`, where nothing was said about it.
 *
 * @param name - One of the library's ({@link KnownFact}) or the client's own.
 *
 * @example
 * ```ts
 * import { currentIssue, factOf } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer()
 * const problem = () => factOf(currentIssue(story.call.getSnapshot().session), "problem")
 * problem().standing // => "unknown"
 * story.record({ type: "stateFact", fact: "problem", value: "The boiler is out" })
 * problem().value // => "The boiler is out"
 * ```
 */
export function factOf(issue: Issue | undefined, name: FactName): Fact {
  return orInvalidInput({ issue, name }, () => factIn(issue, name))
}

/** The same without a check of what a host gave. */
export function factIn(issue: Issue | undefined, name: FactName): Fact {
  const entry = issue?.facts.find((each) => each.name === name)
  return entry === undefined ? unknown : remembered(factsOf, entry, toFact)
}
