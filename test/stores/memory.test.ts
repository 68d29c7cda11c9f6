import { describe, test } from "vitest"
import { createMemoryStore } from "evenkeel/stores"
import { checkStore } from "evenkeel/testing"

describe("the store in memory", () => {
  for (const { name, run } of checkStore({ open: async (clock) => createMemoryStore({ clock }) })) test(name, run)
})
