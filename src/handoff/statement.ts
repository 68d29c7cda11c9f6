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
} from "../session/index.js"

type None = Readonly<Record<never, never>>

/** A promise, as a hand-off tells it. */
export interface PromiseSlots {
  readonly promiseId: string
  readonly kind: PromiseKind
  readonly by: PromisedBy
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
  readonly askedFor: { readonly reason: string }
  readonly askedToHelp: None
  readonly callerAsksForYou: None
  // Who it is.
  readonly callerNamed: { readonly name: string }
  readonly callerUnnamed: None
  readonly onBehalfOf: { readonly name: string; readonly relation: Relation }
  readonly verification: { readonly verification: Verification }
  readonly reachOn: { readonly number: string }
  readonly language: { readonly language: string }
  // What it is about.
  readonly fact: { readonly fact: FactName; readonly value: string }
  readonly factHeard: { readonly fact: FactName; readonly words: string }
  readonly factDisputed: { readonly fact: FactName; readonly value: string; readonly other: string }
  // What they had behind them.
  readonly waited: { readonly ms: number }
  readonly contactedBefore: { readonly count: number }
  readonly promisesBroken: { readonly count: number }
  readonly held: { readonly count: number; readonly ms: number }
  // What was offered, done, promised.
  readonly offered: { readonly what: string }
  readonly chosen: { readonly what: string }
  readonly declined: { readonly what: string }
  readonly actionOpen: { readonly what: string; readonly owner: string; readonly dueAt: number | null }
  readonly actionDone: { readonly what: string }
  readonly promised: PromiseSlots
  readonly promiseHeard: PromiseSlots
  readonly promiseEnded: PromiseSlots & { readonly end: PromiseEnd }
  readonly helpUnmet: { readonly reason: string }
  readonly ringBackOwed: { readonly number: string }
  // How it stands.
  readonly lineEnded: { readonly outcome: LineOutcome; readonly endReason: EndReason }
  readonly resolution: { readonly resolution: Resolution; readonly reason: string }
  readonly noActionNeeded: None
  readonly flag: { readonly flag: FlagName; readonly confirmed: boolean }
  readonly abuse: { readonly count: number }
  readonly safety: { readonly kind: SafetyKind }
  readonly praise: { readonly words: string }
  // How to go on.
  readonly openWith: { readonly name: string; readonly matter: string }
  readonly greetByName: { readonly name: string }
  readonly ownWait: None
  readonly ownRepeat: None
  readonly ownBrokenPromise: None
  readonly readBackFirst: { readonly matter: string }
  // What not to ask, what not to say.
  readonly known: { readonly fact: FactName }
  readonly numberKnown: None
  readonly doNotDisclose: { readonly name: string }
  readonly doNotPromise: None
  readonly doNotSellOrCall: None
  readonly doNotRecord: None
  readonly doNotOfferAgain: { readonly what: string }
}

/** The code of a sentence. */
export type StatementCode = keyof StatementSlots

/** One sentence of a hand-off, as data: what it says and the events that it rests on. */
export type Statement<Code extends StatementCode = StatementCode> = {
  [Each in Code]: {
    readonly code: Each
    readonly slots: StatementSlots[Each]
    /** `seq` of the events that it rests on, in order; at least one. */
    readonly evidence: readonly number[]
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
  return { code, slots, evidence } as unknown as Statement
}
