import { describe, expect, test } from "vitest"
import { choosingFrom, clientBank, createCall, definePlaybook, en, englishBank } from "evenkeel"
import { toSecondPerson, toThing } from "evenkeel/coach"
import { spanish } from "evenkeel/cues/es"
import { spanishBank } from "evenkeel/phrases/es"

const at = Date.parse("2026-11-24T14:00-06:00")

/** What the agent is offered to say, in Spanish, at the end of these turns. */
function offered(...turns: readonly string[]): readonly string[] {
  const playbook = definePlaybook({ client: "clinica", zone: "America/Chicago", locale: "es" })
  const bank = clientBank(playbook.phrases, spanishBank(englishBank()))
  const call = createCall({
    ...{ callId: "CA1", at, playbook, caller: { number: "1" } },
    cues: { packs: [en, spanish] },
    coach: { choosePhrase: choosingFrom(() => bank) },
  })
  const said: string[] = []
  call.on("advice", ({ phrase }) => said.push(phrase?.text ?? ""))
  call.record({ type: "connectCall", at: at + 1_000 })
  turns.forEach((text, index) => {
    const speaker = index % 2 === 0 ? "agent" : "caller"
    call.hear({ speaker, text, at: at + 15_000 + index * 25_000 })
  })
  return said
}

describe("their words in an agent's mouth, with usted", () => {
  test("pronouns and verbs are turned, and nothing becomes English", () => {
    expect(toSecondPerson("Me cobraron dos veces el envío.")).toBe("le cobraron dos veces el envío")
    expect(toSecondPerson("Quiero que me la cambien.")).toBe("quiere que se la cambien")
    expect(toSecondPerson("Mire, mi caldera no funciona desde el lunes.")).toBe("su caldera no funciona desde el lunes")
    expect(toSecondPerson("Pagué la factura y me llegó otra.")).toBe("pagó la factura y le llegó otra")
    expect(toSecondPerson("Perdí todo el día de trabajo, señorita.")).toBe("perdió todo el día de trabajo")
  })

  test("what only greets is left out, with accents or without", () => {
    expect(toSecondPerson("si buenas mire tengo el baño inundado")).toBe("tiene el baño inundado")
    expect(toSecondPerson("Buenas noches, mire, tengo el baño inundado.")).toBe("tiene el baño inundado")
    expect(toSecondPerson("si no funciona me devuelven el dinero")).toBe("si no funciona le devuelven el dinero")
  })

  test("a verb that an accent would tell is not turned without it", () => {
    expect(toSecondPerson("yo hable en la mañana y nadie me regreso la llamada")).toBeUndefined()
    expect(toSecondPerson("yo hice el pedido y me llegó roto")).toBe("usted hizo el pedido y le llegó roto")
  })

  test("what is said to us is not turned", () => {
    expect(toSecondPerson("Usted me dijo que venían el lunes.")).toBeUndefined()
    expect(toSecondPerson("Se lo dije a su compañero ayer por la tarde.")).toBeUndefined()
  })

  test("the noun of a matter", () => {
    expect(toThing("Mi caldera no funciona desde el lunes.")).toBe("su caldera")
    expect(toThing("La lavadora se queda llena de agua.")).toBe("la lavadora")
    expect(toThing("Todo está mal.")).toBeUndefined()
  })
})

test("a broken promise names what was promised", () => {
  const told = "Me dijeron que venían el lunes y no vino nadie."
  expect(offered("Rivera, buenas tardes.", told).join()).toMatch(/venir el lunes/)
  expect(offered("Rivera, buenas tardes.", "Quedaron en llamarme el viernes y nadie me llamó.").join()).not.toMatch(
    /you|your/,
  )
})
