import { textAt, type Token } from "../token.js"
import { isOneOf } from "../word-list.js"
import type { Read } from "./clock.js"
import { phraseAt } from "./phrases.js"
import { OWN_TIME, ZONE_CITIES, ZONE_SHORT, ZONE_WORDS } from "./lexicon-zones.js"

/**
 * Reads a zone said aloud: "Eastern", "pacific time", "GMT", "your time", "London time".
 *
 * @param zone - The zone of the call, which tells "eastern" in Sydney from "eastern" in New York.
 * @returns An IANA name, or `own` for the zone of the call.
 */
export function readZone(tokens: readonly Token[], index: number, zone: string): Read<string> | undefined {
  const own = phraseAt(tokens, index, OWN_TIME)
  if (own > 0) return { value: "own", next: index + own }
  if (!isZoneStart(textAt(tokens, index))) return undefined
  const region = zone.startsWith("Australia/") ? "australia" : "america"
  for (let length = 3; length > 0; length -= 1) {
    const name = Array.from({ length }, (_, offset) => textAt(tokens, index + offset)).join(" ")
    const found = findZone(name, region, zone)
    if (found === undefined) continue
    const next = index + length
    const tail = phraseAt(tokens, next, "standard time?|daylight savings? time|time zone?|summer time|daylight")
    const needsTail = !Object.hasOwn(ZONE_SHORT, name) && !Object.hasOwn(ZONE_WORDS[region], name)
    if (needsTail && tail === 0) continue
    return { value: found, next: next + tail }
  }
  return undefined
}

let starts: ReadonlySet<string> | undefined

function isZoneStart(word: string): boolean {
  if (starts === undefined) {
    const names = [ZONE_WORDS.america, ZONE_WORDS.australia, ZONE_SHORT, ZONE_CITIES].flatMap((table) =>
      Object.keys(table),
    )
    starts = new Set(["ist", ...names.map((name) => name.split(" ")[0]!)])
  }
  return starts.has(word)
}

function findZone(name: string, region: "america" | "australia", zone: string): string | undefined {
  if (isOneOf("ist", name)) return zone === "Europe/Dublin" || zone === "Asia/Jerusalem" ? zone : "Asia/Kolkata"
  const words = ZONE_WORDS[region]
  if (Object.hasOwn(words, name)) return words[name]
  if (Object.hasOwn(ZONE_SHORT, name)) return ZONE_SHORT[name]
  return Object.hasOwn(ZONE_CITIES, name) ? ZONE_CITIES[name] : undefined
}
