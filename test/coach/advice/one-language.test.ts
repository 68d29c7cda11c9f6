import { choosingFrom, clientBank, createCall, definePlaybook, en, englishBank } from "evenkeel"
import { spanish } from "evenkeel/cues/es"
import { spanishBank } from "evenkeel/phrases/es"
import { describe, expect, test } from "vitest"

const at = Date.parse("2026-11-24T14:00-06:00")

/** What an agent is shown to say, who reads one language, to a caller whose language may be known. */
function shownIn(
  locale: string,
  said: readonly (readonly [speaker: "caller" | "agent", text: string])[],
  language?: string,
): string[] {
  const playbook = definePlaybook({ client: "clinica", zone: "America/Chicago", locale })
  const bank = clientBank(playbook.phrases, spanishBank(englishBank()))
  const call = createCall({
    ...{ callId: "CA1", at, playbook },
    caller: { name: "John", number: "1", ...(language === undefined ? {} : { language }) },
    cues: { packs: [en, spanish] },
    coach: { choosePhrase: choosingFrom(() => bank) },
  })
  const shown: string[] = []
  call.on("advice", ({ phrase }) => shown.push(phrase?.text ?? ""))
  call.record({ type: "connectCall", at: at + 1_000 })
  said.forEach(([speaker, text], index) => call.hear({ speaker, text, at: at + 15_000 + index * 30_000 }))
  return shown
}

const english = [["caller", "This is ridiculous! My boiler is out again."]] as const
const castilian = [
  ["caller", "La caldera de mi casa no funciona."],
  ["agent", "What is the problem?"],
  ["caller", "Ya se lo he dicho."],
] as const

describe("a phrase is of one language", () => {
  test("Spanish agent, English caller: their noun stands in an English phrase alone", () => {
    expect(shownIn("es", english, "en")).toEqual([expect.stringMatching(/your boiler/)])
    const [shown] = shownIn("es", english)
    expect(shown).not.toMatch(/your|boiler/)
    expect(shown).not.toBe("")
  })

  test("English agent, Spanish caller", () => {
    expect(shownIn("es", castilian, "es").join()).toMatch(/caldera/)
    expect(shownIn("en", castilian)).toHaveLength(1)
    expect(shownIn("en", castilian).join()).not.toMatch(/caldera/)
  })

  test("what a person puts down in the agent's language is not said in the caller's", () => {
    const playbook = definePlaybook({ client: "clinica", zone: "America/Chicago", locale: "es" })
    const bank = clientBank(playbook.phrases, spanishBank(englishBank()))
    const planOf = (what: string, language: string) => {
      const call = createCall({
        ...{ callId: "CA1", at, playbook, caller: { number: "1", language } },
        coach: { choosePhrase: choosingFrom(() => bank) },
      })
      const shown: string[] = []
      call.on("advice", ({ practiceId, phrase }) => shown.push(`${practiceId}: ${phrase?.text}`))
      call.record({ type: "connectCall", at: at + 1_000 })
      call.hear({ speaker: "caller", text: "Okay.", at: at + 20_000 })
      call.record({ type: "offerOption", what, optionId: "o1", at: at + 21_000 })
      call.record({ type: "settleOption", optionId: "o1", standing: "chosen", at: at + 22_000 })
      call.hear({ speaker: "caller", text: "That one.", at: at + 40_000 })
      return shown.join()
    }
    expect(planOf("Send a plumber within two hours", "en")).toMatch(/plan: .*send a plumber within two hours/i)
    expect(planOf("Enviar un fontanero en dos horas", "es")).toMatch(/plan: .*enviar un fontanero en dos horas/i)
    expect(planOf("Enviar un fontanero en dos horas", "en")).not.toMatch(/fontanero/i)
  })
})
