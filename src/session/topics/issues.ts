import { code, id, list, oneOf, optional, text, words, yesNo, type Shape } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import { isClosing } from "../model/closing.js"
import type { GroundCommands, GroundEvents } from "../model/corrections.js"
import { addMarks, knownBy, toFactMark } from "../facts/fact-marks.js"
import { isSettled, toFact, type FactName } from "../model/facts.js"
import { newestIssue, factIn, isEmpty, isTakenUp, isWithdrawn } from "../model/issue-views.js"
import type { FactsNamed, Issue, IssueCommands, IssueEvents, Resolution } from "../model/issues.js"
import { added, basisCheck, changed, groundShape, isFull, toBasis, toMark, without } from "../model/mark.js"
import { anyone, eventId, lasting, nextSeq, people, strikeable, tooMany, type Context, type Evolvers } from "../rule.js"
import type { SessionState } from "../model/state.js"
import type { ChangeMarks, Topic, TopicRules } from "../topic.js"
import { factCues } from "../facts/fact-cues.js"
import { changeIssue, inIssue } from "../facts/in-issue.js"
import { correctionsTopic } from "./corrections.js"

const resolutions: readonly Resolution[] = ["full", "partial", "none", "unknown"]

function rules(): TopicRules<IssueCommands, IssueEvents> {
  const issueId = optional(id)
  const ground = groundShape()
  const { turnId } = ground
  const fact = code(60)
  const basis = basisCheck()
  const value = text(2_000, 1)
  const named = { issueId, turnId, facts: optional(list(fact, 50)) }
  const withdrawn = { issueId: id, reason: words(200, 1) }
  const resolved = { resolution: oneOf(resolutions), reason: optional(words(500, 1)) }
  const stated = { ...ground, fact, value }
  const corrected = { fact, value: optional(text(2_000, 1)) }
  const issue = { issueId: eventId }
  const facts: Shape<FactsNamed> = { ...issue, ...ground, facts: list(fact, 200) }
  return {
    commands: {
      openIssue: { by: people, fields: { issueId }, decide: open },
      withdrawIssue: { by: people, late: true, fields: withdrawn, decide: inIssue("issue.withdrawn") },
      resolveIssue: {
        by: people,
        late: true,
        always: true,
        fields: { issueId, ...resolved },
        decide: inIssue("issue.resolved"),
      },
      needNoAction: {
        by: people,
        late: true,
        always: true,
        fields: { issueId },
        decide: inIssue("issue.needsNoAction"),
      },
      reopenIssue: { by: people, late: true, fields: { issueId: id }, decide: inIssue("issue.reopened") },
      stateFact: { by: anyone, fields: { issueId, ...stated, basis: optional(basis) }, decide: stateFact },
      readBackFacts: {
        by: people,
        fields: named,
        decide: about("facts.readBack", ["stated", "readBack", "confirmed", "disputed"]),
      },
      confirmFacts: { by: people, fields: named, decide: about("facts.confirmed", ["readBack"]) },
      correctFact: {
        by: people,
        late: true,
        fields: { issueId, turnId, ...corrected },
        decide: inIssue("fact.corrected", () => ({ basis: "recorded" })),
      },
      clearFact: { by: people, late: true, fields: { issueId, fact }, decide: inIssue("fact.cleared") },
    },
    events: {
      "issue.opened": lasting({ ...issue, ...ground }),
      "issue.withdrawn": lasting({ ...withdrawn, ...issue }),
      "issue.resolved": lasting({ ...issue, ...resolved }),
      "issue.needsNoAction": lasting(issue),
      "issue.reopened": lasting(issue),
      "fact.stated": { ...strikeable({ ...issue, ...stated, basis, adds: optional(yesNo) }), erase },
      "facts.readBack": strikeable(facts),
      "facts.confirmed": strikeable(facts),
      "fact.corrected": { ...strikeable({ ...issue, ...ground, ...corrected, basis }), erase },
      "fact.cleared": strikeable({ ...issue, fact }),
    },
  }
}

/** What was recorded is the record of the call; a quotation is erased with the words. */
function erase<Data extends Pick<IssueEvents["fact.corrected"], "basis" | "value">>(
  data: Data,
  blank: (value: string) => string,
): Data {
  return data.basis === "recorded" || data.value === undefined ? data : { ...data, value: blank(data.value) }
}

function open(context: Context, { issueId = `issue-${nextSeq(context)}` }: IssueCommands["openIssue"]) {
  const { issues } = context.state
  if (issues.some((issue) => issue.issueId === issueId)) return []
  return isFull(issues, isWithdrawn) ? tooMany("issues") : [{ type: "issue.opened", data: { issueId } }]
}

const evolve: Evolvers<IssueEvents> = {
  "issue.opened": (next, event) => {
    const mark = toMark(event, event.data)
    const issue: Issue = {
      ...mark,
      issueId: event.data.issueId,
      facts: [],
      options: [],
      actions: [],
      resolution: "unknown",
      needsNoAction: false,
    }
    const known = changed(next.issues, (each) => (each.issueId === issue.issueId ? { ...each, ...mark } : each))
    next.issues = known === next.issues ? added(known, issue, isWithdrawn) : known
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
    const { fact, value, basis, issueId, adds } = event.data
    addMarks(next, issueId, [fact], {
      ...toMark(event, event.data),
      kind: "stated",
      basis,
      value,
      ...defined({ adds }),
    })
  },
  "facts.readBack": (next, event) =>
    addMarks(next, event.data.issueId, event.data.facts, toFactMark(event, "readBack", "recorded")),
  "facts.confirmed": (next, event) =>
    addMarks(next, event.data.issueId, event.data.facts, toFactMark(event, "confirmed", "recorded")),
  "fact.corrected": (next, event) => {
    const { issueId, fact, value, basis } = event.data
    const entry = next.issues.find((each) => each.issueId === issueId)?.facts.find(({ name }) => name === fact)
    const isClash = basis === "heard" && toFact(entry && knownBy(entry, event)).standing !== "readBack"
    const mark = toFactMark(event, isClash ? "disputed" : "corrected", basis)
    addMarks(next, issueId, [fact], value === undefined ? mark : { ...mark, value })
  },
  "fact.cleared": (next, event) =>
    addMarks(next, event.data.issueId, [event.data.fact], toFactMark(event, "cleared", "recorded")),
}

/** A problem that is told while the agent is closing is another matter. */
function stateFact(context: Context, fields: IssueCommands["stateFact"]) {
  const basis = toBasis(fields.basis, context.by)
  const another =
    fields.issueId === undefined &&
    fields.fact === "problem" &&
    isClosing(context.state) &&
    isSettled(factIn(newestIssue(context.state), "problem"))
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
  const issue = issueId === undefined ? newestIssue(state) : state.issues.find((each) => each.issueId === issueId)
  const entries = issue?.facts ?? []
  return entries.filter((entry) => standings.includes(toFact(entry).standing)).map(({ name }) => name)
}

function changeMarks(issue: Issue, change: ChangeMarks): Issue {
  const facts = changed(issue.facts, (entry) => {
    const marks = change(entry.marks)
    return marks === entry.marks ? entry : { ...entry, marks }
  })
  const told = without(facts, (entry) => entry.marks.length === 0)
  const options = change(issue.options)
  const actions = change(issue.actions)
  if (told === issue.facts && options === issue.options && actions === issue.actions) return issue
  return { ...issue, facts: told, options, actions }
}

/** What a person has put into an issue keeps it, whoever told of it first. */
function withoutGround({ turnId: _, source: __, ...issue }: Issue): Issue {
  return issue
}

/** Matters raised in the call, and what is known of each. */
export const issuesTopic: Topic<IssueCommands & GroundCommands, IssueEvents & GroundEvents> = {
  topic: "issues",
  needs: () => [correctionsTopic],
  rules,
  evolve,
  cues: factCues,
  changeMarks(next, change) {
    next.issues = changed(next.issues, (issue) => changeMarks(issue, change))
  },
  withdraw(next, drop) {
    next.issues = changed(
      without(next.issues, (issue) => drop(issue) && isEmpty(issue)),
      (issue) => (drop(issue) && isTakenUp(issue) ? withoutGround(issue) : issue),
    )
  },
}
