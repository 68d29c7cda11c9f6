import {
  assessOffer,
  assessPromise,
  currentSegment,
  type PromiseAnswer,
  type PromiseLimits,
} from "../../../session/index.js"
import { gave } from "../../view/heard.js"
import { lowerFirst } from "./lower-first.js"
import { toAct } from "./their-words.js"
import { wordsOf, type CoachView } from "../../view/view.js"
import { slot } from "./wording.js"

/** The client's own reason and way out for what the caller asks, where a rule of theirs says no to it. */
export function refusalSlots(view: CoachView): Readonly<Record<string, string>> {
  const { session, settings, caller, agent } = view
  const asked = [view.fact("desiredOutcome").value, wordsOf(view, caller), wordsOf(view, agent)].join(" ")
  const { authority = [] } = settings as PromiseLimits
  const wish = { kind: "do", promisedBy: "agent", words: asked.replace(MONEY_BACK, "refund") } as const
  const answer = assessPromise({ authority }, wish, currentSegment(session.segments)?.kind)
  return answer.allowed ? {} : inOurWords(answer)
}

/** What a client may forbid, by what an agent vouched for. A comfort is about health where health is what may not be advised on. */
const adviceKinds = {
  "avoid.clinicalAdvice": "medicalAdvice",
  "avoid.outcomeComfort": "medicalAdvice",
  "avoid.legalAdvice": "legalAdvice",
} as const

/** The client's rule against the advice that the agent has just given, in words for the caller; nothing where there is none. */
export function adviceLimit({ agent, session, settings }: CoachView): Readonly<Record<string, string>> | undefined {
  const { authority = [] } = settings as PromiseLimits
  const agentKind = currentSegment(session.segments)?.kind
  for (const [cue, kind] of Object.entries(adviceKinds) as [keyof typeof adviceKinds, string][]) {
    if (!gave(agent, cue) || !authority.some((rule) => rule.kind === kind)) continue
    const answer = assessOffer(authority, { kind, ...(agentKind && { agentKind }) })
    if (!answer.allowed) return inOurWords(answer)
  }
  return undefined
}

const MONEY_BACK = /\bmoney back\b|\bpa(?:y|id) (?:\w+ )?back\b|\breimburse\w*/i

export function inOurWords({
  reason,
  alternative,
}: Pick<Exclude<PromiseAnswer, { allowed: true }>, "reason" | "alternative">) {
  return { ...slot("reason", lowerFirst(reason ?? "")), ...slot("alternative", toAct(alternative ?? undefined)) }
}
