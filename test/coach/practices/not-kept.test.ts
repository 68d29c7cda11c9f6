import { expect, test } from "vitest"
import { calmCall } from "../calm-call.js"
import { adviceIn } from "../play.js"

/** What the first words of a caller bring. */
const codesAt = (words: string): readonly string[] => {
  return adviceIn(calmCall().caller(words, { tookMs: 9_000 }).log).map(({ code }) => code)
}

const notKept = [
  "You were supposed to call me back yesterday and nobody did.",
  "Somebody was meant to come on Monday, and nobody came.",
  "You said you'd ring me by five and I've heard nothing.",
  "I was told that someone would call me back and no one has.",
  "Your colleague promised me a call on Friday. I'm still waiting.",
  "I was promised a refund within five days and it still hasn't arrived.",
  "The engineer never turned up.",
  "Nobody showed up this morning.",
  "I waited in all day and no one came.",
  "I took the day off work for your technician and he didn't come.",
  "You said it would be here by Tuesday and it isn't.",
  "They told me I'd get an email, and I never got it.",
  "I was meant to get a call back on Thursday.",
  "No one ever called me back.",
  "I never got the call you promised.",
  "You never rang me back.",
  "Your driver was due at nine and it's now two o'clock.",
  "I'm still waiting for the call back you promised me.",
  "They said they'd look into it and get back to me, and that was three weeks ago.",
  "It was supposed to be delivered yesterday.",
  "We had an appointment for ten and nobody has been.",
  "I've been promised this three times now.",
  "Where is the call I was promised?",
  "The lady I spoke to said she would sort it out, but nothing has happened.",
  "You didn't keep your promise.",
  "I stayed home for the delivery and it never came.",
  "A plumber was going to come this morning and I have not seen a soul.",
  "You promised me that it would be sorted by Monday, it is now Wednesday.",
  "I had a slot between eight and twelve and nobody rang the bell.",
  "He said he'd be here at three and never arrived.",
  "Your office told me somebody would be in touch, and nobody has been in touch.",
  "We have been waiting for your call since Friday, as agreed.",
  "The part you promised hasn't come.",
  "I was supposed to hear from you last week.",
  "Someone called Mark said that he would post it, but nothing came.",
  "You were going to ring me when it was ready and you didn't.",
  "Nobody got back to me.",
  "You never sent the invoice.",
  "It was meant to be fixed on Tuesday.",
  "One of your engineers was due yesterday and did not show.",
]

const kept = [
  "My brother promised to call me and never did.",
  "The weather people said it would rain and it didn't.",
  "I was supposed to call you back yesterday, sorry.",
  "I'm supposed to take two a day.",
  "Nobody told me about the fee.",
  "You said that the office is closed on Sundays.",
  "My husband was supposed to pay it and he didn't.",
  "I never got married.",
  "It never works.",
  "Somebody was going to ring me at five, is that still on?",
  "Could somebody call me back?",
  "You promised me nothing, and that is fine.",
  "The train was supposed to leave at nine and it did not.",
  "No one has ever treated me so well.",
  "He said he would come to the party.",
  "I never called back, I was busy.",
  "They were supposed to win on Saturday.",
  "You were supposed to come on Tuesday, is that still on?",
  "I was told you do repairs as well.",
  "I have an appointment on Friday and I can't make it.",
  "My son said he'd never use it.",
  "Nobody came with me last time.",
  "We stayed home last summer.",
  "You told me that it'd cost fifty pounds.",
  "I was going to call you last week.",
  "They said it would take an hour, and it did.",
  "I promised my wife that I would ask.",
  "The doctor said that I would need a scan.",
  "I have not been well.",
  "It is supposed to rain tomorrow.",
  "You were right, it never was the boiler.",
]

test.each(notKept)("a promise of ours that was not kept is owned: %s", (words) => {
  expect(codesAt(words)).toEqual(["advice/own-broken-promise"])
})

test.each(kept)("is none of ours, or no broken one: %s", (words) => {
  expect(codesAt(words)).not.toContain("advice/own-broken-promise")
})
