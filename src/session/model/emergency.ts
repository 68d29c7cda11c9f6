import { orInvalidInput } from "../../kernel/index.js"
import type { SafetyKind } from "./safety.js"
import type { Settings } from "../settings.js"

/** Whom to ring in danger, in one region. */
export interface EmergencyContact {
  /** ISO 3166 code of a country or a part of one: `US`, `US-IL`; everywhere where it is left out. */
  readonly region?: string
  /** What the agent reads: `Emergency services`. 1 to 80 characters. */
  readonly label: string
  /** As it is dialled there. 2 to 40 characters. */
  readonly number: string
  /** Which dangers it is for; all where it is left out. */
  readonly kinds?: readonly SafetyKind[]
}

/** Where the danger is, and what it is. What is not known is left out. */
export interface EmergencyQuery {
  /** `US-IL` finds what stands for `US` too. */
  readonly region?: string
  readonly kind?: SafetyKind
}

/**
 * Whom to ring, the nearest first: those of the region's part, of the region, of everywhere; of these, those for that danger first.
 *
 * Nothing is assumed: without a region only what stands for everywhere is given, and a client who set nothing gets nothing.
 *
 * @example
 * ```ts
 * import { emergencyContactsFor } from "evenkeel/session"
 *
 * const emergencyContacts = [
 *   { region: "US", label: "Emergency services", number: "911" },
 *   { region: "US", label: "Suicide and crisis line", number: "988", kinds: ["crisis"] },
 * ] as const
 * emergencyContactsFor({ emergencyContacts }, { region: "US-IL", kind: "crisis" }).map(({ number }) => number) // => ["988", "911"]
 * emergencyContactsFor({ emergencyContacts }, { region: "CA" }) // => []
 * ```
 */
export function emergencyContactsFor(
  settings: Pick<Settings, "emergencyContacts">,
  query: EmergencyQuery = {},
): readonly EmergencyContact[] {
  return orInvalidInput({ settings, query }, () => {
    const { emergencyContacts = [] } = settings
    const { region, kind } = query
    const places = region === undefined ? [] : placesOf(region.trim().toUpperCase())
    const rank = (contact: EmergencyContact): number => {
      const place = contact.region === undefined ? places.length : places.indexOf(contact.region.toUpperCase())
      return place * 2 + (contact.kinds === undefined ? 1 : 0)
    }
    return emergencyContacts
      .filter((contact) => rank(contact) >= 0 && isFor(contact, kind))
      .toSorted((a, b) => rank(a) - rank(b))
  })
}

/** `US-IL`, then `US`. */
function placesOf(region: string): readonly string[] {
  const [country = region] = region.split("-")
  return country === region ? [region] : [region, country]
}

function isFor({ kinds }: EmergencyContact, kind: SafetyKind | undefined): boolean {
  return kinds === undefined || kind === undefined || kinds.includes(kind)
}
