import { hearPromises, type HeardPromise } from "../../../src/cues/promises/hear-promises.js"
import { toInstant } from "../../../src/time/index.js"
import { places, type Expected, type GoldPromise, type GoldSentence } from "./gold.js"

/** An instant on the wall of a zone. */
export function wall(text: string, zone: string): number {
  const [, year, month, day, hour, minute] = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+)$/.exec(text) ?? []
  return toInstant(
    { year: Number(year), month: Number(month), day: Number(day), hour: Number(hour), minute: Number(minute) },
    zone,
  ).at
}

/** Whether an instant is one of those expected. */
export function isExpected(instant: number | null, expected: Expected, zone: string): boolean {
  return expected.split("|").some((option) => {
    if (option === "null") return instant === null
    if (instant === null) return false
    const [from, to = from] = option.split("..") as [string, string?]
    return instant >= wall(from, zone) && instant <= wall(to, zone)
  })
}

/** What is wrong with what was heard; empty where it is right. */
export function faultsOf(sentence: GoldSentence): readonly string[] {
  const { zone, at } = places[sentence.place]
  const heard = hearPromises({ speaker: sentence.speaker, text: sentence.text }, { at: wall(at, zone), zone })
  if (heard.length !== sentence.promises.length) {
    return [
      `${sentence.promises.length} promises, heard ${heard.length}: ${heard.map(({ words }) => words).join(" / ")}`,
    ]
  }
  return sentence.promises.flatMap((promise, index) => faultsOfPromise(promise, heard[index]!, zone))
}

function faultsOfPromise([kind, by, from, to]: GoldPromise, heard: HeardPromise, zone: string): string[] {
  const faults: string[] = []
  if (heard.kind !== kind) faults.push(`kind ${kind}, heard ${heard.kind}`)
  if (heard.promisedBy !== by) faults.push(`by ${by}, heard ${heard.promisedBy}`)
  if (!isExpected(heard.window.from, from, zone)) faults.push(`from ${from}, heard ${show(heard.window.from)}`)
  if (!isExpected(heard.window.to, to === "=" ? from : to, zone))
    faults.push(`to ${to}, heard ${show(heard.window.to)}`)
  return faults
}

function show(instant: number | null): string {
  return instant === null ? "null" : new Date(instant).toISOString()
}
