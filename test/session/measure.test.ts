import { describe, expect, it } from "vitest"
import { measure } from "evenkeel/session"
import { connected, scene, SECOND, type Scene } from "./scene.js"

/** Somebody speaks from one second of the call to another. */
const speaks = (
  here: Scene,
  speaker: "caller" | "agent" | "interpreter",
  from: number,
  to: number,
  text = "Well now",
) => {
  const at = start + to * SECOND
  here.now = Math.max(here.now, at)
  return here.says(speaker, text, { at, startAt: start + from * SECOND })
}
const start = scene().now + 4 * SECOND
const of = (here: Scene) => measure(here.call.events())

describe("talk share", () => {
  it("is the agent's part of what both sides said, in time where every turn is timed", () => {
    const here = connected()
    speaks(here, "caller", 0, 30)
    speaks(here, "agent", 31, 41)
    expect(of(here).talkShare).toEqual({ agentRatio: 0.25, countedIn: "milliseconds", denominator: 40 * SECOND })
  })

  it("is in words where a turn is not timed, and says so", () => {
    const here = connected()
    speaks(here, "caller", 0, 30, "one two three")
    here.says("agent", "one")
    expect(of(here).talkShare).toEqual({ agentRatio: 0.25, countedIn: "words", denominator: 4 })
  })

  it("leaves third parties, holds and silence out, and is nothing where nobody spoke", () => {
    expect(of(connected()).talkShare).toMatchObject({ agentRatio: null, denominator: 0 })
    const here = connected()
    speaks(here, "caller", 0, 10)
    speaks(here, "interpreter", 10, 60)
    here.do("holdParticipant", { participantId: "caller" })
    speaks(here, "agent", 200, 210)
    expect(of(here).talkShare).toMatchObject({ agentRatio: 0.5, denominator: 20 * SECOND })
  })

  it("counts a turn that was taken back not at all, and one that was replaced once", () => {
    const here = connected()
    const turnId = speaks(here, "caller", 0, 30)
    here.says("caller", "Well now then", { turnId, op: "replace", at: start + 20 * SECOND, startAt: start } as never)
    const gone = speaks(here, "agent", 31, 90)
    here.retracts(gone)
    speaks(here, "agent", 100, 120)
    expect(of(here).talkShare).toMatchObject({ agentRatio: 0.5, denominator: 40 * SECOND })
    expect(of(here).caller).toMatchObject({ turnCount: 1, wordCount: 3, speechMs: 20 * SECOND })
  })

  it("counts a supervisor who barges in on the agent's side", () => {
    const here = connected()
    here.says("supervisor", "one two")
    here.says("caller", "one two")
    expect(of(here).talkShare.agentRatio).toBe(0.5)
  })
})

describe("a side", () => {
  it("has its turns, words, time and longest turn", () => {
    const here = connected()
    speaks(here, "caller", 0, 5, "It's 3 o'clock, señor!")
    speaks(here, "caller", 6, 20, "Yes")
    expect(of(here).caller).toEqual({
      turnCount: 2,
      wordCount: 5,
      speechMs: 19 * SECOND,
      longestTurnMs: 14 * SECOND,
      meanTurnMs: 9.5 * SECOND,
    })
    expect(of(here).agent).toEqual({ turnCount: 0, wordCount: 0, speechMs: 0, longestTurnMs: null, meanTurnMs: null })
  })
})

describe("an interruption", () => {
  it("is where one begins while the other has half a second or more to speak", () => {
    const here = connected()
    speaks(here, "caller", 0, 10)
    const turnId = speaks(here, "agent", 9.5, 12)
    speaks(here, "caller", 11.6, 14)
    expect(of(here).interruptions).toEqual([{ turnId, by: "agent", overlapMs: 500 }])
  })

  it("is not counted of one's own turns, of third parties, nor where turns are not timed", () => {
    const here = connected()
    speaks(here, "caller", 0, 10)
    speaks(here, "caller", 5, 12)
    speaks(here, "interpreter", 6, 8)
    here.says("agent", "Mm-hm", { at: start + 7 * SECOND })
    expect(of(here).interruptions).toEqual([])
  })
})

describe("dead air", () => {
  it("is a silence over three seconds", () => {
    const here = connected()
    speaks(here, "caller", 0, 10)
    speaks(here, "agent", 13, 15)
    const turnId = speaks(here, "caller", 18.001, 20)
    expect(of(here).deadAir).toEqual([{ fromAt: start + 15 * SECOND, toAt: start + 18_001, turnId }])
  })

  it("is not a hold of the caller", () => {
    const here = connected()
    speaks(here, "caller", 0, 10)
    here.do("holdParticipant", { participantId: "caller", at: start + 11 * SECOND })
    here.do("resumeParticipant", { participantId: "caller", at: start + 50 * SECOND })
    speaks(here, "agent", 51, 55)
    expect(of(here).deadAir).toEqual([])
  })

  it("is not excused by the hold of somebody else", () => {
    const here = connected()
    here.do("joinParticipant", { participantId: "ben", role: "agent" })
    here.do("holdParticipant", { participantId: "ben" })
    speaks(here, "caller", 0, 10)
    speaks(here, "agent", 30, 35)
    expect(of(here).deadAir).toHaveLength(1)
  })

  it("is not the caller thinking about a question, but is the agent thinking about one", () => {
    const here = connected()
    speaks(here, "agent", 0, 3, "When did it begin?")
    speaks(here, "caller", 12, 15, "On Monday. Can you come?")
    speaks(here, "agent", 25, 30)
    speaks(here, "caller", 31, 33, "Are you still there?")
    speaks(here, "caller", 40, 42, "Hello?")
    expect(of(here).deadAir.map(({ fromAt }) => fromAt)).toEqual([start + 15 * SECOND, start + 33 * SECOND])
  })

  it("is not what follows on grief", () => {
    const here = connected()
    const turnId = speaks(here, "caller", 0, 3, "My mother died")
    here.reports(turnId, ["bereavement"])
    speaks(here, "agent", 12, 15, "I am so sorry")
    expect(of(here).deadAir).toEqual([])
  })

  it("is measured from the last end, whoever spoke longest", () => {
    const here = connected()
    speaks(here, "caller", 0, 20)
    speaks(here, "agent", 5, 6)
    speaks(here, "agent", 22, 25)
    expect(of(here).deadAir).toEqual([])
  })
})

describe("repetition", () => {
  it("is five words of an agent said again, word for word", () => {
    const here = connected()
    here.says("agent", "I will look into that for you right now")
    here.says("caller", "You will look into that for you right now")
    here.says("agent", "Look into that for... please")
    const turnId = here.says("agent", "Again: look into THAT for you!")
    expect(of(here).repeatedTurnIds).toEqual([turnId])
  })
})

describe("time to problem", () => {
  it("runs from the answer to the first statement of a problem that stands", () => {
    const here = connected()
    expect(of(here).timeToProblemMs).toBeNull()
    here.wait(7 * SECOND)
    here.do("stateFact", { fact: "problem", value: "Leak" })
    here.wait(SECOND)
    here.do("stateFact", { fact: "problem", value: "Leak again" })
    expect(of(here).timeToProblemMs).toBe(7 * SECOND)
  })

  it("does not count a problem whose words were taken back, or whose record was struck", () => {
    const here = connected()
    const turnId = here.says("caller", "My kitchen", { cues: ["problem"] })
    here.retracts(turnId)
    expect(of(here).timeToProblemMs).toBeNull()
    const stated = here.do("stateFact", { fact: "problem", value: "Leak" }).at(-1)!
    here.do("strikeRecord", { seq: stated.seq, reason: "slip" })
    expect(of(here).timeToProblemMs).toBeNull()
    here.wait(9 * SECOND)
    here.do("stateFact", { fact: "problem", value: "Leak" })
    expect(of(here).timeToProblemMs).toBe(9 * SECOND)
  })

  it("is nothing where nobody answered", () => {
    const here = scene()
    here.do("stateFact", { fact: "problem", value: "Leak" })
    expect(of(here).timeToProblemMs).toBeNull()
  })
})

describe("work after the call", () => {
  it("runs from the end of the line to when the call is completed", () => {
    const here = connected()
    here.wait(60 * SECOND)
    here.do("closeLine", { endedBy: "caller" })
    expect(of(here).acwMs).toBeNull()
    here.wait(40 * SECOND)
    here.do("completeCall")
    expect(of(here).acwMs).toBe(40 * SECOND)
  })

  it("is nothing where nobody answered", () => {
    const here = scene()
    here.do("closeLine", { endedBy: "caller" })
    here.wait(40 * SECOND)
    here.do("completeCall")
    expect(of(here).acwMs).toBeNull()
  })
})

describe("measuring", () => {
  it("gives numbers for an empty log, and for a call of thousands of turns at once", () => {
    expect(measure([]).talkShare.agentRatio).toBeNull()
    const here = connected()
    for (let count = 0; count < 1_500; count++)
      speaks(here, count % 2 === 0 ? "caller" : "agent", count * 3, count * 3 + 2, `turn number ${count} of this call`)
    const began = performance.now()
    expect(of(here).caller.turnCount).toBe(750)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})

describe("third parties and listeners", () => {
  it("nobody is silent while the interpreter speaks, and a question may come from them", () => {
    const here = connected()
    speaks(here, "agent", 0, 2)
    speaks(here, "interpreter", 2, 5, "¿Qué pasa?")
    speaks(here, "caller", 10, 12)
    speaks(here, "interpreter", 12, 25)
    speaks(here, "agent", 26, 28)
    expect(of(here).deadAir).toEqual([])
    speaks(here, "interpreter", 29, 30)
    speaks(here, "caller", 36, 40)
    expect(of(here).deadAir.map(({ fromAt, toAt }) => toAt - fromAt)).toEqual([6 * SECOND])
  })

  it.each(["Mm-hm.", "uh-huh", "Yeah, okay.", "Right, right.", "I see…", "Mhm", "Ajá, claro", "Hmm"])(
    "who listens interrupts nobody: %s",
    (text) => {
      const here = connected()
      speaks(here, "agent", 0, 10)
      speaks(here, "caller", 5, 6, text)
      expect(of(here).interruptions).toEqual([])
    },
  )

  it.each(["No.", "Wait, stop", "Right, but who pays for it?", "Okay okay okay just listen", "Yes but no"])(
    "who objects does: %s",
    (text) => {
      const here = connected()
      speaks(here, "agent", 0, 10)
      speaks(here, "caller", 5, 6, text)
      expect(of(here).interruptions).toHaveLength(1)
    },
  )
})
