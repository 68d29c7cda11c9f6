import { freshGold, notYetHeard } from "../../cues/promises/gold-fresh.js"
import { laterGold } from "../../cues/promises/gold-later.js"
import { gold } from "../../cues/promises/gold.js"
import { faultsOf } from "../../cues/promises/score-gold.js"
import type { Part } from "../corpora/corpora.js"
import { measureTimes, type TimesRead } from "../times/measure-times.js"
import { chronoNode, ours } from "../times/readers.js"
import { partNames, parts } from "./cue-sections.js"
import { percent, section, table } from "./markdown.js"

/** Times of promise-like sentences, by us and by chrono-node. */
export type TimesByPart = Readonly<Record<Part, { readonly ours: TimesRead; readonly chrono: TimesRead }>>

export function readTimes(): TimesByPart {
  const read = (part: Part) => ({ ours: measureTimes(part, ours), chrono: measureTimes(part, chronoNode) })
  return { development: read("development"), heldAside: read("heldAside") }
}

export function timesSection(times: TimesByPart): string {
  const rows = parts.flatMap((part) => {
    const { ours: own, chrono } = times[part]
    const all = [
      "all",
      partNames[part],
      String(own.all),
      percent(own.right, own.all),
      percent(chrono.right, chrono.all),
    ]
    const types = [...own.byType].map(([type, { right, all: count }]) => {
      const other = chrono.byType.get(type)
      return [type, partNames[part], String(count), percent(right, count), percent(other?.right ?? 0, other?.all ?? 0)]
    })
    return [...types, all]
  })
  const own = [gold, laterGold, freshGold, notYetHeard].flat()
  const right = own.filter((sentence) => faultsOf(sentence).length === 0).length
  return section(
    "Times of promises",
    "timex: sentences marked as promise-like whose first time is not past. A time is right when both ends are exactly the labelled ones, by the conventions of the guide on promises: a last date is included, parts of the day have our edges, what has no first moment with us (`within`, `in the next`) may begin today or tomorrow there. `duration` and `set` have no window, so nothing may be read. chrono-node is read by the same yardstick, forward in time, its first hit.",
    table(["type", "part", "times", "evenkeel", "chrono-node"], rows),
    `Sentences of our own, all of kind, promiser and window right: ${String(right)} of ${String(own.length)} today. They are tests and were mended by, so that says nothing; what each new round scored before anything was mended does: 80 to 83 % in the four rounds of \`gold-later.ts\`, then in \`gold-fresh.ts\` 116 of 124 (93.5 %: 86 of 94 promises and all 30 others), and 37 of 42 (88.1 %: 24 of 29 promises and all 13 others) in its second round.`,
  )
}
