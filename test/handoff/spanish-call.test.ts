import { createCall, definePlaybook, renderNote } from "evenkeel"
import { spanish } from "evenkeel/cues/es"
import { describe, expect, test } from "vitest"

const callOf = (turns: readonly (readonly [speaker: "agent" | "caller", text: string])[]) => {
  let at = Date.UTC(2026, 2, 11, 16)
  const playbook = definePlaybook({ client: "acme", zone: "America/Mexico_City", locale: "es" })
  const caller = { number: "+525512340000", language: "es" }
  const call = createCall({ callId: "C", at, playbook, caller, cues: { packs: [spanish] } })
  call.record({ type: "connectCall", at: (at += 1_000) })
  for (const [speaker, text] of turns) {
    const startAt = at + 600
    at = startAt + 400 * text.split(" ").length
    call.hear({ speaker, text, startAt, at })
  }
  return call
}

describe("a call in Spanish, read in Spanish", () => {
  test("a question that is quoted keeps the mark that opens it, and the line's number is told from one that was said", () => {
    const note = renderNote(
      callOf([
        ["agent", "Envíos Rápidos, buenas tardes."],
        ["caller", "Mi pedido llegó roto."],
        ["agent", "Entonces su pedido llegó roto."],
        ["caller", "Sí. ¿Y tengo que devolver la rota?"],
        ["agent", "No hace falta. ¿Cuál es su número?"],
        ["caller", "770 090 614."],
      ]).note(),
    )
    expect(note).toContain("«¿tengo que devolver la rota?»")
    expect(note).toContain("Para llamarle: +525512340000.")
    expect(note).toContain("Teléfono: «770 090 614»")
  })

  const heated = (offer: string) =>
    callOf([
      ["agent", "Soporte técnico, habla Iván."],
      ["caller", "Llevo una semana sin internet. Esto es una vergüenza, estoy harto de ustedes."],
      ["agent", "Lamento lo ocurrido. Entonces lleva una semana sin internet, ¿es así?"],
      ["caller", "Sí, y trabajo desde casa."],
      ["agent", offer],
    ])
      .scorecard()
      .answers.find(({ practiceId }) => practiceId === "offerOptions")?.result

  test.each([
    "Puedo mandarle hoy un módem, o va un técnico mañana. ¿Qué prefiere?",
    "Lo que sí puedo hacer es mandarle un módem hoy.",
    "Le puedo mandar un módem hoy. ¿Cuál le conviene?",
  ])("two ways are heard with the pronoun before the verb and behind it: %s", (offer) => {
    expect(heated(offer)).toBe("met")
  })

  test("one straight way that was promised is no miss, and neither way is one", () => {
    expect(heated("Le llamo mañana a las nueve con una respuesta.")).toBe("notApplicable")
    expect(heated("Qué lástima, de verdad.")).toBe("missed")
  })
})
