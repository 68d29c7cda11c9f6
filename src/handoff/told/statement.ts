import type { DispatchStanding } from "../../escalation/dispatch/dispatch.js"
import type {
  BriefGap,
  EndReason,
  FactName,
  FlagName,
  LineOutcome,
  MissingField,
  PromisedBy,
  PromiseEnd,
  PromiseKind,
  PromiseWindow,
  Relation,
  Resolution,
  SafetyKind,
  Verification,
} from "../../session/index.js"

/** A sentence that needs nothing. */
export type NoSlots = Readonly<Record<never, never>>

/** A promise, as a hand-off tells it. */
export interface PromiseSlots {
  readonly promiseId: string
  readonly kind: PromiseKind
  readonly promisedBy: PromisedBy
  readonly window: PromiseWindow
  /** As it was said; empty where that may not travel. */
  readonly words: string
}

/**
 * What a hand-off can say, by code, and what each sentence needs. A value is what was recorded, or confirmed by the caller;
 * `words` are a quotation of something that was only heard.
 */
export interface StatementSlots {
  // What is asked of the one who takes over.
  /** The agent asks for help, with what. */
  readonly askedFor: { readonly reason: string }
  /** The agent asks for help and did not say with what. */
  readonly askedToHelp: NoSlots
  /** The caller asks for someone senior. */
  readonly callerAsksForYou: NoSlots
  // Who it is.
  /** The caller's name. */
  readonly callerNamed: { readonly name: string }
  /** The caller gave no name. */
  readonly callerUnnamed: NoSlots
  /** Whom the call is about, and what the caller is to them. */
  readonly onBehalfOf: { readonly name: string; readonly relation: Relation }
  /** Whether the caller proved who they are. */
  readonly verification: { readonly verification: Verification }
  /** The number that reaches the caller. */
  readonly reachOn: { readonly number: string }
  /** The language that the caller speaks. */
  readonly language: { readonly language: string }
  // What it is about.
  /** A fact that was recorded, or that the caller confirmed: then in their own words, where nobody has put it in others. */
  readonly fact: { readonly fact: FactName; readonly value: string; readonly inTheirWords?: true }
  /** A fact that was only heard, as it was said. */
  readonly factHeard: { readonly fact: FactName; readonly words: string }
  /** What they told besides the first account of a fact, as it was said. */
  readonly factAdded: { readonly fact: FactName; readonly words: string }
  /** What an agent read back and they said yes to, as it was said. */
  readonly readBackHeard: { readonly words: string }
  /** What they answered where they were asked for an address or a person, as both were said. */
  readonly answered: { readonly asked: string; readonly words: string }
  /** A fact of which something else was heard as well. */
  readonly factDisputed: { readonly fact: FactName; readonly value: string; readonly other: string }
  // What they had behind them.
  /** How long the caller waited before they were answered. */
  readonly waited: { readonly ms: number }
  /** How often they contacted us about it before. */
  readonly contactedBefore: { readonly count: number }
  /** How many promises to them were broken. */
  readonly promisesBroken: { readonly count: number }
  /** What they told of an earlier contact, of a promise that was not kept, or that they speak for somebody else: as it was said, where nobody has put it down. */
  readonly toldHeard: { readonly of: ToldKind; readonly words: string }
  /** How often they were put on hold, and how long in all. */
  readonly held: { readonly count: number; readonly ms: number }
  // What was offered, done, promised.
  /** An option that was offered and not answered. */
  readonly offered: { readonly what: string }
  /** An option that the caller chose. */
  readonly chosen: { readonly what: string }
  /** An option that was offered beside the one that the caller chose. */
  readonly notTaken: { readonly what: string }
  /** An option that the caller declined. */
  readonly declined: { readonly what: string }
  /** Something that is still to be done, by whom (empty where nobody is named) and by when. */
  readonly actionOpen: { readonly what: string; readonly owner: string; readonly dueAt: number | null }
  /** People on call were wanted: for what, how that stands as far as it is known, who has taken it on or owns it, why it ended. Empty where not known. */
  readonly dispatched: {
    readonly topic: string
    readonly standing: DispatchStanding | "wanted"
    readonly by: string
    readonly reason: string
  }
  /** Something that was done. */
  readonly actionDone: { readonly what: string }
  /** Something that the agent said was done, and nobody has put down. */
  readonly actionHeard: { readonly words: string }
  /** A promise that stands; `isOverdue` where its time is over and nobody has said that it was kept. */
  readonly promised: PromiseSlots & { readonly isOverdue?: true }
  /** A promise that was only heard, and is not settled. */
  readonly promiseHeard: PromiseSlots
  /** A promise that ended, and how. */
  readonly promiseEnded: PromiseSlots & { readonly end: PromiseEnd; readonly reason?: string }
  /** Help that was asked for and has not come; the reason is empty where none was told. */
  readonly helpUnmet: { readonly reason: string }
  /** The line dropped and the caller is to be rung back; the number is empty where it is not known. */
  readonly ringBackOwed: { readonly number: string }
  // How it stands.
  /** How the line ended. */
  readonly lineEnded: { readonly outcome: LineOutcome; readonly endReason: EndReason }
  /** How far the matter is solved, and why not further; empty where that was not told. */
  readonly resolution: { readonly resolution: Resolution; readonly reason: string }
  /** Nothing needed doing. */
  readonly noActionNeeded: NoSlots
  /** A flag on the call, and whether it was confirmed or only heard. */
  readonly flag: { readonly flag: FlagName; readonly confirmed: boolean }
  /** In how many turns the agent was abused. */
  readonly abuse: { readonly count: number }
  /** Somebody may be in danger, and of what kind. `cleared` is why a person took it to be over; empty while it stands. */
  readonly safety: { readonly kind: SafetyKind; readonly cleared: string }
  /** Praise for the agent, as it was said. */
  readonly praise: { readonly words: string }
  // How to go on.
  /**
   * What to say first: a reading back of what is known. `matter` where it stands, in words that may be said to them; else `thing`, what it was
   * heard to be about. Each is empty where it is not known. They are in the `language` of the call, where that is known: in another one the
   * line does without them.
   */
  readonly openWith: {
    readonly name: string
    readonly matter: string
    readonly thing: string
    readonly language?: string
  }
  /** What to say first to somebody who has told of a death. */
  readonly openWithSympathy: { readonly name: string }
  /** By what name to greet the caller. */
  readonly greetByName: { readonly name: string }
  /** Own the wait. */
  readonly ownWait: NoSlots
  /** Own that they had to contact us again. */
  readonly ownRepeat: NoSlots
  /** Own the promise that was broken. */
  readonly ownBrokenPromise: NoSlots
  /** They told of an earlier contact, or of a promise that was not kept: find out, and own it where it is so. */
  readonly ownIfSo: NoSlots
  /** Read this back, and do not ask for it; in their own words, or as somebody has put it down. */
  readonly readBackFirst: { readonly matter: string; readonly inTheirWords?: true }
  // What not to ask, what not to say.
  /** A fact that need not be asked for. */
  readonly known: { readonly fact: FactName }
  /** Their number need not be asked for. */
  readonly numberKnown: NoSlots
  /** A person about whom nothing may be told; empty where they are not named. */
  readonly doNotDisclose: { readonly name: string }
  /** Promise no new time that we cannot be sure of. */
  readonly doNotPromise: NoSlots
  /** Make no offers and no further calls: the caller asked for that. */
  readonly doNotSellOrCall: NoSlots
  /** Do not record: the caller refused. */
  readonly doNotRecord: NoSlots
  /** An option not to be offered again: the caller declined it. */
  readonly doNotOfferAgain: { readonly what: string }
}

/** What may be told besides a matter: a promise that was not kept, an earlier contact, that they speak for somebody else. */
export type ToldKind = "promiseBroken" | "repeatContact" | "thirdParty"

/** The code of a sentence. */
export type StatementCode = keyof StatementSlots

/** One sentence of a hand-off, as data: what it says and the events that it rests on. */
export type Statement<Code extends StatementCode = StatementCode> = {
  [Each in Code]: {
    readonly code: Each
    readonly slots: StatementSlots[Each]
    /** `seq` of the events that it rests on, in order; at least one. */
    readonly evidence: readonly number[]
    /** Which of several matters it is about, from 1, as they came up; left out where there is one. */
    readonly matter?: number
  }
}[Code]

/** Something that the next one would want to know and that is not known. */
export type Gap = BriefGap

/** A field that the client wants in a message and that is not known. */
export type GapField = Pick<MissingField, "field" | "label">

/** Makes a statement. */
export function state<Code extends StatementCode>(
  code: Code,
  slots: StatementSlots[Code],
  evidence: readonly number[],
): Statement {
  // A code with its own slots: the types of the parameters say so, and a union of all pairs cannot be told that.
  return { code, slots, evidence } as unknown as Statement
}
