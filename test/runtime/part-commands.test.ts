import { expect, test } from "vitest"
import { createCommandTable, text, type PartContext } from "evenkeel/kernel"
import { createCall } from "evenkeel/runtime"
import { allTopics, type CallPart } from "evenkeel/session"

interface NoteCommands {
  readonly keepNote: { readonly about: string }
  readonly strikeNote: { readonly about: string }
}

interface NoteEvents {
  readonly "note.kept": NoteCommands["keepNote"]
  readonly "note.struck": NoteCommands["strikeNote"]
}

const notes: CallPart<readonly string[], NoteCommands, NoteEvents> = {
  name: "notes",
  initial: [],
  commands: createCommandTable<PartContext<readonly string[]>, NoteCommands>("session", () => ({
    keepNote: {
      by: ["agent", "host"],
      fields: { about: text(9, 1) },
      decide: (_, data) => [{ type: "note.kept", data }],
    },
    strikeNote: {
      by: ["agent"],
      late: true,
      fields: { about: text(9, 1) },
      decide: ({ state }, data) => (state.includes(data.about) ? [{ type: "note.struck", data }] : []),
    },
  })),
  evolve(kept, { type, data }) {
    const { about } = data as { about: string }
    if (type === "note.kept") return [...kept, about]
    return type === "note.struck" ? kept.filter((each) => each !== about) : kept
  },
}

function openCall() {
  return createCall({ callId: "CA1", at: 1_000, parts: [notes, ...allTopics()] })
}

test("a part brings commands of its own, checked at the same door", () => {
  const call = openCall()
  expect(call.record({ type: "keepNote", about: "leak", at: 2_000 })).toMatchObject({
    ok: true,
    events: [{ type: "note.kept", data: { about: "leak" }, origin: "input" }],
  })
  expect(call.getSnapshot().parts).toEqual({ notes: ["leak"] })
  expect(call.record({ type: "keepNote", about: "", at: 2_000 })).toMatchObject({
    refusal: { code: "session/invalid-command", issues: [{ path: "about" }] },
  })
  expect(call.record({ type: "strikeNote", about: "leak", at: 2_000 })).toMatchObject({
    refusal: { code: "session/not-allowed" },
  })
})

test("what was probably meant is looked for among the commands of all parts", () => {
  expect(openCall().record({ type: "keepNte", at: 2_000 } as never)).toMatchObject({
    refusal: { code: "session/unknown-command", issues: [{ suggestion: "keepNote" }] },
  })
})

test("a completed call takes their amendments only", () => {
  const call = openCall()
  call.record({ type: "keepNote", about: "leak", at: 2_000 })
  call.record({ type: "completeCall", at: 3_000 })
  expect(call.record({ type: "keepNote", about: "tap", at: 4_000 })).toMatchObject({
    refusal: { code: "session/completed" },
  })
  const by = { id: "a1", role: "agent" } as const
  expect(call.record({ type: "strikeNote", about: "leak", by, at: 4_000 }).ok).toBe(true)
  expect(call.getSnapshot().parts).toEqual({ notes: [] })
})
