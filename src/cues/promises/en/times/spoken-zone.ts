import { textAt, type Token } from "../../token.js"
import {
  AUSTRALIAN_ZONES,
  HEARERS_TIME,
  LOCAL_TIME,
  SPEAKERS_TIME,
  ZONE_CITIES,
  ZONE_SHORT,
} from "../lexicons/zones.js"
import { namedPhraseAt, phraseAt } from "../words/phrases.js"
import { found, type Read } from "./found.js"

/** By the names of {@link TimeMention.zone}. */
const WHOSE_TIME = { speaker: SPEAKERS_TIME, hearer: HEARERS_TIME, caller: LOCAL_TIME }

/**
 * Reads a zone said aloud: "Eastern", "pacific time", "GMT", "your time", "our time", "London time".
 *
 * @param zone - The zone of the call, which tells "eastern" in Sydney from "eastern" in New York.
 * @returns An IANA name, or whose time it is.
 */
export function readZone(tokens: readonly Token[], index: number, zone: string): Read<string> | undefined {
  const whose = namedPhraseAt(tokens, index, WHOSE_TIME)
  if (whose !== undefined) return found(whose.name, whose.next)
  const tailAt = (next: number): number =>
    phraseAt(tokens, next, "standard time?|daylight savings? time|time zone?|summer time|daylight")
  const city = namedPhraseAt(tokens, index, ZONE_CITIES)
  const cityTail = city === undefined ? 0 : tailAt(city.next)
  if (city !== undefined && cityTail > 0) return found(city.name, city.next + cityTail)
  const local = zone.startsWith("Australia/") ? namedPhraseAt(tokens, index, AUSTRALIAN_ZONES) : undefined
  const short = local ?? namedPhraseAt(tokens, index, ZONE_SHORT) ?? readIst(tokens, index, zone)
  return short && found(short.name, short.next + tailAt(short.next))
}

/** The time of India, and in Dublin and Jerusalem that of the place. */
function readIst(tokens: readonly Token[], index: number, zone: string) {
  if (textAt(tokens, index) !== "ist") return undefined
  const isPlace = zone === "Europe/Dublin" || zone === "Asia/Jerusalem"
  return { name: isPlace ? zone : "Asia/Kolkata", next: index + 1 }
}
