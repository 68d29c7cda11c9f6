import { createCall } from "evenkeel"
import { expect, test } from "vitest"

const at = (seconds: number) => 1_767_225_600_000 + seconds * 1_000

test.each([["One thing before you go: what should we do about your boiler?"], ["What would help you with that?"]])(
  "at most one thing is asked of who is about to go: %s",
  (asked) => {
    const call = createCall({ callId: "CA1", at: at(0), caller: { name: "D", number: "+13125550100" } })
    const cards: string[] = []
    call.on("advice", ({ practiceId }) => cards.push(practiceId))
    call.record({ type: "connectCall", at: at(4) })
    const say = (speaker: "agent" | "caller", text: string, seconds: number) =>
      call.hear({ speaker, text, at: at(seconds) })
    say("caller", "My boiler is out.", 20)
    say("agent", "I see.", 23)
    say("caller", "That's all I wanted, thanks, bye.", 45)
    expect(cards).toEqual(["lastQuestion"])
    say("agent", asked, 48)
    say("caller", "Nothing. Bye then.", 75)
    expect(cards).toEqual(["lastQuestion"])
  },
)

test("another matter begins a new end, which has a last question of its own", () => {
  const call = createCall({ callId: "CA1", at: at(0), caller: { name: "D", number: "+13125550100" } })
  call.record({ type: "connectCall", at: at(4) })
  const say = (speaker: "agent" | "caller", text: string, seconds: number) =>
    call.hear({ speaker, text, at: at(seconds) })
  const scored = () => call.scorecard().answers.find(({ practiceId }) => practiceId === "lastQuestion")?.result
  say("caller", "My boiler is out. That's everything, thanks.", 20)
  say("agent", "Is there anything else?", 25)
  expect(scored()).toBe("met")
  call.record({ type: "openIssue", issueId: "bill", at: at(30) })
  say("caller", "That's all, bye.", 40)
  say("agent", "Is there anything else?", 45)
  expect(scored()).toBe("met")
  say("agent", "Are you sure that there is nothing else? Is there anything more for us?", 55)
  expect(scored()).toBe("missed")
})
