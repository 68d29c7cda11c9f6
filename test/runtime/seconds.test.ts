import { describe, expect, it } from "vitest"
import { createCall } from "evenkeel"

const T0 = 1_767_225_600_000
const inSeconds = T0 / 1_000 + 60
const opened = () => createCall({ callId: "CA1", at: T0 })

describe("a time in seconds", () => {
  it("is refused of a turn, a command, a report, a tick, with milliseconds as the remedy", () => {
    const call = opened()
    const refusal = { code: "call/time-jump", detail: { behindMs: T0 - inSeconds, limitMs: 300_000_000_000 } }
    expect(call.hear({ speaker: "caller", text: "Hello", at: inSeconds })).toMatchObject({ ok: false, refusal })
    expect(call.record({ type: "connectCall", at: inSeconds })).toMatchObject({ ok: false, refusal })
    expect(call.tick(inSeconds)).toMatchObject({ ok: false, refusal })
    expect(call.events()).toHaveLength(1)
  })

  it("is no time at which a call is opened, by its option or its clock", () => {
    const options = [{ at: inSeconds }, { clock: { now: () => inSeconds } }]
    for (const given of options)
      expect(() => createCall({ callId: "CA1", ...given })).toThrow(
        expect.objectContaining({ code: "call/invalid-options", issues: [expect.objectContaining({ path: "at" })] }),
      )
    for (const at of [0, 999_999_999, 10_000_000_000])
      expect(createCall({ callId: "CA1", at }).events()).toHaveLength(1)
  })

  it("is refused of what is due", () => {
    const call = opened()
    const at = T0 + 1_000
    const terms = { kind: "callback", promisedBy: "agent", words: "I'll ring" } as const
    const window = { from: null, to: inSeconds }
    const refused = [
      [call.record({ type: "agreeAction", what: "Send a plumber", due: inSeconds, at }), "due"],
      [call.record({ type: "hearPromise", ...terms, window, at }), "window.to"],
      [call.record({ type: "acceptPromise", terms: { ...terms, window }, at }), "terms.window.to"],
    ] as const
    for (const [result, path] of refused)
      expect(result).toMatchObject({ ok: false, refusal: { code: "session/invalid-command", issues: [{ path }] } })
    expect(call.events()).toHaveLength(1)
  })

  it("is not taken for one where it is only late: nothing that happened is lost", () => {
    const call = opened()
    expect(call.hear({ speaker: "caller", text: "Hello", at: T0 - 300_000_000_000 })).toMatchObject({ ok: true })
    expect(
      call.record({ type: "agreeAction", what: "It was to be yesterday", due: T0 - 86_400_000, at: T0 }),
    ).toMatchObject({
      ok: true,
    })
  })
})

describe("what is wrong with a time is told", () => {
  const issueOf = (options: object) => {
    try {
      createCall({ callId: "CA1", ...options })
    } catch (error) {
      return (error as { issues: readonly object[] }).issues[0]
    }
    return undefined
  }

  it("of one in seconds, and of none", () => {
    const seconds = { path: "at", expected: "milliseconds since the Unix epoch, not seconds" }
    expect(issueOf({ at: inSeconds })).toEqual(seconds)
    expect(issueOf({ clock: { now: () => inSeconds } })).toEqual(seconds)
    expect(issueOf({})).toEqual({ path: "at", expected: "milliseconds since the Unix epoch, or a clock" })
    expect(issueOf({ clock: Date.now })).toEqual({ path: "clock", expected: "an object with `now()`" })
  })
})
