import { code, id, list, machineId, oneOf, optional, refuse, text, words, type Draft } from "../kernel/index.js"
import { isClosing } from "./closing.js"
import { currentIssue, factOf, isWithdrawn } from "./issue-views.js"
import { addMarks, MOST_FACTS, toFactMark } from "./fact-marks.js"
import { isSettled, toFact, type FactEntry, type FactName } from "./facts.js"
import { added, isFull, toBasis, toMark, type Basis, type Ground, type Mark } from "./mark.js"
import type { Action, Option } from "./plan.js"
import { anyone, nextSeq, people, tooMany, type CommandRules, type Context, type Evolvers } from "./rule.js"
import type { Editing, SessionState } from "./state.js"

export { countingIssues, currentIssue, factOf, openIssues } from "./issue-views.js"

const resolutions: readonly Resolution[] = ["full", "partial", "none", "unknown"]
const bases = ["heard", "recorded", "vendor", "carried"] as const

/** Whether the problem is solved: neither how the line ended nor what code the agent chose. */
export type Resolution = "full" | "partial" | "none" | "unknown"

/** One matter raised in a call. A call may have several; "one more thing" opens another. */
export interface Issue extends Mark {
  readonly issueId: string
  readonly facts: readonly FactEntry[]
  readonly options: readonly Option[]
  readonly actions: readonly Action[]
  readonly resolution: Resolution
  /** Why it was left unsolved, where it was. */
  readonly resolutionReason?: string
  /** Said to need nothing done. */
  readonly needsNoAction: boolean
  /** Why it is not one after all, or the issue that it was merged into. */
  readonly withdrawn?: string
}

/** Which issue a command is about. */
export interface IssueRef {
  /** The newest open issue where it is left out; a first one is opened where there is none. */
  readonly issueId?: string
}

/** Commands of this topic. */
export interface IssueCommands {
  readonly openIssue: { readonly issueId?: string }
  /** It was no issue of its own: `reason` is the client's word, or the id of the issue that it belongs to. */
  readonly withdrawIssue: { readonly issueId: string; readonly reason: string }
  /** Says how far the problem is solved; given again it corrects. Leaving it unsolved wants a reason. */
  readonly resolveIssue: IssueRef & { readonly resolution: Resolution; readonly reason?: string }
  readonly needNoAction: IssueRef
  /** Takes back that an issue was withdrawn, resolved, or in need of nothing. */
  readonly reopenIssue: { readonly issueId: string }
  /** Records a fact, or proposes one with another basis. Given again it replaces. */
  readonly stateFact: IssueRef & Ground & { readonly fact: FactName; readonly value: string; readonly basis?: Basis }
  /** The agent read facts back; all stated ones where none is named. */
  readonly readBackFacts: IssueRef & { readonly facts?: readonly FactName[]; readonly turnId?: string }
  /** The caller said yes to what was read back. */
  readonly confirmFacts: IssueRef & { readonly facts?: readonly FactName[]; readonly turnId?: string }
  /** The caller said that it is otherwise. */
  readonly correctFact: IssueRef & { readonly fact: FactName; readonly value?: string; readonly turnId?: string }
  /** The fact was recorded by mistake. */
  readonly clearFact: IssueRef & { readonly fact: FactName }
}

/** Facts of one issue that something was said about. */
export interface FactsNamed extends Ground {
  readonly issueId: string
  readonly facts: readonly FactName[]
}

/** Events of this topic. */
export interface IssueEvents {
  readonly "issue.opened": { readonly issueId: string } & Ground
  readonly "issue.withdrawn": { readonly issueId: string; readonly reason: string }
  readonly "issue.resolved": { readonly issueId: string; readonly resolution: Resolution; readonly reason?: string }
  readonly "issue.needsNoAction": { readonly issueId: string }
  readonly "issue.reopened": { readonly issueId: string }
  readonly "fact.stated": {
    readonly issueId: string
    readonly fact: FactName
    readonly value: string
    readonly basis: Basis
  } & Ground
  readonly "facts.readBack": FactsNamed
  readonly "facts.confirmed": FactsNamed
  readonly "fact.corrected": {
    readonly issueId: string
    readonly fact: FactName
    readonly value?: string
    readonly basis: Basis
  } & Ground
  readonly "fact.cleared": { readonly issueId: string; readonly fact: FactName }
}

/** Drafts that make sure of an issue, and its id. */
export function ensureIssue(
  context: Context,
  issueId: string | undefined,
): { readonly issueId: string; readonly opening: readonly Draft[] } | undefined {
  if (issueId !== undefined) {
    return context.state.issues.some((issue) => issue.issueId === issueId) ? { issueId, opening: [] } : undefined
  }
  const current = currentIssue(context.state)
  if (current !== undefined) return { issueId: current.issueId, opening: [] }
  const opened = `issue-${nextSeq(context)}`
  return { issueId: opened, opening: [{ type: "issue.opened", data: { issueId: opened } }] }
}

/** A decision about one issue: the event's data with the issue that it is about. */
export function inIssue<Fields extends IssueRef>(type: string, toData?: (fields: Fields, context: Context) => object) {
  return (context: Context, fields: Fields) => {
    const issue = ensureIssue(context, fields.issueId)
    if (issue === undefined) return refuse("session/not-found", { what: "issue", id: fields.issueId! })
    const { issueId, opening } = issue
    if (opening.length > 0 && isFull(context.state.issues, isWithdrawn)) return tooMany("issues")
    const known = context.state.issues.find((each) => each.issueId === issueId)?.facts ?? []
    const { fact } = fields as { readonly fact?: FactName }
    const fresh = fact !== undefined && !known.some(({ name }) => name === fact)
    if (fresh && known.length >= MOST_FACTS) return tooMany("facts", MOST_FACTS)
    return [...opening, { type, data: { ...fields, ...toData?.(fields, context), issueId } }]
  }
}

export function issueCommands(): CommandRules<IssueCommands> {
  const issueId = optional(id)
  const turnId = optional(machineId)
  const fact = code(60)
  const named = { issueId, turnId, facts: optional(list(fact, 50)) }
  return {
    openIssue: {
      by: people,
      fields: { issueId },
      decide: (context, { issueId = `issue-${nextSeq(context)}` }) =>
        context.state.issues.some((issue) => issue.issueId === issueId)
          ? []
          : isFull(context.state.issues, isWithdrawn)
            ? tooMany("issues")
            : [{ type: "issue.opened", data: { issueId } }],
    },
    withdrawIssue: {
      by: people,
      late: true,
      fields: { issueId: id, reason: words(200, 1) },
      decide: inIssue("issue.withdrawn"),
    },
    resolveIssue: {
      by: people,
      late: true,
      fields: { issueId, resolution: oneOf(resolutions), reason: optional(words(500, 1)) },
      decide: inIssue("issue.resolved"),
    },
    needNoAction: { by: people, fields: { issueId }, decide: inIssue("issue.needsNoAction") },
    reopenIssue: { by: people, late: true, fields: { issueId: id }, decide: inIssue("issue.reopened") },
    stateFact: {
      by: anyone,
      fields: {
        issueId,
        turnId,
        source: optional(machineId),
        fact,
        value: text(2_000, 1),
        basis: optional(oneOf(bases)),
      },
      decide: stateFact,
    },
    readBackFacts: {
      by: people,
      fields: named,
      decide: about("facts.readBack", ["stated", "readBack", "confirmed", "disputed"]),
    },
    confirmFacts: { by: people, fields: named, decide: about("facts.confirmed", ["readBack"]) },
    correctFact: {
      by: people,
      late: true,
      fields: { issueId, turnId, fact, value: optional(text(2_000, 1)) },
      decide: inIssue("fact.corrected", () => ({ basis: "recorded" })),
    },
    clearFact: { by: people, late: true, fields: { issueId, fact }, decide: inIssue("fact.cleared") },
  }
}

export const issueEvolvers: Evolvers<IssueEvents> = {
  "issue.opened": (next, event) => {
    const issue: Issue = {
      ...toMark(event, event.data),
      issueId: event.data.issueId,
      facts: [],
      options: [],
      actions: [],
      resolution: "unknown",
      needsNoAction: false,
    }
    next.issues = added(next.issues, issue, isWithdrawn)
  },
  "issue.withdrawn": (next, { data }) => changeIssue(next, data.issueId, { withdrawn: data.reason }),
  "issue.resolved": (next, { data }) => {
    next.issues = next.issues.map((issue) => {
      if (issue.issueId !== data.issueId) return issue
      const { resolutionReason: _, ...rest } = issue
      const resolved = { ...rest, resolution: data.resolution }
      return data.reason === undefined ? resolved : { ...resolved, resolutionReason: data.reason }
    })
  },
  "issue.needsNoAction": (next, { data }) => changeIssue(next, data.issueId, { needsNoAction: true }),
  "issue.reopened": (next, { data }) => {
    next.issues = next.issues.map((issue) => {
      if (issue.issueId !== data.issueId) return issue
      const { withdrawn: _, resolutionReason: __, ...open } = issue
      return { ...open, resolution: "unknown", needsNoAction: false }
    })
  },
  "fact.stated": (next, event) => {
    const { fact, value, basis, issueId } = event.data
    addMarks(next, issueId, [fact], { ...toMark(event, event.data), kind: "stated", basis, value })
  },
  "facts.readBack": (next, event) =>
    addMarks(next, event.data.issueId, event.data.facts, toFactMark(event, "readBack", "recorded")),
  "facts.confirmed": (next, event) =>
    addMarks(next, event.data.issueId, event.data.facts, toFactMark(event, "confirmed", "recorded")),
  "fact.corrected": (next, event) => {
    const { issueId, fact, value, basis } = event.data
    const mark = toFactMark(event, "corrected", basis)
    addMarks(next, issueId, [fact], value === undefined ? mark : { ...mark, value })
  },
  "fact.cleared": (next, event) =>
    addMarks(next, event.data.issueId, [event.data.fact], toFactMark(event, "cleared", "recorded")),
}

/** Changes one issue of the state that is being made. */
export function changeIssue(next: Editing, issueId: string, change: Partial<Issue>): void {
  next.issues = next.issues.map((issue) => (issue.issueId === issueId ? { ...issue, ...change } : issue))
}

/** A problem that is told while the agent is closing is another matter. */
function stateFact(context: Context, fields: IssueCommands["stateFact"]) {
  const basis = toBasis(fields.basis, context.by)
  const another =
    fields.issueId === undefined &&
    fields.fact === "problem" &&
    isClosing(context.state) &&
    isSettled(factOf(currentIssue(context.state), "problem"))
  if (!another) return inIssue<typeof fields>("fact.stated", () => ({ basis }))(context, fields)
  const issueId = `issue-${nextSeq(context)}`
  return [
    { type: "issue.opened", data: { issueId } },
    { type: "fact.stated", data: { ...fields, basis, issueId } },
  ]
}

/** Read back or confirmed: of the facts named, or of all, those that stand ready for it. Where there are none, nothing happens. */
function about(type: string, standings: readonly string[]) {
  return (context: Context, fields: IssueCommands["confirmFacts"]) => {
    const { issueId, facts: wanted } = fields
    const ready = readyFacts(context.state, issueId, standings)
    const facts = wanted === undefined ? ready : ready.filter((name) => wanted.includes(name))
    return facts.length === 0 ? [] : inIssue<typeof fields>(type, () => ({ facts }))(context, fields)
  }
}

function readyFacts(
  state: SessionState,
  issueId: string | undefined,
  standings: readonly string[],
): readonly FactName[] {
  const issue = issueId === undefined ? currentIssue(state) : state.issues.find((each) => each.issueId === issueId)
  const entries = issue?.facts ?? []
  return entries.filter((entry) => standings.includes(toFact(entry).standing)).map(({ name }) => name)
}
