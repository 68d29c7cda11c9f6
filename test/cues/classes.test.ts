import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { en } from "../../src/cues/en/pack.js"
import { joinClasses } from "../../src/cues/patterns/join-classes.js"

const folder = new URL("../../src/cues/en/lexicons/", import.meta.url)

describe("the classes of the English word lists", () => {
  it("are each defined once", () => {
    expect(() => joinClasses({ kin: "son" }, { pet: "dog" }, { kin: "mother" })).toThrow("@kin")
    expect(() => en.classes()).not.toThrow()
  })

  it("are all there, and each is used", async () => {
    const files = readdirSync(folder)
    const defined: string[] = []
    for (const file of files) {
      const lists: Record<string, unknown> = await import(new URL(file, folder).href)
      for (const [name, list] of Object.entries(lists))
        if (/classes$/i.test(name)) defined.push(...Object.keys(list as object))
    }
    expect(Object.keys(en.classes()).sort()).toEqual(defined.sort())
    const text = files.map((file) => readFileSync(new URL(file, folder), "utf8")).join("\n")
    expect(defined.filter((name) => !new RegExp(`@${name}\\b`).test(text))).toEqual([])
  })
})
