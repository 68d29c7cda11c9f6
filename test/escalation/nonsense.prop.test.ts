import { describe } from "vitest"
import * as escalation from "evenkeel/escalation"
import * as dispatches from "evenkeel/escalation/dispatch"
import * as rosters from "evenkeel/escalation/roster"
import { createCall } from "evenkeel"
import { definePlaybook } from "evenkeel/playbook"
import { testSpoilt } from "../nonsense.js"

const at = Date.UTC(2026, 10, 25, 16)
const rule = { id: "vip", when: { "===": [{ var: "vip" }, true] }, then: [{ do: "helpRequest" }] }
const given = [{ name: "vip", type: "boolean", meaning: { en: "an important client" } }] as const
const facts = escalation.defineFacts({ given })
const rules = escalation.defineRules([rule] as never, { facts })
const playbook = definePlaybook({ client: "acme", zone: "UTC", facts: given, rules: [rule] } as never)
const call = createCall({ callId: "CA1", at, playbook })
call.record({ type: "connectCall", at: at + 1_000 })
call.record({ type: "giveFact", fact: "vip", value: true, at: at + 2_000 })
call.record({ type: "markAbuse", kind: "insult", at: at + 3_000 })
const log = call.events()
const { session, parts } = call.getSnapshot()
const fired = log.find(({ type }) => type === "rule.fired")
const report = escalation.backtest(rules, [log])

/** Every public function but those of the doors within, with what it takes. */
const functions: Readonly<Record<string, readonly unknown[]>> = {
  evaluatePlain: [{ "<": [{ var: "a" }, 5] }, { a: 7 }],
  nearestUnmet: [{ op: "<", truth: false, operands: [{ op: "var", value: 7, operands: [] }] }],
  defineFacts: [{ given }],
  defineRules: [[rule], { facts }],
  evaluateRules: [rules, { vip: true, "hold.count": 2 }],
  checkRules: [[rule], { facts }],
  rulesPart: [rules, { dryRun: true }],
  checkAbusePolicy: [escalation.defaultAbusePolicy],
  abusePart: [escalation.defaultAbusePolicy],
  abuseCount: [parts["abuse"]],
  abuseStep: [parts["abuse"]],
  abuseToCarry: [parts["abuse"]],
  checkHelpPolicy: [escalation.defaultHelpPolicy],
  helpPart: [{ policy: escalation.defaultHelpPolicy }],
  resolveHelp: [escalation.defaultHelpPolicy, parts["help"], { targetId: "sue" }, { rung: 0, asked: [] }],
  toHelpNotice: [session, parts["help"], session.helpRequests[0]?.helpId],
  backtest: [rules, [log], { playbook }],
  compareBacktests: [report, report],
  explainFiring: [fired, { locale: "en", facts }],
  explainRule: [rules, "vip", { session, events: log, now: at }, { locale: "en", playbook }],
}

describe("whatever they are given, rules, the abuse ladder and help answer or say what is wrong", () => {
  const within = new Set([...Object.keys(dispatches), ...Object.keys(rosters)])
  testSpoilt(Object.fromEntries(Object.entries(escalation).filter(([name]) => !within.has(name))), functions, {
    timeout: 20_000,
  })
})
