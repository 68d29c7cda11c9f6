import { describe, expect, test } from "vitest"
import { assessOffer, authoritiesOf, englishBank, suggestPhrase, type AuthorityRule } from "evenkeel/phrases"

const words = { reason: "That is for the owner to decide.", alternative: "We will ask her." }
const rules: readonly AuthorityRule[] = [
  { kind: "waiveFee", allowed: true, upTo: 50, unit: "USD", agents: ["human"], ...words },
  {
    kind: "waiveFee",
    allowed: true,
    upTo: 10,
    unit: "USD",
    agents: ["ai"],
    reason: "Ten is my limit.",
    alternative: "A person may.",
  },
  { kind: "admitFault", allowed: false, ...words },
  { kind: "endCall", allowed: true, agents: ["human"], ...words },
  { kind: "sendLink", allowed: true },
]

describe("what may be offered", () => {
  test.each([
    [{ kind: "waiveFee", amount: 50, agentKind: "human" }, true],
    [{ kind: "waiveFee", amount: 50.01, agentKind: "human" }, false],
    [{ kind: "waiveFee", amount: 10, agentKind: "ai" }, true],
    [{ kind: "waiveFee", amount: 50, agentKind: "ai" }, false],
    [{ kind: "waiveFee", agentKind: "human" }, false],
    [{ kind: "waiveFee", amount: NaN, agentKind: "human" }, false],
    [{ kind: "waiveFee", amount: -1, agentKind: "human" }, false],
    [{ kind: "waiveFee", amount: 5 }, false],
    [{ kind: "sendLink" }, true],
    [{ kind: "admitFault", agentKind: "human" }, false],
    [{ kind: "toString" }, false],
  ] as const)("%o", (offer, allowed) => {
    expect(assessOffer(rules, offer).allowed).toBe(allowed)
  })

  test("a no has the words of the rule that said it, and none where there is no rule", () => {
    expect(assessOffer(rules, { kind: "waiveFee", amount: 20, agentKind: "ai" })).toEqual({
      allowed: false,
      reason: "Ten is my limit.",
      alternative: "A person may.",
    })
    expect(assessOffer(rules, { kind: "endCall", agentKind: "ai" })).toEqual({ allowed: false, ...words })
    const none = { allowed: false, reason: null, alternative: null }
    expect(assessOffer(rules, { kind: "refund" })).toEqual(none)
    expect(assessOffer(undefined, { kind: "sendLink" })).toEqual(none)
  })
})

test("authority opens the phrases that ask for it, to those who have it", () => {
  expect(authoritiesOf(rules, "human")).toEqual(["endCall", "sendLink"])
  expect(authoritiesOf(rules, "ai")).toEqual(["sendLink"])
  expect(authoritiesOf(rules)).toEqual(["sendLink"])
  expect(authoritiesOf(undefined, "human")).toEqual([])
  const ending = (authority: readonly string[]) =>
    suggestPhrase(englishBank(), { intent: "endForAbuse", authority }).phrase
  expect(ending(authoritiesOf(rules, "ai"))).toBeNull()
  expect(ending(authoritiesOf(rules, "human"))).not.toBeNull()
})
