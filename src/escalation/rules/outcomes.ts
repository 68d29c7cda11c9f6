import type { Draft } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import { openHelp, standingFlags, type FlagName, type Cause, type OutcomeMark } from "../../session/index.js"
import { isSettledBasis, type FactView } from "../facts/fact.js"
import { toWantedKey } from "./rules-state.js"
import type { RuleOutcome, Rule } from "./rule.js"

/** What an outcome comes to now. */
export interface OutcomeDraft {
  readonly mark: OutcomeMark
  readonly draft?: Draft
}

/** What a firing rests on and who asks. */
export interface Firing {
  readonly rule: Rule
  readonly causes: readonly Cause[]
  /** How often the rule has fired, this time included: names what it asks for. */
  readonly count: number
  readonly turnId: string | undefined
  /** A boundary was advised just now. */
  readonly hasBoundary: boolean
  /** What other rules bring about at the same moment. */
  readonly drafted: readonly Draft[]
}

/** The drafts of a rule's outcomes. What is already open, up or asked for is not asked for again, and says so. */
export function toOutcome(view: FactView, firing: Firing, outcome: RuleOutcome, index: number): OutcomeDraft {
  const { rule, turnId } = firing
  if (rule.dryRun === true) return skipped(outcome, "dryRun")
  const ground = defined({ turnId })
  const name = `${rule.id}-${firing.count}${index === 0 ? "" : `-${index + 1}`}`
  switch (outcome.do) {
    case "boundary":
      if (firing.hasBoundary || isDrafted(firing, "boundary.advised")) return skipped(outcome, "alreadyAdvised")
      return done(outcome, "boundary.advised", { level: outcome.level, ruleId: rule.id, ...ground })
    case "helpRequest": {
      if (openHelp(view.session).length > 0 || isDrafted(firing, "help.requested"))
        return skipped(outcome, "alreadyOpen")
      const { targetId, mode } = outcome
      const asked = { helpId: `help-${name}`, reason: `rule:${rule.id}`, ...ground }
      const to = { ...defined({ targetId, mode }) }
      return done(outcome, "help.requested", { ...asked, ...to })
    }
    case "flag":
      return raise(view, firing, outcome.flag, ground)
    case "dispatch": {
      const { policyId, topic } = outcome
      const wish = { policyId, ...defined({ topic }) }
      const key = toWantedKey(wish)
      const isSame = (data: unknown) => toWantedKey(data as typeof wish) === key
      if (view.rules.wanted.includes(key) || isDrafted(firing, "dispatch.wanted", isSame)) {
        return skipped(outcome, "alreadyWanted")
      }
      return done(outcome, "dispatch.wanted", { ...wish, ruleId: rule.id, wantedId: `dispatch-${name}` })
    }
    case "advise":
      return done(outcome, "advice.wanted", { ruleId: rule.id, practice: outcome.practice, ...ground })
  }
}

function isDrafted({ drafted }: Firing, type: string, isSame: (data: unknown) => boolean = () => true): boolean {
  return drafted.some((draft) => draft.type === type && isSame(draft.data))
}

function raise(view: FactView, firing: Firing, flag: FlagName, ground: object): OutcomeDraft {
  const up = standingFlags(view.session).find((each) => each.flag === flag)
  const { rule, causes } = firing
  const basis = causes.every((cause) => isSettledBasis(cause.basis)) ? "recorded" : "heard"
  const outcome = { do: "flag" as const, flag }
  const isUp = up !== undefined && (up.confirmed || basis === "heard")
  const isSame = (data: unknown) => (data as { readonly flag: string }).flag === flag
  if (isUp || isDrafted(firing, "flag.raised", isSame)) return skipped(outcome, "alreadyUp")
  return done(outcome, "flag.raised", { flag, basis, reason: `rule:${rule.id}`, ...ground })
}

function done(outcome: RuleOutcome, type: string, data: object): OutcomeDraft {
  return { mark: { do: outcome.do, done: true }, draft: { type, data } }
}

function skipped(outcome: RuleOutcome, why: NonNullable<OutcomeMark["why"]>): OutcomeDraft {
  return { mark: { do: outcome.do, done: false, why } }
}
