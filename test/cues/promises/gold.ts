import type { PromiseKind, PromisedBy as Promiser } from "../../../src/session/index.js"

/**
 * An instant on the wall of the sentence's zone (`2026-11-25T15:00`), or several that will do: `a|b`, `a..b`, `null` for none. `=` as
 * the latest is the earliest again.
 */
export type Expected = string

/** What is promised, or nothing. */
export type GoldPromise = readonly [kind: PromiseKind, by: Promiser, from: Expected, to: Expected]

/** A sentence with what a careful person would note down. */
export interface GoldSentence {
  readonly place: keyof typeof places
  readonly speaker: "agent" | "caller"
  readonly text: string
  readonly promises: readonly GoldPromise[]
}

/** Where and when the sentences are said. */
export const places = {
  newYork: { zone: "America/New_York", at: "2026-11-24T10:00", day: "Tuesday" },
  london: { zone: "Europe/London", at: "2026-03-12T14:20", day: "Thursday" },
  kolkata: { zone: "Asia/Kolkata", at: "2026-06-15T11:00", day: "Monday" },
  sydney: { zone: "Australia/Sydney", at: "2026-10-02T09:30", day: "Friday" },
} as const

/** Makes a sentence of one place and speaker. */
export const said =
  (place: keyof typeof places, speaker: "agent" | "caller") =>
  (text: string, ...promises: readonly GoldPromise[]): GoldSentence => ({ place, speaker, text, promises })

const ny = said("newYork", "agent")
const nyCaller = said("newYork", "caller")
const uk = said("london", "agent")
const ukCaller = said("london", "caller")
const india = said("kolkata", "agent")
const indiaCaller = said("kolkata", "caller")
const oz = said("sydney", "agent")
const ozCaller = said("sydney", "caller")

/** Written as people talk, without looking at what the grammar knows; the second half of each group as a recogniser writes it. */
export const gold: readonly GoldSentence[] = [
  // Single times.
  ny("I'll call you back at 3 this afternoon.", ["callback", "agent", "2026-11-24T15:00", "="]),
  ny("I will give you a ring tomorrow at 9:15.", ["callback", "agent", "2026-11-25T09:15", "="]),
  ny("Okay Mrs. Alvarez, I'm going to phone you at four thirty.", ["callback", "agent", "2026-11-24T16:30", "="]),
  ny("Let me call you back in about twenty minutes.", [
    "callback",
    "agent",
    "2026-11-24T10:00..2026-11-24T10:20",
    "2026-11-24T10:20",
  ]),
  ny("Somebody from billing will call you Thursday at 11 a.m.", ["callback", "company", "2026-11-26T11:00", "="]),
  ny("Dr. Nguyen will ring you at noon tomorrow.", ["callback", "company", "2026-11-25T12:00", "="]),
  ny("all right so ill call you back at quarter to five", ["callback", "agent", "2026-11-24T16:45", "="]),
  ny("ok we will give you a call in half an hour", [
    "callback",
    "company",
    "2026-11-24T10:00..2026-11-24T10:30",
    "2026-11-24T10:30",
  ]),
  ny("im gonna call you at uh three fifteen okay", ["callback", "agent", "2026-11-24T15:15", "="]),
  ny("someone will be calling you back at two p m", ["callback", "company", "2026-11-24T14:00", "="]),
  ny("ill try you again at five past six this evening", ["callback", "agent", "2026-11-24T18:05", "="]),
  ny("we'll text you the link in five minutes", [
    "send",
    "company",
    "2026-11-24T10:00..2026-11-24T10:05",
    "2026-11-24T10:05",
  ]),
  uk("I'll ring you back at half four.", ["callback", "agent", "2026-03-12T16:30", "="]),
  uk("One of the engineers will be with you at ten to six.", ["visit", "company", "2026-03-12T17:50", "="]),
  uk("right ill give you a bell tomorrow at half nine", ["callback", "agent", "2026-03-13T09:30", "="]),
  uk("the surgery will phone you at twenty past three", ["callback", "company", "2026-03-12T15:20", "="]),
  uk("i shall telephone you on monday at fourteen thirty", ["callback", "agent", "2026-03-16T14:30", "="]),
  india("Our executive will call you at 4 pm today.", ["callback", "company", "2026-06-15T16:00", "="]),
  india("sir i will call you back in ten minutes only", [
    "callback",
    "agent",
    "2026-06-15T11:00..2026-06-15T11:10",
    "2026-06-15T11:10",
  ]),
  oz("I'll give you a buzz at 2 this arvo.", ["callback", "agent", "2026-10-02T14:00", "="]),
  oz("the sparky'll be there at seven thirty tomorrow morning", ["visit", "company", "2026-10-03T07:30", "="]),
  oz("no worries ill give you a call monday arvo around two", ["callback", "agent", "2026-10-05T14:00", "="]),

  // Last moments.
  ny("I'll get back to you by 3.", ["callback", "agent", "null", "2026-11-24T15:00"]),
  ny("We'll have that in the mail before noon tomorrow.", ["send", "company", "null", "2026-11-25T12:00"]),
  ny("You will hear from us no later than Friday.", [
    "callback",
    "company",
    "null",
    "2026-11-27T17:00..2026-11-28T00:00",
  ]),
  ny("I'll have an answer for you within the hour.", ["callback", "agent", "null", "2026-11-24T11:00"]),
  ny("I'll email you the estimate by end of day.", ["send", "agent", "null", "2026-11-24T17:00..2026-11-24T18:00"]),
  ny("We'll ship the replacement by the end of the week.", [
    "send",
    "company",
    "null",
    "2026-11-27T17:00..2026-11-30T00:00",
  ]),
  ny("Your refund will be processed within five business days.", [
    "do",
    "company",
    "null",
    "2026-12-01T17:00..2026-12-02T00:00",
  ]),
  ny("Maria's going to call you before you leave at five, so by quarter to five at the latest.", [
    "callback",
    "company",
    "null",
    "2026-11-24T16:45",
  ]),
  ny("ill send that over to you by close of business tomorrow", [
    "send",
    "agent",
    "null",
    "2026-11-25T17:00..2026-11-25T18:00",
  ]),
  ny("you'll get an email from us within twenty four hours", ["send", "company", "null", "2026-11-25T10:00"]),
  ny("well get somebody out there by noon", ["visit", "company", "null", "2026-11-24T12:00"]),
  ny("i promise ill get back to you before thursday", ["callback", "agent", "null", "2026-11-26T00:00"]),
  uk("I'll get that posted by close of play Friday.", [
    "send",
    "agent",
    "null|2026-03-13T00:00..2026-03-13T09:00",
    "2026-03-13T17:00..2026-03-13T18:00",
  ]),
  uk("We'll let you know by the end of the month.", [
    "callback",
    "company",
    "null",
    "2026-03-31T17:00..2026-04-01T00:00",
  ]),
  uk("the plumber will be round before six at the latest", ["visit", "company", "null", "2026-03-12T18:00"]),
  india("I will revert by Monday.", ["callback", "agent", "null", "2026-06-22T17:00..2026-06-23T00:00"]),
  india("We will share the documents with you by tomorrow EOD.", [
    "send",
    "company",
    "null",
    "2026-06-16T17:00..2026-06-16T18:00",
  ]),
  india("your query will be resolved by tomorrow evening", [
    "do",
    "company",
    "null",
    "2026-06-16T17:00..2026-06-17T00:00",
  ]),
  oz("I'll shoot you an email by COB Tuesday.", ["send", "agent", "null", "2026-10-06T17:00..2026-10-06T18:00"]),
  oz("Yeah we'll have someone there by ten tomorrow.", [
    "visit",
    "company",
    "null|2026-10-03T00:00..2026-10-03T09:00",
    "2026-10-03T10:00",
  ]),

  // First moments.
  ny("I'll call you after 3 tomorrow.", [
    "callback",
    "agent",
    "2026-11-25T15:00",
    "null|2026-11-25T17:00..2026-11-26T00:00",
  ]),
  ny("We can't do it today, but a technician will come out any time after two on Friday.", [
    "visit",
    "company",
    "2026-11-27T14:00",
    "null|2026-11-27T17:00..2026-11-28T00:00",
  ]),
  uk("I'll ring you on Monday, not before eleven.", [
    "callback",
    "agent",
    "2026-03-16T11:00",
    "null|2026-03-16T17:00..2026-03-17T00:00",
  ]),
  nyCaller("ill call back after five thirty", [
    "callback",
    "caller",
    "2026-11-24T17:30",
    "null|2026-11-24T17:30..2026-11-25T00:00",
  ]),

  // Ranges.
  ny("A technician will be there tomorrow between 8 and 12.", [
    "visit",
    "company",
    "2026-11-25T08:00",
    "2026-11-25T12:00",
  ]),
  ny("We'll deliver it Friday, 2–4pm.", ["visit", "company", "2026-11-27T14:00", "2026-11-27T16:00"]),
  ny("I'll call you between now and five.", ["callback", "agent", "null|2026-11-24T10:00", "2026-11-24T17:00"]),
  ny("The crew will come by on Monday from 1 until 3.", ["visit", "company", "2026-11-30T13:00", "2026-11-30T15:00"]),
  ny("she'll call you back in thirty to forty five minutes", [
    "callback",
    "company",
    "2026-11-24T10:00..2026-11-24T10:30",
    "2026-11-24T10:45",
  ]),
  ny("somebody will be out wednesday or thursday", [
    "visit",
    "company",
    "2026-11-25T00:00..2026-11-25T09:00",
    "2026-11-26T17:00..2026-11-27T00:00",
  ]),
  ny("the driver will pick it up anywhere between ten thirty and one on saturday", [
    "visit",
    "company",
    "2026-11-28T10:30",
    "2026-11-28T13:00",
  ]),
  ny("you'll have the new card in three to five business days", [
    "send",
    "company",
    "null|2026-11-27T00:00..2026-11-27T09:00",
    "2026-12-01T17:00..2026-12-02T00:00",
  ]),
  uk("We'll get a man out to you on Tuesday between half eight and twelve.", [
    "visit",
    "company",
    "2026-03-17T08:30",
    "2026-03-17T12:00",
  ]),
  uk("the courier will collect it tomorrow between two and four", [
    "visit",
    "company",
    "2026-03-13T14:00",
    "2026-03-13T16:00",
  ]),
  oz("The removalists will be there between 7 and 9 Monday morning.", [
    "visit",
    "company",
    "2026-10-05T07:00",
    "2026-10-05T09:00",
  ]),

  // Days and longer.
  ny("I'll call you tomorrow.", [
    "callback",
    "agent",
    "2026-11-25T00:00..2026-11-25T10:00",
    "2026-11-25T10:00..2026-11-26T00:00",
  ]),
  ny("We'll send that out Monday.", [
    "send",
    "company",
    "2026-11-30T00:00..2026-11-30T09:00",
    "2026-11-30T17:00..2026-12-01T00:00",
  ]),
  ny("Someone will be in touch in two business days.", [
    "callback",
    "company",
    "null|2026-11-26T00:00..2026-11-26T10:00",
    "2026-11-26T10:00..2026-11-27T00:00",
  ]),
  ny("I'll check in with you a week from Friday.", [
    "callback",
    "agent",
    "2026-12-04T00:00..2026-12-04T09:00",
    "2026-12-04T17:00..2026-12-05T00:00",
  ]),
  ny("The inspector will be out on the fifth.", [
    "visit",
    "company",
    "2026-12-05T00:00..2026-12-05T09:00",
    "2026-12-05T17:00..2026-12-06T00:00",
  ]),
  ny("your order is going out on december second", [
    "send",
    "company",
    "2026-12-02T00:00..2026-12-02T09:00",
    "2026-12-02T17:00..2026-12-03T00:00",
  ]),
  ny("ill follow up with you the day after tomorrow", [
    "callback",
    "agent",
    "2026-11-26T00:00..2026-11-26T10:00",
    "2026-11-26T10:00..2026-11-27T00:00",
  ]),
  ny("We'll mail it on 12/4.", [
    "send",
    "company",
    "2026-12-04T00:00..2026-12-04T09:00",
    "2026-12-04T17:00..2026-12-05T00:00",
  ]),
  uk("We'll post it on 4/12.", [
    "send",
    "company",
    "2026-12-04T00:00..2026-12-04T09:00",
    "2026-12-04T17:00..2026-12-05T00:00",
  ]),
  uk("I'll ring you Wednesday week.", [
    "callback",
    "agent",
    "2026-03-25T00:00..2026-03-25T09:00",
    "2026-03-25T17:00..2026-03-26T00:00",
  ]),
  uk("We'll be in touch in a fortnight.", [
    "callback",
    "company",
    "2026-03-26T00:00..2026-03-26T14:20",
    "2026-03-26T14:20..2026-03-27T00:00",
  ]),
  uk("the fitters will be with you on the twenty third of march", [
    "visit",
    "company",
    "2026-03-23T00:00..2026-03-23T09:00",
    "2026-03-23T17:00..2026-03-24T00:00",
  ]),
  uk("someone will give you a call a week on tuesday", [
    "callback",
    "company",
    "2026-03-24T00:00..2026-03-24T09:00",
    "2026-03-24T17:00..2026-03-25T00:00",
  ]),
  india("The engineer will visit on 17th June.", [
    "visit",
    "company",
    "2026-06-17T00:00..2026-06-17T09:00",
    "2026-06-17T17:00..2026-06-18T00:00",
  ]),
  india("we will courier the papers tomorrow itself", [
    "send",
    "company",
    "2026-06-16T00:00..2026-06-16T11:00",
    "2026-06-16T11:00..2026-06-17T00:00",
  ]),
  oz("We'll get the tow truck out to you on Sunday.", [
    "visit",
    "company",
    "2026-10-04T00:00..2026-10-04T09:00",
    "2026-10-04T17:00..2026-10-05T00:00",
  ]),

  // Parts of the day.
  ny("I'll call you tomorrow morning.", [
    "callback",
    "agent",
    "2026-11-25T08:00..2026-11-25T09:00",
    "2026-11-25T12:00",
  ]),
  ny("The locksmith will be there this evening.", [
    "visit",
    "company",
    "2026-11-24T17:00..2026-11-24T18:00",
    "2026-11-24T21:00..2026-11-25T00:00",
  ]),
  ny("I'll email you first thing Monday.", [
    "send",
    "agent",
    "2026-11-30T08:00..2026-11-30T09:00",
    "2026-11-30T09:00..2026-11-30T11:00",
  ]),
  ny("ill give you a call first thing in the morning", [
    "callback",
    "agent",
    "2026-11-25T08:00..2026-11-25T09:00",
    "2026-11-25T09:00..2026-11-25T11:00",
  ]),
  ny("well send somebody over later this afternoon", [
    "visit",
    "company",
    "2026-11-24T10:00..2026-11-24T15:00",
    "2026-11-24T17:00",
  ]),
  ny("she'll phone you thursday afternoon", [
    "callback",
    "company",
    "2026-11-26T12:00..2026-11-26T13:00",
    "2026-11-26T17:00..2026-11-26T18:00",
  ]),
  uk("I'll drop it round tonight.", [
    "visit",
    "agent",
    "2026-03-12T17:00..2026-03-12T18:00",
    "2026-03-12T22:00..2026-03-13T00:00",
  ]),
  oz("the nurse will pop in friday morning next week", [
    "visit",
    "company",
    "2026-10-09T08:00..2026-10-09T09:00",
    "2026-10-09T12:00",
  ]),
  oz("I'll ring you back in the morning.", [
    "callback",
    "agent",
    "2026-10-03T08:00..2026-10-03T09:00",
    "2026-10-03T12:00",
  ]),

  // Vague, or no time at all.
  ny("Someone will be in touch shortly.", ["callback", "company", "null|2026-11-24T10:00", "null"]),
  ny("I'll call you back as soon as I can.", ["callback", "agent", "null|2026-11-24T10:00", "null"]),
  ny("We'll get back to you.", ["callback", "company", "null", "null"]),
  ny("Once the lab sends the results, I'll call you.", ["callback", "agent", "null", "null"]),
  ny("I'll let you know as soon as the part comes in.", ["callback", "agent", "null", "null"]),
  ny("ill pass that along to the doctor", ["do", "agent", "null", "null"]),
  ny("im going to look into this and get back to you", ["callback", "agent", "null", "null"]),
  ny("I'll call you sometime next week.", [
    "callback",
    "agent",
    "2026-11-30T00:00..2026-11-30T09:00",
    "2026-12-04T17:00..2026-12-07T00:00",
  ]),
  ny("I'll get back to you later today.", [
    "callback",
    "agent",
    "null|2026-11-24T10:00",
    "2026-11-24T17:00..2026-11-25T00:00",
  ]),
  uk("when the boiler part turns up we'll send an engineer out to you", ["visit", "company", "null", "null"]),
  uk("We'll be in touch soon.", ["callback", "company", "null|2026-03-12T14:20", "null"]),
  oz("as soon as he's back in the office i'll have him ring you", ["callback", "company", "null", "null"]),

  // Zones and their edges.
  ny("I'll call you at 3 pm Pacific.", ["callback", "agent", "2026-11-24T18:00", "="]),
  ny("I'll ring at four o'clock your time.", ["callback", "agent", "2026-11-24T16:00", "="]),
  ny("someone will call you tomorrow at ten a m central", ["callback", "company", "2026-11-25T11:00", "="]),
  uk("She'll call you tomorrow at 3 pm Eastern.", ["callback", "company", "2026-03-13T19:00", "="]),
  india("our london team will call you tomorrow at nine a m uk time", ["callback", "company", "2026-06-16T13:30", "="]),
  india("I will call you at 5 pm IST.", ["callback", "agent", "2026-06-15T17:00", "="]),
  oz("I'll call you on Sunday at 2:30 am.", ["callback", "agent", "2026-10-04T03:30|2026-10-04T01:30", "="]),
  oz("ill call you at nine a m perth time on monday", ["callback", "agent", "2026-10-05T12:00", "="]),

  // Corrections.
  ny("I'll call you Thursday, no wait, Friday at ten.", ["callback", "agent", "2026-11-27T10:00", "="]),
  ny("We'll send the crew at 2, I mean 2:30.", ["visit", "company", "2026-11-24T14:30", "="]),
  ny("I'll email it by Wednesday— actually, make that Thursday.", [
    "send",
    "agent",
    "null",
    "2026-11-26T17:00..2026-11-27T00:00",
  ]),
  ny("I'll call you at three. Sorry, four. Four o'clock.", ["callback", "agent", "2026-11-24T16:00", "="]),
  ny("ill call you in ten no make it fifteen minutes", [
    "callback",
    "agent",
    "2026-11-24T10:00..2026-11-24T10:15",
    "2026-11-24T10:15",
  ]),
  ny("the technician will be there tuesday uh wednesday between one and three", [
    "visit",
    "company",
    "2026-11-25T13:00",
    "2026-11-25T15:00",
  ]),
  ny("ill call you tomorrow at nine actually no lets say ten", ["callback", "agent", "2026-11-25T10:00", "="]),
  uk("I'll ring you at three— actually, I'll email you instead.", ["send", "agent", "null", "null"]),
  uk("not this friday next friday the engineer will be there", [
    "visit",
    "company",
    "2026-03-20T00:00..2026-03-20T09:00",
    "2026-03-20T17:00..2026-03-21T00:00",
  ]),
  uk("I'll call you tomorrow. Oh, actually no, I can't."),
  oz("ill pop round at two scratch that half past two", ["visit", "agent", "2026-10-02T14:30", "="]),

  // Two in one turn.
  ny(
    "I'll email you the form today and call you tomorrow at 10.",
    ["send", "agent", "2026-11-24T00:00..2026-11-24T10:00", "2026-11-24T17:00..2026-11-25T00:00"],
    ["callback", "agent", "2026-11-25T10:00", "="],
  ),
  ny(
    "The tech will be out Thursday between 8 and 10, and somebody from the office will call you the day before.",
    ["visit", "company", "2026-11-26T08:00", "2026-11-26T10:00"],
    ["callback", "company", "null|2026-11-25T00:00", "null|2026-11-26T00:00"],
  ),
  ny(
    "ill send you a text when hes on his way and ill call you tonight to make sure its fixed",
    ["send", "agent", "null", "null"],
    ["callback", "agent", "2026-11-24T17:00..2026-11-24T18:00", "2026-11-24T22:00..2026-11-25T00:00"],
  ),
  uk(
    "We'll post the contract tonight and I'll ring you on Monday at eleven.",
    ["send", "company", "2026-03-12T14:20..2026-03-12T18:00", "2026-03-12T22:00..2026-03-13T00:00"],
    ["callback", "agent", "2026-03-16T11:00", "="],
  ),
  india(
    "i will mail you the invoice in an hour and our executive will call you by four",
    ["send", "agent", "2026-06-15T11:00..2026-06-15T12:00", "2026-06-15T12:00"],
    ["callback", "company", "null", "2026-06-15T16:00"],
  ),

  // The caller promises.
  nyCaller("I'll call back tomorrow at 2.", ["callback", "caller", "2026-11-25T14:00", "="]),
  nyCaller("Okay, I'll send you the photos tonight.", [
    "send",
    "caller",
    "2026-11-24T17:00..2026-11-24T18:00",
    "2026-11-24T22:00..2026-11-25T00:00",
  ]),
  nyCaller("I'll come in on Thursday at ten.", ["visit", "caller", "2026-11-26T10:00", "="]),
  nyCaller("I'm going to pay it on Friday.", [
    "do",
    "caller",
    "2026-11-27T00:00..2026-11-27T09:00",
    "2026-11-27T17:00..2026-11-28T00:00",
  ]),
  nyCaller("ill drop the keys off by five", ["visit", "caller", "null", "2026-11-24T17:00"]),
  nyCaller("my husband will pick it up at four", ["visit", "caller", "2026-11-24T16:00", "="]),
  ukCaller("I'll pop in tomorrow morning with the paperwork.", [
    "visit",
    "caller",
    "2026-03-13T08:00..2026-03-13T09:00",
    "2026-03-13T12:00",
  ]),
  ukCaller("right ill ring back in an hour then", [
    "callback",
    "caller",
    "2026-03-12T14:20..2026-03-12T15:20",
    "2026-03-12T15:20",
  ]),
  indiaCaller("I will upload the documents by evening.", [
    "send",
    "caller",
    "null",
    "2026-06-15T17:00..2026-06-16T00:00",
  ]),
  ozCaller("I'll bring the car in Monday first thing.", [
    "visit",
    "caller",
    "2026-10-05T08:00..2026-10-05T09:00",
    "2026-10-05T09:00..2026-10-05T11:00",
  ]),

  // Nothing is promised: acts of this call.
  ny("I'll just put you on hold for two minutes while I check."),
  ny("Let me pull up your account."),
  ny("I'm sending that over to you as we speak."),
  ny("I'll transfer you to billing now."),
  ny("ill be right back with you in just a moment"),
  ny("okay ill take a look at that for you"),
  uk("I'll pop you through to the accounts team."),
  uk("bear with me ill have that up in a second"),
  ny("I'm going to read that back to you."),

  // Past facts and reports.
  ny("I called you yesterday at three."),
  ny("We sent the invoice on Tuesday."),
  nyCaller("They told me someone would call me by Friday."),
  nyCaller("He said he'll call me back at three and he never did."),
  nyCaller("you guys said youll send somebody out yesterday between eight and noon"),
  uk("The engineer was supposed to come on Monday."),
  ukCaller("I was going to ring you tomorrow anyway."),

  // Questions, offers, wishes.
  ny("Would you like me to call you back at three?"),
  ny("Should I send it to the same address tomorrow?"),
  ny("I can call you back at four if you like."),
  ny("Do you want us to send somebody out Thursday between one and three?"),
  nyCaller("Will someone call me tomorrow?"),
  nyCaller("When will the technician be here?"),
  nyCaller("can you guys call me back at three"),
  ny("what time will you be home tomorrow"),
  uk("Shall I ring you Monday morning?"),
  ukCaller("Could somebody come out before Friday?"),
  india("May I call you after half an hour?"),
  ny("how about i call you at two"),

  // Conditions.
  ny("If the part comes in, I'll call you tomorrow."),
  ny("I'll call you on Friday if I hear anything."),
  ny("if its not fixed by five well send someone out"),
  uk("Provided the weather holds, we'll be there on Saturday."),
  uk("we'll send an engineer out tomorrow if you can be in"),

  // Refusals.
  ny("I won't be able to call you before Monday."),
  ny("We can't send anyone out until Thursday."),
  ny("No, nobody will be there on Sunday."),
  uk("I'm afraid I'm not going to call you back at this hour."),
  nyCaller("i will not be calling you again"),

  // Hedges.
  ny("I'll try to call you by five."),
  ny("He might call you tomorrow."),
  ny("Hopefully someone will get back to you by Friday."),
  ny("we should be able to get someone out tomorrow"),
  uk("I think she'll ring you this afternoon."),
  uk("maybe ill call you tomorrow"),
  ny("I'll see if I can get somebody out there by noon."),
  ny("I'll probably call you Thursday."),

  // Asked of the other side.
  ny("Please call us back before five."),
  ny("I'll need you to send the form by Friday."),
  ny("You'll have to bring the receipt in by Saturday."),
  nyCaller("Call me tomorrow after three."),
  nyCaller("I need someone to call me back by noon."),
  nyCaller("please have the doctor call me at four"),
  uk("You need to ring them before half five."),
  ukCaller("let me know by tomorrow"),

  // General information.
  ny("We're open until six tomorrow."),
  ny("Refunds usually take three to five business days."),
  ny("Our office will be closed on Thursday for Thanksgiving."),
  ny("The doctor will be in at nine tomorrow."),
  uk("Deliveries normally arrive between eight and one."),
  uk("we open at nine on saturday"),
  ny("Your policy expires on December 5th."),
  ny("So your date of birth is March 3rd, 1981."),
  ny("Your order was placed on the 12th and the number is 4471."),
  ny("it takes about twenty minutes to reset"),
  nyCaller("I'll be home after three tomorrow."),
  nyCaller("I'm calling about my appointment tomorrow at three."),
  nyCaller("we will be out of town until monday"),
]
