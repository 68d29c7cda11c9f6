import { detectCues } from "evenkeel/cues"
import { spanish } from "evenkeel/cues/es"
import { englishPhrases, phraseIntents, renderPhrase, type Intent, type SlotValues } from "evenkeel/phrases"
import { spanishPhrases } from "evenkeel/phrases/es"
import type { CueKind } from "evenkeel/session"
import { describe, expect, it } from "vitest"
import { values } from "../phrases/sample-values.js"

const spanishValues: SlotValues = {
  name: "Dana",
  agentName: "Samuel",
  clientName: "Fontanería Acme",
  person: "la supervisora Elena",
  thing: "la caldera",
  what: "tres días sin calefacción",
  problem: "la caldera no funciona desde el viernes",
  outcome: "calefacción esta noche",
  cause: "la válvula estaba mal montada",
  step: "pulsar el botón",
  carried: "la caldera no funciona",
  message: "llamar a Dana por la caldera",
  done: "la fuga está parada",
  open: "la válvula nueva",
  action: "Mandar un fontanero",
  alternative: "mandar uno mañana",
  purpose: "mirar su pedido",
  optionA: "mandar un fontanero esta noche",
  optionB: "reservar el lunes por la mañana",
  choice: "un fontanero esta noche",
  reason: "la pieza no está en existencias",
  when: "antes de las seis",
  holdTime: "un minuto",
  number: "555 0100",
  ourNumber: "555 0199",
  check: "el código postal del recibo",
  question: "¿está abierta la válvula?",
}

/** The cue of an intent; one of them, where its phrases are of either form. Intents that no cue is the same as are left out. */
const cuesOf: Partial<Record<Intent, readonly CueKind[]>> = {
  ...Object.fromEntries(
    phraseIntents
      .filter((intent) => intent.startsWith("ask"))
      .map((intent) => [intent, ["question.open", "question.closed"]]),
  ),
  greeting: ["greeting"],
  acknowledge: ["acknowledge"],
  empathy: ["empathy"],
  apologyRegret: ["apology.regret"],
  repair: ["apology.regret"],
  brokenPromise: ["apology.regret"],
  condolence: ["apology.regret"],
  apologyOwnSlip: ["apology.atFault"],
  apologyAtFault: ["apology.atFault"],
  questionOpen: ["question.open"],
  readBack: ["readBack"],
  readBackCorrected: ["readBack", "understandingCheck"],
  understandingCheck: ["understandingCheck"],
  redirect: ["redirect"],
  timeStatement: ["timeStatement"],
  summary: ["summary"],
  boundary: ["boundary"],
  endForAbuse: ["boundary", "closing"],
  options: ["options"],
  refusalWithAlternative: ["options"],
  promise: ["promise"],
  promiseReadBack: ["promise", "readBack"],
  holdConsent: ["holdRequest"],
  holdRegroup: ["holdRequest"],
  holdReturn: ["holdReturn"],
  transferNotice: ["transferNotice"],
  thanks: ["thanks"],
  anythingElse: ["anythingElse"],
  closing: ["closing"],
}

const banks = [
  { language: "English", phrases: englishPhrases(), slots: values, context: {} },
  { language: "Spanish", phrases: spanishPhrases(), slots: spanishValues, context: { packs: [spanish] } },
]

describe.each(banks)("the $language phrase bank, said by an agent", ({ phrases, slots, context }) => {
  const said = phrases.map((phrase) => {
    const rendered = renderPhrase(phrase, slots)
    const text = rendered.ok ? rendered.text : ""
    return { ...phrase, text, kinds: detectCues({ speaker: "agent", text }, context).map(({ kind }) => kind) }
  })

  it("can be said in full", () => {
    expect(said.filter(({ text }) => text === "").map(({ id }) => id)).toEqual([])
  })

  it("is heard as what each phrase is for", () => {
    const others = said.filter(({ intent, kinds }) => cuesOf[intent]?.some((kind) => kinds.includes(kind)) === false)
    expect(others.map(({ id, text, kinds }) => `${id}: ${text} is heard as ${kinds.join(", ")}`)).toEqual([])
  })

  it("is never heard as what had better not be said, nor as danger or abuse", () => {
    const amiss = said.filter(({ kinds }) =>
      kinds.some((kind) => /^(avoid|overshare|crisis|emergency|abuse)/.test(kind)),
    )
    expect(amiss.map(({ id, text, kinds }) => `${id}: ${text} is heard as ${kinds.join(", ")}`)).toEqual([])
  })
})
