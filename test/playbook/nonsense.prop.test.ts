import { describe } from "vitest"
import * as playbook from "evenkeel/playbook"
import { testSpoilt } from "../nonsense.js"

const input = {
  client: "acme",
  zone: "America/Chicago",
  clocks: { holdCheckBackMs: 20_000 },
  procedures: [{ procedureId: "reset", steps: [{ stepId: "off" }] }],
  facts: [{ name: "vip", type: "boolean", meaning: { en: "an important client" } }],
}

/** Every public function, with what it takes. */
const functions: Readonly<Record<string, readonly unknown[]>> = {
  checkPlaybook: [input],
  definePlaybook: [input],
  migratePlaybook: [input],
}

describe("whatever they are given, playbooks are checked or say what is wrong", () => {
  testSpoilt(playbook, functions)
})
