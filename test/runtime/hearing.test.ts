import { describe, expect, it } from "vitest"
import { restoreCall } from "../whole-call.js"
import { isListening, turnOf, type Speech } from "evenkeel/session"
import {
  connected,
  eventsOf,
  HOUR,
  refusalOf,
  scene,
  SECOND,
  settingsWith,
  T0,
  typesOf,
  type Scene,
} from "../session/scene.js"

const hear = (here: Scene, speech: Partial<Speech>) =>
  here.call.hear({ speaker: "caller", text: "", at: here.now, ...speech })
const turns = (here: Scene) => here.call.events().flatMap((event) => turnOf(event) ?? [])

describe("partial text", () => {
  it("is never logged: appended, replaced or taken back", () => {
    const here = connected()
    for (const piece of ["My ", "kitchen ", "is "]) hear(here, { turnId: "a", text: piece, final: false })
    hear(here, { op: "replace", turnId: "a", text: "My swordfish", final: false })
    hear(here, { turnId: "b", text: "swordfish", final: false })
    hear(here, { op: "retract", turnId: "b" })
    expect(turns(here)).toEqual([])
    expect(JSON.stringify(here.call.events())).not.toContain("swordfish")
    expect(here.state.talk.heardCount).toBe(0)
  })

  it("becomes one turn with its last piece", () => {
    const here = connected()
    for (const piece of ["My ", "kitchen ", "is "]) hear(here, { turnId: "a", text: piece, final: false })
    hear(here, { turnId: "a", text: "under water" })
    expect(turns(here)).toEqual([{ turnId: "a", speaker: "caller", text: "My kitchen is under water" }])
  })

  it("is replaced by better partial text, and by a final text that stands for itself", () => {
    const here = connected()
    hear(here, { turnId: "a", text: "My kitten", final: false })
    hear(here, { op: "replace", turnId: "a", text: "My kitchen", final: false })
    hear(here, { turnId: "a", text: " is wet" })
    hear(here, { turnId: "b", text: "noise", final: false })
    hear(here, { op: "replace", turnId: "b", text: "Hello" })
    expect(turns(here).map(({ text }) => text)).toEqual(["My kitchen is wet", "Hello"])
  })

  it("tells that somebody speaks, from the first piece to the last", () => {
    const here = connected()
    hear(here, { turnId: "a", text: "My", final: false })
    expect(isListening(here.state)).toBe(true)
    here.wait(SECOND)
    hear(here, { turnId: "a", text: " kitchen", final: false })
    hear(here, { turnId: "a", text: " is wet" })
    expect(isListening(here.state)).toBe(false)
    expect(typesOf(here.call.events(2)).slice(0, 2)).toEqual(["speech.started", "turn.heard"])
    hear(here, { turnId: "b", text: "Er", final: false })
    hear(here, { op: "retract", turnId: "b" })
    expect(isListening(here.state)).toBe(false)
  })

  it("needs no time of its own", () => {
    const here = connected()
    expect(here.call.hear({ turnId: "a", speaker: "caller", text: "My", final: false }).ok).toBe(true)
    expect(refusalOf(here.call.hear({ turnId: "a", speaker: "caller", text: " kitchen" }))).toBe("call/no-time")
  })

  it("is kept where its last piece is refused, so that it can be given again", () => {
    const here = connected()
    hear(here, { turnId: "a", text: "My kitchen ", final: false })
    expect(here.call.hear({ turnId: "a", speaker: "caller", text: "is wet" }).ok).toBe(false)
    hear(here, { turnId: "a", text: "is wet" })
    expect(turns(here).map(({ text }) => text)).toEqual(["My kitchen is wet"])
  })

  it("is kept of 32 turns at once, and refused of one more", () => {
    const here = connected()
    for (let count = 0; count < 32; count++)
      expect(hear(here, { turnId: `x${count}`, text: "a", final: false }).ok).toBe(true)
    expect(hear(here, { turnId: "y", text: "a", final: false })).toMatchObject({
      ok: false,
      refusal: { code: "limit/partial", detail: { limit: 32 } },
    })
    expect(hear(here, { turnId: "x0", text: "b", final: false }).ok).toBe(true)
    hear(here, { op: "retract", turnId: "x1" })
    expect(hear(here, { turnId: "y", text: "a", final: false }).ok).toBe(true)
    hear(here, { turnId: "x2", text: "b" })
    expect(hear(here, { turnId: "z", text: "a", final: false }).ok).toBe(true)
  })

  it("of a turn that is final already is passed over", () => {
    const here = connected()
    hear(here, { turnId: "a", text: "My kitchen" })
    expect(eventsOf(hear(here, { turnId: "a", text: "My kit", final: false }))).toEqual([])
    hear(here, { turnId: "a", text: "My kitchen" })
    expect(turns(here)).toHaveLength(1)
  })
})

describe("a final turn", () => {
  it("that comes again leaves no event", () => {
    const here = connected()
    hear(here, { turnId: "a", text: "My kitchen" })
    for (const op of ["append", "replace"] as const)
      expect(eventsOf(hear(here, { op, turnId: "a", text: "My kitchen" }))).toEqual([])
  })

  it("that comes in other words, or of somebody else, replaces the first", () => {
    const here = connected()
    hear(here, { turnId: "a", text: "My kitten" })
    expect(typesOf(eventsOf(hear(here, { turnId: "a", text: "My kitchen" })))).toEqual([
      "turn.retracted",
      "turn.replaced",
    ])
    expect(here.state.talk).toMatchObject({ caller: { turnCount: 1 }, agent: null })
    const moved = eventsOf(hear(here, { op: "replace", turnId: "a", speaker: "agent", text: "My kitchen" }))
    expect(typesOf(moved)).toEqual(["turn.retracted", "turn.replaced"])
    expect(here.state.talk).toMatchObject({ caller: null, agent: { turnCount: 1 } })
    expect(here.state.talk.heardCount).toBe(3)
  })

  it("without words is nothing; words that turn out to be none take the old ones away", () => {
    const here = connected()
    for (const text of ["", "  ", "\n\t"]) expect(eventsOf(hear(here, { text }))).toEqual([])
    hear(here, { turnId: "a", text: "My kitchen" })
    hear(here, { op: "replace", turnId: "a", text: "" })
    expect(turns(here).at(-1)!.text).toBe("")
  })

  it("gets an id where it has none: one that no vendor gives, whatever ids others have", () => {
    const here = connected()
    const ids = [undefined, "t1", undefined, "turn#7", undefined, "x", undefined, "t9"].map((turnId) =>
      here.says("caller", "Hello", turnId === undefined ? {} : { turnId }),
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.slice(0, 3)).toEqual(["turn#3", "t1", "turn#5"])
    expect(here.state.talk.caller?.turnCount).toBe(8)
  })

  it("is found again by the id that it was given, also behind deadlines of the same step", () => {
    const here = connected()
    here.do("holdParticipant", { participantId: "caller" })
    here.wait(HOUR)
    const turnId = here.says("caller", "Hello?")
    expect(here.call.events().findLast(({ type }) => type === "turn.heard")!.seq).toBeGreaterThan(
      Number(turnId.slice(5)),
    )
    hear(here, { op: "replace", turnId, text: "Hello" })
    expect(turns(here).map(({ text }) => text)).toEqual(["Hello?", "Hello"])
    here.retracts(turnId)
    expect(refusalOf(hear(here, { op: "retract", turnId }))).toBe("session/not-found")
    here.wait(SECOND)
    expect(eventsOf(hear(here, { turnId, text: "Hello" })).map(({ type }) => type)).toContain("turn.heard")
  })

  it("grows by what comes after it; the same piece sent twice adds nothing", () => {
    const here = connected()
    hear(here, { turnId: "a", text: "My kitchen" })
    here.wait(SECOND)
    hear(here, { turnId: "a", text: "is under water." })
    hear(here, { turnId: "a", text: "is under water." })
    expect(turns(here).at(-1)!.text).toBe("My kitchen is under water.")
    here.wait(SECOND)
    hear(here, { turnId: "a", text: " Help!" })
    expect(turns(here).at(-1)!.text).toBe("My kitchen is under water. Help!")
    hear(here, { turnId: "a", text: "My kitchen is under water. Help!", at: here.now + 1 })
    expect(turns(here)).toHaveLength(3)
    expect(here.state.talk.caller?.turnCount).toBe(1)
  })

  it("that comes to no words ends the speech that it was heard from", () => {
    const here = connected()
    hear(here, { turnId: "a", text: "My kit", final: false })
    expect(here.state.talk.speaking.caller).not.toBeNull()
    hear(here, { op: "replace", turnId: "a", text: " " })
    expect(here.state.talk.speaking.caller).toBeNull()
  })

  it("is taken back by its id alone", () => {
    const here = connected()
    const turnId = here.says("agent", "Hello")
    hear(here, { turnId: "b", speaker: "agent", text: "One mo", final: false })
    expect(here.call.hear({ op: "retract", turnId: "b", at: here.now }).ok).toBe(true)
    expect(here.state.talk.speaking.agent).toBeNull()
    expect(here.call.hear({ op: "retract", turnId, at: here.now }).ok).toBe(true)
    expect(here.state.talk.agent).toBeNull()
    const refused = here.call.hear({ turnId: "c", at: here.now } as never)
    expect(refused).toMatchObject({ refusal: { issues: [{ path: "speaker" }, { path: "text" }] } })
  })

  it("keeps what is known of it, and only that", () => {
    const here = connected()
    hear(here, {
      text: "Hola",
      language: "es",
      asrConfidence: 0.5,
      speakerConfidence: 1,
      participantId: "p",
      startAt: T0,
    })
    expect(turns(here)).toEqual([
      {
        turnId: "turn#3",
        speaker: "caller",
        text: "Hola",
        startAt: T0,
        participantId: "p",
        language: "es",
        asrConfidence: 0.5,
        speakerConfidence: 1,
      },
    ])
    hear(here, { text: "Adiós" })
    expect(turns(here)[1]).toEqual({ turnId: "turn#4", speaker: "caller", text: "Adiós" })
  })

  it("comes by the transcript where nobody else is named", () => {
    const here = connected()
    hear(here, { text: "Hello" })
    expect(here.call.events().at(-1)).toMatchObject({ by: { id: "transcript", role: "vendor" }, origin: "input" })
  })

  it.each([[{ op: "retract" }], [{ op: "replace", text: "x" }], [{ text: "x", final: false }]] as const)(
    "needs an id for %j",
    (speech) => {
      const refused = hear(connected(), speech)
      expect(refused).toMatchObject({ refusal: { code: "session/invalid-command", issues: [{ path: "turnId" }] } })
    },
  )

  it("is refused with the places that are wrong, and with what may have been meant", () => {
    const refused = hear(connected(), { speaker: "callr", txt: "x", asrConfidence: 2, at: "now" } as never)
    expect(refused).toMatchObject({ ok: false, refusal: { code: "session/invalid-command" } })
    if (refused.ok) return
    const places = Object.fromEntries(refused.refusal.issues.map(({ path, suggestion }) => [path, suggestion]))
    expect(places).toMatchObject({ speaker: "caller", txt: "text", asrConfidence: undefined, at: undefined })
  })

  it.each([
    [{ role: "caller", transcript: "Hello" }, ["role", "transcript", "speaker", "text"]],
    [{ speaker: "caller", transcript: "Hello" }, ["transcript", "text"]],
    [{ speaker: "customer", transcript: "Hello" }, ["transcript", "speaker"]],
    [{}, ["speaker", "text"]],
    [null, [""]],
  ])("of %j it tells what is no member, and what was meant", (given, paths) => {
    const result = connected().call.hear(given as never)
    expect(result.ok ? [] : result.refusal.issues.map(({ path }) => path)).toEqual(paths)
  })

  it("is refused where its language is none, as a caller's is; a log that has it is taken as it is", () => {
    const here = connected()
    for (const language of ["en_US", "english please", ""])
      expect(hear(here, { text: "Hello", language })).toMatchObject({ refusal: { issues: [{ path: "language" }] } })
    hear(here, { text: "Hola", language: "es-MX" })
    const log = JSON.stringify(here.call.events()).replace("es-MX", "es_MX")
    expect(restoreCall({ events: JSON.parse(log) as never }).events(2)).toMatchObject([{ data: { language: "es_MX" } }])
  })

  it("is heard after the call too, and out of its order", () => {
    const here = connected()
    here.do("completeCall")
    here.wait(SECOND)
    hear(here, { text: "Bye", at: T0 })
    expect(here.call.events().at(-1)).toMatchObject({ type: "turn.heard", at: T0, heardAt: here.now - SECOND })
  })
})

describe("time", () => {
  it("is that of the event, else the clock's; where there is none the input is refused", () => {
    let now = T0
    const here = scene({ clock: { now: () => now } })
    now = T0 + 5 * SECOND
    const [own] = eventsOf(here.call.record({ type: "connectCall" }))
    expect(own).toMatchObject({ at: now, heardAt: now })
    const [late] = eventsOf(here.call.record({ type: "ringCall", at: T0 + 1 }))
    expect(late).toMatchObject({ at: T0 + 1, heardAt: now })
    now = T0
    const [back] = eventsOf(here.call.record({ type: "markOffGoal" }))
    expect(back).toMatchObject({ at: T0, heardAt: T0 + 5 * SECOND })
    expect(refusalOf(scene().call.record({ type: "connectCall" }))).toBe("call/no-time")
    expect(refusalOf(scene().call.tick())).toBe("call/no-time")
  })

  it("that a clock does not tell, or tells oddly, is no time", () => {
    const odd = [() => Number.NaN, () => -1, () => Number.POSITIVE_INFINITY, () => "now" as never]
    for (const clock of [
      ...odd,
      () => {
        throw new Error("no clock")
      },
    ]) {
      const here = scene({ clock: { now: clock } })
      expect(refusalOf(here.call.record({ type: "connectCall" }))).toBe("call/no-time")
    }
  })

  it("does not leap more than a day ahead of what was heard last: a wrong unit would stay for good", () => {
    const here = connected()
    const day = 24 * HOUR
    for (const stamp of [
      { at: here.now + day + 1 },
      { at: here.now, heardAt: here.now + day + 1 },
      { at: here.now + 2 * day, heardAt: here.now },
    ]) {
      expect(here.call.record({ type: "markOffGoal", ...stamp })).toMatchObject({
        refusal: { code: "call/time-jump", detail: { limitMs: day } },
      })
      expect(refusalOf(hear(here, { text: "Hello", ...stamp }))).toBe("call/time-jump")
    }
    expect(here.call.record({ type: "markOffGoal", at: here.now * 1_000 })).toMatchObject({ ok: false })
    expect(here.call.tick(here.now * 1_000)).toMatchObject({ ok: false })
    expect(here.call.getSnapshot().heardAt).toBe(here.now)
    expect(here.call.record({ type: "markOffGoal", at: here.now + day }).ok).toBe(true)
  })

  it("goes on after a long sleep by a tick, or by the call's own clock", () => {
    const here = connected()
    const week = 7 * 24 * HOUR
    expect(here.call.tick(here.now + week).ok).toBe(true)
    expect(here.call.record({ type: "markOffGoal", at: here.now + week }).ok).toBe(true)
    let now = T0
    const timed = scene({ clock: { now: () => now } })
    now += week
    expect(timed.call.record({ type: "markOffGoal" }).ok).toBe(true)
    now += week
    expect(timed.call.record({ type: "markOffGoal", at: now - 5, heardAt: now }).ok).toBe(true)
  })

  it("of limits is in the settings", () => {
    const here = scene({ playbook: settingsWith({ limits: { turnCharacters: 100 } }) })
    expect(refusalOf(hear(here, { text: "x".repeat(101) }))).toBe("limit/turn")
  })
})
