import type { Draft } from "../../kernel/index.js"
import { withoutTrailing, saysAnything } from "../../kernel/inner.js"
import { isClosing } from "../model/closing.js"
import { isNarrative, isSettled, toFact, type FactEntry, type FactName } from "../model/facts.js"
import { newestIssue, factIn } from "../model/issue-views.js"
import type { IssueEvents } from "../model/issues.js"
import type { Ground } from "../model/mark.js"
import { isFactOfDanger } from "../model/safety.js"
import type { SessionState } from "../model/state.js"
import type { Span } from "../model/turn.js"
import { isVentOpen } from "../model/vent.js"
import type { CueReaction, Topic } from "../topic.js"
import { answeredSince, factsAnswered, isYes, tellsAnswered } from "./facts-answered.js"

/**
 * The first account of a matter stands: what follows adds to it, unless it tells the same in full, or anew. Announced as another matter
 * ("by the way"), or told in the close, it opens one; not while they are letting it out.
 */
const state =
  (fact: FactName): CueReaction =>
  ({ session }, { words, rule, about, anew }, ground, given) => {
    if (words === undefined || words === "") return []
    const current = newestIssue(session)
    const { value, standing } = factIn(current, fact)
    const opened = dataOf(given, "issue.opened")[0]?.issueId
    const isTold =
      (opened === undefined && value !== undefined) || dataOf(given, "fact.stated").some((each) => each.fact === fact)
    const another =
      (rule?.endsWith(".another") === true && !isVentOpen(session) && (about ?? []).length === 0) ||
      (fact === "problem" && isClosing(session) && isSettled(factIn(current, fact)))
    const isFresh = opened === undefined && (current === undefined || another)
    const issueId = opened ?? (isFresh ? freshIssueId(session, `issue-${ground.turnId}`) : current!.issueId)
    const isOther = about !== undefined && !about.some((each) => each.fact === fact)
    // What they say no to, unasked, gives way to what they tell next.
    const givesWay = anew === true || standing === "disputed"
    const isCorrected = standing === "corrected" || dataOf(given, "fact.corrected").some((each) => each.fact === fact)
    const adds = givesWay ? false : (!isFresh && isTold && !isCorrected && isOther) || undefined
    return [
      ...(isFresh ? [{ type: "issue.opened", data: { issueId, ...ground } }] : []),
      stated({ issueId, fact, value: words, ...ground }, adds),
    ]
  }

function stated(data: Omit<IssueEvents["fact.stated"], "basis">, adds?: boolean): Draft {
  const { issueId, fact, value, ...ground } = data
  return {
    type: "fact.stated",
    data: { issueId, fact, value, basis: "heard", ...(adds !== undefined && { adds }), ...ground },
  }
}

/** What the drafts of a type tell that a report gave so far. */
function dataOf<Type extends keyof IssueEvents>(given: readonly Draft[], type: Type): readonly IssueEvents[Type][] {
  return given.filter((draft) => draft.type === type).map(({ data }) => data as IssueEvents[Type])
}

/** A turn's issue may have been withdrawn while its id stays taken. */
function freshIssueId({ issues }: SessionState, issueId: string): string {
  return issues.some((issue) => issue.issueId === issueId)
    ? freshIssueId({ issues } as SessionState, `${issueId}+`)
    : issueId
}

/** Only facts that its words speak of are read back; of one that was told at length, the part that they cover: the rest stays as it was heard. */
const readBack: CueReaction = ({ session, log }, { about }, ground) => {
  const issue = newestIssue(session)
  if (issue === undefined) return []
  const { issueId } = issue
  const spoken = issue.facts.filter((entry) => {
    const { standing } = toFact(entry)
    const isSpokenOf = about?.some(({ fact }) => fact === entry.name) ?? true
    return isSpokenOf && (standing === "stated" || standing === "readBack")
  })
  if (spoken.length === 0) return []
  const parts = spoken.flatMap((entry) => {
    const span = about?.find(({ fact }) => fact === entry.name)?.span
    return span === undefined || isFactOfDanger(session, entry) ? [] : inParts(issueId, entry, span, ground)
  })
  const facts = spoken.map(({ name }) => name)
  const read = { type: "facts.readBack", data: { issueId, facts, ...ground } }
  const answered = answeredSince(log, ground.turnId!)
  if (answered === undefined) return [...parts, read]
  const { kind, ...since } = answered
  return [...parts, read, ...answers(issueId, facts, kind === "corrected", since)]
}

/** The part that was read back takes the place of the whole, and the rest is added to it. */
function inParts(issueId: string, entry: FactEntry, { start, end }: Span, ground: Ground): readonly Draft[] {
  const { name: fact } = entry
  const { value = "", basis, standing } = toFact(entry)
  const rest = [value.slice(0, start), value.slice(end)].map(trimmed).filter((each) => saysAnything(each))
  if (basis !== "heard" || standing !== "stated" || !isNarrative(fact) || rest.length === 0) return []
  return [
    stated({ issueId, fact, value: trimmed(value.slice(start, end)), ...ground }, false),
    ...rest.map((each) => stated({ issueId, fact, value: each, ...ground }, true)),
  ]
}

/** Without the marks between what was said. */
function trimmed(text: string): string {
  return withoutTrailing(text, (sign) => /[\s,;:–—-]/.test(sign)).replace(/^[\s,;:.–—-]+/, "")
}

const answer =
  (isNo: boolean): CueReaction =>
  ({ session, log }, { about }, ground, given) => {
    if (isNo && about === undefined && isYes(given)) return []
    const issue = newestIssue(session)
    const told = isNo
      ? []
      : tellsAnswered(log, ground.turnId).filter(({ fact }) => {
          const { basis, standing } = factIn(issue, fact)
          return standing === "unknown" || (basis === "heard" && standing === "stated")
        })
    const standing = issue?.facts.filter((entry) => toFact(entry).standing === "readBack") ?? []
    const facts = standing.length === 0 ? [] : factsAnswered(log, ground.turnId, standing, isNo ? { about } : undefined)
    const issueId = issue?.issueId ?? freshIssueId(session, `issue-${ground.turnId}`)
    if (told.length === 0) return answers(issueId, facts, isNo, ground)
    const names = told.map(({ fact }) => fact)
    return [
      ...(issue === undefined ? [{ type: "issue.opened", data: { issueId, ...ground } }] : []),
      ...told.map(({ fact, value }) => stated({ issueId, fact, value, ...ground }, false)),
      { type: "facts.readBack", data: { issueId, facts: names, ...ground } },
      ...answers(issueId, [...facts, ...names], isNo, ground),
    ]
  }

/** A no that answers no read-back, and names what is known, is a clash: with that, and with nothing that was only heard. */
const correction: CueReaction = (view, cue, ground, given) => {
  const answered = answer(true)(view, cue, ground, given)
  const { issueId, facts: all = [] } = newestIssue(view.session) ?? {}
  if (answered.length > 0 || issueId === undefined) return answered
  const known = all.filter((entry) => cue.about?.some(({ fact }) => fact === entry.name) && isSettled(toFact(entry)))
  return answers(
    issueId,
    known.map(({ name }) => name),
    true,
    ground,
  )
}

function answers(issueId: string, facts: readonly string[], isNo: boolean, ground: Ground): readonly Draft[] {
  if (isNo) return facts.map((fact) => ({ type: "fact.corrected", data: { issueId, fact, basis: "heard", ...ground } }))
  return facts.length === 0 ? [] : [{ type: "facts.confirmed", data: { issueId, facts, ...ground } }]
}

/** What cues tell of facts. All of it is a proposal: only a person or a read-back makes it one. */
export const factCues: NonNullable<Topic["cues"]> = () => ({
  problem: state("problem"),
  desiredOutcome: state("desiredOutcome"),
  readBack,
  confirmation: answer(false),
  correction,
})
