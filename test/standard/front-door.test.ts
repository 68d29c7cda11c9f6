import { expect, test } from "vitest"
import { createCall, definePlaybook, type Advice, type Brief } from "evenkeel"

/** The sketch that the library was designed from, as it was written: what a newcomer copies runs, and its types hold. */
test("the front door is as it was sketched", () => {
  const [at, due, now] = [1_767_225_600_000, 1_767_229_200_000, 1_767_225_605_000]
  const told: unknown[] = []
  const panel = { show: (advice: Advice) => told.push(advice) }
  const supervisors = { notify: (_: { readonly helpId: string }, brief: Brief) => told.push(brief.text) }
  const tasks = { create: (promise: { readonly promiseId: string }) => told.push(promise) }
  const render = () => told.push("render")

  const playbook = definePlaybook({ client: "acme-plumbing", zone: "America/Chicago" })
  const call = createCall({ playbook, callId: "CA1", caller: { name: "Dana" }, at })

  const stop = call.on("advice", (advice) => panel.show(advice))
  call.on("helpRequest", (request) => supervisors.notify(request, request.brief))
  call.on("promise", (promise) => tasks.create(promise))
  call.subscribe(render)
  expect(call.getSnapshot()).toBe(call.getSnapshot())

  const result = call.hear({ speaker: "caller", text: "This is the third time I've called!", at })
  expect(result.ok ? result.events.length > 0 : result.refusal).toBe(true)
  expect(call.record({ type: "agreeAction", what: "Send a plumber", owner: "office", due, at }).ok).toBe(true)
  expect(call.may("hold", { purpose: "regroup" }).allowed).toBe(false)
  expect(call.readiness().ready).toBe(false)
  expect(call.tick(now).ok).toBe(true)
  expect(call.apply([]).ok).toBe(true)
  expect(call.brief("supervisor")).toEqual(call.brief())
  expect([call.note().callId, call.scorecard().callId]).toEqual(["CA1", "CA1"])
  expect(told).toContain("render")
  stop()
})
