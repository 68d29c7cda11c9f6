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
  const sentences = listIn(file, ["sentiment_analysis_results"], "sentiment_analysis_results", reading)
    .map((raw, index) => ({ raw, path: `sentiment_analysis_results.${index}`, start: numberOf(raw, "start") ?? -1 }))
    .toSorted((one, other) => one.start - other.start)
  let at = 0
  for (const { raw, path, start } of sentences) {
    const value = textOf(raw, "sentiment")?.toLowerCase() ?? ""
    const isTold = VALUES.includes(value) && start >= 0
    // Turns come in the order in which they were said; one without its time is passed over.
    while (isTold && at < sayings.length && !(sayings[at]!.endMs! > start)) at += 1
    const isTheirs = isTold && speech[at]?.speaker === "caller" && sayings[at]!.startMs! <= start
    if (isTheirs) values.set(at, joined(values.get(at), value as Value))
    else if (!isTold || field(raw, "speaker") === undefined) reading.problems.push({ code: "badLabel", path })
  }
  if (values.size === 0) return { speech, labels: [] }
  const idOf = (place: number): string => `utterance-${place}`
  return {
    speech: speech.map((turn, place) => ({ ...turn, turnId: idOf(place) })),
    labels: [...values].map(([place, value]) => ({
      kind: "sentiment",
      source: "vendor",
      of: "caller",
      turnId: idOf(place),
      value,
    })),
  }
}

function joined(before: Value | undefined, now: Value): Value {
  if (before === undefined || before === "neutral" || before === now) return now
  return now === "neutral" ? before : "mixed"
}
