import type { DetectedCue } from "../../../src/cues/index.js"
import type { CorpusDialog, CorpusTurn } from "../corpora/corpora.js"
import { tellVotes } from "./judges.js"

/** What somebody else labelled, and the cues that answer it. */
export interface Question {
  readonly name: string
  readonly corpus: string
  /** Whether the cues of the turn answer it. */
  readonly heard: (cues: readonly DetectedCue[]) => boolean
  /** What the label says, or `undefined` where it says nothing. */
  readonly labelled: (turn: CorpusTurn, dialog: CorpusDialog, index: number) => boolean | undefined
  /** What is to be reached on the part held aside. */
  /** What else its errors on the part held aside tell. */
  readonly explain?: (missed: readonly CorpusTurn[], wrong: readonly CorpusTurn[]) => string
  readonly target?: { readonly f1?: number; readonly precision?: number; readonly mostRate?: number }
}

/** Any of these kinds; `abuse.` stands for all that begin so. */
const kinds =
  (...names: string[]) =>
  (cues: readonly DetectedCue[]): boolean =>
    cues.some(({ kind }) => names.some((name) => kind === name || (name.endsWith(".") && kind.startsWith(name))))

const isLast = (dialog: CorpusDialog, index: number): boolean => index === dialog.turns.length - 1

const intent =
  (...names: string[]) =>
  ({ labels }: CorpusTurn): boolean => {
    const intents = (labels?.intents ?? []) as readonly string[]
    return names.some((name) => intents.includes(name) || labels?.intent === name)
  }

/** What the person who played the agent pressed; where they typed freely, or a rule pressed, nothing is known. */
const byAction =
  (pattern: RegExp) =>
  ({ speaker, labels }: CorpusTurn): boolean | undefined => {
    const action = String(labels?.action ?? "")
    return speaker === "agent" && action !== "" && !/^<|custom/.test(action) ? pattern.test(action) : undefined
  }

const never = (): boolean => false

/** Answered on corpora that come with labels. */
export const questions: readonly Question[] = [
  {
    name: "abuse.*",
    corpus: "convabuse",
    heard: kinds("abuse."),
    labelled: (turn, dialog, index) => (isLast(dialog, index) ? turn.labels?.abusiveMajority === true : undefined),
    target: { f1: 0.82, precision: 0.85 },
    explain: tellVotes,
  },
  {
    // What the abuse ladder counts: swearing at nobody is heard, and is no abuse of the agent.
    name: "abuse.*, without swearing at nobody",
    corpus: "convabuse",
    heard: (cues) =>
      cues.some(
        ({ kind, target }) => kind.startsWith("abuse.") && !(kind === "abuse.profanity" && target === "situation"),
      ),
    labelled: (turn, dialog, index) => (isLast(dialog, index) ? turn.labels?.abusiveMajority === true : undefined),
  },
  {
    name: "abuse.*, severe (mean −1.5 or less)",
    corpus: "convabuse",
    heard: kinds("abuse."),
    labelled: (turn, dialog, index) =>
      isLast(dialog, index) && Number(turn.labels?.severityMean) <= -1.5 ? true : undefined,
  },
  {
    name: "abuse.sexual",
    corpus: "convabuse",
    heard: kinds("abuse.sexual"),
    labelled: (turn, dialog, index) =>
      isLast(dialog, index)
        ? turn.labels?.abusiveMajority === true && "sex_harassment" in (turn.labels.types as object)
        : undefined,
  },
  {
    name: "humanRequest, supervisorRequest (handoff)",
    corpus: "nlupp",
    heard: kinds("humanRequest", "supervisorRequest"),
    labelled: intent("handoff"),
    target: { f1: 0.9 },
  },
  { name: "gratitude", corpus: "nlupp", heard: kinds("gratitude"), labelled: intent("thank"), target: { f1: 0.97 } },
  { name: "notUnderstood (repeat)", corpus: "nlupp", heard: kinds("notUnderstood"), labelled: intent("repeat") },
  { name: "endSignal (end_call)", corpus: "nlupp", heard: kinds("endSignal"), labelled: intent("end_call") },
  {
    name: "problem (not working, not showing)",
    corpus: "nlupp",
    heard: kinds("problem"),
    labelled: intent("wrong_notworking_notshowing"),
  },
  {
    name: "desiredOutcome (cancel, make, open …)",
    corpus: "nlupp",
    heard: kinds("desiredOutcome"),
    labelled: intent("cancel_close_leave_freeze", "make_open_apply_setup_get_activate"),
  },
  { name: "confirmation (affirm)", corpus: "nlupp", heard: kinds("confirmation"), labelled: intent("affirm") },
  { name: "gratitude", corpus: "clinc", heard: kinds("gratitude"), labelled: intent("thank_you") },
  { name: "endSignal (goodbye)", corpus: "clinc", heard: kinds("endSignal"), labelled: intent("goodbye") },
  { name: "notUnderstood (repeat)", corpus: "clinc", heard: kinds("notUnderstood"), labelled: intent("repeat") },
  {
    name: "closing, anythingElse (wrap-up)",
    corpus: "star",
    heard: kinds("closing", "anythingElse"),
    labelled: byAction(/^goodbye_|_bye$|^anything_else$/),
    target: { f1: 0.85 },
  },
  {
    name: "question.closed with options or readBack (ask to confirm)",
    corpus: "star",
    // "The venue is free on Sunday. Can I book it for you?": a proposal put as a question.
    heard: (cues) => kinds("question.closed")(cues) && kinds("options", "readBack", "understandingCheck")(cues),
    // Three tasks have no action of that name: theirs say that something is free and ask whether to book it.
    labelled: byAction(/_ask_confirm_|_(booking|flight|viewing)_available$/),
    target: { f1: 0.85 },
  },
  { name: "anythingElse", corpus: "star", heard: kinds("anythingElse"), labelled: byAction(/^anything_else$/) },
  { name: "closing", corpus: "star", heard: kinds("closing"), labelled: byAction(/^goodbye_|_bye$/) },
  { name: "greeting", corpus: "star", heard: kinds("greeting"), labelled: byAction(/^hello$/) },
  {
    name: "question.closed (any asking action)",
    corpus: "star",
    heard: kinds("question.closed"),
    labelled: byAction(
      /_ask_confirm_|_ask_|^ask_|_ask$|^anything_else|_inform_alternative|search_more|more_questions|_request_optional|_proceed/,
    ),
  },
  {
    name: "offTopic (told to chat)",
    corpus: "star",
    heard: kinds("offTopic"),
    labelled: ({ speaker, labels }) =>
      speaker === "caller" ? ((labels?.instructed ?? []) as string[]).includes("smalltalk") : undefined,
  },
]

const grave = kinds("abuse.", "threat.", "crisis", "emergency.")
const ofCaller = ({ speaker }: CorpusTurn): false | undefined => (speaker === "caller" ? false : undefined)

/** Plain requests: what is heard in them of these is taken for wrong, though nobody has labelled them. */
export const alarms: readonly Question[] = [
  {
    name: "abuse, threat, crisis, emergency",
    corpus: "clinc",
    heard: grave,
    labelled: never,
    target: { mostRate: 0.01 },
  },
  {
    name: "abuse, threat, crisis, emergency",
    corpus: "dstc11_utts",
    heard: grave,
    labelled: never,
    target: { mostRate: 0.01 },
  },
  { name: "abuse, threat, crisis, emergency", corpus: "nlupp", heard: grave, labelled: never },
  { name: "abuse, threat, crisis, emergency", corpus: "star", heard: grave, labelled: ofCaller },
  { name: "abuse, threat, crisis, emergency", corpus: "tau_airline", heard: grave, labelled: ofCaller },
  { name: "anger", corpus: "clinc", heard: kinds("anger"), labelled: never },
  { name: "anger", corpus: "dstc11_utts", heard: kinds("anger"), labelled: never },
  { name: "supervisorRequest", corpus: "clinc", heard: kinds("supervisorRequest"), labelled: never },
]
