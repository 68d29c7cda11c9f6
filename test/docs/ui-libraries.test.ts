import { readFileSync } from "node:fs"
import type { Call } from "evenkeel/runtime"
import { buildCall } from "evenkeel/testing"
import { describe, expect, test } from "vitest"
import { findFences, writeModule } from "../tools/docs-code.js"
import { root } from "../tools/entries.js"
import { mount, useSyncExternalStore } from "./stand-ins/react.js"
import { setUp } from "./stand-ins/vue.js"

const page = "docs/guide/with-react-vue-svelte.md"
const fences = findFences(page, readFileSync(root + page, "utf8"))

/** The page's own code, as a reader would take it over. */
async function take<Module>(imported: string): Promise<Module> {
  const fence = fences.find(({ code }) => code.includes(imported))!
  return (await import(/* @vite-ignore */ writeModule(fence).path)) as Module
}

interface ReactCode {
  useCall(call: Call): ReturnType<Call["getSnapshot"]>
  useReadiness(call: Call): ReturnType<Call["readiness"]>
}

describe("React", () => {
  test("renders once a change, and not at all where nothing changed", async () => {
    const { useCall } = await take<ReactCode>('from "react"')
    const story = buildCall()
    const phases: string[] = []
    const unmount = mount(() => void phases.push(useCall(story.call).session.line.phase))
    story.answer()
    const rendered = phases.length
    story.call.record({ type: "nothing" } as never)
    story.call.tick(story.now)
    expect([phases.length, phases.at(-1)]).toEqual([rendered, "connected"])
    unmount()
    story.hangUp()
    expect(phases).toHaveLength(rendered)
  })

  test("what is computed is kept until the call changes", async () => {
    const { useReadiness } = await take<ReactCode>('from "react"')
    const story = buildCall().answer()
    const seen: unknown[] = []
    let again = (): void => undefined
    const outside = (listener: () => void) => ((again = listener), () => undefined)
    let tellsApart = 0
    mount(() => {
      useSyncExternalStore(outside, () => tellsApart)
      seen.push(useReadiness(story.call))
    })
    tellsApart = 1
    again()
    story.caller("My boiler is out.")
    expect([seen[0] === seen[1], seen.at(-1) === seen[1]]).toEqual([true, false])
  })

  test("a snapshot that is made anew each time would be noticed", () => {
    const { call } = buildCall()
    expect(() => mount(() => void useSyncExternalStore(call.subscribe, () => call.readiness()))).toThrow("cached")
  })
})

test("Vue: the ref follows the call, and lets go of it with its component", async () => {
  const { useCall } = await take<{ useCall(call: Call): { value: ReturnType<Call["getSnapshot"]> } }>('from "vue"')
  const story = buildCall()
  const { made, dispose } = setUp(() => useCall(story.call))
  story.answer()
  expect(made.value).toBe(story.call.getSnapshot())
  const last = made.value
  dispose()
  story.hangUp()
  expect(made.value).toBe(last)
})
