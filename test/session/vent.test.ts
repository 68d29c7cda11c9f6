import { describe, expect, it } from "vitest"
import { defaultClocks, isListening, isVenting, ventSpeechMs, type VentEnding } from "evenkeel/session"
import { connected, cue, MINUTE, SECOND, settingsWith, typesOf, type Scene } from "./scene.js"

/** The pause that ends a vent, and a moment that does not. */
const PAUSE = defaultClocks.ventPauseMs
const MOMENT = PAUSE / 2

const ending = (here: Scene): VentEnding | undefined => here.state.vent.at(-1)?.ending
const clocks = (here: Scene) => here.state.clocks.map(({ clock }) => clock)

/** The caller speaks for some seconds, from now on, and the phone system tells so. */
const speaks = (here: Scene, seconds: number, text = "And then nobody came and nobody rang") => {
  here.do("startSpeech", { speaker: "caller" })
  here.tick(seconds * SECOND)
  here.do("stopSpeech", { speaker: "caller" })
  return here.says("caller", text, { tookMs: seconds * SECOND })
}

/** A vent in whose beginning the caller has said something, with its beginning told. */
function venting(options = {}): Scene {
  const here = connected(options)
  here.wait(3 * SECOND)
  here.says("caller", "This is the third time!", { tookMs: 3 * SECOND, cues: ["anger"] })
  expect(isVenting(here.state)).toBe(true)
  return here
}

describe("a vent", () => {
  it("is not closed by better words for something said before it began", () => {
    const here = connected()
    here.call.hear({ speaker: "caller", turnId: "early", text: "I rang on Monday", at: here.now })
    here.wait(7 * SECOND)
    here.do("openVent")
    const replaced = here.call.hear({
      op: "replace",
      speaker: "caller",
      turnId: "early",
      text: "Is it Monday that I rang?",
      at: here.now - 7 * SECOND,
      heardAt: here.now,
    })
    expect(replaced.ok).toBe(true)
    expect(isVenting(here.state)).toBe(true)
  })

  it("opens on anger, distress or abuse that is strong enough, on an open line, before the problem is known", () => {
    for (const kind of ["anger", "distress", "abuse.insult", "abuse.profanity"] as const) {
      const here = connected()
      here.says("caller", "Well", { cues: [cue(kind, { strength: 0.49 })] })
      expect(isVenting(here.state)).toBe(false)
      here.says("caller", "Well!", { cues: [cue(kind, { strength: 0.5 })] })
      expect(isVenting(here.state)).toBe(true)
    }
    const known = connected()
    known.do("stateFact", { fact: "problem", value: "Leak" })
    known.says("caller", "Awful!", { cues: ["anger"] })
    expect(isVenting(known.state)).toBe(false)
    const danger = connected()
    danger.do("enterSafety", { kind: "fire" })
    danger.says("caller", "Awful!", { cues: ["anger"] })
    expect(isVenting(danger.state)).toBe(false)
  })

  it("opens by hand, once", () => {
    const here = connected()
    here.do("openVent")
    expect(here.do("openVent")).toEqual([])
    here.do("closeVent")
    expect(ending(here)).toBe("recorded")
    expect(here.do("closeVent")).toEqual([])
    expect(clocks(here)).toEqual([])
  })

  it("counts the caller's own speech since it opened, and ends when that fills the window", () => {
    const here = venting()
    expect(ventSpeechMs(here.state)).toBe(0)
    for (let count = 1; count <= 5; count++) {
      speaks(here, 10)
      expect(ventSpeechMs(here.state)).toBe(count * 10 * SECOND)
      here.tick(MOMENT)
      expect(isVenting(here.state)).toBe(true)
    }
    speaks(here, 10)
    expect(isVenting(here.state)).toBe(false)
    expect(ending(here)).toBe("window")
    expect(clocks(here)).toEqual([])
  })

  it("is not ended by the clock while less than the window was spoken", () => {
    const here = venting()
    speaks(here, 3)
    // Pauses that are almost long enough: well over a minute since it opened, with half of that spoken.
    for (let count = 0; count < 15; count++) {
      here.tick(PAUSE - SECOND)
      speaks(here, 2)
    }
    expect(ventSpeechMs(here.state)).toBe(33 * SECOND)
    expect(isVenting(here.state)).toBe(true)
  })

  it("counts the time itself where turns do not say when they began", () => {
    const here = connected()
    here.says("caller", "This is the third time!", { cues: ["anger"] })
    const from = here.now
    for (let count = 0; count < 60 && isVenting(here.state); count++) {
      here.tick(MOMENT)
      if (isVenting(here.state)) here.says("caller", "and then nobody came")
    }
    expect(ending(here)).toBe("window")
    expect(here.state.vent.at(-1)!.at - from).toBe(defaultClocks.ventMs)
  })

  it("is ended by the caller's question", () => {
    const here = venting()
    const turnId = speaks(here, 5, "So what are you going to do about it?")
    expect(here.state.vent.at(-1)).toMatchObject({ kind: "closed", ending: "question", turnId })
  })

  it("is ended by a pause of the caller", () => {
    const here = venting()
    speaks(here, 5)
    expect(here.tick(PAUSE - 1)).toEqual([])
    here.tick(1)
    expect(ending(here)).toBe("pause")
  })

  it("takes no pause for one while the caller is reported as speaking", () => {
    const here = venting()
    here.wait(SECOND)
    here.do("startSpeech", { speaker: "caller" })
    here.tick(30 * SECOND)
    expect(isVenting(here.state)).toBe(true)
    here.do("stopSpeech", { speaker: "caller" })
    here.tick(PAUSE)
    expect(ending(here)).toBe("pause")
  })

  it("takes no pause for one while partial text of the caller comes in", () => {
    const here = venting()
    here.wait(SECOND)
    for (let seconds = 0; seconds < 30; seconds++) {
      const text = `${"word ".repeat(seconds)}`
      here.call.hear({ op: "replace", turnId: "p", speaker: "caller", text, final: false, at: here.now })
      here.tick(SECOND)
    }
    expect(isVenting(here.state)).toBe(true)
  })

  it("takes no pause for one that was a long sentence, where only finished turns are told", () => {
    const here = venting()
    here.tick(25 * SECOND)
    here.says("caller", "And then nobody came and nobody rang", { tookMs: 25 * SECOND })
    expect(isVenting(here.state)).toBe(true)
    expect(ventSpeechMs(here.state)).toBe(25 * SECOND)
  })

  it("ends while the caller still speaks, once the window is full", () => {
    const here = venting()
    here.wait(SECOND)
    here.do("startSpeech", { speaker: "caller" })
    here.tick(MINUTE - SECOND)
    expect(isVenting(here.state)).toBe(true)
    here.tick(2 * SECOND)
    expect(ending(here)).toBe("window")
  })

  it("is ended by a stated problem", () => {
    const here = venting()
    here.wait(2 * SECOND)
    here.says("caller", "The boiler has been off since Monday", { cues: ["problem"] })
    expect(ending(here)).toBe("problemStated")
    expect(clocks(here)).toEqual([])
  })

  it("is not ended by the agent's mm-hm, nor by the agent's question", () => {
    const here = venting()
    here.wait(SECOND)
    here.do("startSpeech", { speaker: "caller" })
    for (const text of ["Mm-hm.", "I see.", "Really?"]) {
      here.wait(SECOND)
      here.do("startSpeech", { speaker: "agent" })
      here.wait(SECOND)
      here.do("stopSpeech", { speaker: "agent" })
      here.says("agent", text, { tookMs: SECOND })
    }
    expect(isListening(here.state)).toBe(true)
    expect(here.tick(PAUSE)).toEqual([])
    expect(isVenting(here.state)).toBe(true)
  })

  it("is ended with the line that closed, by the phone system's clock, before what was said last", () => {
    const here = connected()
    here.wait(MINUTE)
    here.do("openVent")
    here.do("closeLine", { endedBy: "caller", at: here.now - SECOND })
    expect(isVenting(here.state)).toBe(false)
    here.do("startSpeech", { speaker: "caller" })
    here.do("stopSpeech", { speaker: "caller" })
    expect(here.call.nextDeadline()?.key).toBe("wrapUp")
  })

  it("is ended with the line", () => {
    const here = venting()
    here.do("closeLine", { endedBy: "caller" })
    expect(isVenting(here.state)).toBe(false)
    expect(clocks(here)).toEqual(["wrapUp"])
  })

  it("is ended with the call, where the end of the line was never told", () => {
    const here = venting()
    here.do("completeCall")
    expect(isVenting(here.state)).toBe(false)
    expect(here.call.nextDeadline()).toBeUndefined()
  })

  it("holds suggestions back, as the caller's speech does", () => {
    const here = connected()
    expect(isListening(here.state)).toBe(false)
    here.do("startSpeech", { speaker: "agent" })
    expect(isListening(here.state)).toBe(false)
    here.do("startSpeech", { speaker: "caller" })
    expect(isListening(here.state)).toBe(true)
    here.do("stopSpeech", { speaker: "caller" })
    expect(isListening(here.state)).toBe(false)
    here.do("openVent")
    expect(isListening(here.state)).toBe(true)
  })

  it("has the client's window and pause", () => {
    const here = venting({ playbook: settingsWith({ clocks: { ventMs: 20_000, ventPauseMs: 2_000 } }) })
    here.wait(SECOND)
    speaks(here, 10)
    expect(here.call.nextDeadline()).toEqual({ at: here.now + 2_000, key: "ventPause" })
    speaks(here, 10)
    expect(ending(here)).toBe("window")
  })
})

describe("a vent whose words are taken back", () => {
  it("is gone with its clocks", () => {
    const here = connected()
    here.wait(SECOND)
    const turnId = here.says("caller", "This is the third time!", { cues: ["anger"] })
    here.retracts(turnId)
    expect(here.state.vent).toEqual([])
    expect(clocks(here)).toEqual([])
    expect(here.tick(10 * MINUTE)).toEqual([])
  })

  it("goes on, with clocks, where the words had ended it", () => {
    const here = venting()
    const turnId = speaks(here, 5, "So what now?")
    expect(isVenting(here.state)).toBe(false)
    here.retracts(turnId)
    expect(isVenting(here.state)).toBe(true)
    here.tick(10 * MINUTE)
    expect(isVenting(here.state)).toBe(false)
  })

  it("does not count what was said before it, when those words are corrected", () => {
    const here = connected()
    here.wait(50 * SECOND)
    const turnId = here.says("caller", "A long story", { tookMs: 45 * SECOND })
    here.do("openVent")
    expect(ventSpeechMs(here.state)).toBe(0)
    here.says("caller", "A very long story", { turnId, op: "replace", tookMs: 45 * SECOND } as never)
    expect(ventSpeechMs(here.state)).toBe(0)
    here.retracts(turnId)
    expect(ventSpeechMs(here.state)).toBe(0)
  })

  it("goes on when the record of its end is struck", () => {
    const here = venting()
    const closed = here.do("closeVent").find(({ type }) => type === "vent.closed")!
    here.do("strikeRecord", { seq: closed.seq, reason: "slip" })
    expect(isVenting(here.state)).toBe(true)
    here.tick(10 * MINUTE)
    expect(isVenting(here.state)).toBe(false)
  })
})

describe("the time budget", () => {
  const playbook = settingsWith({ clocks: { budgetWarningMs: 180_000, budgetMs: 300_000 } })

  it("is off unless the client wants it", () => {
    expect(connected().state.clocks).toEqual([])
  })

  it("warns, then says that it is over, once each, and changes nothing else", () => {
    const here = connected({ playbook })
    const from = here.now
    expect(here.tick(180 * SECOND)).toMatchObject([{ data: { clock: "budgetWarning" }, at: from + 180 * SECOND }])
    expect(here.tick(120 * SECOND)).toMatchObject([{ data: { clock: "budget" } }])
    expect(here.call.nextDeadline()).toBeUndefined()
    expect(here.state.line.phase).toBe("connected")
  })

  it("waits while the caller lets it out", () => {
    const here = connected({ playbook })
    here.tick(170 * SECOND)
    here.do("openVent")
    here.do("startSpeech", { speaker: "caller" })
    expect(typesOf(here.tick(11 * SECOND))).toEqual(["clock.started"])
    here.do("closeVent")
    expect(typesOf(here.tick(10 * SECOND))).toEqual(["clock.due"])
  })

  it("is mute in danger", () => {
    const here = connected({ playbook })
    here.do("enterSafety", { kind: "fire" })
    expect(typesOf(here.tick(200 * SECOND))).not.toContain("clock.due")
  })

  it("runs from the first report that somebody answered", () => {
    const here = connected({ playbook })
    const from = here.now
    here.wait(10 * SECOND)
    here.do("connectCall")
    expect(here.call.nextDeadline()!.at).toBe(from + 180 * SECOND)
  })
})
