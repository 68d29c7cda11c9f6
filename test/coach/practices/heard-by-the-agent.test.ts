import { createCall } from "evenkeel"
import { expect, test } from "vitest"

const at = Date.UTC(2026, 10, 24, 15)

/** The practices whose cards came, each with the words after which it came, in a call told at the pace of speech. */
function cardsOf(story: string): readonly string[] {
  const call = createCall({ callId: "CA1", at })
  const cards: string[] = []
  let words = ""
  call.on("advice", ({ practiceId }) => cards.push(`${practiceId}: ${words}`))
  call.record({ type: "connectCall", at: at + 1_000 })
  let end = at + 9_000
  for (const line of story.trim().split("\n")) {
    const [, speaker = "", text = ""] = /^\s*(agent|caller): (.*)$/.exec(line)!
    words = text
    const startAt = end + 4_000
    end = startAt + text.split(" ").length * 380
    call.hear({ speaker: speaker as "agent" | "caller", text, startAt, at: end })
  }
  return cards
}

test("a comfort in which a word of theirs stands is the agent's own", () => {
  const story = `agent: Riverside Vets out of hours, Beth speaking.
    caller: Hi, my beagle has eaten a sock, and he isn't eating his dinner now.
    agent: I'm sure he'll be fine, beagles eat everything.
    caller: Are you sure? He's never this quiet.`
  const cards = cardsOf(story)
  expect(cards, cards.join(" / ")).toContain("honestMethod: Are you sure? He's never this quiet.")
})

test("a yes to a read-back, and more of it, corrects nothing", () => {
  const answered = (answer: string) =>
    cardsOf(`agent: Fenwick Lettings, Aoife speaking.
      caller: You have charged me for the whole carpet, and there was one mark on it.
      agent: So you've been charged for the whole carpet when there was one mark, is that right?
      caller: ${answer}`).filter((card) => card.startsWith("correction"))
  expect(answered("That's right. One mark. And it was there when I moved in, I've got the photos.")).toEqual([])
  expect(answered("No, it was two rooms, actually.")).toHaveLength(1)
})

test("an insult for all of us is no abuse of the one on the line", () => {
  const first = (words: string) =>
    cardsOf(`agent: Fenwick Lettings, Aoife speaking.\ncaller: ${words}`)[0]?.split(":")[0]
  expect(first("Yeah, you lot are a bunch of crooks. You've kept nine hundred for a carpet.")).toBe("hotStart")
  expect(first("You are a crook, you stupid cow. You've kept nine hundred for a carpet.")).toBe("boundary")
})

test("who was told of a policy, and wants somebody who can, wants it still three turns later", () => {
  const story = `agent: Ticketline, this is Shauna.
    caller: I need to move four tickets, my daughter has chickenpox.
    agent: I understand but that's our policy. It's on the website when you book.
    caller: So what am I supposed to do, just throw away two hundred pounds?
    agent: There's nothing I can do, I'm afraid.
    caller: That's ridiculous. Is there anyone there who can?
    agent: They'll tell you the same thing.
    caller: I'd still like to hear it from them, this is a lot of money for us.`
  expect(cardsOf(story).at(-1)).toMatch(/^supervisor: I'd still/)
})

test("a promise that nobody has put down is told of once more where the agent closes, unless it was", () => {
  const promised = (reply: string) => `agent: Linkwell support, Tom here.
    caller: I work from home and the router has gone dead since yesterday.
    agent: It's a fault outside. I'll call you back by four with the time.
    caller: ${reply}
    agent: Yes, today. And the light on the box is red?
    caller: Should it be green?
    agent: It will be when the line is back.
    caller: And what do I do until then?
    agent: You can use your telephone for it.
    caller: How does that work?
    agent: The settings have a page for it.
    caller: Would that cost me anything?
    agent: Is there anything else I can do for you?
    caller: No, that's all.`
  const told = (reply: string) => cardsOf(promised(reply)).filter((card) => card.startsWith("promiseUnsettled"))
  expect(told("By four, is that today?")).toEqual(["promiseUnsettled: No, that's all."])
  expect(told("Alright, by four.")).toEqual(["promiseUnsettled: Alright, by four."])
})
