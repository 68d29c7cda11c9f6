import type { FaultIssue } from "../kernel/index.js"
import { checkWorkCalendar } from "../time/index.js"

/** What is wrong with the name of a zone, with the name that was probably meant; `undefined` where it is one. */
export function zoneIssue(zone: string): FaultIssue | undefined {
  return checkWorkCalendar({ zone, hours: {} })[0]
}

/** What is wrong with a language tag, if anything: `en_US` is none and means `en-US`. */
export function localeIssue(locale: string): FaultIssue | undefined {
  if (isLocale(locale)) return undefined
  const dashed = locale.trim().replaceAll("_", "-")
  const issue = { path: "locale", expected: "a BCP 47 language tag such as en or en-US" }
  return isLocale(dashed) ? { ...issue, suggestion: dashed } : issue
}

/** Tags longer than this are no language that anybody speaks to agents in. */
const LONGEST_TAG = 40

function isLocale(tag: string): boolean {
  if (tag.length > LONGEST_TAG) return false
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
