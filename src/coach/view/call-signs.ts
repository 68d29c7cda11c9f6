import type { CueKind } from "../../session/index.js"
import type { CoachView } from "./view.js"

/** The facts that tell what a call is about. */
export type MatterFact = "problem" | "desiredOutcome" | "cause"

/**
 * What stands in a call, where practices wait for it: a fact of the issue that is talked about, known or not; lists that are not empty
 * (`issues`: more than one; `actions`: or none is needed, of any issue); a machine that has the call; the mood; the caller's first two turns; and what was heard of
 * late and stands for some turns, where another advice went first.
 */
export type CallSign =
  | `${MatterFact}-${"known" | "unknown"}`
  | "resolution"
  | "options"
  | "actions"
  | "promises"
  | "issues"
  | "steps"
  | "closing"
  | "callTypes"
  | "machine"
  | "tense"
  | "calm"
  | "early"
  | (typeof LATELY)[number]

/** What a practice waits for in the last three turns of the caller, or the last two of the agent. */
const LATELY = [
  "supervisorRequest",
  "humanRequest",
  "promiseBroken",
  "bereavement",
  "problem",
  "threat.legal",
  "threat.publicity",
  "threat.leave",
  "avoid.policyWall",
] as const satisfies readonly CueKind[]
const STANDS = { caller: 3, agent: 2 }
const EARLY_TURNS = 2

/** What stands in the call at a moment. */
export function callSigns(view: CoachView): readonly CallSign[] {
  const { issues, promises, steps, closing, callTypes, segments, talk } = view.session
  const issue = view.issue()
  const told = issue?.facts ?? []
  const known = (fact: MatterFact) => told.some(({ name }) => name === fact) && view.fact(fact).value !== undefined
  const found: CallSign[] = [
    known("problem") ? "problem-known" : "problem-unknown",
    known("desiredOutcome") ? "desiredOutcome-known" : "desiredOutcome-unknown",
    known("cause") ? "cause-known" : "cause-unknown",
    view.isTense() ? "tense" : "calm",
  ]
  if (issue !== undefined && issue.resolution !== "unknown") found.push("resolution")
  if (issue !== undefined && issue.options.length > 0) found.push("options")
  if (issues.some(({ needsNoAction, actions }) => needsNoAction || actions.length > 0)) found.push("actions")
  if (issues.length > 1) found.push("issues")
  if (promises.length > 0) found.push("promises")
  if (steps.length > 0) found.push("steps")
  if (closing.length > 0) found.push("closing")
  if (callTypes.length > 0) found.push("callTypes")
  if (segments.at(-1)?.kind === "ai") found.push("machine")
  if ((talk.caller?.turnCount ?? 0) <= EARLY_TURNS) found.push("early")
  addLately(view, found)
  return found
}

function addLately({ heard: { turns } }: CoachView, found: CallSign[]): void {
  const left = { ...STANDS }
  for (let index = turns.length - 1; index >= 0 && left.caller + left.agent > 0; index--) {
    const { side, reports } = turns[index]!
    if (left[side] === 0) continue
    left[side] -= 1
    for (const { kinds } of reports) for (const kind of LATELY) if (kinds.includes(kind)) found.push(kind)
  }
}
