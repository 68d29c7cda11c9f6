import assert from "node:assert/strict"
import { after, before, describe, test } from "node:test"
import { aCrm, ask, places, twilioCall, type ACrm, type Place } from "./a-crm.ts"

describe("who asks too often", () => {
  let place: Place
  let crm: ACrm
  let isReady = false
  before(async () => {
    place = await places[0]!.make()
    crm = await aCrm(place, { requestsAMinute: 5, isReady: () => isReady })
  })
  after(async () => {
    await crm.stop()
    await place.remove()
  })

  const times = <Value>(count: number, work: () => Promise<Value>) => Promise.all(Array.from({ length: count }, work))

  test("with a token has to wait, and nobody else with them", async () => {
    const answers = await times(7, () => crm.priya("GET", "/tasks"))
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 200, 200, 200, 200, 429, 429])
    const late = answers.find(({ status }) => status === 429)!
    assert.equal(late.body.error.code, "request/too-many")
    assert.ok(Number(late.headers.get("retry-after")) > 0)
    assert.equal((await crm.noor("GET", "/tasks")).status, 200)
  })

  test("with a new token each time is counted by address", async () => {
    const guess = (token: number) => ask(`${crm.url}/tasks`, { headers: { authorization: `Bearer guess-${token}` } })
    const statuses: number[] = []
    for (let token = 0; token < 7; token++) statuses.push((await guess(token)).status)
    assert.deepEqual(statuses, [401, 401, 401, 401, 401, 429, 429])
  })

  test("as a telephone system has to wait after ten times as much, and nobody else with it", async () => {
    const { caller } = twilioCall("CA1", "+13125550147")
    const answers = await times(51, () => crm.twilio(caller(1, "Hello.")))
    const statuses = answers.map(({ status }) => status).sort()
    assert.deepEqual([statuses.filter((status) => status === 200).length, statuses.at(-1)], [50, 429])
    const late = answers.find(({ status }) => status === 429)!
    assert.ok(Number(late.headers.get("retry-after")) > 0)
    assert.equal((await crm.noor("GET", "/tasks")).status, 200)
  })

  test("is not whoever watches the health, which is good once the CRM is ready", async () => {
    const health = async () => (await ask(`${crm.url}/health`)).status
    assert.deepEqual(new Set(await times(20, health)), new Set([503]))
    isReady = true
    assert.equal(await health(), 200)
  })
})
