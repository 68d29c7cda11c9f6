import fc from "fast-check"
import { createCall, createDesk, definePlaybook } from "evenkeel"
import { describe, expect, test } from "vitest"
import { runs } from "../session/arbitrary.js"
import { aWorld, START_AT } from "./desk.js"

const playbook = definePlaybook({ client: "acme", zone: "America/Chicago", locale: "en-US" })

/** What sets clocks: numbers that may be cards, holds, promises, insults, danger, silence. */
const callerSays = [
  "I've given it to all four of them! It's NG 44 71 902.",
  "It's 4242 4242.",
  "415 555.",
  "Four two four two.",
  "You useless idiots.",
  "I want your manager now.",
  "There is smoke coming out of the boiler.",
  "I don't want to sue anyone, I want a car.",
  "No thank you.",
] as const
const agentSays = [
  "May I take your card number?",
  "What is your account number?",
  "I'll call you back in ten minutes.",
  "I'll get her to call you this afternoon.",
  "Bear with me.",
  "Is there anything else?",
  "Have a great day.",
] as const
const commands = [
  { type: "holdParticipant", participantId: "caller", purpose: "lookUp", consent: true },
  { type: "resumeParticipant", participantId: "caller" },
  { type: "endCall", endedBy: "caller", endReason: "hangUp" },
] as const

const step = fc.record({
  does: fc.oneof(
    fc.constantFrom(...callerSays).map((text) => ({ speaker: "caller" as const, text })),
    fc.constantFrom(...agentSays).map((text) => ({ speaker: "agent" as const, text })),
    fc.constantFrom(...commands),
  ),
  waitsMs: fc.constantFrom(1_000, 8_000, 31_000, 120_000),
})

/** A hold that nobody ends is told of for ever: so many are looked at. */
const MOST = 30

describe("what was due is done by one tick", () => {
  test("in a call", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let now = START_AT
        const call = createCall({ callId: "CA1", at: now, playbook })
        call.record({ type: "connectCall", at: now })
        for (const { does, waitsMs } of steps) {
          now += waitsMs
          if ("text" in does) call.hear({ ...does, at: now })
          else call.record({ ...does, at: now } as never)
        }
        for (let due = call.nextDeadline(), count = 0; due !== undefined && count < MOST; count++) {
          now = Math.max(now, due.at)
          expect(call.tick(now).ok).toBe(true)
          due = call.nextDeadline()
          expect(due?.at ?? Infinity).toBeGreaterThan(now)
        }
      }),
      runs(150),
    )
  })

  test("on a desk", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const world = aWorld()
        const desk = createDesk({ store: world.store, clock: world.clock, playbook: () => playbook })
        const call = await desk.client("acme").openCall({ callId: "CA1", at: world.now() })
        await call.record({ type: "connectCall" })
        for (const { does, waitsMs } of steps) {
          const at = world.passes(waitsMs)
          await ("text" in does ? call.hear({ ...does, at }) : call.record({ ...does, at } as never))
        }
        for (let due = call.nextDeadline(), count = 0; due !== undefined && count < MOST; count++) {
          const now = world.passes(Math.max(0, due.at - world.now()))
          expect((await call.tick(now)).ok).toBe(true)
          due = call.nextDeadline()
          expect(due?.at ?? Infinity).toBeGreaterThan(now)
        }
      }),
      runs(80),
    )
  })
})
