import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
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
    ...toHandedOn(of, played.call, paint),
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
      // A scorecard names practices, which the guide lists by these names.
      const isPractice = (line: string) => /^ {2}(met|partly|missed) /.test(line)
      const text = [...notesOf(own, played), ...rest(own, played)].filter((line) => !isPractice(line)).join("\n")
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
  const text = toHandedOn(file, call, paint).join("\n")
  expect(Number(/: (\d+) words/.exec(text)?.[1])).toBeLessThanOrEqual(60)
  expect(text).toMatch(/The note[^]*We promised a call back[^]*The scorecard \d+ %/)
  expect(text).toMatch(/met +Thank them after the hold +first at 6:41/)
  expect(text).toMatch(/\d+ without occasion, \d+ without evidence/)
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
