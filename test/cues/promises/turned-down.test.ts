import { describe, expect, test } from "vitest"
import { createCall } from "evenkeel"
import { toFollowUpsLeft } from "evenkeel/followups"
import { renderNote } from "evenkeel/handoff"
import { openPromises } from "evenkeel/session"

type Said = readonly [speaker: "agent" | "caller", text: string]

/** Tuesday, three in the afternoon. */
const T0 = Date.UTC(2026, 10, 24, 15)
const FRIDAY_AT_TEN = Date.UTC(2026, 10, 27, 10)

function callWith(...turns: readonly Said[]) {
  const call = createCall({ callId: "c", at: T0, agent: { agentId: "a", kind: "human" } })
  call.record({ type: "connectCall", at: T0 })
  turns.forEach(([speaker, text], index) =>
    call.hear({ turnId: `t${index + 1}`, speaker, text, at: T0 + (index + 1) * 8_000 }),
  )
  const open = () => openPromises(call.getSnapshot().session)
  return { call, open, words: () => open().map(({ words }) => words) }
}

const made: Said = ["agent", "I'll send someone tomorrow at nine."]

describe("a promise that the caller turns down", () => {
  test.each([
    "No, tomorrow's no good.",
    "I can't do tomorrow.",
    "Tomorrow doesn't work for me.",
    "oh no that won't work i'm at work",
    "I won't be in tomorrow.",
    "Nine's too early.",
    "No thanks, don't send anyone.",
    "Hmm, I'm not home tomorrow.",
    "I'd rather you didn't.",
    "Sorry, tomorrow isn't convenient.",
    "I couldn't make that, I'm afraid.",
    "I can't do tomorrow, but Friday's fine.",
    "No, I'm away all week.",
  ])("is none any more: %s", (text) => {
    const { call, words } = callWith(made, ["caller", text])
    expect(words()).toEqual([])
    expect(call.getSnapshot().session.promises).toMatchObject([{ standing: "dismissed", reason: "turned down in t2" }])
    expect(renderNote(call.note())).not.toContain("send someone")
    expect(toFollowUpsLeft(call.getSnapshot().session, { callId: "c", host: { zone: "UTC" } }, T0 + 60_000)).toEqual([])
  })

  test.each([
    "No, that's fine.",
    "No problem.",
    "Tomorrow's not soon enough!",
    "Can't you come today?",
    "Is it not possible today?",
    "I can't wait.",
    "That's great, I won't be in but my wife will.",
    "I can't do the stairs, so tell him.",
    "That's fine, I'm not at work.",
    "No, nothing else.",
    "Don't be late.",
    "I'm not in until eight, so nine's perfect.",
    "The boiler doesn't work, you know.",
    "Actually, scratch that.",
    "Don't call before nine.",
    "It's too late now to do anything about the carpet.",
    "I can't do this anymore.",
    "It's not available online.",
    "I can't manage mentally.",
    "I can't make mental notes of it all.",
  ])("stands behind anything else: %s", (text) => {
    expect(callWith(made, ["caller", text]).words()).toEqual(["I'll send someone tomorrow at nine"])
  })

  test("stands where the no answers something else", () => {
    const { words } = callWith(
      made,
      ["caller", "Okay."],
      ["agent", "Would you like a text before?"],
      ["caller", "No, don't bother."],
    )
    expect(words()).toEqual(["I'll send someone tomorrow at nine"])
  })

  test("stands again when the no is retracted, and stays where a person took it on", () => {
    const { call, words } = callWith(made, ["caller", "No, tomorrow's no good."])
    call.hear({ op: "retract", turnId: "t2", speaker: "caller", text: "", at: T0 + 30_000 })
    expect(words()).toEqual(["I'll send someone tomorrow at nine"])
    const other = callWith(made)
    other.call.record({ type: "acceptPromise", promiseId: other.open()[0]!.promiseId, at: T0 + 10_000 })
    other.call.hear({ speaker: "caller", text: "No, tomorrow's no good.", at: T0 + 16_000 })
    expect(other.open().map(({ standing }) => standing)).toEqual(["accepted"])
  })
})

describe("another time behind it", () => {
  const refused: Said = ["caller", "No, tomorrow's no good."]

  test.each([
    ["Friday at ten then?", "Yes."],
    ["Would Friday at ten suit you?", "That's right, yes."],
    ["How about Friday at ten?", "Yes please."],
    ["Okay. Can we say Friday at ten instead?", "Yes, perfect."],
  ])("that the agent asks about is promised with the yes: %s", (asked, yes) => {
    const { open, words } = callWith(made, refused, ["agent", asked], ["caller", yes])
    expect(open()).toMatchObject([
      { kind: "visit", promisedBy: "company", window: { from: FRIDAY_AT_TEN, to: FRIDAY_AT_TEN } },
    ])
    expect(words()).toEqual([`I'll send someone tomorrow at nine … ${asked.split(". ").at(-1)}`])
  })

  test("is not, where they say no to that as well, or to nothing that was turned down", () => {
    expect(callWith(made, refused, ["agent", "Friday at ten then?"], ["caller", "No."]).words()).toEqual([])
    expect(callWith(made, refused, ["agent", "And is your number the same?"], ["caller", "Yes."]).words()).toEqual([])
    expect(
      callWith(made, ["caller", "Okay."], ["agent", "Is the shop open on Friday at ten?"], ["caller", "Yes."]).words(),
    ).toEqual(["I'll send someone tomorrow at nine"])
  })

  test("that the agent promises is the only one", () => {
    const { open } = callWith(
      made,
      refused,
      ["agent", "I'll send someone on Friday at ten, then."],
      ["caller", "Lovely."],
    )
    expect(open()).toMatchObject([{ window: { from: FRIDAY_AT_TEN } }])
  })

  test("goes with the turns that it was asked and agreed in", () => {
    const { call, words } = callWith(made, refused, ["agent", "Friday at ten then?"], ["caller", "Yes."])
    call.hear({ op: "retract", turnId: "t4", speaker: "caller", text: "", at: T0 + 60_000 })
    expect(words()).toEqual([])
  })
})

test.each(["I'll get them out on Thursday before ten.", "I'll have him round on Thursday."])(
  "whom they will get out is promised: %s",
  (text) => {
    expect(callWith(["agent", text]).words()).toEqual([text.slice(0, -1)])
  },
)
