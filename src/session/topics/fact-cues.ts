import type { Draft, View } from "../../kernel/index.js"
import { isClosing } from "../closing.js"
import { isNarrative, isSettled, toFact, type FactName } from "../facts.js"
import { recentTurn, readTurnsBackward } from "../heard-turns.js"
import { currentIssue, factOf } from "../issue-views.js"
import type { Issue } from "../issues.js"
import type { Ground } from "../mark.js"
import type { SessionState } from "../state.js"
import type { CueReaction, Topic } from "../topic.js"

/** How far back the turn of a read-back is looked for. */
const LOOK_BACK = 400

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

/** What is told in free words is not read back by a number alone: the words of it must come, too. */
const readBack: CueReaction = ({ session, log }, { rule }, ground) => {
  const issue = currentIssue(session)
  const said = recentTurn(log, ground.turnId!, LOOK_BACK)?.text ?? ""
  const isNumber = rule === "readBack.numbers" || (rule !== undefined && /\d/.test(said))
  const facts =
    issue?.facts.flatMap((entry) => {
      const { standing, value = "" } = toFact(entry)
      return (standing !== "stated" && standing !== "readBack") ||
        (isNumber && isNarrative(entry.name) && !sharesWord(said, value))
        ? []
        : [entry.name]
    }) ?? []
  return facts.length === 0 ? [] : [{ type: "facts.readBack", data: { issueId: issue!.issueId, facts, ...ground } }]
}

/** Whether two texts have the beginning of a word of four letters in common. */
function sharesWord(one: string, other: string): boolean {
  const stems = (text: string): string[] =>
    text
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.map((word) => word.slice(0, 4)) ?? []
  const known = new Set(stems(other))
  return stems(one).some((stem) => known.has(stem))
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
  for (const { turn } of readTurnsBackward(log)) {
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
