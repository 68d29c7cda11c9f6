import { emergencyContactsFor, inSafetyMode } from "../../../session/index.js"
import type { CoachView } from "../../view/view.js"

/** More than this nobody reads while somebody is in danger. */
const MOST_CONTACTS = 4

/**
 * Whom to ring, from the playbook alone: "Emergency services 911". Where the region is not known, those of the only region that the client
 * has; of several, each is named.
 */
export function contactsIn({ session, settings }: Pick<CoachView, "session" | "settings">): string | undefined {
  const { emergencyContacts = [] } = settings
  const kind = inSafetyMode(session)
  const known = session.caller.region
  const regions = [...new Set(emergencyContacts.flatMap(({ region }) => region ?? []))]
  const region = known ?? (regions.length === 1 ? regions[0] : undefined)
  const found =
    region === undefined && regions.length > 0
      ? emergencyContacts.filter(({ kinds }) => kind === undefined || kinds === undefined || kinds.includes(kind))
      : emergencyContactsFor(settings, { ...(region && { region }), ...(kind && { kind }) })
  const isNamed = region === undefined && regions.length > 0
  const shown = found.slice(0, MOST_CONTACTS).map((each) => {
    const place = isNamed && each.region !== undefined ? ` (${each.region})` : ""
    return `${each.label}${place} ${each.number}`
  })
  return shown.length === 0 ? undefined : shown.join(", ")
}
