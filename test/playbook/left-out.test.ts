import { expect, test } from "vitest"
import { definePlaybook } from "evenkeel/playbook"

test("an added cue without its words is told that a value belongs there", () => {
  const cues = { add: [{ kind: "abuse.insult" }] }
  expect(() => definePlaybook({ client: "a", zone: "UTC", cues } as never)).toThrow("cues.add.0.say: expected a value")
})
