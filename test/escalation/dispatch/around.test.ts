import { existsSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import {
  checkPolicies,
  checkPolicy,
  defaultDispatch,
  dispatchFromCall,
  explainDispatch,
  isUrgent,
  parsePolicies,
  toDispatch,
  toMessage,
  toNotificationId,
  type DispatchBrief,
  type DispatchCommands,
  type DispatchHost,
  type DispatchPolicy,
} from "evenkeel/escalation/dispatch"
import { checkPlaybook, definePlaybook } from "evenkeel/playbook"
import type { Roster } from "evenkeel/escalation/roster"
import { person, roster, rotation, Scene } from "./scene.js"

const brief: DispatchBrief = {
  about: "burst pipe",
  callerName: "Dana Field",
  callbackNumber: "555-0188",
  subject: "Mrs Field",
  place: "4 Elm Street",
  words: "water\neverywhere \u0007",
  told: "somebody rings within the hour",
  deskNumber: "555-0100",
}

describe("what is sent", () => {
  const scene = new Scene({ rungs: [{ targets: [rotation("two")], delayMinutes: 10, ack: { kind: "code" } }] })
  scene.open({ brief })
  const host: DispatchHost = { client: "Acme", zone: "UTC", roster }
  const notification = (channel: "text" | "call" | "email" | "push" | "pager") => ({
    channel,
    personId: "ana",
    rung: 0,
    repeat: 0,
  })

  test.each(["text", "push", "pager"] as const)(
    "a %s holds nothing personal, unless the client allows it",
    (channel) => {
      for (const language of ["en", "es-MX"]) {
        const message = toMessage(scene.state, notification(channel), host, { language })
        for (const value of ["Dana", "Field", "0188", "Elm", "everywhere", "hour"])
          expect(message.text).not.toContain(value)
        expect(message.withheld).toEqual(["callerName", "callbackNumber", "subject", "place", "words", "told"])
        const open = { ...host, dispatch: { ...defaultDispatch, personalData: [channel] } }
        expect(toMessage(scene.state, notification(channel), open, { language }).text).toContain("Dana Field")
      }
    },
  )

  test("a text can be acted on", () => {
    expect(toMessage(scene.state, notification("text"), host).text).toMatch(
      /^Acme, urgent: burst pipe\. A caller is waiting for you\. Please reply \d{4} to take it, or ring us on 555-0100 and say it\.$/,
    )
    expect(toMessage(scene.state, notification("text"), host, { language: "es" }).text).toMatch(
      /^Acme, urgente: burst pipe\. Alguien espera su llamada\. Para encargarse, responda \d{4}, o llámenos al 555-0100 y díganoslo\.$/,
    )
  })

  test("a call has a script, an e-mail a subject; a line stays a line", () => {
    const script = toMessage(scene.state, notification("call"), host)
    expect(script.lines[0]).toBe("Ask for Ana; go on only when it is them.")
    expect(script.lines).toContain('Read out: "water everywhere"')
    const mail = toMessage(scene.state, notification("email"), host)
    expect(mail.subject).toBe("Acme, urgent: burst pipe")
    expect(mail.text).toContain('In their words: "water everywhere"')
  })

  test("nothing known leaves no hole", () => {
    const bare = new Scene({ rungs: [{ targets: [person("ben")], delayMinutes: 1 }] })
    bare.open({ brief: { callerName: "  " } })
    for (const channel of ["text", "call", "email"] as const)
      for (const language of ["en", "es"]) {
        const { text } = toMessage(bare.state, notification(channel), { zone: "UTC" }, { language })
        expect(text).not.toMatch(/undefined|null|\{|\}| {2}| \.|: \.|: $/m)
      }
  })
})

describe("from a call", () => {
  const wish = { policyId: "p", topic: "leak", wantedId: "dispatch-1", ruleId: "r1" }

  test("its event opens a dispatch under an id of the call's, without what belongs to the rule", () => {
    const order = dispatchFromCall({ type: "dispatch.wanted", data: wish }, { callId: "CA1", brief })
    expect(order).toEqual({
      dispatchId: "CA1/dispatch/dispatch-1",
      type: "openDispatch",
      fields: { order: { policyId: "p", topic: "leak", callId: "CA1", brief } },
    })
    expect(dispatchFromCall({ type: "turn.heard", data: {} }, { callId: "CA1" })).toBeUndefined()
    expect(new Scene({}).given("openDispatch", order!.fields as never, { id: "evenkeel", role: "library" })).toContain(
      "opened",
    )
  })

  test("a second call on the matter joins the one that is open, and no other", () => {
    const scene = new Scene({ rungs: [{ targets: [person("ben")], delayMinutes: 1 }] })
    scene.open({ matter: "M1", callerId: "dana" })
    const others = [scene.state]
    expect(toDispatch(wish, { callId: "CA2", callerId: "dana", matter: "M1", brief, others })).toEqual({
      dispatchId: "D1",
      type: "chaseDispatch",
      fields: { callId: "CA2", sameCaller: true, words: brief.words },
    })
    expect(toDispatch(wish, { callId: "CA2", matter: "M2", others }).type).toBe("openDispatch")
    expect(toDispatch(wish, { callId: "CA2", others }).type).toBe("openDispatch")
    scene.given("completeDispatch", { reason: "done" })
    expect(toDispatch(wish, { callId: "CA2", matter: "M1", others: [scene.state] }).type).toBe("openDispatch")
  })

  test.each([
    ["two of whom nothing is known", {}, {}],
    ["one who is known and one who is not", { callerId: "dana" }, {}],
    ["one who is not known and one who is", {}, { callerId: "dana" }],
    ["two who are known", { callerId: "dana" }, { callerId: "eli" }],
  ])(
    "%s ring about one matter: no words of the one come to the other, and the first is still owed a call",
    (_, one, other) => {
      const scene = new Scene({ rungs: [{ targets: [rotation("two")], delayMinutes: 1 }] })
      scene.open({ matter: "M1", brief, ...one })
      scene.answer("ana", "callerGone")
      const theirs = { words: "it drips into my flat", callbackNumber: "555-0199" }
      const order = toDispatch(wish, { callId: "CA2", matter: "M1", brief: theirs, others: [scene.state], ...other })
      expect(order).toMatchObject({ dispatchId: "D1", type: "chaseDispatch" })
      scene.given("chaseDispatch", order.fields as DispatchCommands["chaseDispatch"])
      expect(scene.state).toMatchObject({ chasedCount: 1, callBackOwed: true, order: { brief } })
      expect(JSON.stringify([scene.log, scene.state])).not.toMatch(/drips|0199/)
    },
  )

  test.each([
    ["another topic", { topic: "billing", urgent: false }, { topic: "flood" }, "openDispatch"],
    ["another topic, both urgent", { topic: "gas" }, { topic: "flood" }, "openDispatch"],
    ["no topic, which may be anything, beside what can wait", { topic: "billing", urgent: false }, {}, "openDispatch"],
    ["the same topic, urgent now", { topic: "lift", urgent: false }, { topic: "lift", urgent: true }, "openDispatch"],
    ["the same topic", { topic: "billing" }, { topic: "billing" }, "chaseDispatch"],
    ["no topic beside what is urgent", { topic: "flood" }, {}, "chaseDispatch"],
    ["what can wait beside what is urgent", { topic: "flood" }, { topic: "flood", urgent: false }, "chaseDispatch"],
  ])("%s on the matter", (_, before, wish, type) => {
    const scene = new Scene({ rungs: [{ targets: [person("ana")], delayMinutes: 5 }] }, { routineTopics: ["billing"] })
    scene.open({ matter: "M1", ...before })
    const context = { callId: "CA2", matter: "M1", others: [scene.state] }
    expect(toDispatch({ policyId: "p", wantedId: "d2", ...wish }, context).type).toBe(type)
  })

  test("doubt is urgent", () => {
    const lists = { ...defaultDispatch, routineTopics: ["billing", "leak"], urgentTopics: ["leak"] }
    expect(["billing", "leak", "new", undefined].map((topic) => isUrgent(lists, topic))).toEqual([
      false,
      true,
      true,
      true,
    ])
  })

  test("ids cannot run into one another", () => {
    const at = { rung: 0, repeat: 0, wayId: "call" }
    expect(toNotificationId("D1", { ...at, personId: "a/b" })).not.toBe(
      toNotificationId("D1", { ...at, personId: "a%2Fb" }),
    )
    expect(toNotificationId("D1", { ...at, personId: "\ud800" })).toBe("D1/n/0/0/\ud800/call")
  })

  test("ids fit into a store, however long those are that they are made of", () => {
    const at = { rung: 99, repeat: 99, wayId: "w".repeat(60) }
    const ids = ["p".repeat(199) + "1", "p".repeat(199) + "2"].map((personId) =>
      toNotificationId("D".repeat(200), { ...at, personId }),
    )
    expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(250)
    expect(new Set(ids).size).toBe(2)
    expect(ids.every((id) => id.startsWith(`${"D".repeat(200)}/n/99/99/`))).toBe(true)
  })
})

describe("what is wrong with a policy", () => {
  const find = (policy: Partial<DispatchPolicy>, more: Partial<DispatchHost> = {}) => {
    const policies = [{ policyId: "p", rungs: [], fallbackOwner: "manager", ...policy }]
    const host = { zone: "America/Chicago", roster, dispatch: { ...defaultDispatch, policies }, ...more }
    return checkPolicies(host, { from: Date.UTC(2026, 10, 2) })
  }
  const rung = (...targets: DispatchPolicy["rungs"][number]["targets"]) => ({ targets, delayMinutes: 5 })

  test.each<[string, Partial<DispatchPolicy>, string]>([
    ["policy/empty", {}, "policies.0.rungs"],
    ["policy/empty-rung", { rungs: [rung()] }, "policies.0.rungs.0.targets"],
    ["roster/unknown-person", { rungs: [rung(person("anna"))] }, "policies.0.rungs.0.targets.0.personId"],
    ["roster/unknown-rotation", { rungs: [rung(rotation("twp"))] }, "policies.0.rungs.0.targets.0.rotationId"],
    ["policy/unreachable-rung", { rungs: [rung(person("carl")), rung(person("ben"))] }, "policies.0.rungs.0"],
    ["policy/never-reachable", { rungs: [rung(person("carl"), rotation("empty"))] }, "policies.0.rungs"],
    ["policy/circle", { rungs: [rung(person("ana")), rung(person("ana"))] }, "policies.0.rungs.1.targets"],
    ["policy/circle", { rungs: [rung(person("ana"))], fallbackOwner: "ana" }, "policies.0.fallbackOwner"],
    [
      "policy/quorum-too-large",
      { rungs: [{ ...rung(rotation("two")), ack: { kind: "quorum", count: 3 } }] },
      "policies.0.rungs.0.ack.count",
    ],
    ["policy/no-wait", { rungs: [{ targets: [person("ana")], delayMinutes: 0 }] }, "policies.0.rungs.0.delayMinutes"],
    ["roster/never-open", { rungs: [{ ...rung(person("ana")), hours: { hours: {} } }] }, "policies.0.rungs.0.hours"],
  ])("%s in %j", (code, policy, path) => {
    expect(find(policy)).toContainEqual(expect.objectContaining({ code, path }))
  })

  test("nobody at night, with the times", () => {
    const nights = { hours: { mon: [["08:00", "20:00"]], tue: [["08:00", "20:00"]] } } as const
    const [gap] = find({ rungs: [{ ...rung(person("ana")), hours: nights }] })
    expect(gap).toMatchObject({
      code: "policy/nobody-reachable",
      from: Date.UTC(2026, 10, 2),
      to: Date.UTC(2026, 10, 2, 14),
    })
  })

  describe("the hours of a rung", () => {
    const office = { hours: { mon: [["09:00", "17:00"]] } } as const
    const day = [["00:00", "24:00"]] as const
    const always = { hours: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day } }
    const gaps = (own: Partial<Roster["rotations"][number]>, more: Partial<Roster> = {}) => {
      const rotations = [{ ...roster.rotations[1]!, ...own }]
      const policy = { policyId: "p", fallbackOwner: "x", rungs: [{ ...rung(rotation("two")), hours: office }] }
      const host = { zone: "America/Chicago", roster: { ...roster, rotations, ...more } }
      return checkPolicy(host, policy, { from: Date.UTC(2026, 10, 2, 6), weeks: 1 }).map(({ code, from, to }) => ({
        code,
        from: from === undefined ? "" : new Date(from).toISOString().slice(0, 16),
        to: to === undefined ? "" : new Date(to).toISOString().slice(0, 16),
      }))
    }
    const outside = [
      { code: "policy/nobody-reachable", from: "2026-11-02T06:00", to: "2026-11-02T15:00" },
      { code: "policy/nobody-reachable", from: "2026-11-02T23:00", to: "2026-11-09T06:00" },
    ]

    test.each<[string, Partial<Roster["rotations"][number]>, Partial<Roster>]>([
      ["a rotation", {}, {}],
      ["a rotation with hours of its own", { hours: always }, {}],
      ["a rotation in another zone", { zone: "Asia/Tokyo" }, {}],
      [
        "an override",
        { turns: [[]] },
        {
          overrides: [
            {
              overrideId: "o",
              rotationId: "two",
              personIds: ["ana"],
              from: "2026-11-01T00:00",
              to: "2026-11-30T00:00",
            },
          ],
        },
      ],
    ])("are those of %s too", (_, own, more) => {
      expect(gaps(own, more)).toEqual(outside)
    })

    test("and of a list of channels", () => {
      const list = { kind: "channels", listId: "office", contacts: [{ channel: "email", address: "x" }] } as const
      const policy = { policyId: "p", fallbackOwner: "x", rungs: [{ ...rung(list), hours: office }] }
      const found = checkPolicy({ zone: "UTC", roster }, policy, { from: Date.UTC(2026, 10, 2), weeks: 1 })
      expect(found.map(({ code }) => code)).toEqual(["policy/nobody-reachable", "policy/nobody-reachable"])
    })
  })

  test("no fallback; and nothing where nothing is", () => {
    const policies = [
      {
        policyId: "p",
        rungs: [
          rung(rotation("two")),
          rung({ kind: "channels", listId: "office", contacts: [{ channel: "email", address: "x" }] }),
        ],
      },
    ]
    const host = { zone: "UTC", roster, dispatch: { ...defaultDispatch, policies } }
    expect(checkPolicies(host, { from: 0 }).map(({ code }) => code)).toContain("policy/no-fallback")
    expect(find({ rungs: policies[0]!.rungs })).toEqual([])
  })
})

describe("policies of other products", () => {
  test("PagerDuty, GoAlert and Grafana", () => {
    const pagerDuty = {
      escalation_policy: {
        id: "EP1",
        num_loops: 20,
        escalation_rules: [
          {
            escalation_delay_in_minutes: 5,
            targets: [
              { id: "S", type: "schedule_reference" },
              { id: "x", type: "odd" },
            ],
          },
          { escalation_delay_in_minutes: 15, targets: [{ id: "U", type: "user_reference" }] },
        ],
      },
    }
    expect(parsePolicies(pagerDuty)).toEqual({
      policies: [
        {
          policyId: "EP1",
          repeatCount: 9,
          rungs: [
            { delayMinutes: 5, targets: [rotation("S")] },
            { delayMinutes: 15, targets: [person("U")] },
          ],
        },
      ],
      notes: [{ path: "escalation_rules.0.targets.1", what: "unknownTarget" }],
    })
    const goAlert = { name: "Desk", repeat: 1, steps: [{ delayMinutes: 3, targets: [{ id: "R", type: "rotation" }] }] }
    expect(parsePolicies(goAlert).policies).toEqual([
      { policyId: "Desk", repeatCount: 1, rungs: [{ delayMinutes: 3, targets: [rotation("R")] }] },
    ])
    const chain = { escalation_chain_id: "C" }
    const grafana = [
      { ...chain, position: 1, type: "wait", duration: 90 },
      { ...chain, position: 0, type: "notify_on_call_from_schedule", notify_on_call_from_schedule: "S" },
      { ...chain, position: 2, type: "trigger_webhook" },
      { ...chain, position: 3, type: "notify_persons", persons_to_notify: ["U"] },
      { ...chain, position: 4, type: "repeat_escalation" },
    ]
    expect(parsePolicies(grafana)).toEqual({
      policies: [
        {
          policyId: "C",
          repeatCount: 5,
          rungs: [
            { delayMinutes: 2, targets: [rotation("S")] },
            { delayMinutes: 0, targets: [person("U")] },
          ],
        },
      ],
      notes: [
        { path: "2", what: "unknownStep" },
        { path: "C", what: "noWait" },
      ],
    })
  })

  const samples = "/work/shared/samples/escalation/policies.json"
  test.runIf(existsSync(samples))("the documented samples", () => {
    const json = JSON.parse(readFileSync(samples, "utf8")) as Record<string, unknown>
    expect(parsePolicies(json.pagerduty).policies[0]?.rungs).toHaveLength(2)
    expect(parsePolicies(json.grafana_irm_oncall).policies[0]?.rungs[0]).toEqual({
      delayMinutes: 1,
      targets: [rotation("SCH1")],
    })
  })

  test.each([null, 5, "x", [], {}, [1], { steps: 1 }, { escalation_rules: {} }])("%j is none", (json) => {
    expect(() => parsePolicies(json)).toThrow("dispatch/unreadable-policy")
  })
})

describe("a playbook", () => {
  const dispatch = {
    policies: [
      { policyId: "p", rungs: [{ targets: [person("ana")], delayMinutes: 5, ack: { kind: "quorum", count: 2 } }] },
    ],
  } as const

  test("has sections for both, with defaults filled in", () => {
    const playbook = definePlaybook({ client: "acme", zone: "America/Chicago", dispatch, roster })
    expect(playbook.dispatch).toEqual({ ...defaultDispatch, ...dispatch })
    expect(playbook.roster).toEqual(roster)
    expect(new Set(["dispatch", "roster"].map((name) => name in definePlaybook({ client: "a", zone: "UTC" })))).toEqual(
      new Set([false]),
    )
  })

  test.each([
    [{ dispatch: { policies: [{ policyId: "p", rungs: [] }] } }, "dispatch.policies.0.rungs"],
    [
      { dispatch: { policies: [{ policyId: "p", rungs: [{ targets: [{ kind: "team" }], delayMinutes: 1 }] }] } },
      "dispatch.policies.0.rungs.0.targets.0.kind",
    ],
    [{ dispatch: { ackMinutes: 0 } }, "dispatch.ackMinutes"],
    [{ roster: { ...roster, zone: "Chicago" } }, "roster.zone"],
    [
      { roster: { ...roster, people: [{ personId: "a", contacts: [{ channel: "fax", address: "1" }] }] } },
      "roster.people.0.contacts.0.channel",
    ],
    [
      {
        roster: { ...roster, rotations: [{ ...roster.rotations[0], hours: { hours: { mon: [["25:00", "26:00"]] } } }] },
      },
      "roster.rotations.0.hours.hours.mon.0.0",
    ],
  ])("%j is told at its place", (section, path) => {
    const { issues } = checkPlaybook({ client: "acme", zone: "UTC", ...section })
    expect(issues.map((each) => each.path)).toContain(path)
  })
})

describe("the story in words", () => {
  test("each sentence rests on its event, in both languages", () => {
    const scene = new Scene({
      rungs: [
        { targets: [rotation("empty")], delayMinutes: 5 },
        { targets: [rotation("two"), person("carl")], delayMinutes: 5 },
      ],
    })
    scene.open()
    scene.answer("ben", "accepted", { saidBy: "caller" })
    const english = explainDispatch(scene.log, { zone: "America/Chicago" })
    expect(english.map(({ text }) => text)).toEqual([
      "Opened as urgent.",
      "Rung 1 was passed over at once: nobody is on duty.",
      "Rung 2 was reached: ana, ben. Not asked: carl.",
      "To be told: ana, by text.",
      "To be told: ben, by call.",
      "ben takes it. It does not count: only the caller says so.",
    ])
    expect(english[0]).toMatchObject({ eventId: "D1#1", local: "2026-11-24T21:00:00-06:00" })
    const named = explainDispatch(scene.log, { zone: "UTC", roster })
    expect(named[2]?.text).toBe("Rung 2 was reached: Ana, ben. Not asked: carl.")
    expect(named[3]?.text).toBe("To be told: Ana, by text.")
    const spanish = explainDispatch(scene.log, { zone: "nowhere", language: "es" })
    expect(spanish.map(({ eventId }) => eventId)).toEqual(english.map(({ eventId }) => eventId))
    expect(explainDispatch([{ ...scene.log[0]!, type: "constructor" }], { zone: "UTC" })).toEqual([])
  })
})

test("what is no policy at all is told as such", () => {
  for (const policies of [null, {}, [null], [{}], [{ policyId: "p", rungs: [null] }]])
    expect(checkPolicies({ zone: "UTC", dispatch: { policies } } as never, { from: 0 })).toMatchObject([
      { code: "policy/wrong-form", severity: "error" },
    ])
  const endless = new Array(1e9)
  for (const policy of [null, { policyId: "p", rungs: endless }])
    expect(checkPolicy({ zone: "UTC" } as never, policy as never, { from: 0 })).toMatchObject([
      { code: "policy/wrong-form" },
    ])
})
