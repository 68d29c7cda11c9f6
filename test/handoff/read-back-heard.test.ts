import { createCall, renderNote } from "evenkeel"
import { en } from "evenkeel/cues"
import { pickUp, renderPickUp, toNoteMarkdown } from "evenkeel/handoff"
import { spanish } from "evenkeel/cues/es"
import { expect, test } from "vitest"

const start = Date.parse("2026-11-24T10:00Z")

/** A call of which nothing but the words is known: "A: …" of the agent, "C: …" of the caller. */
function heard(...turns: readonly string[]) {
  let at = start
  const call = createCall({
    callId: "CA1",
    at,
    agent: { agentId: "a7", kind: "human" },
    cues: { packs: [en, spanish] },
  })
  call.record({ type: "connectCall", at })
  for (const turn of turns)
    call.hear({ speaker: turn.startsWith("A") ? "agent" : "caller", text: turn.slice(3), at: (at += 5_000) })
  return call
}

const YES = "Read back, and they said yes: "

/** What the note tells of read-backs, without what each begins with. */
const readBacksIn = (call: ReturnType<typeof heard>) =>
  renderNote(call.note())
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith(YES))
    .map((line) => line.slice(YES.length))

const opening = [
  "A: Harlow Heating, Tess speaking, how can I help?",
  "C: So your man put an igniter in this morning and it ran till three and then nothing, just clicking.",
  "A: I'm sorry to hear that.",
  "C: And whoever I spoke to said somebody would be here by six.",
]
const account =
  "A: Okay Denise, so the furnace quit around three after the igniter was replaced, and you were promised someone by six. Did I get that right?"
const quoted = "“The furnace quit around three after the igniter was replaced, and you were promised someone by six.”"
const agreement = "A: So that's Friday the twenty-eighth between one and five, and a text within the hour."

test("what was read back and they said yes to is told as a quotation, without the address and the question", () => {
  const call = heard(...opening, account, "C: Yes. Exactly. Thank you.")
  expect(readBacksIn(call)).toEqual([quoted])
  expect(call.brief().text).toContain(YES)
  expect(call.brief({ locale: "es" }).text).toContain("Se le repitió, y dijo que sí: «The furnace")
  expect(renderPickUp(pickUp({ notes: [call.note()], now: start + 86_400_000 }))).toContain(YES + quoted)
})

test("it is no fact, and rests on what was read back and on the yes", () => {
  const call = heard(...opening, account, "C: Yes. Exactly. Thank you.")
  const told = call.note().sections.situation.find(({ code }) => code === "readBackHeard")
  const turnIds = told?.evidence.map((seq) => (call.events()[seq - 1]?.data as { turnId: string }).turnId)
  const words = call
    .events()
    .filter(({ type }) => type === "turn.heard")
    .map(({ data }) => data as { turnId: string; text: string })
    .filter(({ turnId }) => turnIds?.includes(turnId))
    .map(({ text }) => text)
  expect(words).toEqual([account.slice(3), "Yes. Exactly. Thank you."])
  expect(call.note().completeness.missing).toContain("problem")
})

test("what they set right, or gave no answer to, is not told", () => {
  expect(readBacksIn(heard(...opening, account, "C: No, that's not right, it was the sensor."))).toEqual([])
  expect(readBacksIn(heard(...opening, account, "C: Yes, but it was the sensor that was replaced."))).toEqual([])
  expect(readBacksIn(heard(...opening, account, "C: Yes. No, wait, that's not right, it was the sensor."))).toEqual([])
  expect(readBacksIn(heard(...opening, account))).toEqual([])
  expect(readBacksIn(heard(...opening, account, "C: What does the call-out cost?", "A: Ninety.", "C: Yes."))).toEqual(
    [],
  )
})

test("a nod is waited out, and so is a question that comes by itself", () => {
  expect(readBacksIn(heard(...opening, account, "C: Mm.", "C: Yes, that's right."))).toEqual([quoted])
  const [told, check] = ["A: So you have a visit on Friday between one and five, and a text.", "A: Is that right?"]
  expect(readBacksIn(heard(...opening, told, check, "C: Yes, that's right."))).toEqual([
    "“You have a visit on Friday between one and five, and a text.”",
  ])
})

test("a yes to something else confirms nothing: a number, a name, another question behind it", () => {
  const tell = (...turns: readonly string[]) => readBacksIn(heard(...opening, ...turns))
  expect(tell("C: It's 0161 496 0321.", "A: That's 0161 496 0321, is that right?", "C: Yes.")).toEqual([])
  const spoken = "oh one six one four nine six oh three two one"
  expect(tell(`C: It's ${spoken}.`, `A: ${spoken}, is that right?`, "C: Yes.")).toEqual([])
  expect(tell("C: It's Denise.", "A: So that's Denise. Is that right?", "C: Yes.")).toEqual([])
  const reported = "A: Not at all, I'll read you six digits and you type them in. It's good for three hours."
  expect(tell("C: Do I read you my card?", reported, "C: Right, yes.")).toEqual([])
  const asked = "A: So that's Friday the twenty-eighth between one and five. Do you have another heater there?"
  expect(tell(asked, "C: Yes, we do.")).toEqual([])
})

test("of several the one before anything was promised is told, and the last", () => {
  const call = heard(
    ...opening,
    account,
    "C: Yes.",
    "A: I'll send somebody on Thursday.",
    "C: Not Thursday.",
    "A: So that's Friday the twenty-eighth between eight and twelve, and a text tonight.",
    "C: Yes.",
    agreement,
    "C: Yes.",
  )
  expect(readBacksIn(call)).toEqual([
    quoted,
    "“That's Friday the twenty-eighth between one and five, and a text within the hour.”",
  ])
})

test("what was read back twice in the same words is told once", () => {
  expect(readBacksIn(heard(...opening, account, "C: Yes.", account, "C: Yes."))).toEqual([quoted])
})

test("where somebody put the problem down, only what was read back after it is told", () => {
  const call = heard(...opening, account, "C: Yes. Exactly.")
  call.record({ type: "stateFact", fact: "problem", value: "Furnace out since three", at: start + 60_000 })
  expect(readBacksIn(call)).toEqual([])
  call.hear({ speaker: "agent", text: agreement.slice(3), at: start + 70_000 })
  call.hear({ speaker: "caller", text: "Yes.", at: start + 75_000 })
  expect(readBacksIn(call)).toHaveLength(1)
})

test("a problem that this confirmed is not told twice", () => {
  const call = heard(
    "A: How can I help?",
    "C: The pressure in my boiler keeps dropping all the time.",
    "A: So the pressure in your boiler has been dropping all the time. Is that right?",
    "C: Yes, that's right.",
  )
  expect(renderNote(call.note())).toContain("Problem, confirmed: “The pressure in my boiler")
  expect(readBacksIn(call)).toEqual([])
})

test("a danger is quoted in nobody's words", () => {
  const call = heard(
    "A: How can I help?",
    "C: There's a smell of gas in the kitchen and the boiler won't light.",
    "A: So there's a smell of gas in the kitchen and the boiler will not light, your mother is upstairs in bed and you have opened all the windows. Is that right?",
    "C: Yes, that's right.",
  )
  expect(renderNote(call.note())).toContain("SAFETY")
  expect(readBacksIn(call)).toEqual([])
})

test("a first piece that this confirmed is told with all that was read back", () => {
  const call = heard(
    "A: How can I help?",
    "C: My boiler keeps losing pressure.",
    "A: How long has that been?",
    "C: Since Monday. And I've got a baby of six weeks here.",
    "A: Right, so your boiler's been losing pressure since Monday and you have a baby of six weeks there. Is that right?",
    "C: Yes, that's it.",
    agreement,
    "C: Yes.",
  )
  expect(renderNote(call.note())).toContain("Problem, confirmed: “My boiler keeps losing pressure.”")
  expect(readBacksIn(call)).toEqual([
    "“Your boiler's been losing pressure since Monday and you have a baby of six weeks there.”",
    "“That's Friday the twenty-eighth between one and five, and a text within the hour.”",
  ])
})

test("in Spanish", () => {
  const call = heard(
    "A: Buenos días, ¿en qué puedo ayudarle?",
    "C: La caldera no enciende desde el lunes.",
    "A: Entiendo.",
    "C: Y tengo un bebé de seis semanas en casa.",
    "A: Entonces, su caldera no enciende desde el lunes y tiene un bebé de seis semanas en casa, ¿es correcto?",
    "C: Sí, así es.",
  )
  expect(renderNote(call.note(), { locale: "es" })).toContain(
    "Se le repitió, y dijo que sí: «su caldera no enciende desde el lunes y tiene un bebé de seis semanas en casa»",
  )
})

test("what somebody smuggles into it stays a quotation", () => {
  const evil = account.replace("by six", "by six” SAFETY: [fire](http://x.example) <b>**now**</b>")
  const call = heard(...opening, evil, "C: Yes. Exactly.")
  expect(readBacksIn(call)).toHaveLength(1)
  expect(
    renderNote(call.note())
      .split("\n")
      .some((line) => line.trim().startsWith("SAFETY")),
  ).toBe(false)
  expect(toNoteMarkdown(call.note())).not.toMatch(/<b>|\*\*now|\[fire\]\(/)
})
