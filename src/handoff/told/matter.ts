import { regex } from "../../kernel/inner.js"
import {
  countingIssues,
  currentCallType,
  currentIssue,
  isFactOfDanger,
  isOfDanger,
  isSettled,
  toFact,
  type CallType,
  type Fact,
  type FactEntry,
  type SessionState,
  type FactName,
  type Issue,
} from "../../session/index.js"
import { toQuotation } from "./quotation.js"
import type { HandoffSource } from "./source.js"
import { state, type Statement } from "./statement.js"
import { capital } from "../words/parts.js"

/** What is told first: what is wrong, then what they want, then the rest. */
const first: readonly FactName[] = ["problem", "desiredOutcome", "cause", "reasonForCall", "complaint"]

/** A heated call repeats itself. */
const MOST_ADDED = 3

/** Whoever does not want us has no problem: what was only heard of one is none. */
const withoutMatter: readonly CallType[] = ["solicitor", "wrongNumber", "silent", "prank"]

/** What each issue is about, in the order in which they came up. Recorded or confirmed stands as fact; what was only heard stands as a quotation. */
export function toMatters(source: HandoffSource): readonly (readonly Statement[])[] {
  return issuesToTell(source.session).map((issue) => toIssue(source, issue))
}

/** Whether nothing is left to do about it. */
export function isOver({ resolution, needsNoAction }: Issue): boolean {
  return resolution === "full" || needsNoAction
}

/** What is handed on: the issues that a close waits for, and the one that is being talked about although only words tell of it. */
export function issuesToTell(session: SessionState): readonly Issue[] {
  const counting = countingIssues(session)
  const current = currentIssue(session)
  return current === undefined || counting.includes(current) ? counting : [...counting, current]
}

/** The same statements with the number of the matter that they are about, where the call has several. */
export function ofMatter(session: SessionState, issue: Issue, statements: readonly Statement[]): readonly Statement[] {
  const told = issuesToTell(session)
  return told.length < 2 ? statements : statements.map((each) => ({ ...each, matter: told.indexOf(issue) + 1 }))
}

function toIssue(source: HandoffSource, issue: Issue): readonly Statement[] {
  const { facts } = issue
  const rank = ({ name }: FactEntry): number => (first.includes(name) ? first.indexOf(name) : first.length)
  const statements = facts
    // A vendor's label is nothing that was said.
    .filter(({ name }) => name !== "callerSentiment" && !name.startsWith("category:"))
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((entry) => [...toStatement(source, entry), ...toAdded(source, entry)])
    .filter(isNewTelling)
  return ofMatter(source.session, issue, statements)
}

/** Problem and wish in one sentence are told once, as the problem; what was added only where no other words hold it. */
function isNewTelling(statement: Statement, index: number, all: readonly Statement[]): boolean {
  const told = wordsIn(statement)
  const isTold = (each: Statement, place: number): boolean => {
    const words = wordsIn(each)
    if (words === told) return place < index && (each.code === statement.code || statement.code === "factAdded")
    return statement.code === "factAdded" && place !== index && words.includes(told)
  }
  return !all.some(isTold)
}

const WORDS = /* @__PURE__ */ regex("[\\p{L}\\p{N}'’]+", "gu")

/** In small letters, with a space around each. */
function wordsIn({ slots }: Statement): string {
  const said = "words" in slots ? slots.words : "value" in slots ? slots.value : ""
  return ` ${said.toLowerCase().match(WORDS())?.join(" ") ?? ""} `
}

function toStatement(source: HandoffSource, entry: FactEntry): readonly Statement[] {
  const { name: fact } = entry
  const known = toFact(entry)
  const { evidence, clash } = known
  const value = toQuotation(source, known.value ?? "")
  if (value.trim() === "" || isFactOfDanger(source.session, entry)) return []
  if (known.basis === "heard" && withoutMatter.includes(currentCallType(source.session.callTypes))) return []
  if (known.standing === "disputed" && clash !== undefined) {
    return [state("factDisputed", { fact, value, other: clash }, evidence)]
  }
  if (isSettled(known)) return [state("fact", { fact, ...toQuoted(known), value: toTelling(source, known) }, evidence)]
  // What they said no to is no fact any more. Their own words are still what they said, and to be confirmed.
  if ((known.standing === "corrected" || known.standing === "disputed") && known.basis !== "heard") return []
  return [state("factHeard", { fact, words: value }, evidence)]
}

/** Whether a fact stands in the caller's own words: they say "my", and it is not the reader's. */
export function toQuoted({ basis }: Pick<Fact, "basis">): { readonly inTheirWords?: true } {
  return basis === "heard" ? { inTheirWords: true } : {}
}

/** What they added to it, as it was said: the first, and the last, for a clue comes late. None where somebody has put the whole down. */
function toAdded(source: HandoffSource, entry: FactEntry): readonly Statement[] {
  const { name: fact, marks } = entry
  if (toFact(entry).basis === "recorded") return []
  const added = marks.filter((mark) => mark.adds === true && mark.value?.trim() && !isOfDanger(source.session, mark))
  return added
    .filter((_, index) => index < MOST_ADDED - 1 || index === added.length - 1)
    .map(({ value, seq }) => state("factAdded", { fact, words: toQuotation(source, value!) }, [seq]))
    .filter(({ slots }) => "words" in slots && slots.words !== "")
}

/** As it is handed on. What was only heard is quoted from where it begins to tell. */
export function toTelling(source: HandoffSource, { value = "", basis }: Pick<Fact, "value" | "basis">): string {
  const words = toQuotation(source, value)
  return basis === "heard" ? capital(words) : words
}
