import { isNoName, isNoValue } from "../phrases/inner.js"
import { toFact, type Issue, type SessionState } from "../session/index.js"
import type { HandoffSource } from "./told/source.js"

/** The same source without names, numbers and facts that are none: blank, or what a form, a template or a line puts where it has no value. */
export function toKnownSource(source: HandoffSource): HandoffSource {
  const { session } = source
  const { caller, subject } = session
  const known: SessionState = {
    ...session,
    caller: without(caller, [
      ...(isNoName(caller.name) ? ["name"] : []),
      ...(["callbackNumber", "number"] as const).filter((each) => isNoValue(caller[each] ?? "")),
    ]),
    subject: subject === null || !isNoName(subject.name) ? subject : without(subject, ["name"]),
    issues: session.issues.map(withKnownFacts),
  }
  return { ...source, session: known }
}

function withKnownFacts(issue: Issue): Issue {
  const isKnown = (value: string | undefined) => value === undefined || !isNoValue(value)
  return issue.facts.every((entry) => isKnown(toFact(entry).value))
    ? issue
    : { ...issue, facts: issue.facts.filter((entry) => isKnown(toFact(entry).value)) }
}

function without<Whole extends object>(whole: Whole, members: readonly string[]): Whole {
  return Object.fromEntries(Object.entries(whole).filter(([member]) => !members.includes(member))) as Whole
}
