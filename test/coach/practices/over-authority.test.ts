import { definePlaybook, type PlaybookInput } from "evenkeel/playbook"
import { assessPromise, type AgentKind, type PromiseTerms } from "evenkeel/session"
import { describe, expect, test } from "vitest"
import { calmCall } from "../calm-call.js"
import { adviceIn } from "../play.js"

const refund = { kind: "refund", allowed: true, upTo: 50, unit: "USD", reason: "Not ours.", alternative: "We ask." }
const terms = (words: string, kind: PromiseTerms["kind"] = "do"): PromiseTerms => ({
  kind,
  promisedBy: "agent",
  window: { from: null, to: null },
  words,
})

function callOf(kind: AgentKind, sections: Partial<PlaybookInput> = { authority: [refund] }) {
  const playbook = definePlaybook({ client: "acme", zone: "UTC", ...sections })
  return calmCall({ playbook, agent: { agentId: "a", kind } }).caller("You charged me twice.")
}
const whispers = (built: ReturnType<typeof callOf>) =>
  adviceIn(built.log).filter(({ practiceId }) => practiceId === "overAuthority")

describe("C13: a promise beyond what the client lets agents promise", () => {
  test.each<AgentKind>(["human", "ai"])("is met at once with the client's own words, spoken by a %s agent", (kind) => {
    const [card, ...more] = whispers(callOf(kind).agent("I will refund you $80 tomorrow."))
    expect(more).toEqual([])
    expect(card).toMatchObject({
      code: "advice/say-what-we-can-promise",
      interrupts: true,
      slots: { lacking: "refund", reason: "Not ours.", alternative: "We ask." },
    })
    expect(whispers(callOf(kind).agent("I will refund you $50 tomorrow."))).toEqual([])
  })

  test.each<AgentKind>(["human", "ai"])("recorded by a %s agent it stands, marked as out of policy", (kind) => {
    const built = callOf(kind).record({ type: "acceptPromise", terms: terms("We refund $80") })
    const event = built.log.find(({ type }) => type === "promise.accepted")
    expect(event?.outOfPolicy).toEqual([{ code: "promise/beyond-authority", lacking: ["refund"] }])
    expect(whispers(built)).toHaveLength(1)
    const { session } = built.call.getSnapshot()
    expect(session.promises.at(-1)?.standing).toBe("accepted")
    expect(session.exceptions.map(({ code }) => code)).toContain("promise/beyond-authority")
  })

  test("of a kind that `followUps.mayPromise` leaves out", () => {
    const built = callOf("human", { followUps: { mayPromise: ["callback"] } })
    built.record({ type: "acceptPromise", terms: terms("Somebody comes by", "visit") })
    expect(built.log.find(({ type }) => type === "promise.accepted")?.outOfPolicy?.[0]?.lacking).toEqual([
      "promise:visit",
    ])
    expect(whispers(built)).toHaveLength(1)
  })

  test("without limits nothing is judged", () => {
    const built = callOf("human", {}).agent("I will refund you $8,000 tomorrow.")
    built.record({ type: "acceptPromise", terms: terms("Somebody comes by", "visit") })
    expect(whispers(built)).toEqual([])
    expect(built.log.filter(({ outOfPolicy }) => outOfPolicy !== undefined)).toEqual([])
  })
})

describe("assessPromise", () => {
  const lackingOf = (
    words: string,
    authority: PlaybookInput["authority"] = [refund],
    more: Partial<PromiseTerms> = {},
  ) => {
    const answer = assessPromise({ authority }, { ...terms(words), ...more }, "human")
    return answer.allowed ? [] : answer.lacking
  }

  test.each([
    ["I will refund you 50 dollars", []],
    ["I will refund you 50.01 dollars", ["refund"]],
    ["I refunded $1,200", ["refund"]],
    ["I will refund the full amount by five", ["refund"]],
    ["I will call you back by five", []],
    ["", []],
  ])("%s", (words, lacking) => {
    expect(lackingOf(words)).toEqual(lacking)
  })

  test("the words of a kind stand apart in what is said", () => {
    const waive = [{ ...refund, kind: "waiveFee", unit: "percent", upTo: 10 }]
    expect(lackingOf("I'll waive the call-out fee, 10 %", waive)).toEqual([])
    expect(lackingOf("I'll waive the call-out fee", waive)).toEqual(["waiveFee"])
    expect(lackingOf("The fee is 80 dollars", waive)).toEqual([])
  })

  test("what others will do is theirs, where the client says so", () => {
    const rule = [{ kind: "promiseForOthers", allowed: false, reason: "r", alternative: "a" }]
    const company = { promisedBy: "company" } as const
    expect(lackingOf("He will ring you in ten minutes", rule, company)).toEqual(["promiseForOthers"])
    expect(lackingOf("We will ring you in ten minutes", rule, company)).toEqual([])
    expect(lackingOf("I will ring them", rule, { promisedBy: "caller" })).toEqual([])
  })
})
