import type { Condition } from "../conditions/condition.js"
import type { FlagName, SupervisionMode } from "../../session/index.js"

/** What a rule brings about. It decides nothing by itself: people, the coach and dispatches follow it. */
export type RuleOutcome =
  /** Suggest a boundary: 1 polite, 2 formal, 3 last. */
  | { readonly do: "boundary"; readonly level: 1 | 2 | 3 }
  /** Ask for a supervisor; to whom it goes the help policy says, where no target is named. */
  | { readonly do: "helpRequest"; readonly targetId?: string; readonly mode?: Exclude<SupervisionMode, "none"> }
  /** Reach on-call people by a policy of the client. Only recorded or confirmed facts bring it about. */
  | { readonly do: "dispatch"; readonly policyId: string; readonly topic?: string }
  /** Raise a flag that sticks to the call. */
  | { readonly do: "flag"; readonly flag: FlagName }
  /** Suggest a practice to the coach. */
  | { readonly do: "advise"; readonly practice: string }

/** One rule, as a playbook holds it: plain data. */
export interface Rule {
  /** Unique in the rule set, 1 to 200 characters. */
  readonly id: string
  /** JsonLogic over the declared facts. It fires when this becomes true. */
  readonly when: Condition
  /** What follows, in order. 1 to 20. */
  readonly then: readonly RuleOutcome[]
  /** Of rules that fire together the higher goes first; 0 where it is left out. −1,000 to 1,000. */
  readonly priority?: number
  /** After it fired it stays quiet for so long; if it holds at the end of that, it fires then. 0 where it is left out; at most a day. */
  readonly coolDownMs?: number
  /** It fires at most once in a call. */
  readonly oncePerCall?: boolean
  /** It fires again whenever what it rests on has changed while it holds; else it must first cease to hold. */
  readonly repeat?: boolean
  /** It fires, is logged and explained, and nothing follows: to a rule in earnest that counts its firings it has not fired. */
  readonly dryRun?: boolean
  /** When it may fire: while the line is open (`call`, where it is left out), after it (`wrapUp`), or `always`. */
  readonly during?: "call" | "wrapUp" | "always"
  /**
   * Which facts it believes: `any` for advice and help, `settled` (recorded, or confirmed by the caller) where a dispatch follows.
   * A fact that it does not believe is unknown to it.
   */
  readonly basis?: "any" | "settled"
  /** For people; at most 500 characters. */
  readonly note?: string
}

/** Which facts a rule believes. */
export function basisOfRule({ basis, then }: Rule): "any" | "settled" {
  return basis ?? (then.some((outcome) => outcome.do === "dispatch") ? "settled" : "any")
}
