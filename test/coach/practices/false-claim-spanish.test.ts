import { createCall, choosingFrom, definePlaybook, en, englishBank, scorePractices } from "evenkeel"
import { spanish } from "evenkeel/cues/es"
import { spanishBank } from "evenkeel/phrases/es"
import { expect, test } from "vitest"

const bank = spanishBank(englishBank())
const playbook = definePlaybook({ client: "clinica", zone: "America/Chicago", locale: "es" })

function call() {
  const coach = { choosePhrase: choosingFrom(() => bank) }
  const made = createCall({
    callId: "CA1",
    at: 0,
    playbook,
    caller: { number: "1" },
    cues: { packs: [en, spanish] },
    coach,
  })
  made.record({ type: "connectCall", at: 1_000 })
  made.hear({ speaker: "agent", text: "Rivera, buenas tardes.", at: 4_000 })
  return made
}

const cardFor = (made: ReturnType<typeof call>, text: string, at: number) => {
  const said = made.hear({ speaker: "agent", text, at })
  const events = said.ok ? said.events : []
  return events.flatMap(({ type, data }) =>
    type === "advice.given" ? [(data as { practiceId: string }).practiceId] : [],
  )
}

test.each(["Tranquila, la ayuda ya viene.", "Ya va una ambulancia, está en camino.", "Hemos enviado un técnico."])(
  "in danger, and nobody has answered: %s",
  (said) => {
    const made = call()
    made.hear({ speaker: "caller", text: "¡Hay un olor muy fuerte a gas en la cocina!", at: 14_000 })
    expect(cardFor(made, said, 20_000)).toEqual(["falseClaim"])
    expect(made.whyNot("falseClaim")).toEqual({ code: "coach/speaks" })
  },
)

test("of a supervisor who was asked for and has not answered, and not once they have", () => {
  const made = call()
  made.hear({ speaker: "caller", text: "Páseme con su supervisor, por favor.", at: 14_000 })
  made.record({ type: "requestHelp", helpId: "h1", at: 16_000 })
  expect(cardFor(made, "Mi supervisora ya viene.", 20_000)).toEqual(["falseClaim"])
  made.record({ type: "answerHelp", helpId: "h1", answer: "acknowledged", at: 60_000 })
  expect(cardFor(made, "Mi supervisora ya viene.", 70_000)).toEqual([])
})

test("not where it is only what will be, nor in a bank without Spanish", () => {
  const made = call()
  made.hear({ speaker: "caller", text: "¡Hay un olor muy fuerte a gas en la cocina!", at: 14_000 })
  expect(cardFor(made, "Le aviso en cuanto la ayuda esté en camino.", 20_000)).toEqual([])
  expect(scorePractices(made.getSnapshot().session, made.events(), playbook).length).toBeGreaterThan(0)
})
