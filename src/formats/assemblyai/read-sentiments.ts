import type { Speech } from "../../session/model/turn.js"
import type { Saying } from "../cast-voices.js"
import { field, listIn, numberOf, textOf } from "../json/fields.js"
import type { Reading } from "../reading.js"
import type { VendorLabel, VendorSentiment } from "../vendor-label.js"

type Value = VendorSentiment["value"]

const VALUES: readonly string[] = ["positive", "neutral", "negative"] satisfies readonly Value[]

/** How the sentences of the caller sound, by turn; each turn has an id then. Everybody else's are dropped. */
export function readSentiments(
  file: unknown,
  sayings: readonly Saying[],
  speech: readonly Speech[],
  reading: Reading,
): { readonly speech: readonly Speech[]; readonly labels: readonly VendorLabel[] } {
  const values = new Map<number, Value>()
  let at = 0
  listIn(file, ["sentiment_analysis_results"], "sentiment_analysis_results", reading).forEach((raw, index) => {
    const value = textOf(raw, "sentiment")?.toLowerCase() ?? ""
    const start = numberOf(raw, "start")
    const path = `sentiment_analysis_results.${index}`
    if (!VALUES.includes(value) || start === undefined) return void reading.problems.push({ code: "badLabel", path })
    // Sentences come in the order of the turns; the search begins anew where they do not.
    if (start < (sayings[at]?.startMs ?? 0)) at = 0
    while (at < sayings.length && !((sayings[at]?.endMs ?? 0) > start)) at += 1
    const place = speech[at]?.speaker === "caller" && (sayings[at]?.startMs ?? Infinity) <= start ? at : undefined
    if (place !== undefined) values.set(place, joined(values.get(place), value as Value))
    else if (field(raw, "speaker") === undefined) reading.problems.push({ code: "badLabel", path })
  })
  if (values.size === 0) return { speech, labels: [] }
  const idOf = (place: number): string => `utterance-${place}`
  return {
    speech: speech.map((turn, place) => ({ ...turn, turnId: idOf(place) })),
    labels: [...values].map(([place, value]) => ({
      ...({ kind: "sentiment", source: "vendor", of: "caller" } as const),
      turnId: idOf(place),
      value,
    })),
  }
}

function joined(before: Value | undefined, now: Value): Value {
  if (before === undefined || before === "neutral" || before === now) return now
  return now === "neutral" ? before : "mixed"
}
