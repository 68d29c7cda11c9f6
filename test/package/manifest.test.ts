import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { readManifest, root } from "../tools/entries.js"

const manifest = readManifest() as unknown as Record<string, unknown> & { readonly scripts: Record<string, string> }

describe("package.json", () => {
  test("says what a host goes by: licence, engines, that importing does nothing", () => {
    const { type, license, sideEffects, engines } = manifest
    expect({ type, license, sideEffects, engines }).toEqual({
      type: "module",
      license: "MIT",
      sideEffects: false,
      engines: { node: ">=20.19" },
    })
    expect(readFileSync(`${root}LICENSE`, "utf8")).toMatch(/^MIT License/)
  })

  test("has the commands that README.md opens with", () => {
    const [, opening = ""] = /```sh\n([\s\S]*?)```/.exec(readFileSync(`${root}README.md`, "utf8"))!
    const commands = opening.split("\n").flatMap((line) =>
      line
        .split("#")[0]!
        .split("&&")
        .map((each) => each.trim()),
    )
    expect(commands.filter((each) => each !== "")).toEqual(["npm ci", "npm start", "npm test"])
    expect([typeof manifest.scripts["start"], typeof manifest.scripts["test"]]).toEqual(["string", "string"])
  })
})
