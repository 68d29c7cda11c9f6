import type { Draft, View } from "../../kernel/index.js"
import { isClosing } from "../model/closing.js"
import { isNarrative, isSettled, toFact, type FactName } from "../model/facts.js"
import { recentTurn, readTurnsBackward } from "../heard-turns.js"
import { currentIssue, factOf } from "../model/issue-views.js"
import type { IssueEvents } from "../model/issues.js"
import { shareWords, wordsOf } from "../shared-words.js"
import type { SessionState } from "../model/state.js"
import type { CueReaction, Topic } from "../topic.js"
import type { Turn } from "../model/turn.js"

/** How far back the turn of a read-back is looked for. */
const LOOK_BACK = 400

/**
 * The first account of a matter stands: what follows adds to it, unless it tells the same in full. Announced as another matter ("by the
 * way"), or told in the close, it opens one.
 */
const state =
  (fact: FactName): CueReaction =>
  ({ session }, { words, rule }, ground, given) => {
    if (words === undefined || words === "") return []
    const current = currentIssue(session)
    const { value, standing } = factOf(current, fact)
    const opened = dataOf(given, "issue.opened")[0]?.issueId
    const before = opened === undefined ? value : undefined
    const told = before ?? dataOf(given, "fact.stated").find((each) => each.fact === fact)?.value ?? ""
    const another =
      (rule?.endsWith(".another") === true &&
        !current?.facts.some((entry) => shareWords(toFact(entry).value, words))) ||
      (fact === "problem" && isClosing(session) && isSettled(factOf(current, fact)))
    const isFresh = opened === undefined && (current === undefined || another)
    const issueId = opened ?? (isFresh ? freshIssueId(session, `issue-${ground.turnId}`) : current!.issueId)
    const adds = !isFresh && standing !== "corrected" && wordsOf(told).length > 0 && !shareWords(told, words)
    return [
      ...(isFresh ? [{ type: "issue.opened", data: { issueId, ...ground } }] : []),
      { type: "fact.stated", data: { issueId, fact, value: words, basis: "heard", ...(adds && { adds }), ...ground } },
    ]
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

/** Only facts that its words speak of are read back; a number in other spelling speaks of every field that holds one. */
const readBack: CueReaction = ({ session, log }, { rule }, ground) => {
  const issue = currentIssue(session)
  const said = recentTurn(log, ground.turnId!, LOOK_BACK)?.text ?? ""
  const facts =
    issue?.facts.flatMap((entry) => {
      const { standing, value } = toFact(entry)
      const isSpokenOf =
        speaksOf(said, entry.name, value) ||
        (rule === "readBack.numbers" && !isNarrative(entry.name) && /\d/.test(value ?? ""))
      return isSpokenOf && (standing === "stated" || standing === "readBack") ? [entry.name] : []
    }) ?? []
  return facts.length === 0 ? [] : [{ type: "facts.readBack", data: { issueId: issue!.issueId, facts, ...ground } }]
}

/** What they want, as an agent says it again: it concerns the wish, not what is wrong. */
const WISH = /\byou(?:'d| would| do)? (?:like|need|want)|\bquiere|\bnecesita/i

const CLAUSE = /[.,;?!]| (?:and|but|y|pero) /

/** Whether a read-back speaks of a fact, clause by clause. An address or a number that was told in the same breath is none of the matter. */
function speaksOf(said: string, fact: FactName, value = ""): boolean {
  const matter = isNarrative(fact)
    ? value
        .split(CLAUSE)
        .filter((clause) => !/\d/.test(clause))
        .join()
    : ""
  return said
    .split(CLAUSE)
    .some((clause) => shareWords(matter || value, clause) && (fact !== "problem" || !WISH.test(clause)))
}

/** A yes or a no counts for a read-back only where the agent's last turn made it; a no that names what is wrong in it, for that alone. */
const answer =
  (isNo: boolean): CueReaction =>
  ({ session, log }, _, ground) => {
    const { issueId, facts: all = [] } = currentIssue(session) ?? {}
    const readBack = all.filter((entry) => toFact(entry).standing === "readBack")
    if (readBack.length === 0) return []
    const [asked, answered] = turnsOfAnswer(log, ground.turnId)
    const names = isNo && shareWords(asked?.text, answered)
    const facts = readBack
      .filter(({ marks }) => marks.some(({ turnId }) => turnId !== undefined && turnId === asked?.turnId))
      .filter((entry) => !names || shareWords(toFact(entry).value, answered))
      .map(({ name }) => name)
    if (isNo)
      return facts.map((fact) => ({ type: "fact.corrected", data: { issueId, fact, basis: "heard", ...ground } }))
    return facts.length === 0 ? [] : [{ type: "facts.confirmed", data: { issueId, facts, ...ground } }]
  }

/** A word or two that ask nothing: the answer is still to come. */
function isHesitation(text: string): boolean {
  return text.length <= 20 && !text.includes("?") && text.trim().split(/\s+/).length <= 2
}

/** The agent's last turn before the one with this id, with nothing between but a hesitation of the caller; and the words of that one. */
function turnsOfAnswer(
  log: View["log"],
  turnId: string | undefined,
): readonly [asked: Turn | undefined, answered: string] {
  let answered: string | undefined
  for (const { turn } of readTurnsBackward(log)) {
    if (turn.turnId === turnId) answered = turn.text
    else if (answered === undefined) continue
    else if (turn.speaker === "agent") return [turn, answered]
    else if (turn.speaker === "caller" && !isHesitation(turn.text)) break
  }
  return [undefined, ""]
}

/** What cues tell of facts. All of it is a proposal: only a person or a read-back makes it one. */
export const factCues: NonNullable<Topic["cues"]> = () => ({
  problem: state("problem"),
  desiredOutcome: state("desiredOutcome"),
  readBack,
  confirmation: answer(false),
  correction: answer(true),
})
