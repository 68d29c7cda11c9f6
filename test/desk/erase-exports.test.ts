import { expect, test } from "vitest"
import {
  brief,
  callPicture,
  callReport,
  createDesk,
  note,
  pickUp,
  scorecard,
  toBriefMarkdown,
  toNoteMarkdown,
  toPickUpMarkdown,
  toScorecardMarkdown,
  type Dispatch,
  type FollowUp,
} from "evenkeel"
import { toHubSpotTask, toICalendar, toSalesforceTask, toTask, toVcon } from "evenkeel/formats"
import { createMemoryStore, eraseCaller } from "evenkeel/stores"
import { MINUTE, nightPlaybook, nightRules, START } from "./night.js"

const by = { id: "a7", role: "agent" } as const
const HOUR = 60 * MINUTE

/** One word, as a text of one word may be taken for a kind or a state. */
const CANARY = "zyxara"

/** A call in which every text that anybody may write is about one person, and a form that came later. */
async function aLifeOf(word: string) {
  let now = START
  const clock = { now: () => now }
  const store = createMemoryStore({ clock })
  const desk = createDesk({
    store,
    clock,
    playbook: () => nightPlaybook,
    rules: { ruleSet: nightRules },
    toMessages: (event, { stream }) => [{ id: event.id, topic: "crm", stream, body: event.data }],
  })
  const acme = desk.client("acme")
  const to = { personId: "person-17", name: word }
  const terms = { kind: "do", words: word, to, note: word, due: { at: START + HOUR } } as const
  const call = await acme.openCall({ callId: "CA1", caller: { ...to, number: word, callbackNumber: word } })
  const done = async (result: Promise<{ readonly ok: boolean } | undefined>) =>
    expect({ refusal: null, ...(await result) }).toMatchObject({ ok: true, refusal: null })
  await done(call.record({ type: "connectCall" }))
  await done(call.hear({ speaker: "caller", text: `My name is ${word} and there is water in the kitchen.` }))
  await done(call.record({ type: "describeSubject", subject: { relation: "tenant", name: word }, by }))
  await done(call.record({ type: "stateFact", fact: "problem", value: word, by }))
  await done(call.record({ type: "stateFact", fact: "unit", value: word, by }))
  await done(call.record({ type: "offerOption", optionId: "o1", what: word, by }))
  await done(call.record({ type: "agreeAction", actionId: "a1", what: word, owner: "office", by }))
  await done(
    call.record({ type: "holdParticipant", participantId: "caller", purpose: "lookUp", plan: word, consent: true, by }),
  )
  await done(call.record({ type: "requestHelp", helpId: "h1", reason: word, by }))
  await done(call.record({ type: "raiseFlag", flag: "legal", reason: word, by }))
  await done(call.record({ type: "setStance", stance: "takingControl", reason: word, by }))
  await done(
    call.record({
      type: "acceptPromise",
      promiseId: "p1",
      terms: {
        kind: "do",
        promisedBy: "agent",
        words: word,
        window: { from: null, to: START + HOUR },
        contactRule: { note: word, notNumbers: [word] },
      },
      by,
    }),
  )
  for (let line = 0; line < 210; line++) await done(call.hear({ speaker: "caller", text: word }))
  await done(acme.open("followUp", { stream: "web-1", terms, by }))
  await done(acme.command("web-1", { type: "recordAttempt", outcome: "noAnswer", number: word, note: word, by }))
  await done(acme.command("web-1", { type: "addNote", note: word, by }))
  await done(acme.command("web-1", { type: "recordReply", words: word, by }))
  await done(acme.command("web-1", { type: "keepFollowUp", how: word, by }))
  await done(
    acme.open("dispatch", {
      stream: "night-1",
      order: {
        policyId: "flood",
        callerId: to.personId,
        brief: { words: word, callerName: word, callbackNumber: word, subject: word, place: word, details: word },
      },
      by,
    }),
  )
  const names = ["CA1", "CA1/promise/p1", "web-1", "night-1"]

  /** All that a host may read or send on. */
  const exports = async () => {
    const { store: kept } = acme
    const { session } = call.getSnapshot()
    const events = await call.events()
    const source = { session, events, settings: nightPlaybook, now }
    const turned = { brief: brief(source), note: note(source), scorecard: scorecard(source) }
    const card = pickUp({ notes: [turned.note], now })
    const followUps = (await Promise.all(names.slice(1, 3).map((name) => acme.state(name)))) as FollowUp[]
    const after = await acme.openCall({ callId: `CA${String(now)}`, caller: { personId: to.personId } })
    now += 2 * HOUR
    return {
      ...turned,
      card,
      markdown: [
        toBriefMarkdown(turned.brief),
        toNoteMarkdown(turned.note),
        toScorecardMarkdown(turned.scorecard),
        toPickUpMarkdown(card),
        callReport(source),
        callPicture(source),
      ],
      vcon: toVcon({ uuid: "018e2f5e-0000-8000-8000-000000000000", createdAt: now, state: session, events, followUps }),
      tasks: followUps.map((each) => [
        toTask(each),
        toHubSpotTask(each),
        toSalesforceTask(each),
        toICalendar(each, { uid: each.followUpId, now } as never),
      ]),
      feed: await kept.feed({ limit: 10_000 }),
      lists: [await acme.list(), await acme.openHelp(), await acme.openHolds(), await desk.audit()],
      outbox: [await kept.claimMessages({ limit: 1_000, leaseMs: 1 }), await kept.listParked()],
      kept: await Promise.all(names.map(async (name) => [await kept.read(name), await kept.getSnapshot(name)])),
      states: [await Promise.all(names.map((name) => acme.state(name))), call.getSnapshot(), followUps],
      dispatch: (await acme.state("night-1")) as Dispatch,
      after: [after.getSnapshot(), await after.events()],
    }
  }
  return { acme, exports, personId: to.personId }
}

test("no word of an erased person is in anything that is exported, though it was in nearly all of it", async () => {
  const { acme, exports, personId } = await aLifeOf(CANARY)
  const holding = (all: object) =>
    Object.entries(all).flatMap(([name, value]) => (JSON.stringify(value).includes(CANARY) ? [name] : []))
  const before = await exports()
  // A scorecard tells by codes alone.
  expect(holding(before)).toEqual(Object.keys(before).filter((name) => name !== "scorecard"))
  await eraseCaller(acme, { caller: personId, withdrawOpen: true, by })
  const left = await exports()
  expect(holding(left)).toEqual([])
  expect(JSON.stringify([left.kept, left.states])).not.toContain(personId)
})
