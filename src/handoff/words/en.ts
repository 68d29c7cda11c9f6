import { cueWords } from "../../session/inner.js"
import type { PromiseSlots } from "../told/statement.js"
import { capital, lower, nameOf, toPromise } from "./parts.js"
import type { Say } from "./say.js"
import type { HandoffWords } from "./words.js"

/** Hand-offs in English. */
export const en: HandoffWords = {
  locale: "en",
  sentences: {
    askedFor: ({ reason }, say) => `Please help: ${say.clip(reason)}.`,
    askedToHelp: () => "The agent asks for help.",
    callerAsksForYou: () => "The caller asks for someone senior.",
    callerNamed: ({ name }, say) => `${say.clip(name)}.`,
    callerUnnamed: () => "",
    onBehalfOf: ({ name, relation }, say) => `Calls about ${say.clip(name)}${relationOf(relation)}.`,
    verification: ({ verification }) =>
      ({ verified: "Identity verified.", failed: "Could not be verified.", notAsked: "Not verified." })[verification],
    reachOn: ({ number }, say) => `Reach them on ${say.clip(number)}.`,
    language: ({ language }, say) => `Speaks ${say.language(language)}.`,
    fact: ({ fact, value, inTheirWords }, say) =>
      inTheirWords
        ? `${capital(factName(fact))}, confirmed: ${say.quote(value)}`
        : `${capital(factName(fact))}: ${say.clip(value)}.`,
    factHeard: ({ fact, words }, say) =>
      `${capital(factName(fact))}${Object.hasOwn(facts, fact) ? ", in their words" : ""}: ${say.quote(words)}`,
    factAdded: ({ words }, say) => `They added: ${say.quote(words)}`,
    readBackHeard: ({ words }, say) => `Read back, and they said yes: ${say.quote(words)}`,
    answered: ({ asked, words }, say) => `Asked ${say.quote(asked)}, they said: ${say.quote(words)}`,
    factDisputed: ({ fact, value, other }, say) =>
      `${capital(factName(fact))}: ${say.clip(value)}, but also heard: ${say.quote(other)}`,
    waited: ({ ms }, say) => `Waited ${say.duration(ms)}.`,
    contactedBefore: ({ count }) => `Contacted us ${times(count)} before.`,
    promisesBroken: ({ count }) => (count === 1 ? "We broke a promise." : `We broke ${count} promises.`),
    toldHeard: ({ of, words }, say) => `${capital(cueWords[of][0])}, in their words: ${say.quote(words)}`,
    held: ({ count, ms }, say) => `On hold ${times(count)}, ${say.duration(ms)} in all.`,
    offered: ({ what }, say) => `Offered, not answered: ${say.clip(what)}.`,
    chosen: ({ what }, say) => `Chose: ${say.clip(what)}.`,
    notTaken: ({ what }, say) => `Offered, not taken: ${say.clip(what)}.`,
    declined: ({ what }, say) => `Declined: ${say.clip(what)}.`,
    actionOpen: ({ what, owner, dueAt }, say) =>
      `To do: ${say.clip(what)}${owner === "" ? "" : ` (${say.clip(owner)})`}${dueAt === null ? "" : `, by ${say.moment(dueAt)}`}.`,
    dispatched: ({ topic, standing, by, reason }, say) =>
      `On-call for ${say.clip(topic)}: ${dispatches[standing]}${by === "" ? "" : ` (${say.clip(by)})`}${reason === "" ? "" : `: ${say.clip(reason)}`}.`,
    actionDone: ({ what }, say) => `Done: ${say.clip(what)}.`,
    actionHeard: ({ words }, say) => `The agent said: ${say.quote(words)}`,
    promised: (slots, say) => `${promise(slots, say)}${slots.isOverdue ? " Not noted as kept." : ""}`,
    promiseHeard: (slots, say) => `Heard, not settled: ${lower(promise(slots, say))}`,
    promiseEnded: (slots, say) =>
      `${promise(slots, say)} ${capital(slots.end)}${(slots.reason ?? "") === "" ? "" : `: ${say.clip(slots.reason!)}`}.`,
    helpUnmet: ({ reason }, say) =>
      `Help was asked for and has not come${reason === "" ? "" : `: ${say.clip(reason)}`}.`,
    ringBackOwed: ({ number }, say) =>
      `The line dropped: ring them back${number === "" ? "" : ` on ${say.clip(number)}`}.`,
    // That somebody answered says nothing, nor that they hung up then.
    lineEnded: ({ outcome, endReason }) =>
      outcome === "answered" ? ends[endReason] : `Line: ${outcomes[outcome]}. ${ends[endReason]}`,
    resolution: ({ resolution, reason }, say) =>
      `${resolutions[resolution]}${reason.trim() === "" ? "" : `: ${say.clip(reason)}`}.`,
    noActionNeeded: () => "Nothing needed doing.",
    flag: ({ flag, confirmed }) => `${flags[flag]}${confirmed ? "" : " (heard, not confirmed)"}.`,
    abuse: ({ count }) => `Heard: agent abused ${times(count)}.`,
    safety: ({ kind, cleared }, say) =>
      `SAFETY: ${dangers[kind]}${cleared === "" ? "" : `; over: ${say.clip(cleared)}`}.`,
    praise: ({ words }, say) => `Praise for the agent: ${say.quote(words)}`,
    openWith: ({ name, matter, thing }, say) => {
      const hello = name === "" ? "Hello" : say.clip(name)
      if (matter !== "") return `Begin: “${hello}, I have here: ${say.mention(matter)}. Is that right?”`
      if (thing !== "") return `Begin: “${hello}, I'm told it's about ${say.mention(thing)}. Is that right?”`
      return `Begin: “${hello}, I've been told about your call. May I check what I have?”`
    },
    openWithSympathy: ({ name }, say) => {
      const hello = name === "" ? "Hello" : say.clip(name)
      return `Begin: “${hello}, I've been told, and I'm very sorry for your loss.”`
    },
    greetByName: ({ name }, say) => `Greet them as ${say.clip(name)}.`,
    ownWait: () => "Own the wait.",
    ownRepeat: () => "Own that they had to contact us again.",
    ownBrokenPromise: () => "Own the promise that we broke.",
    ownIfSo: () => "They say we let them down before: look it up, and own it if so.",
    readBackFirst: ({ matter, inTheirWords }, say) =>
      `Read back, do not ask: ${inTheirWords ? say.quote(matter) : `${say.clip(matter)}.`}`,
    known: ({ fact }) => `${capital(nameOf({ ...facts, ...asked }, fact))}.`,
    numberKnown: () => "Their number.",
    doNotDisclose: ({ name }, say) =>
      `Say nothing about ${name === "" ? "the person it concerns" : say.clip(name)}: the caller may not be told.`,
    doNotPromise: () => "Name no time that we cannot be sure of: we broke a promise.",
    doNotSellOrCall: () => "No offers, no further calls: they asked us not to call.",
    doNotRecord: () => "Do not record: they refused.",
    doNotOfferAgain: ({ what }, say) => `Not again: ${say.clip(what)} (declined).`,
  },
  gaps: {
    callerName: "name",
    callbackNumber: "number",
    verification: "identity check",
    problem: "the problem",
    problemUnconfirmed: "problem to confirm",
    outcomeUnconfirmed: "wish to confirm",
    desiredOutcome: "their wish",
    actions: "next step",
    readBack: "read-back",
    owner: "who does it",
    due: "by when",
    disposition: "wrap-up code",
    resolutionReason: "why it is not solved",
    message: "fields of the message",
    promiseUnsettled: "a spoken promise to settle",
    words: "what was said",
  },
  headings: {
    ask: "Asked of you",
    identify: "Who",
    situation: "Situation",
    background: "Background",
    assessment: "Watch for",
    recommendation: "Suggested",
    state: "How it stands",
    done: "Done",
    promised: "Promised",
    next: "Next",
    greet: "How to greet",
    doNotAsk: "No need to ask",
    doNotSay: "Better not",
    gaps: "Open",
  },
  notKnown: (gaps) => `Open: ${gaps.join(", ")}.`,
  fact: (name) => capital(factName(name)),
  joins: {
    from: (at) => `from ${at}`,
    to: (at) => `by ${at}`,
    between: (from, to) => `between ${from} and ${to}`,
    day: (day) => `on ${day}`,
    days: (first, last) => `from ${first} to ${last}`,
    byDay: (day) => `by the end of ${day}`,
    minutes: (count) => `${count} min`,
    hours: (count) => `${count} h`,
    quote: (words) => `“${words}”`,
    clauses: {
      openers:
        "about after although and around at because before but during if on or since so that though till until when where which while who whose",
      hanging:
        "a an the this that these my your his her its our their i'm i he she it we they to of for in by with from into is are was were be been has have had will would not no very",
    },
  },
}

const facts: Readonly<Record<string, string>> = {
  reasonForCall: "reason for the call",
  problem: "problem",
  cause: "cause",
  desiredOutcome: "they want",
  complaint: "complaint",
  callerGoal: "their goal",
  agentGoal: "our goal",
}

/** What need not be asked. */
const asked: Readonly<Record<string, string>> = {
  problem: "what is wrong",
  desiredOutcome: "what they want",
  cause: "the cause",
  reasonForCall: "why they call",
}

const kinds = { callback: "a call back", send: "to send it", visit: "a visit", do: "to do it" } as const
const dispatches = {
  wanted: "wanted",
  unopened: "wanted",
  pending: "not asked yet",
  notified: "asked, nobody has taken it yet",
  acknowledged: "taken",
  exhausted: "nobody reached",
  done: "done",
  withdrawn: "withdrawn",
} as const
const resolutions = {
  full: "Solved",
  partial: "Partly solved",
  none: "Not solved",
  unknown: "Not said whether solved",
} as const
const flags = {
  doNotCall: "Asked not to be called",
  threat: "Threatened harm",
  legal: "Spoke of legal steps",
  publicComplaint: "May complain in public",
  recordingRefused: "Refused recording",
  minor: "Caller is a minor",
} as const
const dangers = {
  crisis: "danger to life was told",
  fire: "fire",
  gas: "gas",
  medical: "medical emergency",
  duress: "someone may be listening to them",
} as const
const outcomes = {
  answered: "answered",
  missed: "missed",
  rejected: "rejected",
  canceled: "given up by the one who rang",
  busy: "busy",
  noAnswer: "no answer",
  failed: "failed",
  voicemail: "voicemail",
  abandoned: "they hung up before we answered",
} as const
const ends = {
  hangUp: "",
  transferred: "Transferred.",
  dropped: "The line dropped.",
  abuse: "Ended for abuse.",
  threat: "Ended for a threat.",
  timeout: "The line timed out.",
  error: "Ended by a technical fault.",
  unknown: "",
} as const

function promise(slots: PromiseSlots, say: Say): string {
  return toPromise(slots.promisedBy === "caller" ? "They promised" : "We promised", kinds, slots, say)
}

function factName(name: string): string {
  return nameOf(facts, name)
}

function relationOf(relation: string): string {
  return relation === "other" || relation === "self" ? "" : ` (as ${relation})`
}

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`
}
