import { coachPart, createCall, createDesk, createMemoryStore, type Fault } from "evenkeel"
import { describe, expect, test } from "vitest"

/** What is written by hand at 5 pm, and would be taken in silence: the call would go on without what was asked for. */
const slips: [given: object, path: string, suggestion?: string][] = [
  [{ coach: { pacing: "beginner" } }, "coach.pacing"],
  [{ coach: { pacing: "lerner" } }, "coach.pacing", "learner"],
  [{ coach: { pacng: "learner" } }, "coach.pacng", "pacing"],
  [{ coach: { practices: [{ id: "smile" }] } }, "coach.practices.0"],
  [{ coach: { shadow: "yes" } }, "coach.shadow"],
  [{ coach: true }, "coach"],
  [{ abuse: true }, "abuse"],
  [{ rules: { dryrun: true } }, "rules.dryrun", "dryRun"],
  [{ redact: { keepLast: true } }, "redact.keepLast", "keepLast4"],
  [{ help: "off" }, "help"],
  [{ cues: { pack: [] } }, "cues.pack", "packs"],
]

function faultOf(make: () => unknown): Pick<Fault, "code" | "issues"> | undefined {
  try {
    make()
  } catch (fault) {
    return fault as Fault
  }
  return undefined
}

describe("options that are none", () => {
  test.each(slips)("of a call and of a desk are told with their place: %j", (given, path, suggestion) => {
    const issue = { path, ...(suggestion && { suggestion }) }
    const clock = { now: () => 0 }
    const store = createMemoryStore({ clock })
    expect(faultOf(() => createCall({ callId: "CA1", at: 0, ...given } as never))).toMatchObject({
      code: "call/invalid-options",
      issues: [issue],
    })
    const desk = { store, clock, playbook: () => undefined, ...given }
    expect(faultOf(() => createDesk(desk as never))).toMatchObject({ code: "desk/invalid-options", issues: [issue] })
  })

  test("of a coach by itself too", () => {
    expect(faultOf(() => coachPart({ pacing: "beginner" } as never))).toMatchObject({
      code: "input/invalid",
      issues: [{ path: "options.pacing", expected: "one of learner, standard, expert, safetyOnly, off" }],
    })
  })

  test("and those that a host leaves out or switches off are taken", () => {
    const off = { cues: false, redact: false, rules: false, abuse: false, help: false, coach: false } as const
    expect(createCall({ callId: "CA1", at: 0, ...off }).getSnapshot().parts).not.toHaveProperty("coach")
    expect(faultOf(() => createCall({ callId: "CA1", at: 0, coach: { pacing: "learner" } }))).toBeUndefined()
  })
})
