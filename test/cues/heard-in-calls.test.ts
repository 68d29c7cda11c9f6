import { detectCues, hearPromises } from "evenkeel/cues"
import { spanish } from "evenkeel/cues/es"
import { describe, expect, it } from "vitest"

const heard = (speaker: "caller" | "agent", text: string, before?: string) => {
  const other = speaker === "caller" ? "agent" : "caller"
  const context = before === undefined ? {} : { previous: { speaker: other, text: before } as const }
  return detectCues({ speaker, text }, context).map(({ kind }) => kind)
}
const elsewhere = "Is there anything else?"

describe("English", () => {
  it.each([
    ["nobody ever calls me back", "promiseBroken"],
    ["no one rings back", "repeatContact"],
    ["the girl at the desk Friday said you all would post the form and I never got it", "promiseBroken"],
    ["your Mrs Lane promised us a plumber. Did we see one?", "promiseBroken"],
    ["they told me ten days, it took two months", "promiseBroken"],
    ["I told you I did the steps", "alreadyTold"],
    ["I'll be putting your windows through", "abuse.threat"],
    ["sorry, I didn't mean to cuss at you", "apology"],
    ["I've no faith in this company", "anger"],
    ["take me off the marketing emails", "doNotCall"],
  ])("%s: %s", (text, kind) => {
    expect(heard("caller", text)).toContain(kind)
  })

  it.each([
    ["No, nobody's hurt.", "abuse.insult"],
    ["check that it won't charge me again", "repeatContact"],
    ["Ta ra then", "gratitude"],
    ["I told you I can't do mornings", "alreadyTold"],
  ])("%s is no %s", (text, kind) => {
    expect(heard("caller", text)).not.toContain(kind)
  })

  it("hears what was asked", () => {
    expect(heard("caller", "Tomorrow works.", "Could we come tomorrow at nine?")).toContain("confirmation")
    expect(heard("caller", "Right. And it's the third time.", "So the heater is out, right?")).toContain("confirmation")
    expect(heard("caller", "No. Oh, can you tell them to leave it next door?", elsewhere)).not.toContain("endSignal")
    expect(heard("caller", "No, thank you.", elsewhere)).toContain("endSignal")
    expect(heard("caller", "That's me.", "Is it Gerald Whitcomb?")).not.toContain("endSignal")
    expect(heard("agent", "Sorry, that was my slip.")).toContain("apology.atFault")
  })

  it("hears a promise of another one", () => {
    const at = Date.UTC(2026, 10, 27, 10)
    const text = "We'll cancel that bill and you'll get a new one by post within ten days."
    expect(hearPromises({ speaker: "agent", text }, { at, zone: "Europe/London" }).map(({ kind }) => kind)).toContain(
      "send",
    )
  })
})

describe("Spanish", () => {
  const kindsOf = (speaker: "caller" | "agent", text: string) =>
    detectCues({ speaker, text }, { packs: [spanish] }).map(({ kind }) => kind)

  it.each([
    ["caller", "Es que mi papá falleció el domingo.", "bereavement"],
    ["caller", "Acabo de perder a mi esposo.", "bereavement"],
    ["caller", "No paro de llorar.", "distress"],
    ["caller", "Perdona, no va contigo.", "apology"],
    ["caller", "Siempre me dicen que viene un técnico y no aparece nadie.", "promiseBroken"],
    ["caller", "No te he oído bien.", "notUnderstood"],
    ["agent", "¿Puedo ponerle un momento en espera?", "holdRequest"],
    ["agent", "Mi más sentido pésame.", "apology.regret"],
    ["agent", "Mañana por la tarde pasará el repartidor.", "promise"],
  ] as const)("%s: %s", (speaker, text, kind) => {
    expect(kindsOf(speaker, text)).toContain(kind)
  })

  it.each([
    ["Mi teléfono se murió.", "bereavement"],
    ["Me dicen que no hay citas, nada más.", "promiseBroken"],
  ])("%s is no %s", (text, kind) => {
    expect(kindsOf("caller", text)).not.toContain(kind)
  })
})
