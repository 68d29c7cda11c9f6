import { toHeadline } from "evenkeel/coach"
import { definePlaybook, type PlaybookInput } from "evenkeel/playbook"
import { describe, expect, test } from "vitest"
import { answeredCall } from "../calm-call.js"
import { adviceIn } from "../play.js"

const US = { region: "US", label: "Emergency services", number: "911" }
const crisisLine = { region: "US", label: "Crisis line", number: "988", kinds: ["crisis"] } as const
const UK = { region: "GB", label: "Emergency services", number: "999" }

function contactsOn(emergencyContacts: PlaybookInput["emergencyContacts"], region?: string): string | undefined {
  const playbook = definePlaybook({ client: "acme", zone: "UTC", ...(emergencyContacts && { emergencyContacts }) })
  const built = answeredCall({ playbook })
  if (region !== undefined) built.record({ type: "describeCaller", region })
  built.caller("I have taken all my tablets. I want to die.")
  const [card] = adviceIn(built.log)
  expect([card?.practiceId, toHeadline(card!.code)]).toEqual(["safety", "Stay on the line"])
  return card!.slots["contacts"]
}

describe("the card in danger shows whom to ring", () => {
  test("in the caller's region, for this danger first", () => {
    expect(contactsOn([US, crisisLine, UK], "US-IL")).toBe("Crisis line 988, Emergency services 911")
    expect(contactsOn([US, crisisLine, UK], "GB")).toBe("Emergency services 999")
  })

  test("in the client's only region where the caller's is not known; of several, each by its name", () => {
    expect(contactsOn([US, crisisLine])).toBe("Crisis line 988, Emergency services 911")
    expect(contactsOn([US, UK])).toBe("Emergency services (US) 911, Emergency services (GB) 999")
  })

  test("nobody whom the client has not set", () => {
    expect(contactsOn(undefined)).toBeUndefined()
    expect(contactsOn([US], "FR")).toBeUndefined()
  })
})

describe("in danger each thing is asked once", () => {
  const headlinesFor = (caller: { readonly number?: string }) => {
    const built = answeredCall({ caller }).caller("I have taken all my tablets. I want to die.")
    for (const answer of ["At home.", "In the kitchen.", "Yes.", "Yes."]) built.agent("I am here.").caller(answer)
    return adviceIn(built.log).map(({ code }) => toHeadline(code))
  }

  test("and the number only where nobody knows it", () => {
    const asked = ["Stay on the line", "Ask where they are", "Say that help is called"]
    expect(headlinesFor({ number: "+1 555 0100" })).toEqual(asked)
    expect(headlinesFor({})).toEqual([...asked.slice(0, 2), "Ask which number reaches them", ...asked.slice(2)])
  })
})

test("danger that is heard when the line is closed already: they are rung back, and nobody stays on the line", () => {
  const playbook = definePlaybook({ client: "acme", zone: "UTC", emergencyContacts: [US] })
  const built = answeredCall({ playbook }).hangUp().caller("I have taken all my tablets. I want to die.").caller("Bye.")
  const cards = adviceIn(built.log).filter(({ practiceId }) => practiceId === "safety")
  expect(cards.map(({ code, phrase }) => [toHeadline(code), phrase])).toEqual([["Ring them back", null]])
  expect(cards[0]?.slots["contacts"]).toBe("Emergency services 911")
})
