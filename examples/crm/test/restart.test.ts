import assert from "node:assert/strict"
import { spawn, type ChildProcess } from "node:child_process"
import { createInterface } from "node:readline"
import { afterEach, beforeEach, describe, test } from "node:test"
import { fileURLToPath } from "node:url"
import { signTwilio } from "../src/sign.ts"
import { ask, HARBOUR, places, twilioCall, type Form, type Place } from "./a-crm.ts"

const FOLDER = fileURLToPath(new URL("..", import.meta.url))

/** A CRM in a process of its own, as `npm start` runs it. */
async function aProcess(place: Place) {
  const env = { ...process.env, CRM_DATABASE: place.database, PORT: "0" }
  const child: ChildProcess = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    ...{ cwd: FOLDER, env, stdio: ["ignore", "pipe", "inherit"] },
  })
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  let url = ""
  for await (const line of createInterface({ input: child.stdout! })) {
    url = /listens at (\S+)/.exec(line)?.[1] ?? ""
    if (url !== "") break
  }
  return {
    url,
    get: async (path: string) => (await ask(url + path, { headers: { authorization: "Bearer demo-harbour" } })).body,
    post: (path: string, body: object) =>
      ask(url + path, {
        method: "POST",
        headers: { authorization: "Bearer demo-harbour", "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    twilio(fields: Form) {
      const path = `/webhooks/twilio/${HARBOUR}`
      const headers = { "x-twilio-signature": signTwilio(url + path, fields, "demo-twilio-token") }
      return ask(url + path, { method: "POST", headers, body: new URLSearchParams(fields) })
    },
    async end(signal: NodeJS.Signals) {
      child.kill(signal)
      await exited
    },
  }
}

for (const { name, make } of places) {
  describe(`a server that ends in the middle of a call, with ${name}`, () => {
    let place: Place
    beforeEach(async () => {
      place = await make()
    })
    afterEach(() => place.remove())

    for (const signal of ["SIGKILL", "SIGTERM"] as const)
      test(`by ${signal} goes on with it when it is started again`, async () => {
        const call = twilioCall("CA1", "+13125550166", Date.now())
        const first = await aProcess(place)
        await first.twilio(call.ringing)
        await first.twilio(call.answered)
        await first.twilio(call.caller(9, "The boiler is out."))
        const said = await first.twilio(call.agent(12, "I'll call you back tomorrow at ten."))
        assert.equal(said.body.takenCount, 1)
        const before = await first.get("/calls/CA1")
        await first.end(signal)

        const second = await aProcess(place)
        try {
          assert.deepEqual(await second.get("/calls/CA1"), before)
          // Twilio had no answer to the last one, and sends it again.
          const again = await second.twilio(call.agent(12, "I'll call you back tomorrow at ten."))
          assert.equal(again.body.repeatedCount, 1)
          const promiseId = before.openPromiseIds[0]
          assert.equal((await second.post("/calls/CA1/commands", { type: "acceptPromise", promiseId })).status, 200)
          await second.twilio(call.completed)
          await second.post("/calls/CA1/commands", { type: "completeCall" })
          const { tasks } = await second.get(`/tasks?contact=${before.contactId}`)
          assert.equal(tasks.length, 1)
          assert.equal((await second.post(`/tasks/${tasks[0].id}/complete`, {})).body.status, "done")
        } finally {
          await second.end("SIGKILL")
        }
      })
  })
}
