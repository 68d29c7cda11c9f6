import type { Basis } from "./mark.js"

// What the parts of `escalation` log and take. It stands here because the events of a call are one union.

/** What a fact may be. A list is of plain values. */
export type FactValue = boolean | number | string | readonly (boolean | number | string)[]

/** How a fact came to be known; `confirmed` was read back and confirmed by the caller. */
export type FactBasis = Basis | "confirmed"

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

/** Commands of the rules. */
export interface RuleCommands {
  /** A fact of the client's own, declared with `defineFacts({ given })`. Given again it corrects. */
  readonly giveFact: {
    /** The name that it was declared by. */
    readonly fact: string
    readonly value: FactValue
    readonly basis?: Basis
    readonly source?: string
  }
  readonly withdrawFact: { readonly fact: string }
}

/** What abuse of the agent may be. */
export type AbuseKind = "profanity" | "insult" | "slur" | "threat" | "sexual"

/** What the abuse ladder logs, by type. */
export interface AbuseEvents {
  /** Abuse of the agent was heard, or a person recorded it. `step` counts from 1; 0 where it did not climb. */
  readonly "abuse.counted": AbuseCounted
  /** The agent may end the call. We never do. */
  readonly "ending.offered": { readonly turnId?: string }
  /** The caller apologised: the ladder begins anew, the counts stay. */
  readonly "abuse.quieted": { readonly turnId?: string; readonly source?: string }
  /** A person confirmed that there was abuse in this call: only then may it count in the next. */
  readonly "abuse.confirmed": Readonly<Record<never, never>>
  /** Confirmed abuse in earlier calls. */
  readonly "abuse.carried": AbuseCarried
}

/** Abuse of the agent, counted once a turn. */
export interface AbuseCounted {
  readonly kind: AbuseKind
  readonly step: number
  readonly turnId?: string
  readonly source?: string
}

/** What a call takes over from earlier ones, and gives to the next. */
export interface AbuseCarried {
  readonly count: number
  /** The last time, milliseconds since the Unix epoch. */
  readonly lastAt: number
}

/** Commands of the abuse ladder. */
export interface AbuseCommands {
  /** A person records abuse of the agent: for calls without a transcript, and for what no detector heard. */
  readonly markAbuse: { readonly kind: AbuseKind; readonly turnId?: string }
  /** The caller apologised. */
  readonly markApology: { readonly turnId?: string }
  /** There was abuse in this call: it may count in the next. */
  readonly confirmAbuse: Readonly<Record<never, never>>
  /** Confirmed abuse of earlier calls, as `abuseToCarry` gave it. */
  readonly carryAbuse: { readonly count: number; readonly lastAt: number }
}

/** What a supervisor does on the line. */
export type HelpMode = "monitor" | "whisper" | "barge" | "takeOver"

/** What the way of a help request logs, by type. */
export interface HelpRouteEvents {
  /** Who is on duty, as the host reports it. */
  readonly "duty.set": { readonly supervisorIds: readonly string[] }
  /** It goes out now, to these: a host sends it when it sees this. */
  readonly "help.routed": HelpRouted
  /** Nobody is left to ask. It stays open; these may honestly be offered. */
  readonly "help.unreachable": HelpUnreachable
  /** The line was closed and help had not come: it is a promise now, until a person settles it. */
  readonly "help.leftOpen": { readonly helpId: string; readonly promiseId: string }
}

/** A help request on its way. */
export interface HelpRouted {
  readonly helpId: string
  readonly targetIds: readonly string[]
  readonly mode: HelpMode
  /** Which rung it is, from 0. */
  readonly rung: number
  /** By when somebody must answer, milliseconds since the Unix epoch. */
  readonly answerBy: number
  /** How long whoever says yes has to be there. Left out in logs of before it stood here: a minute. */
  readonly arriveMs?: number
}

/** Nobody can be asked any more. */
export interface HelpUnreachable {
  readonly helpId: string
  readonly why: "nobodyOnDuty" | "nobodyAnswered"
  readonly alternatives: readonly string[]
  /** As of {@link HelpRouted}: somebody may say yes all the same. */
  readonly arriveMs?: number
}

/** Commands of help. Asking and answering are the session's: `requestHelp`, `answerHelp`, `setSupervision`. */
export interface HelpRouteCommands {
  /** Who is on duty now. Until it is given, whoever the policy names is asked. */
  readonly setDuty: { readonly supervisorIds: readonly string[] }
}
