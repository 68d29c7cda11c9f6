import { hearPromises, type HeardPromise } from "../../../src/cues/promises/hear-promises.js"
import { clocks, type Expectation, type Wording } from "./read-wordings.js"
import { isExpected, wall } from "./score-gold.js"

/** What is heard otherwise than expected; empty where all is right. */
export function faultsOfWording({ place, speaker, text, promises }: Wording): readonly string[] {
  const { zone, at } = clocks[place]
  const heard = hearPromises({ speaker, text }, { at: wall(at, zone), zone })
  if (heard.length !== promises.length)
    return [`${promises.length} promises, heard ${heard.length}: ${heard.map(({ words }) => words).join(" / ")}`]
  return promises.flatMap((promise, index) => faultsOfPromise(promise, heard[index]!, zone))
}

function faultsOfPromise(expected: Expectation, heard: HeardPromise, zone: string): readonly string[] {
  const isAny = (options: readonly string[], given: string): boolean => options.includes("*") || options.includes(given)
  const isTime = (time: string, instant: number | null): boolean => time === "*" || isExpected(instant, time, zone)
  const { from, to } = heard.window
  return [
    !isAny(expected.kinds, heard.kind) && `kind ${heard.kind}`,
    !isAny(expected.by, heard.promisedBy) && `by ${heard.promisedBy}`,
    expected.precisions?.includes(heard.precision) === false && `precision ${heard.precision}`,
    !isTime(expected.from, from) && `from ${show(from, zone)}, expected ${expected.from}`,
    !isTime(expected.to, to) && `to ${show(to, zone)}, expected ${expected.to}`,
  ].filter((fault) => fault !== false)
}

function show(instant: number | null, zone: string): string {
  return instant === null ? "null" : new Date(instant).toLocaleString("sv-SE", { timeZone: zone })
}
