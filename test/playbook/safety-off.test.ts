import { checkPlaybook } from "evenkeel"
import { expect, test } from "vitest"

test("a playbook that switches the card of danger off is warned of", () => {
  const pathsOf = (on: boolean) =>
    checkPlaybook({ client: "acme", zone: "UTC", practices: { safety: { on } } }).warnings.map(({ path }) => path)
  expect(pathsOf(false)).toContain("practices.safety.on")
  expect(pathsOf(true)).not.toContain("practices.safety.on")
})
