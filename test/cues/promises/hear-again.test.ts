import { describe, expect, test } from "vitest"
import { createCall } from "evenkeel"
import { toFollowUpsLeft } from "evenkeel/followups"
import { renderNote } from "evenkeel/handoff"
import { openPromises } from "evenkeel/session"

const T0 = Date.UTC(2026, 10, 24, 15)

type Said = readonly [speaker: "agent" | "caller", text: string]

/** The promises that are open at the end of a call in which this is said, a turn in eight seconds. */
function said(...turns: readonly Said[]) {
  const at = Date.UTC(2026, 10, 24, 15)
  const call = createCall({ callId: "c", at, agent: { agentId: "a", kind: "human" } })
  call.record({ type: "connectCall", at })
  turns.forEach(([speaker, text], index) => call.hear({ speaker, text, at: at + (index + 1) * 8_000 }))
  const { session } = call.getSnapshot()
  return openPromises(session).map(({ kind, words, window }) => ({ kind, words, window }))
}

function only(...turns: readonly Said[]) {
  const open = said(...turns)
  expect(open).toHaveLength(1)
  return open[0]!
}

const HOUR = 3_600_000

describe("a promise that is said again in a call", () => {
  test("at a closer time takes the place of the wider one", () => {
    const close = "So I'll call you at three tomorrow."
    const { words } = only(["agent", "I'll call you tomorrow."], ["caller", "Great."], ["agent", close])
    expect(words).toBe("I'll call you at three tomorrow")
    expect(only(["agent", "I'll call you back."], ["agent", "I'll call you back at three."]).window.from).not.toBeNull()
    expect(said(["agent", close], ["agent", "I'll call you on Friday."])).toHaveLength(2)
  })

  test("does not take the place of another letter", () => {
    expect(
      said(["agent", "I'll email the form tomorrow."], ["agent", "I'll email the invoice at three tomorrow."]),
    ).toHaveLength(2)
  })

  test.each([
    ["Make it one.", -1],
    ["Actually, let's say four in the afternoon.", 2],
    ["Sorry, no, half past two.", 0.5],
  ])("is put right by a time alone: %s", (text, hours) => {
    const first = only(["agent", "I'll call you at two tomorrow."])
    const after = only(["agent", "I'll call you at two tomorrow."], ["caller", "Okay."], ["agent", text])
    const words = `I'll call you at two tomorrow … ${text}`
    expect(after).toEqual({ kind: "callback", words, window: after.window })
    expect(after.window.from! - first.window.from!).toBe(hours * HOUR)
  })

  test.each(["Seven it is.", "Okay, seven it is. Anything else?", "Right. Half past six it is."])(
    "is put right where the other side asked for it: %s",
    (text) => {
      const first = only(["agent", "I'll call you at half past five this evening."])
      const after = only(
        ["agent", "I'll call you at half past five this evening."],
        ["caller", "Could you make it a bit later?"],
        ["agent", text],
      )
      expect(after.window.from! - first.window.from!).toBe(text.includes("even") ? 1.5 * HOUR : HOUR)
    },
  )

  test.each([
    ["agent", "That it is."],
    ["caller", "Make it one."],
    ["agent", "No problem."],
    ["agent", "Sorry, is your number still the same?"],
    ["agent", "Actually we close at six."],
  ] as const)("is not put right where the %s says %s", (speaker, text) => {
    const first = only(["agent", "I'll call you at two tomorrow."])
    expect(only(["agent", "I'll call you at two tomorrow."], [speaker, text])).toEqual(first)
  })
})

/** A call in which turns `t1`, `t2` … are said, eight seconds each. */
function callWith(...turns: readonly Said[]) {
  const call = createCall({ callId: "c", at: T0, agent: { agentId: "a", kind: "human" } })
  call.record({ type: "connectCall", at: T0 })
  turns.forEach(([speaker, text], index) =>
    call.hear({ speaker, text, turnId: `t${index + 1}`, at: T0 + (index + 1) * 8_000 }),
  )
  const open = () => openPromises(call.getSnapshot().session)
  return { call, open, words: () => open().map((each) => each.words) }
}

describe("a promise whose time is put right in another turn", () => {
  const made: Said = ["agent", "I'll call you at two tomorrow."]
  const mended: Said = ["agent", "Actually, make it one."]

  test("quotes both turns, and may be put right again", () => {
    const { open } = callWith(made, ["caller", "Okay."], mended, ["agent", "No, sorry, half past eleven."])
    const [promise, ...more] = open()
    expect(more).toEqual([])
    expect(promise).toMatchObject({
      words: "I'll call you at two tomorrow … Actually, make it one. … No, sorry, half past eleven.",
      turnId: "t4",
      earlierTurnIds: ["t1", "t3"],
    })
    const [alone] = callWith(["agent", "I'll call you at half past eleven tomorrow."]).open()
    expect(promise!.window).toEqual(alone!.window)
  })

  test("is what it was when the correction is taken back, and gone with the words that made it", () => {
    const { call, words } = callWith(made, mended)
    call.hear({ op: "retract", turnId: "t2", at: T0 + 30_000 })
    expect(words()).toEqual(["I'll call you at two tomorrow"])
    const other = callWith(made, mended)
    other.call.hear({ op: "retract", turnId: "t1", at: T0 + 30_000 })
    expect(other.words()).toEqual([])
  })

  test("is put right by the better words of a transcript", () => {
    const { call, words } = callWith(made, mended)
    call.hear({
      op: "replace",
      turnId: "t2",
      speaker: "agent",
      text: "Actually, make it half past one.",
      at: T0 + 17_000,
    })
    expect(words()).toEqual(["I'll call you at two tomorrow … Actually, make it half past one."])
  })

  test("is taken on with both, and says so if one of them is taken back", () => {
    const { call, open } = callWith(made, mended)
    call.record({ type: "acceptPromise", promiseId: open()[0]!.promiseId, at: T0 + 20_000 })
    call.hear({ op: "retract", turnId: "t1", at: T0 + 30_000 })
    expect(open()).toMatchObject([{ standing: "accepted", groundWithdrawn: true, earlierTurnIds: ["t1"] }])
  })

  test("stands in the note and in its follow-up with the words of both", () => {
    const { call } = callWith(made, mended)
    const note = renderNote(call.note(), { locale: "en", zone: "UTC" })
    const quoted = "I'll call you at two tomorrow … Actually, make it one."
    expect(note).toContain(quoted)
    expect(note).toContain("Nov 25, 1:00 PM UTC")
    const { session } = call.getSnapshot()
    const [left] = toFollowUpsLeft(session, { callId: "c", host: { zone: "UTC" } }, T0 + 60_000)
    expect(left?.fields).toMatchObject({ terms: { words: quoted } })
  })
})

describe("a promise that is taken back in another turn", () => {
  const made: Said = ["agent", "I'll call you at two tomorrow."]
  const back: Said = ["agent", "Actually, scratch that."]

  test.each([
    "Actually, scratch that.",
    "I can't promise that after all, sorry.",
    "Sorry, no, I can't.",
    "Never mind, forget that.",
  ])("is withdrawn: %s", (text) => {
    const { call, words } = callWith(made, ["caller", "Okay."], ["agent", text])
    expect(words()).toEqual([])
    const [promise] = call.getSnapshot().session.promises
    expect(promise).toMatchObject({ standing: "dismissed", reason: "taken back in t3", turnId: "t3" })
  })

  test.each([
    [made, ["caller", "Actually, scratch that."]],
    [made, ["caller", "Can I have a refund as well?"], ["agent", "Sorry, I can't do that."]],
    [made, ["agent", "Sorry, I can't hear you."]],
    [made, ["agent", "No, wait, that was the wrong account."]],
  ] as const)("stands where it is not: %s %s", (...turns) => {
    expect(callWith(...turns).words()).toEqual(["I'll call you at two tomorrow"])
  })

  test("stands again when those words are retracted, and is gone with the words that made it", () => {
    const { call, open, words } = callWith(made, back)
    call.hear({ op: "retract", turnId: "t2", at: T0 + 30_000 })
    expect(words()).toEqual(["I'll call you at two tomorrow"])
    expect(open()[0]).toMatchObject({ standing: "heard", turnId: "t1" })
    const other = callWith(made, back).call
    other.hear({ op: "retract", turnId: "t1", at: T0 + 30_000 })
    expect(other.getSnapshot().session.promises).toEqual([])
  })

  test("stands once it was accepted, as an anomaly to ask about", () => {
    const { call, open } = callWith(made)
    call.record({ type: "acceptPromise", promiseId: open()[0]!.promiseId, at: T0 + 10_000 })
    call.hear({ speaker: "agent", text: back[1], turnId: "t2", at: T0 + 16_000 })
    expect(open()).toMatchObject([{ standing: "accepted", groundWithdrawn: true }])
    const { exceptions } = call.getSnapshot().session
    expect(exceptions.map(({ kind, code }) => [kind, code])).toEqual([["anomaly", "promise/taken-back"]])
  })
})
