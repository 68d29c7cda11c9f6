import { describe, expect, it } from "vitest"
import { driftEpisodes, openDrift } from "evenkeel/session"
import { connected, SECOND, type Scene } from "./scene.js"

/** A call in which the problem is known, so that there is something to lead away from. */
function known(): Scene {
  const here = connected()
  here.do("stateFact", { fact: "problem", value: "Leak" })
  return here
}

const wanders = (here: Scene): string => {
  here.wait(SECOND)
  return here.says("caller", "My cousin is a plumber too, you know", { cues: ["offTopic"] })
}

describe("drift", () => {
  it("of one turn is nothing: it may be a sentence by the way", () => {
    const here = known()
    wanders(here)
    expect(driftEpisodes(here.state.drift)).toEqual([])
    expect(openDrift(here.state.drift)).toBeUndefined()
  })

  it("of two turns is one episode, from the first of them, however long it gets", () => {
    const here = known()
    wanders(here)
    const fromAt = here.now
    wanders(here)
    expect(openDrift(here.state.drift)).toMatchObject({ fromAt, toAt: null, offCount: 2 })
    wanders(here)
    expect(driftEpisodes(here.state.drift)).toHaveLength(1)
    expect(openDrift(here.state.drift)).toMatchObject({ fromAt, offCount: 3 })
  })

  it("ends when the problem is spoken of again, and may begin anew", () => {
    const here = known()
    wanders(here)
    wanders(here)
    here.wait(SECOND)
    here.says("caller", "Anyway, the leak gets worse", { cues: ["problem"] })
    expect(openDrift(here.state.drift)).toBeUndefined()
    expect(driftEpisodes(here.state.drift)).toMatchObject([{ toAt: here.now, offCount: 2 }])
    wanders(here)
    expect(openDrift(here.state.drift)).toBeUndefined()
    wanders(here)
    expect(driftEpisodes(here.state.drift)).toHaveLength(2)
  })

  it("is not made of two turns with the problem between them", () => {
    const here = known()
    wanders(here)
    here.wait(SECOND)
    here.says("caller", "Anyway, the leak gets worse", { cues: ["problem"] })
    wanders(here)
    expect(openDrift(here.state.drift)).toBeUndefined()
    expect(driftEpisodes(here.state.drift)).toEqual([])
  })

  it("is never there before the call has a goal: words off the topic trigger nothing alone", () => {
    const here = connected()
    wanders(here)
    wanders(here)
    expect(here.state.drift).toEqual([])
  })

  it("is marked by hand as well; one turn back on the way makes one off the way a sentence", () => {
    const here = connected()
    here.do("markOffGoal")
    here.do("markOnGoal")
    here.do("markOffGoal")
    expect(driftEpisodes(here.state.drift)).toEqual([])
    here.do("markOffGoal")
    expect(openDrift(here.state.drift)).toMatchObject({ offCount: 2 })
    here.do("markOnGoal")
    expect(openDrift(here.state.drift)).toBeUndefined()
  })

  it("goes with the words that it rests on", () => {
    const here = known()
    wanders(here)
    const second = wanders(here)
    here.retracts(second)
    expect(openDrift(here.state.drift)).toBeUndefined()
  })

  it("names the marks that it rests on", () => {
    const here = connected()
    const marks = [here.do("markOffGoal"), here.do("markOffGoal")].map(([event]) => event!.seq)
    expect(openDrift(here.state.drift)!.evidence).toEqual(marks)
  })
})
