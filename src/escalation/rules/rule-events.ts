import type { Basis, FlagName } from "../../session/index.js"
import type { FactBasis, FactValue } from "../facts/fact.js"

/** A fact that a firing rests on. */
export interface Cause {
  /** Its name, or the domain operator with its arguments. */
  readonly fact: string
  /** Left out where it is somebody's words, or unknown. */
  readonly value?: FactValue
  readonly basis: FactBasis
  /** `seq` of the events behind it, the newest. */
  readonly evidence: readonly number[]
}

/** What became of one outcome of a rule that fired. */
export interface OutcomeMark {
  readonly do: "boundary" | "helpRequest" | "dispatch" | "flag" | "advise"
  readonly done: boolean
  /** Why it was not done. */
  readonly why?: "dryRun" | "alreadyOpen" | "alreadyUp" | "alreadyWanted" | "alreadyAdvised"
}

/** A rule fired. */
export interface RuleFired {
  readonly ruleId: string
  /** What decided, each with its value and evidence. */
  readonly causes: readonly Cause[]
  readonly outcomes: readonly OutcomeMark[]
  /** The turn that brought it about, if any. */
  readonly turnId?: string
  /** Nothing was done: the rule is tried out. */
  readonly dryRun?: true
  /** Fingerprint of the facts, for rules that repeat. */
  readonly key?: string
}

/** What the rules log, by type. All but the last two are reactions. */
export interface RuleEvents {
  readonly "rule.fired": RuleFired
  /** The condition of a rule that had fired no longer holds. */
  readonly "rule.cleared": { readonly ruleId: string }
  /** Rules set one another off; this one was stopped. `chain` are those that fired in the step, in order. */
  readonly "rules.stopped": { readonly ruleId: string; readonly chain: readonly string[]; readonly key?: string }
  /** When the rules are looked at next though nothing happens; `null` where time alone changes nothing. */
  readonly "rules.timed": { readonly dueAt: number | null }
  /** Say where the limit is, politely. Nothing is said or done by itself. */
  readonly "boundary.advised": BoundaryAdvised
  /** On-call people are wanted: a dispatch begins with it. */
  readonly "dispatch.wanted": DispatchWanted
  /** The client wants this said or done now; the coach decides whether and how. */
  readonly "advice.wanted": { readonly ruleId: string; readonly practice: string; readonly turnId?: string }
  readonly "fact.given": {
    readonly name: string
    readonly value: FactValue
    readonly basis: Basis
    readonly source?: string
  }
  readonly "fact.withdrawn": { readonly name: string }
}

/** A boundary to be set, by a rule or by the abuse ladder. */
export interface BoundaryAdvised {
  /** 1 polite, 2 formal, 3 last. */
  readonly level: 1 | 2 | 3
  readonly ruleId?: string
  readonly turnId?: string
}

/** A wish for a dispatch. */
export interface DispatchWanted {
  readonly ruleId: string
  /** The client's policy of whom to reach. */
  readonly policyId: string
  readonly topic?: string
  /** Unique in the call and the same whenever the log is played again: dispatches are named after it. */
  readonly wantedId: string
}

/** Flags that a rule may raise. */
export type RuleFlag = FlagName
