import { createDesk, definePlaybook } from "evenkeel"
import { expect, test } from "vitest"
import { aWorld } from "./desk.js"

test("a number that is settled with nothing to tell is not due again", async () => {
  const world = aWorld()
  const playbook = definePlaybook({ client: "acme", zone: "America/Chicago", locale: "en-US" })
  const desk = createDesk({ store: world.store, clock: world.clock, playbook: () => playbook })
  const call = await desk.client("acme").openCall({ callId: "CA1", at: world.now() })
  await call.record({ type: "connectCall" })
  const lines = [
    ["caller", "I've given it to all four of them! It's NG 44 71 902."],
    ["agent", "Thank you. It sounds like whiplash, take some ibuprofen and rest it and you'll be fine."],
    ["caller", "Okay. So the hire car?"],
  ] as const
  for (const [speaker, text] of lines) await call.hear({ speaker, text, at: world.passes(8_000) })
  const settled: string[] = []
  for (let due = call.nextDeadline(); due !== undefined && settled.length < 20; due = call.nextDeadline()) {
    settled.push(due.key)
    const now = world.passes(Math.max(0, due.at - world.now()))
    await call.tick(now)
  }
  expect(settled.filter((key) => key === "redaction")).toHaveLength(1)
})
