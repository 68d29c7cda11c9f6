import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { Window } from "happy-dom"
import { act, createElement, type ReactElement } from "react"
import { createRoot, hydrateRoot, type Root } from "react-dom/client"
import { renderToString } from "react-dom/server"
import { build } from "esbuild"
import { compile } from "svelte/compiler"
import { get } from "svelte/store"
import { createSSRApp, effectScope, h, nextTick, watch, type Ref } from "vue"
import { renderToString as renderVue } from "vue/server-renderer"
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import type { Call, CallSnapshot } from "evenkeel"
import { buildCall } from "evenkeel/testing"
import { findFences, writeModule } from "../tools/docs-code.js"

const page = "docs/guide/with-react-vue-svelte.md"
const root = fileURLToPath(new URL("../../", import.meta.url))
const text = readFileSync(root + page, "utf8")
const fences = findFences(page, text)
const generated = `${root}test/vendors/.generated/`

/** The page's own code, as a reader would take it over, on the real library. */
async function take<Module>(wanted: string): Promise<Module> {
  const fence = fences.find(({ code }) => code.includes(wanted))!
  return (await import(/* @vite-ignore */ writeModule(fence, generated).path)) as Module
}

type Followed = Pick<Call, "subscribe" | "getSnapshot">
type Ready = Followed & Pick<Call, "readiness">
interface ReactCode {
  useCall(call: Followed): CallSnapshot
  useReadiness(call: Ready): ReturnType<Call["readiness"]>
}

const window = new Window()
beforeAll(() => {
  Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true })
})
afterEach(() => vi.restoreAllMocks())

describe("React", async () => {
  const { useCall, useReadiness } = await take<ReactCode>('from "react"')
  let mounted: Root | undefined
  afterEach(async () => {
    await act(() => mounted?.unmount())
    mounted = undefined
  })

  const place = () => window.document.createElement("div") as unknown as HTMLElement
  async function mount(element: ReactElement): Promise<HTMLElement> {
    const container = place()
    await act(() => {
      mounted = createRoot(container)
      mounted.render(element)
    })
    return container
  }

  test("shows each change once, and renders nothing where nothing changed", async () => {
    const story = buildCall()
    let renderCount = 0
    const Line = () => (renderCount++, createElement("p", null, useCall(story.call).session.line.phase))
    const container = await mount(createElement(Line))
    expect(container.textContent).toBe("queued")
    await act(() => void story.answer())
    expect([container.textContent, renderCount]).toEqual(["connected", 2])
    await act(() => void story.call.record({ type: "nothing" } as never))
    await act(() => void story.call.tick(story.now))
    expect(renderCount).toBe(2)
  })

  test("computes once a change, and leaves when it is taken down", async () => {
    const story = buildCall().answer()
    const seen: unknown[] = []
    const Missing = ({ tick }: { readonly tick: number }) => {
      seen.push(useReadiness(story.call))
      return createElement("p", null, tick)
    }
    const container = await mount(createElement(Missing, { tick: 1 }))
    await act(() => mounted!.render(createElement(Missing, { tick: 2 })))
    expect([container.textContent, seen[0] === seen[1]]).toEqual(["2", true])
    await act(() => void story.caller("My boiler is out."))
    expect(seen.at(-1)).not.toBe(seen[0])
    await act(() => mounted!.unmount())
    mounted = undefined
    const count = seen.length
    story.hangUp()
    expect(seen).toHaveLength(count)
  })

  test("is rendered on a server, and taken up in the page without a difference", async () => {
    const { call } = buildCall().answer()
    const Line = () => createElement("p", null, useCall(call).session.line.phase)
    const html = renderToString(createElement(Line))
    expect(html).toBe("<p>connected</p>")
    const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined)
    const container = place()
    container.innerHTML = html
    await act(() => void (mounted = hydrateRoot(container, createElement(Line))))
    expect([container.innerHTML, complaints.mock.calls]).toEqual([html, []])
  })

  test("complains, as the page says, of a snapshot that is made anew each time", async () => {
    const { useSyncExternalStore } = await import("react")
    const { call } = buildCall()
    const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined)
    const Wrong = () => {
      useSyncExternalStore(call.subscribe, () => call.readiness())
      return null
    }
    await expect(mount(createElement(Wrong))).rejects.toThrow(/Maximum update depth/)
    expect(complaints.mock.calls.join(" ")).toContain("getSnapshot should be cached")
  })
})

describe("Vue", async () => {
  const { useCall, useReadiness } = await take<{
    useCall(call: Followed): Ref<CallSnapshot>
    useReadiness(call: Ready): Ref<ReturnType<Call["readiness"]>>
  }>('from "vue"')

  test("the ref follows the call, wakes what depends on it, and lets go with its scope", async () => {
    const story = buildCall()
    const scope = effectScope()
    const phases: string[] = []
    const snapshot = scope.run(() => {
      const made = useCall(story.call)
      watch(made, ({ session }) => void phases.push(session.line.phase))
      return made
    })!
    story.answer()
    await nextTick()
    expect([phases, snapshot.value === story.call.getSnapshot()]).toEqual([["connected"], true])
    scope.stop()
    story.hangUp()
    await nextTick()
    expect([phases, snapshot.value.session.line.phase]).toEqual([["connected"], "connected"])
  })

  test("what is computed is made anew after a change, and only then", () => {
    const story = buildCall().answer()
    const scope = effectScope()
    const missing = scope.run(() => useReadiness(story.call))!
    const first = missing.value
    expect(missing.value).toBe(first)
    story.caller("My boiler is out.")
    expect(missing.value).not.toBe(first)
    scope.stop()
  })

  test("is rendered on a server", async () => {
    const { call } = buildCall().answer()
    const app = createSSRApp({
      setup() {
        const snapshot = useCall(call)
        return () => h("p", snapshot.value.session.line.phase)
      },
    })
    expect(await renderVue(app)).toBe("<p>connected</p>")
  })
})

test("Svelte: the page's store is one that svelte takes", async () => {
  const { toStore } = await take<{
    toStore(call: Followed): { subscribe(run: (snapshot: CallSnapshot) => void): () => void }
  }>("export function toStore")
  const { derived } = await import("svelte/store")
  const story = buildCall().answer()
  const store = toStore(story.call)
  expect(get(store)).toBe(story.call.getSnapshot())
  const phases: string[] = []
  const stop = derived(store, ({ session }) => session.line.phase).subscribe((phase) => void phases.push(phase))
  story.hangUp()
  stop()
  story.call.record({ type: "completeCall", at: story.now })
  expect(phases).toEqual(["connected", "wrapUp"])
})

test("Svelte: a component with runes shows the call, and lets go of it when it is taken down", async () => {
  const { mount, unmount, flushSync, component } = await compileSvelte(/```svelte\n([\s\S]*?)```/.exec(text)![1]!)
  const story = buildCall()
  let followers = 0
  const call = {
    ...story.call,
    subscribe(listener: () => void) {
      const stop = story.call.subscribe(listener)
      followers += 1
      return () => (stop(), (followers -= 1))
    },
  }
  const target = window.document.createElement("div")
  const mounted = mount(component, { target, props: { call } })
  flushSync()
  expect([target.textContent, followers]).toEqual(["queued", 1])
  story.answer()
  flushSync()
  expect(target.textContent).toBe("connected")
  await unmount(mounted)
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(followers).toBe(0)
})

interface SvelteClient {
  mount(component: unknown, options: { readonly target: unknown; readonly props: object }): object
  unmount(mounted: object): Promise<void>
  flushSync(): void
  readonly component: unknown
}

/** What a page has beside `window` and `document`. */
const pageGlobals = ["navigator", "Element", "Node", "Text", "Comment", "HTMLElement", "HTMLMediaElement"]

/** A component and Svelte's own client, bundled for a page: in Node its packages are those for a server. */
async function compileSvelte(source: string): Promise<SvelteClient> {
  const { js } = compile(source, { generate: "client" })
  const outfile = `${generated}svelte-client.mjs`
  await build({
    stdin: {
      contents: `export * from "svelte"\n${js.code.replace("export default", "export const component =")}`,
      resolveDir: `${root}test/vendors`,
    },
    outfile,
    bundle: true,
    format: "esm",
    platform: "browser",
    define: Object.fromEntries(pageGlobals.map((name) => [name, `window.${name}`])),
    logLevel: "error",
  })
  return (await import(/* @vite-ignore */ outfile)) as SvelteClient
}
