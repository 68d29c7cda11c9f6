import type { Draft, View } from "../../kernel/index.js"
import { isClosing } from "../closing.js"
import { isSettled, toFact, type FactName } from "../facts.js"
import { turnsBackward } from "../heard-turns.js"
import { currentIssue, factOf } from "../issue-views.js"
import type { Issue } from "../issues.js"
import type { Ground } from "../mark.js"
import type { SessionState } from "../state.js"
import type { CueReaction, Topic } from "../topic.js"

const state =
  (fact: FactName): CueReaction =>
  ({ session }, { words }, ground) => {
    if (words === undefined || words === "") return []
    const current = currentIssue(session)
    const another = fact === "problem" && isClosing(session) && isSettled(factOf(current, "problem"))
    const fresh = current === undefined || another
    const issueId = fresh ? freshIssueId(session, `issue-${ground.turnId}`) : current.issueId
    const opening = fresh ? [{ type: "issue.opened", data: { issueId, ...ground } }] : []
    return [...opening, { type: "fact.stated", data: { issueId, fact, value: words, basis: "heard", ...ground } }]
  }

/** A turn's issue may have been withdrawn while its id stays taken. */
function freshIssueId({ issues }: SessionState, issueId: string): string {
  return issues.some((issue) => issue.issueId === issueId)
    ? freshIssueId({ issues } as SessionState, `${issueId}+`)
    : issueId
}

const readBack: CueReaction = ({ session }, _, ground) => {
  const issue = currentIssue(session)
  const facts = issue?.facts.filter((entry) => toFact(entry).standing === "stated").map(({ name }) => name) ?? []
  return facts.length === 0 ? [] : [{ type: "facts.readBack", data: { issueId: issue!.issueId, facts, ...ground } }]
}

/** A yes or a no counts for a read-back only where the agent's last turn made it. */
const answer =
  (answered: (issue: Issue, facts: readonly FactName[], ground: Ground) => readonly Draft[]): CueReaction =>
  ({ session, log }, _, ground) => {
    const issue = currentIssue(session)
    const readBack = issue?.facts.filter((entry) => toFact(entry).standing === "readBack") ?? []
    if (issue === undefined || readBack.length === 0) return []
    const lastAgentTurn = agentTurnBefore(log, ground.turnId)
    if (lastAgentTurn === undefined) return []
    const facts = readBack.filter((entry) => entry.marks.some((mark) => mark.turnId === lastAgentTurn))
    return facts.length === 0
      ? []
      : answered(
          issue,
          facts.map(({ name }) => name),
          ground,
        )
  }

const confirmed = (issue: Issue, facts: readonly FactName[], ground: Ground): readonly Draft[] => [
  { type: "facts.confirmed", data: { issueId: issue.issueId, facts, ...ground } },
]

const corrected = (issue: Issue, facts: readonly FactName[], ground: Ground): readonly Draft[] =>
  facts.map((fact) => ({ type: "fact.corrected", data: { issueId: issue.issueId, fact, basis: "heard", ...ground } }))

/** A word or two that ask nothing: the answer is still to come. */
function isHesitation(text: string): boolean {
  return text.length <= 20 && !text.includes("?") && text.trim().split(/\s+/).length <= 2
}

/** The agent's last turn before the one with this id, with nothing between but a hesitation of the caller. */
function agentTurnBefore(log: View["log"], turnId: string | undefined): string | undefined {
  let passed = false
  for (const { turn } of turnsBackward(log)) {
    if (turn.turnId === turnId) passed = true
    else if (passed && turn.speaker === "agent") return turn.turnId
    else if (passed && turn.speaker === "caller" && !isHesitation(turn.text)) return undefined
  }
  return undefined
}

/** What cues tell of facts. All of it is a proposal: only a person or a read-back makes it one. */
export const factCues: NonNullable<Topic["cues"]> = () => ({
  problem: state("problem"),
  desiredOutcome: state("desiredOutcome"),
  readBack,
  confirmation: answer(confirmed),
  correction: answer(corrected),
})
