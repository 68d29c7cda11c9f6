import { createCall } from "evenkeel"
import type { ParticipantRole } from "evenkeel"
import { describe, expect, test } from "vitest"
import { attacks } from "./attacks.js"
import type { Line } from "./converse.js"
import { holdsCard } from "./leaks.js"
import { anyCard, Chance } from "./numbers.js"

const SEED = 7_310_962
const CALLS = 2
const start = 1_767_225_600_000

/** How the words of a line come: at once, growing, in bits, or bettered afterwards. */
const ways = ["whole", "growing", "bits", "bettered"] as const
type Way = (typeof ways)[number]

/** Says the lines in a call of the standard parts and gives back every text that left it, at any time. */
function heardOf(lines: readonly Line[], way: Way, chance: Chance): readonly string[] {
  const call = createCall({ callId: "c", at: start, agent: { agentId: "ann", kind: "human" } })
  const left: string[] = []
  for (const name of ["advice", "promiseHeard", "helpRequest"] as const)
    call.on(name, (news) => left.push(JSON.stringify(news)))
  let at = start
  lines.forEach(({ speaker, text }, index) => {
    const say = (words: string, more: object): void => {
      at += 400
      const result = call.hear({
        speaker: speaker as ParticipantRole,
        turnId: `t${String(index)}`,
        text: words,
        at,
        ...more,
      })
      left.push(JSON.stringify(result))
      if (index < 3) left.push(JSON.stringify(call.getSnapshot()))
    }
    const cut = chance.whole(1, Math.max(1, text.length - 1))
    if (way === "growing") for (const end of [cut >> 1, cut]) say(text.slice(0, end), { op: "replace", final: false })
    if (way === "bits") {
      say(text.slice(0, cut), { final: false })
      say(text.slice(cut), { final: true })
    } else if (way === "bettered") {
      // A final text ends with a whole word.
      const end = text.lastIndexOf(" ", cut)
      if (end > 0) say(text.slice(0, end), { final: true })
      say(text, { op: "replace", final: true })
    } else say(text, way === "growing" ? { op: "replace", final: true } : {})
  })
  const [said = "", more] = lines.flatMap(({ speaker, text }) => (speaker === "agent" ? [] : [text]))
  call.record({ type: "requestHelp", reason: more === undefined ? said : "", at })
  call.tick(at + 60_000)
  left.push(JSON.stringify(call.events()), JSON.stringify(call.snapshot()), JSON.stringify(call.note()))
  left.push(JSON.stringify(call.brief()), JSON.stringify(call.scorecard()), JSON.stringify(call))
  return left
}

describe(`a card number that somebody wants in the log (seed ${String(SEED)})`, () => {
  test.each(Object.keys(attacks))("%s: nowhere in log, snapshot, brief, note, score, advice or answers", (name) => {
    const chance = new Chance(SEED)
    const found: unknown[] = []
    for (let call = 0; call < CALLS; call += 1) {
      const card = anyCard(chance)
      const lines = attacks[name]?.(card, chance) ?? []
      const way = chance.pick(ways)
      // Numbers of ours (times, sequences) are no words: only texts are looked through.
      const texts = heardOf(lines, way, chance).flatMap(textsIn)
      if (holdsCard(texts, card)) found.push([way, card, lines.map(({ text }) => text)])
    }
    // A known limit: letters that may be signs, and a final text that ends within such a number.
    expect(found.slice(name === "letters that look like digits" ? 1 : 0)).toEqual([])
  })
})

/** Each text of a JSON document, apart. */
function textsIn(json: string): readonly string[] {
  const texts: string[] = []
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value === "string") texts.push(value)
    return value
  })
  return texts
}

describe("the advice to pause the recording", () => {
  const at = 1_767_225_600_000
  const open = () => {
    const call = createCall({ callId: "c", at })
    call.hear({ turnId: "t1", speaker: "caller", text: "My card number is 4242 4242 4242 4242.", at: at + 5_000 })
    call.hear({ turnId: "t2", speaker: "caller", text: "And the kitchen is under water.", at: at + 9_000 })
    expect(call.getSnapshot().session.recording.pauseAdvised).toBe(true)
    return call
  }

  test("goes with the turn that it was given for, and hosts are told", () => {
    const call = open()
    const told: boolean[] = []
    call.on("recording.pauseAdvised", ({ data }) => told.push(data.paused))
    const result = call.hear({ op: "retract", turnId: "t1", speaker: "caller", text: "", at: at + 12_000 })
    expect(told).toEqual([false])
    expect(result.ok && result.events.at(-1)?.type).toBe("recording.pauseAdvised")
    call.hear({ turnId: "t3", speaker: "agent", text: "I see.", at: at + 14_000 })
    expect(told).toEqual([false])
  })

  test("goes where better words come for that turn", () => {
    const call = open()
    call.hear({ op: "replace", turnId: "t1", speaker: "caller", text: "My cart is full.", at: at + 5_000 })
    expect(call.getSnapshot().session.recording.pauseAdvised).toBe(false)
  })

  test("stays where another turn is taken back", () => {
    const call = open()
    call.hear({ op: "retract", turnId: "t2", speaker: "caller", text: "", at: at + 12_000 })
    expect(call.getSnapshot().session.recording.pauseAdvised).toBe(true)
  })

  test("comes back where the word that ended it was never said", () => {
    const call = open()
    call.hear({ turnId: "t3", speaker: "agent", text: "That has gone through, thank you.", at: at + 14_000 })
    expect(call.getSnapshot().session.recording.pauseAdvised).toBe(false)
    call.hear({ op: "retract", turnId: "t3", speaker: "agent", text: "", at: at + 15_000 })
    expect(call.getSnapshot().session.recording.pauseAdvised).toBe(true)
  })
})
