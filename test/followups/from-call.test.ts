import { describe, expect, test } from "vitest"
import { createCall } from "evenkeel"
import { defaultFollowUps, toFollowUpOrder, toFollowUpsLeft, type PromiseContext } from "evenkeel/followups"
import type { CallEvent } from "evenkeel/session"
import { at, HOUR, MINUTE, Scene, T0 } from "./scene.js"

const context: PromiseContext = {
  callId: "CA1",
  host: { zone: "America/New_York" },
  caller: { personId: "P1", name: "Dana", number: "+13125550143", zone: "America/Chicago" },
  saidBy: "a7",
}

function started() {
  const log: CallEvent[] = []
  const call = createCall({ callId: "CA1", at: T0 })
  call.subscribe(() => undefined)
  const keep = (result: { readonly ok: boolean; readonly events?: readonly CallEvent[] }) => {
    expect(result.ok).toBe(true)
    log.push(...(result.events ?? []))
  }
  keep(call.record({ type: "connectCall", at: T0 }))
  const orders = () => log.flatMap((event) => toFollowUpOrder(event, context) ?? [])
  return { call, keep, orders }
}

const terms = {
  kind: "callback",
  promisedBy: "agent",
  words: "I'll call you Wednesday at two",
  window: { from: at("2026-11-25T14:00-06:00"), to: at("2026-11-25T14:00-06:00") },
} as const

describe("a call opens follow-ups", () => {
  test("for what was accepted: on the caller's wall, owned by who said it", () => {
    const { call, keep, orders } = started()
    keep(call.record({ type: "acceptPromise", promiseId: "p1", terms, at: T0 + MINUTE }))
    expect(orders()).toEqual([
      {
        followUpId: "CA1/promise/p1",
        type: "openFollowUp",
        fields: {
          standing: "accepted",
          terms: {
            kind: "callback",
            promisedBy: "agent",
            words: "I'll call you Wednesday at two",
            origin: "promise",
            due: { wall: "2026-11-25T14:00[America/Chicago]" },
            owner: "a7",
            to: { personId: "P1", name: "Dana", number: "+13125550143", zone: "America/Chicago" },
            callId: "CA1",
            saidBy: "a7",
          },
        },
      },
    ])
  })

  test("and says how they end when the call does", () => {
    const { call, keep, orders } = started()
    keep(call.record({ type: "acceptPromise", promiseId: "p1", terms, at: T0 + 1 }))
    keep(call.record({ type: "settlePromise", promiseId: "p1", end: "broken", reason: "forgot", at: T0 + 2 }))
    const [open, end] = orders()
    const scene = new Scene()
    for (const order of [open!, end!]) scene.when(order.type, order.fields as never, T0 + 3)
    expect(scene.state).toMatchObject({ standing: "broken", end: { reason: "forgot" } })
  })

  test("with both edges of a window, and none where no time was said", () => {
    const order = (from: number | null, to: number | null) => {
      const { call, keep, orders } = started()
      keep(call.record({ type: "acceptPromise", terms: { ...terms, window: { from, to } }, at: T0 + 1 }))
      const [first] = orders()
      return first?.type === "openFollowUp" ? first.fields.terms : undefined
    }
    expect(order(T0 + HOUR, T0 + 3 * HOUR)).toMatchObject({
      notBefore: { wall: "2026-11-23T11:00[America/Chicago]" },
      due: { wall: "2026-11-23T13:00[America/Chicago]" },
    })
    expect(order(T0 + HOUR, null)).toMatchObject({ due: null, notBefore: {} })
    expect(order(null, null)).toMatchObject({ due: null })
    // Twenty minutes from now are no time of day.
    expect(order(null, T0 + 20 * MINUTE + 1_234)).toMatchObject({ due: { at: T0 + 20 * MINUTE + 1_234 } })
  })

  test("to ring back where the line dropped, at once and at any hour; it ends as it ended in the call", () => {
    const { call, keep, orders } = started()
    keep(call.record({ type: "closeLine", endedBy: "network", endReason: "dropped", at: T0 + MINUTE }))
    expect(orders()).toMatchObject([
      {
        followUpId: "CA1/ringBack",
        type: "openFollowUp",
        fields: {
          standing: "accepted",
          terms: { kind: "callback", origin: "ringBack", due: { at: T0 + 6 * MINUTE }, to: { number: "+13125550143" } },
        },
      },
    ])
    keep(call.record({ type: "settleRingBack", outcome: "reached", at: T0 + 2 * MINUTE }))
    const scene = new Scene(undefined, undefined, "CA1/ringBack")
    for (const order of orders()) scene.when(order.type, order.fields as never, T0 + 2 * MINUTE)
    expect(scene.state.standing).toBe("kept")
  })

  describe("dropped beside a call-back that was promised", () => {
    const dropped = (to: number | null, outcome?: "reached" | "unreachable") => {
      const { call, keep } = started()
      const orders: string[] = []
      const take = (result: Parameters<typeof keep>[0]): void => {
        keep(result)
        const { session } = call.getSnapshot()
        for (const event of result.events ?? []) {
          const order = toFollowUpOrder(event, { ...context, session })
          if (order !== undefined) orders.push(`${order.type} ${order.followUpId}`)
        }
      }
      const promised = { ...terms, words: "I'll ring you straight back", window: { from: null, to } }
      take(call.record({ type: "acceptPromise", promiseId: "p1", terms: promised, at: T0 + 1 }))
      take(call.record({ type: "closeLine", endedBy: "network", endReason: "dropped", at: T0 + MINUTE }))
      if (outcome !== undefined) take(call.record({ type: "settleRingBack", outcome, at: T0 + 3 * MINUTE }))
      return orders
    }

    test("for soon: it is one thing, and ends as one", () => {
      expect(dropped(T0 + 20 * MINUTE)).toEqual(["openFollowUp CA1/promise/p1"])
      expect(dropped(T0 + 20 * MINUTE, "reached")).toEqual([
        "openFollowUp CA1/promise/p1",
        "settleFollowUp CA1/promise/p1",
      ])
      expect(dropped(T0 + 20 * MINUTE, "unreachable").at(-1)).toBe("settleFollowUp CA1/promise/p1")
    })

    test("for later, or for no time: they are rung back now all the same", () => {
      for (const to of [T0 + 2 * HOUR, null]) {
        expect(dropped(to, "reached")).toEqual([
          "openFollowUp CA1/promise/p1",
          "openFollowUp CA1/ringBack",
          "settleFollowUp CA1/ringBack",
        ])
      }
    })
  })

  test("dropped after “I'll get started on this right away”: the promise is open", () => {
    const { call, keep, orders } = started()
    keep(call.hear({ speaker: "agent", text: "I'll get started on this right away.", at: T0 + MINUTE }))
    keep(
      call.record({
        type: "acceptPromise",
        terms: { ...terms, kind: "do", window: { from: null, to: null } },
        at: T0 + MINUTE,
      }),
    )
    keep(call.record({ type: "closeLine", endedBy: "network", endReason: "dropped", at: T0 + 2 * MINUTE }))
    const standings = orders().map((order) => {
      const scene = new Scene(undefined, undefined, order.followUpId)
      return [order.followUpId, scene.when(order.type, order.fields as never, T0 + 2 * MINUTE).state.standing]
    })
    expect(standings).toEqual([
      [expect.stringMatching(/^CA1\/promise\//), "accepted"],
      ["CA1/ringBack", "accepted"],
    ])
  })
})

describe("what a call leaves", () => {
  const left = (host = context.host, promise = false, resolution: "partial" | "full" = "partial") => {
    const { call, keep } = started()
    keep(call.record({ type: "openIssue", issueId: "i1", at: T0 + 1 }))
    keep(call.record({ type: "resolveIssue", issueId: "i1", resolution, reason: "part not in", at: T0 + 2 }))
    if (promise) keep(call.record({ type: "acceptPromise", terms, at: T0 + 3 }))
    return toFollowUpsLeft(call.getSnapshot().session, { ...context, host }, T0)
  }

  test("a partial resolution forces a follow-up, unless one was promised", () => {
    expect(left()).toMatchObject([
      {
        followUpId: "CA1/partialResolution/i1",
        // Monday, eleven in New York: the same hour of the next working day.
        fields: {
          terms: { origin: "partialResolution", note: "part not in", due: { at: at("2026-11-24T11:00-05:00") } },
        },
      },
    ])
    expect(left(undefined, true)).toEqual([])
    expect(left(undefined, false, "full")).toEqual([])
  })

  test("a courtesy call after a full one, where the client wants it", () => {
    const host = { ...context.host, followUps: { ...defaultFollowUps, courtesyWorkMinutes: 960 } }
    expect(left(host, false, "full")).toMatchObject([
      { followUpId: "CA1/courtesy", fields: { terms: { kind: "callback", origin: "courtesy" } } },
    ])
  })

  test("of two matters, the one that nothing was promised for", () => {
    const { call, keep } = started()
    for (const [index, issueId] of ["leak", "bill"].entries()) {
      keep(call.record({ type: "openIssue", issueId, at: T0 + 10 * index + 1 }))
      const stated = { type: "stateFact", issueId, fact: "problem", value: issueId, at: T0 + 10 * index + 2 } as const
      keep(call.record(stated))
      if (issueId === "leak") keep(call.record({ type: "acceptPromise", terms, at: T0 + 5 }))
      const partial = { type: "resolveIssue", issueId, resolution: "partial", reason: "later" } as const
      keep(call.record({ ...partial, at: T0 + 10 * index + 6 }))
    }
    const left = toFollowUpsLeft(call.getSnapshot().session, context, T0 + 60)
    expect(left.map(({ followUpId }) => followUpId)).toEqual(["CA1/partialResolution/bill"])
  })

  test("one courtesy call however much was solved, and none to somebody who is rung anyway or must not be", () => {
    const host = { ...context.host, followUps: { ...defaultFollowUps, courtesyWorkMinutes: 960 } }
    const after = (more: (record: ReturnType<typeof started>) => void) => {
      const story = started()
      const { call, keep } = story
      for (const issueId of ["leak", "bill"]) {
        keep(call.record({ type: "openIssue", issueId, at: T0 + 1 }))
        keep(call.record({ type: "stateFact", issueId, fact: "problem", value: issueId, at: T0 + 2 }))
        keep(call.record({ type: "resolveIssue", issueId, resolution: "full", at: T0 + 3 }))
      }
      more(story)
      const { session } = call.getSnapshot()
      return toFollowUpsLeft(session, { ...context, host }, T0 + 60).map(({ followUpId }) => followUpId)
    }
    expect(after(() => undefined)).toEqual(["CA1/courtesy"])
    const doNotCall = { type: "raiseFlag", flag: "doNotCall", at: T0 + 4 } as const
    expect(after(({ call, keep }) => keep(call.record(doNotCall)))).toEqual([])
    expect(after(({ call, keep }) => keep(call.record({ type: "acceptPromise", terms, at: T0 + 4 })))).toEqual([])
    const dropped = { type: "closeLine", endedBy: "network", endReason: "dropped", at: T0 + 4 } as const
    expect(after(({ call, keep }) => keep(call.record(dropped)))).toEqual([])
  })

  test("a promise that was heard and not answered is open", () => {
    const { call, keep } = started()
    keep(call.record({ type: "hearPromise", promiseId: "p9", ...terms, at: T0 + 1 }))
    const [order] = toFollowUpsLeft(call.getSnapshot().session, context, T0 + 2)
    expect(order).toMatchObject({ followUpId: "CA1/promise/p9", type: "openFollowUp", fields: { standing: "heard" } })
    keep(call.record({ type: "dismissPromise", promiseId: "p9", reason: "no", at: T0 + 3 }))
    expect(toFollowUpsLeft(call.getSnapshot().session, context, T0 + 4)).toEqual([])
  })
})
