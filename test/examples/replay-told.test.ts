import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, test } from "vitest"
import { createCall, evolve, initialState } from "evenkeel"
import { toHandedOn } from "../../examples/replay/handed-on.js"
import { toInputs } from "../../examples/replay/inputs.js"
import { createPaint } from "../../examples/replay/paint.js"
import { toPromiseLines } from "../../examples/replay/promise-lines.js"
import { readCall } from "../../examples/replay/read-call.js"
import { toClosingState } from "../../examples/replay/closing-state.js"
import { replay, toOpening, type Replayed } from "../../examples/replay/replay.js"
import { toTimeline } from "../../examples/replay/timeline.js"

const example = (name: string) => readCall(fileURLToPath(new URL(`../../examples/calls/${name}`, import.meta.url)))
const paint = createPaint(false)
const file = example("burst-pipe.contact-lens.json")
const replayed = await replay(file)
const { call, steps } = replayed

describe("the timeline", () => {
  const lines = toTimeline(file, steps, paint, (seq) => call.events().slice(0, seq).reduce(evolve, initialState))
  const turns = lines.join("\n").split("\n\n")

  test("shows advice that a rule asked for in its words, and what was taken up", () => {
    expect(lines.some((line) => /→ Name our broken promise first: “/.test(line))).toBe(true)
    expect(lines.some((line) => /✓ advice taken up: Read back what you heard/.test(line))).toBe(true)
  })

  test("shows a rule with what it rests on, once", () => {
    const fired = lines.filter((line) => line.includes("§ rule cut-off-and-waiting"))
    expect(fired).toHaveLength(1)
    expect(fired[0]).toContain("25 min")
  })

  test("tells nothing twice under one turn, and no inner workings", () => {
    for (const turn of turns) {
      const notes = turn.split("\n").filter((line) => /^ +[·→§✓!⏱✚] /.test(line))
      expect(notes).toEqual([...new Set(notes)])
    }
    expect(lines.join("\n")).not.toMatch(/rules\.|advice\.|expired|undefined|null/)
  })

  test("leaves out what was heard of what is written down", () => {
    const recordedAt = lines.findIndex((line) => line.includes("problem recorded:"))
    expect(lines.slice(recordedAt).filter((line) => line.includes("problem heard:"))).toEqual([])
  })
})

describe("what is printed is for whoever was on the call", () => {
  const rest = (of: ReturnType<typeof example>, played: Replayed) => [
    ...toClosingState(of, played.call, paint),
    ...toHandedOn(played.call, paint),
    ...toPromiseLines(of, played, paint),
  ]
  const notesOf = (of: ReturnType<typeof example>, played: Replayed) =>
    toTimeline(of, played.steps, paint, (seq) => played.call.events().slice(0, seq).reduce(evolve, initialState))
      .flatMap((line) => line.split("\n"))
      .filter((line) => /^ {19}/.test(line))

  test.each(["burst-pipe.contact-lens.json", "late-parcel.vtt", "clinic.txt"])(
    "%s: no names of the program",
    async (name) => {
      const own = example(name)
      const played = await replay(own)
      const text = [...notesOf(own, played), ...rest(own, played)].join("\n")
      // `desiredOutcome`, `close/not-ready`, `call.connected`.
      expect(text.match(/\b[a-z]+[A-Z]\w*|\b[a-z]+\/[a-z]+-[a-z]+|\b[a-z]+\.[a-z]+[A-Z]\w*/g) ?? []).toEqual([])
      expect(text).not.toMatch(/unknown|\bdisposition\b|\bcallback\b|\bnone\b|\bpartial\b|main-valve|dev-1/)
    },
  )

  test("what an event names by its id is told in its words", () => {
    const notes = notesOf(file, replayed).join(" ").replace(/\s+/g, " ")
    expect(notes).toContain("chosen: The on-call plumber this evening, 95 dollars on top of the repair")
    expect(notes).toContain("“Is the main valve closed?”: done")
    expect(notes).toContain("Complete the note: the wrap-up code")
    expect(notes).toContain("still missing before closing: the problem, what they would like, what will be done")
    expect(notes).toContain("the caller hung up; wrap-up begins")
  })
})

test("what is handed on: a brief within its length, a note, a card with the time of its evidence", () => {
  const text = toHandedOn(call, paint).join("\n")
  expect(Number(/: (\d+) words/.exec(text)?.[1])).toBeLessThanOrEqual(60)
  expect(text).toMatch(/The note[^]*We promised a call back[^]*The scorecard[^]*Score\n +\d+%: a weight of/)
  expect(text).toMatch(/Met\n[^]*Thank them for waiting \(4\.\d%\): called for at 6:41; shown at 6:41\./)
})

describe("a transcript that was made elsewhere", () => {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-told-"))
  afterAll(() => rmSync(folder, { recursive: true }))
  const told = async (lines: string) => {
    const path = join(folder, "call.txt")
    writeFileSync(path, lines.trim())
    const own = readCall(path)
    const played = await replay(own)
    const timeline = toTimeline(own, played.steps, paint, (seq) =>
      played.call.events().slice(0, seq).reduce(evolve, initialState),
    ).join("\n")
    return { timeline, handedOn: toHandedOn(played.call, paint).join("\n"), call: played.call }
  }

  test.each(["Bot", "IVR", "Virtual Assistant", "AI Agent", "Assistant"])(
    "whose agent is called %s knows that it is a machine",
    async (name) => {
      const { timeline, call } = await told(`
[00:00] ${name}: Metro Taxi. What can I do for you?
[00:05] Caller: I left my bag in a taxi. Can I speak to a real person?
[00:14] ${name}: What colour is the bag?
[00:20] Caller: I want a human being, please, not a robot.
[00:26] ${name}: Goodbye.`)
      expect(call.getSnapshot().session.segments.map(({ kind }) => kind)).toEqual(["ai"])
      expect(timeline).toContain("→ Hand over to a person")
      expect(timeline).not.toMatch(/^ +0:00 {2}Virtual {2}/m)
    },
  )

  test("in which a person takes over from a machine tells the one from the other", async () => {
    const { call } = await told(`
[00:00] Virtual Assistant: Metro Taxi. What can I do for you?
[00:05] Caller: A person, please.
[00:14] Agent: This is Rosa, how can I help?
[00:20] Caller: I left my bag in a taxi.`)
    expect(call.getSnapshot().session.segments.map(({ kind }) => kind)).toEqual(["ai", "human"])
  })

  test("with a menu before the agent has a human agent, and so has a virtual receptionist", async () => {
    for (const lines of [
      "[00:00] IVR: Press one.\n[00:05] Caller: One.\n[00:14] Agent: Rosa.\n[00:20] Caller: Hello.",
      "[00:00] Virtual Receptionist: Rosa.\n[00:20] Caller: Hello.",
    ])
      expect((await told(lines)).call.getSnapshot().session.segments.map(({ kind }) => kind)).not.toContain("ai")
  })

  test("in Spanish is heard, advised and handed on in Spanish", async () => {
    const { timeline, handedOn } = await told(`
[00:01] Agente: Buenos días, le atiende Marta. ¿En qué puedo ayudarle?
[00:06] Cliente: Llevo tres días sin luz y nadie me llama. ¡Estoy harta!
[00:17] Agente: Tiene que calmarse.
[00:23] Cliente: ¡No me diga que me calme! Quiero hablar con su supervisor.
[00:33] Agente: Un momento.`)
    expect(timeline).toMatch(/→ (?:Hágalo suyo|Corríjalo|Pida ya)[^“]*: “[^”]*(?:Lo siento|supervisor|ocup|ahora)/)
    expect(handedOn).toMatch(/Pide hablar con un supervisor/)
    expect(timeline).toContain("→ Complete la nota: el problema, lo que quisiera")
    expect(handedOn).toMatch(/Pida un supervisor/)
  })

  test("shows the time of its evidence as the timeline does, and says nothing after the end", async () => {
    const { timeline, handedOn } = await told(`
[00:01] Agent: Harbour, hello.
[00:04] Caller: My sink leaks and I am furious. This is ridiculous, nobody helps!
[00:20] Agent: You have to calm down.
[00:30] Caller: Goodbye then.`)
    expect(timeline).toContain("the line is closed")
    expect(timeline.slice(timeline.indexOf("the line is closed"))).not.toContain("listened")
    expect(handedOn).toMatch(/Missed\n[^]*Do not fuel their anger \(\d+%\): went against it at 0:20\./)
  })
})

describe("afterwards", () => {
  test("the desk has kept what it told, and it is the same call as one in memory alone", () => {
    expect(call.events()).toEqual(steps.flatMap(({ events }) => events))
    const alone = createCall({ ...toOpening(file), playbook: file.playbook })
    for (const input of toInputs(file)) {
      for (let due = alone.nextDeadline(); due !== undefined && due.at <= input.at; due = alone.nextDeadline())
        alone.tick(due.at)
      if ("speech" in input) alone.hear(input.speech)
      else alone.record(input.command)
    }
    expect(call.events()).toEqual(alone.events())
  })

  test("each promise that was taken on is due, and somebody is reminded of it in time", () => {
    const accepted = replayed.kept.filter(({ followUp }) => followUp.standing === "accepted")
    expect(accepted.map(({ followUp }) => followUp.owner)).toEqual(["tessa", "tessa", "office"])
    for (const { followUp, remindedAt } of accepted) {
      expect(remindedAt).toBe(followUp.reminders[0]?.at)
      expect(remindedAt).toBeLessThanOrEqual(followUp.schedule!.dueAt)
    }
    const lines = toPromiseLines(file, replayed, paint).join("\n")
    expect(lines).toContain("due Wed 11 Mar 18:30 (tessa), first reminder raised Wed 11 Mar 18:15")
    expect(lines).toContain("due Thu 12 Mar 12:00 (office), first reminder raised Thu 12 Mar 11:45")
  })
})

test.each(["late-parcel.vtt", "clinic.txt"])(
  "%s, of no known day, is followed up without made-up times",
  async (name) => {
    const own = example(name)
    const lines = toPromiseLines(own, await replay(own), paint).join("\n")
    expect(lines).toContain("heard")
    expect(lines).not.toMatch(/19(69|70)|Jan|due /)
  },
)
