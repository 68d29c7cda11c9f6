import { describe, expect, test } from "vitest"
import {
  auditDispatches,
  exhaustedDispatches,
  notificationsWanted,
  openDispatches,
  toReplyCode,
} from "evenkeel/escalation/dispatch"
import { person, rotation, Scene } from "./scene.js"

const two = {
  rungs: [
    { targets: [person("ana")], delayMinutes: 10 },
    { targets: [person("ben")], delayMinutes: 10 },
  ],
}

describe("acceptance case 8: nobody on duty", () => {
  test("rung 2 is notified at once, and rung 1 is reported", () => {
    const scene = new Scene({
      rungs: [
        { targets: [rotation("empty")], delayMinutes: 30 },
        { targets: [person("ben")], delayMinutes: 10 },
      ],
    })
    expect(scene.open()).toEqual(["opened", "rungSkipped", "rungReached", "notificationWanted"])
    expect(scene.last("dispatch.rungSkipped")).toMatchObject({ rung: 0, reason: "nobodyOnDuty" })
    expect(scene.last("dispatch.notificationWanted")?.notificationId).toBe("D1/n/1/0/ben/call")
  })

  test("all exhausted: an owner is named, it is still listed, and comes up again until a person closes it", () => {
    const scene = new Scene({ rungs: [{ targets: [rotation("empty"), person("carl")], delayMinutes: 30 }] })
    expect(scene.open()).toEqual(["opened", "rungSkipped", "exhausted"])
    expect(scene.last("dispatch.rungSkipped")).toMatchObject({
      reason: "nobodyReachable",
      people: [{ personId: "carl", reason: "noContact" }],
    })
    expect(scene.state).toMatchObject({ standing: "exhausted", owner: "manager" })
    expect(openDispatches([scene.state])).toHaveLength(1)
    expect(exhaustedDispatches([scene.state], "manager")).toHaveLength(1)
    expect(scene.at(15)).toEqual(["stillExhausted"])
    expect(scene.at(30)).toEqual(["stillExhausted"])
    expect(scene.given("completeDispatch", { reason: "the owner went" })).toEqual(["done"])
    expect(scene.due()).toBeUndefined()
  })

  test("a policy that the client does not have is loud too", () => {
    const scene = new Scene({})
    expect(scene.open({ policyId: "gone" })).toEqual(["opened", "exhausted"])
    expect(scene.log[0]?.anomaly).toBe("dispatch/unknown-policy")
    expect(scene.state.owner).toBe("Acme")
  })
})

describe("acceptance case 9: answers", () => {
  test("after exhaustion it is accepted", () => {
    const scene = new Scene({ rungs: [{ targets: [person("ben")], delayMinutes: 10 }] })
    scene.open()
    scene.send()
    expect(scene.at(10)).toEqual(["exhausted"])
    expect(scene.answer("ben", "accepted")).toEqual(["answered", "acknowledged"])
    expect(scene.last("dispatch.acknowledged")?.late).toBe(true)
  })

  test("twice is once, and does not hold longer", () => {
    const scene = new Scene(two)
    scene.open()
    scene.answer("ana", "accepted")
    scene.at(20)
    expect(scene.answer("ana", "accepted")).toEqual([])
    expect(scene.due()).toBe(30)
  })

  test("by the wrong person it is recorded and counts for nothing", () => {
    const scene = new Scene(two)
    scene.open()
    expect(scene.answer("ben", "accepted")).toEqual(["answered"])
    expect(scene.last("dispatch.answered")).toMatchObject({ counts: false, doubt: "wrongPerson" })
    expect(scene.state.standing).toBe("notified")
  })

  test("and then nothing: it lapses and climbs on; progress gives time again", () => {
    const scene = new Scene(two)
    scene.open()
    scene.send()
    scene.answer("ana", "accepted")
    scene.at(20)
    expect(scene.given("recordProgress", { note: "on the way" })).toEqual(["progressed"])
    expect(scene.at(49)).toEqual([])
    expect(scene.at(50)).toEqual(["acknowledgementLapsed", "rungReached", "notificationWanted"])
    expect(scene.last("dispatch.rungReached")).toMatchObject({ rung: 1, because: "lapsed" })
  })

  test("only the caller says so: no acknowledgement", () => {
    const scene = new Scene(two)
    scene.open()
    expect(scene.answer("ana", "accepted", { saidBy: "caller" })).toEqual(["answered"])
    expect(scene.state.standing).toBe("notified")
  })

  test("after it was closed it is recorded", () => {
    const scene = new Scene(two)
    scene.open()
    scene.given("completeDispatch", { reason: "done" })
    expect(scene.answer("ana", "accepted")).toEqual(["answered"])
    expect(scene.log.at(-1)?.anomaly).toBe("dispatch/after-end")
    expect(scene.state.standing).toBe("done")
  })
})

describe("who must acknowledge", () => {
  const both = [{ targets: [rotation("two")], delayMinutes: 10 }]

  test("all", () => {
    const scene = new Scene({ rungs: [{ ...both[0]!, ack: { kind: "all" } }] })
    scene.open()
    expect(scene.answer("ana", "accepted")).toEqual(["answered"])
    expect(scene.answer("ben", "accepted")).toEqual(["answered", "acknowledged"])
  })

  test("by code", () => {
    const scene = new Scene({ rungs: [{ ...both[0]!, ack: { kind: "code" } }] })
    scene.open()
    expect(scene.answer("ana", "accepted", { code: "12" })).toEqual(["answered"])
    expect(scene.last("dispatch.answered")).toMatchObject({ doubt: "wrongCode" })
    expect(scene.answer("ana", "accepted", { code: ` ${toReplyCode("D1")} ` })).toEqual(["answered", "acknowledged"])
  })

  test("whoever cannot after all gives it back, and the next is asked at once", () => {
    const scene = new Scene(two)
    scene.open()
    scene.send()
    scene.answer("ana", "accepted")
    expect(scene.answer("ana", "declined")).toEqual([
      "answered",
      "acknowledgementLapsed",
      "rungReached",
      "notificationWanted",
    ])
  })

  test("whoever of a list takes it answers in its name; a member's own id is a stranger's", () => {
    const room = { kind: "channels", listId: "room", contacts: [{ channel: "push", address: "r" }] } as const
    const scene = new Scene({ rungs: [{ targets: [room], delayMinutes: 5 }] })
    scene.open()
    expect(scene.answer("ana", "accepted")).toEqual(["answered"])
    expect(scene.last("dispatch.answered")).toMatchObject({ counts: false, doubt: "wrongPerson" })
    expect(scene.answer("room", "accepted", { note: "Ana" })).toEqual(["answered", "acknowledged"])
  })

  test("the second of two who take it has as long as the first had", () => {
    const scene = new Scene({ rungs: both, ackMinutes: 30 })
    scene.open()
    scene.send()
    scene.answer("ana", "accepted")
    scene.at(29)
    expect(scene.answer("ben", "accepted")).toEqual(["answered", "progressed"])
    expect(scene.answer("ana", "declined")).toEqual(["answered"])
    expect(scene.at(58)).toEqual([])
    expect(scene.at(59)[0]).toBe("acknowledgementLapsed")
  })

  test("it stays with an owner who has taken it, whatever others of the rungs say", () => {
    const scene = new Scene({ rungs: both })
    scene.open()
    scene.send()
    scene.at(10)
    expect(scene.answer("manager", "accepted")).toEqual(["answered", "acknowledged"])
    scene.answer("ana", "accepted")
    expect(scene.answer("ana", "declined")).toEqual(["answered"])
    expect(scene.state.standing).toBe("acknowledged")
  })

  test("an owner who has taken it gives it back", () => {
    const scene = new Scene({ rungs: [{ targets: [person("ben")], delayMinutes: 5 }] })
    scene.open()
    scene.send()
    scene.at(5)
    scene.answer("manager", "accepted")
    expect(scene.answer("manager", "declined")).toEqual(["answered", "acknowledgementLapsed", "exhausted"])
    expect(scene.state).toMatchObject({ standing: "exhausted", owner: "manager" })
  })

  test("an owner who was one of too few takes it alone", () => {
    const scene = new Scene({ rungs: [{ ...both[0]!, ack: { kind: "all" } }], fallbackOwner: "ana" })
    scene.open()
    scene.send()
    scene.answer("ana", "accepted")
    expect(scene.at(10)).toEqual(["exhausted"])
    expect(scene.answer("ana", "accepted")).toEqual(["answered", "acknowledged"])
  })

  test("everybody says no: it is exhausted at once, whatever passes are left", () => {
    const scene = new Scene({ ...two, repeatCount: 2 })
    scene.open()
    scene.answer("ana", "declined")
    expect(scene.answer("ben", "declined")).toEqual(["answered", "rungSkipped", "rungSkipped", "exhausted"])
  })

  test("somebody who could not be reached is tried again in the next pass, after the wait", () => {
    const scene = new Scene({ ...two, repeatCount: 1 })
    scene.open()
    scene.answer("ana", "declined")
    expect(scene.confirm("D1/n/1/0/ben/call", "failed")).toEqual(["notificationFailed", "personSpent", "climbPlanned"])
    expect(scene.at(10)).toEqual(["rungSkipped", "rungReached", "notificationWanted"])
  })

  describe("nobody is rung at an hour that is not theirs", () => {
    // It is nine in the evening in Chicago, and the rung was reached while both could be rung.
    const untilTwenty = { tue: [["08:00", "21:20"]] } as const
    const ways = ["text", "call"] as const
    const own = (personId: string, late: boolean) => ({
      personId,
      contacts: ways.map((channel) => ({ channel, address: "1" })),
      ...(late ? {} : { reach: ways.map((channel) => ({ channel, hours: { hours: untilTwenty } })) }),
    })
    const both = { rungs: [{ targets: [person("ana"), person("ben")], delayMinutes: 60 }] }

    test("whom an acknowledgement had spared is left in peace after it", () => {
      for (const late of [true, false]) {
        const scene = new Scene(both, {}, [own("ana", true), own("ben", late)])
        scene.open()
        scene.answer("ana", "accepted")
        expect(scene.at(30)).toEqual([
          "acknowledgementLapsed",
          ...(late ? ["notificationWanted", "climbPlanned"] : ["exhausted"]),
        ])
        expect(scene.state.notifications.find(({ personId }) => personId === "ben")?.standing).toBe(
          late ? "wanted" : "cancelled",
        )
      }
    })

    test("and so is one whose next way would be tried after it", () => {
      for (const late of [true, false]) {
        const scene = new Scene(both, {}, [own("ana", true), own("ben", late)])
        scene.open()
        scene.at(25)
        const [, ben] = scene.state.notifications
        expect(scene.confirm(ben!.notificationId, "failed")).toEqual([
          "notificationFailed",
          late ? "notificationWanted" : "personSpent",
        ])
      }
    })
  })

  test("one who was spared by an acknowledgement is asked when it lapses", () => {
    const scene = new Scene({ rungs: both })
    scene.open()
    scene.answer("ana", "accepted")
    expect(notificationsWanted(scene.state)).toEqual([])
    expect(scene.at(30)).toEqual(["acknowledgementLapsed", "notificationWanted", "climbPlanned"])
    expect(notificationsWanted(scene.state).map(({ personId }) => personId)).toEqual(["ben"])
  })
})

describe("notifications", () => {
  test("the next way after a failure; after the last, the next rung at once", () => {
    const scene = new Scene(two)
    scene.open()
    expect(scene.confirm("D1/n/0/0/ana/text", "failed")).toEqual(["notificationFailed", "notificationWanted"])
    expect(scene.confirm("D1/n/0/0/ana/call", "failed")).toEqual([
      "notificationFailed",
      "personSpent",
      "rungReached",
      "notificationWanted",
    ])
  })

  test("the delay counts from when it was really sent, after a night's sleep too", () => {
    const scene = new Scene(two)
    scene.open()
    scene.at(1)
    scene.send()
    scene.minute = 600
    expect(scene.at(600)).toEqual(["rungReached", "notificationWanted"])
    scene.minute = 605
    scene.send()
    expect(scene.due()).toBe(615)
  })

  test("unconfirmed it is offered again under the same id, and at last counts as failed", () => {
    const scene = new Scene(two)
    scene.open()
    expect(scene.at(2)).toEqual(["notificationWanted"])
    expect(scene.last("dispatch.notificationWanted")).toMatchObject({
      notificationId: "D1/n/0/0/ana/text",
      offerCount: 2,
    })
    scene.at(4)
    expect(scene.at(6)).toEqual(["notificationFailed", "notificationWanted"])
  })

  test("sent after an acknowledgement is marked; confirmed twice is once; a stranger's id is refused", () => {
    const scene = new Scene(two)
    scene.open()
    scene.answer("ana", "accepted")
    expect(scene.confirm("D1/n/0/0/ana/text", "sent")).toEqual(["notificationSent"])
    expect(scene.log.at(-1)?.anomaly).toBe("dispatch/sent-after-end")
    expect(scene.confirm("D1/n/0/0/ana/text", "sent")).toEqual([])
    expect(scene.confirm("D2/n/0/0/ana/text", "sent")).toBe("dispatch/not-found")
  })

  test("an audit finds one that nobody ticks", () => {
    const scene = new Scene(two)
    scene.open()
    expect(auditDispatches([scene.state], scene.now)).toEqual([])
    expect(auditDispatches([scene.state], scene.now + 600_000)).toEqual([{ dispatchId: "D1", problem: "overdue" }])
  })
})

describe("patched calls", () => {
  test.each(["noAnswer", "voicemail"] as const)("%s: the next way", (outcome) => {
    const scene = new Scene(two)
    scene.open()
    scene.send()
    expect(scene.answer("ana", outcome)).toEqual(["answered", "notificationWanted"])
  })

  test("a relay acknowledges and keeps what is to be told", () => {
    const scene = new Scene(two)
    scene.open()
    expect(scene.answer("ana", "relay", { relay: "I ring in ten minutes" })).toEqual(["answered", "acknowledged"])
    expect(scene.state.relay).toBe("I ring in ten minutes")
  })

  test("what only the caller says, or a stranger, is no word of who is on call", () => {
    const scene = new Scene(two)
    scene.open()
    scene.answer("ana", "relay", { relay: "he is on his way", saidBy: "caller" })
    scene.answer("zed", "relay", { relay: "leave it to me" })
    expect(scene.state.relay).toBeNull()
  })

  test("the caller is gone: a call is owed, and it goes on", () => {
    const scene = new Scene(two)
    scene.open()
    expect(scene.answer("ana", "callerGone")).toEqual(["answered"])
    expect(scene.state).toMatchObject({ standing: "notified", callBackOwed: true })
  })

  test("the call is owed no more once it was made, the caller rings, or it is closed", () => {
    const owing = () => {
      const scene = new Scene(two)
      scene.open()
      scene.answer("ana", "callerGone")
      return scene
    }
    const called = owing()
    called.answer("ana", "accepted")
    expect(called.state.callBackOwed).toBe(true)
    expect(called.given("recordProgress", { calledBack: true })).toEqual(["calledBack", "progressed"])
    expect(called.state.callBackOwed).toBe(false)
    expect(called.given("recordProgress", { calledBack: true })).toEqual(["progressed"])
    const early = owing()
    expect(early.given("recordProgress", { calledBack: true })).toEqual(["calledBack"])
    expect(early.state).toMatchObject({ standing: "notified", callBackOwed: false })
    const chased = owing()
    // It may be anybody, as long as nobody knows who it is.
    chased.given("chaseDispatch", { callId: "CA2" })
    expect(chased.state.callBackOwed).toBe(true)
    chased.given("chaseDispatch", { callId: "CA3", sameCaller: true })
    expect(chased.state.callBackOwed).toBe(false)
    const closed = owing()
    closed.given("completeDispatch", { reason: "she had rung a plumber" })
    expect(closed.state.callBackOwed).toBe(false)
    closed.answer("ana", "callerGone")
    expect(closed.state.callBackOwed).toBe(false)
  })
})

describe("preconditions, chases, withdrawing", () => {
  test("nobody is told before the fee is accepted; unsettled, it comes up again", () => {
    const scene = new Scene({ ...two, preconditions: ["feeAccepted"] })
    expect(scene.open()).toEqual(["opened"])
    expect(scene.at(10)).toEqual(["heldUp"])
    expect(scene.given("settlePrecondition", { preconditionId: "feeAccepted", outcome: "refused" })).toEqual([
      "preconditionSettled",
      "heldUp",
    ])
    expect(scene.given("settlePrecondition", { preconditionId: "feeAccepted", outcome: "waived" })).toEqual([
      "preconditionSettled",
      "rungReached",
      "notificationWanted",
    ])
    expect(scene.given("settlePrecondition", { preconditionId: "other", outcome: "met" })).toBe("dispatch/not-found")
  })

  test("a chase climbs, once for each call, and never past the end", () => {
    const scene = new Scene(two)
    scene.open()
    expect(scene.given("chaseDispatch", { callId: "CA1" })).toEqual([])
    expect(scene.given("chaseDispatch", { callId: "CA2" })).toEqual(["chased", "rungReached", "notificationWanted"])
    expect(scene.given("chaseDispatch", { callId: "CA2" })).toEqual([])
    expect(scene.given("chaseDispatch", { callId: "CA3" })).toEqual(["chased"])
    scene.answer("ben", "accepted")
    scene.given("chaseDispatch", { callId: "CA4" })
    expect(scene.due()).toBe(5)
  })

  test("a caller cannot withdraw an urgent one; the client can; a caller can where it can wait", () => {
    const scene = new Scene(two)
    scene.open()
    expect(scene.given("withdrawDispatch", { reason: "fine now", askedBy: "caller" })).toBe(
      "dispatch/caller-cannot-withdraw",
    )
    expect(scene.given("withdrawDispatch", { reason: "ours", askedBy: "client" })).toEqual(["withdrawn"])
    const routine = new Scene(two, { routineTopics: ["billing"] })
    routine.open({ topic: "billing" })
    expect(routine.given("withdrawDispatch", { reason: "fine now", askedBy: "caller" })).toEqual(["withdrawn"])
  })

  test("a person starts an exhausted one again, under new ids", () => {
    const scene = new Scene({ rungs: [{ targets: [person("ben")], delayMinutes: 1 }] })
    scene.open()
    scene.send()
    scene.at(1)
    expect(scene.given("restartDispatch", {})).toEqual(["restarted", "rungReached", "notificationWanted"])
    expect(scene.last("dispatch.notificationWanted")?.notificationId).toBe("D1/n/0/1/ben/call")
  })

  test("nothing is done about one that was never opened", () => {
    const scene = new Scene(two)
    expect(scene.given("recordProgress", { note: "on my way" })).toBe("dispatch/wrong-standing")
  })

  test("roles: a vendor closes nothing", () => {
    const scene = new Scene(two)
    scene.open()
    expect(scene.given("completeDispatch", { reason: "x" }, { id: "v", role: "vendor" })).toBe("dispatch/not-allowed")
  })

  test.each([null, 5, "x", { order: { policyId: "" } }, { order: { policyId: "p", __proto__x: 1 } }])(
    "malformed %j is refused",
    (fields) => {
      expect(new Scene(two).given("openDispatch", fields as never)).toBe("dispatch/invalid-command")
    },
  )
})
