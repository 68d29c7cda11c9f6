import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { readWordings } from "./read-wordings.js"
import { faultsOfWording } from "./score-wording.js"

/**
 * Sentences from imagination by kinds of times, each list written before the grammar was tried on it. A guard against steps back, no
 * measure: what was heard at first sight stands in `docs/accuracy.md`.
 */
const folder = join(import.meta.dirname, "wordings")

describe.each(readdirSync(folder))("%s", (name) => {
  const wordings = readWordings(readFileSync(join(folder, name), "utf8"))

  it("is heard as each line says", () => {
    const others = wordings.flatMap((wording) => {
      const faults = faultsOfWording(wording)
      if (faults.length > 0 === wording.isFault) return []
      return [`${wording.text} -> ${faults.join("; ") || "right now"}`]
    })
    expect(others).toEqual([])
  })

  it("has few known faults", () => {
    expect(wordings.filter(({ isFault }) => isFault).length).toBeLessThanOrEqual(wordings.length / 12)
  })
})
