import { detectCues, type CueContext } from "evenkeel/cues"
import { spanish } from "evenkeel/cues/es"
import { describe, expect, it } from "vitest"

/** Words that tell something, and the same words that tell something else. */
const heardIn = (speaker: "caller" | "agent", text: string, context: CueContext = {}) =>
  detectCues({ speaker, text }, context)
const kindsOf = (...turn: Parameters<typeof heardIn>): string[] => heardIn(...turn).map(({ kind }) => kind)

const EMERGENCY = /^(crisis|emergency)/

describe("an emergency", () => {
  it.each([
    "My father collapsed",
    "She got out of bed and collapsed",
    "He fell off the chair and collapsed",
    "The plumber you sent me collapsed",
    "The chair you sold him collapsed and he is unconscious",
    "We ordered pizza and my dad collapsed",
    "She is choking on a grape",
    "He's choking on the bill of a plastic duck",
    "My phone is on fire",
    "The kitchen is on fire with the curtains",
    "the phones are on fire",
  ])("is heard: %s", (text) => {
    expect(kindsOf("caller", text).some((kind) => EMERGENCY.test(kind))).toBe(true)
  })

  it.each([
    "The sofa you sold me collapsed",
    "The wardrobe I bought collapsed",
    "That couch has just collapsed",
    "The bed completely collapsed",
    "the thing you delivered collapsed",
    "She's choking on the price",
    "I nearly choked, I'm choking on these fees",
    "My phone is on fire with calls",
    "The lines are on fire with all the complaints",
    "My inbox is on fire from your emails",
  ])("is none: %s", (text) => {
    expect(kindsOf("caller", text).filter((kind) => EMERGENCY.test(kind))).toEqual([])
  })
})

describe("whom a swear word is meant for", () => {
  const targetIn = (text: string) => heardIn("caller", text).find(({ kind }) => kind === "abuse.profanity")?.target

  it.each([
    ["You've sent me a bloody robot", "situation"],
    ["They gave me the bloody runaround", "unknown"],
    ["You sold me this bloody thing", "agent"],
    ["Me being a bloody fool", "self"],
    ["I am a bloody fool", "self"],
    ["You are bloody useless", "agent"],
    ["your website is fucking broken", "situation"],
    ["fix your fucking website", "situation"],
    ["your phone system is bullshit", "situation"],
    ["your company is shit", "company"],
    ["your plumber is a fucking joke", "company"],
    ["do your fucking job", "agent"],
    ["your attitude is shit", "agent"],
    ["I am sick of your bullshit", "agent"],
  ])("%s: %s", (text, target) => {
    expect(targetIn(text)).toBe(target)
  })
  it.each(["Your boiler is a piece of shit.", "my new phone is a piece of crap"])("%s: insults nobody", (text) => {
    expect(heardIn("caller", text).filter(({ kind }) => kind === "abuse.insult")).toEqual([])
  })
  it.each(["tu web es una mierda", "vuestra aplicación es una puta mierda"])("%s: at a thing, in Spanish", (text) => {
    const cues = detectCues({ speaker: "caller", text, language: "es" }, { packs: [spanish] })
    expect(cues.map(({ target }) => target)).not.toContain("agent")
    expect(cues.length).toBeGreaterThan(0)
  })
})

describe("a correction of spelling", () => {
  it.each([
    "It's spelt with a k",
    "Dana is with two n",
    "it is with a k not a c",
    "Kate is spelled with a k at the front",
    "with one l and Stephen is with a p",
  ])("is one: %s", (text) => expect(kindsOf("caller", text)).toContain("correction"))

  it.each([
    "Is there anybody there with a brain?",
    "This is Dana with a question",
    "It is a house with a garden",
    "My son is with a friend",
  ])("is none: %s", (text) => expect(kindsOf("caller", text)).not.toContain("correction"))
})

describe("a person or a machine", () => {
  const claims = (text: string) => kindsOf("agent", text, { agentKind: "ai" }).includes("avoid.claimsHuman")

  it.each([
    "I'm Ava, a human.",
    "I'm Ava, a real person.",
    "This is Ava, a human agent.",
    "I'm Ava, a person just like you.",
    "I am a real human being.",
    "I'm not a bot.",
    "I'm no robot, I promise.",
    "This is not a recording.",
    "No robot here.",
  ])("is claimed to be human: %s", (text) => expect(claims(text)).toBe(true))

  it.each([
    "I'm Ava, a computer.",
    "I'm Ava, a virtual assistant.",
    "This is Ava, a machine.",
    "You are speaking to Ava, a bot.",
    "I'm a computer.",
    "I'm Ava, a digital human.",
    "I'm a human-like assistant.",
    "I'm not a person, I'm a computer.",
    "I'm Ava, not a human.",
    "I'm Ava, a human resources bot.",
  ])("is not: %s", (text) => expect(claims(text)).toBe(false))
})

describe("what an agent may say", () => {
  const options = (text: string) => kindsOf("agent", text).includes("options")
  it("is leave and no way out", () => {
    expect(options("You're welcome to do that.")).toBe(false)
    expect(options("You are very welcome to do it.")).toBe(false)
    expect(options("You can do that online.")).toBe(true)
    expect(options("You're welcome to book another day.")).toBe(true)
  })

  it.each([
    "Policy says we can't refund that.",
    "The policy says we can't do that.",
    "Our policy says that we cannot.",
    "The rules say you may not.",
  ])("is a wall of policy: %s", (text) => expect(kindsOf("agent", text)).toContain("avoid.policyWall"))
  it.each([
    "Policy says we can't, but I can offer a credit.",
    "Our policy says you can return it.",
    "What does your policy say?",
    "Your insurance policy says you are not covered abroad.",
  ])("is none: %s", (text) => expect(kindsOf("agent", text)).not.toContain("avoid.policyWall"))
})

describe("what a caller will do, or has done", () => {
  it.each<[string, string]>([
    ["I'll call my lawyer on Monday", "threat.legal"],
    ["I will be contacting my solicitor first thing tomorrow", "threat.legal"],
    ["We'll get a lawyer this week", "threat.legal"],
    ["I typed it in twice already", "alreadyTold"],
    ["I've already entered my account number", "alreadyTold"],
    ["I already keyed that in", "alreadyTold"],
    ["That was ten minutes!", "waitComplaint"],
    ["This was half an hour.", "waitComplaint"],
  ])("%s: %s", (text, kind) => expect(kindsOf("caller", text)).toContain(kind))

  it.each<[string, string]>([
    ["I'm a lawyer, call me on Monday", "threat.legal"],
    ["Is your lawyer there on Monday?", "threat.legal"],
    ["Can I call the legal department on extension two?", "threat.legal"],
    ["I entered the shop twice", "alreadyTold"],
    ["That was ten minutes ago", "waitComplaint"],
    ["That was ten minutes from here", "waitComplaint"],
    ["That was ten", "waitComplaint"],
  ])("%s: not %s", (text, kind) => expect(kindsOf("caller", text)).not.toContain(kind))

  it("is no complaint where it was asked for", () => {
    const previous = { speaker: "agent", text: "How long did the call take?" } as const
    expect(kindsOf("caller", "That was ten minutes.", { previous })).not.toContain("waitComplaint")
  })
})
