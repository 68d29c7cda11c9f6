import type { FactName } from "../../../session/index.js"
import { isNoName } from "../../../phrases/inner.js"
import { lowerFirst } from "./lower-first.js"
import { toAct, toBurden, toSecondPerson, toThing } from "./their-words.js"
import { lastWith, type CoachView } from "../../view/view.js"

/** How it is said: gently after grief and fear, steadily in anger. */
export function toneOf(view: CoachView): "plain" | "steady" | "gentle" {
  if (lastWith(view.heard, "caller", "bereavement", "distress") !== undefined) return "gentle"
  return view.isTense() ? "steady" : "plain"
}

/** The language in which the caller is spoken to. */
export function spokenLocale({ session, settings }: Pick<CoachView, "session" | "settings">): string {
  return session.caller.language ?? settings.locale
}

/** A slot, where there is a value for it. */
export function slot(name: string, value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined || value.trim() === "" ? {} : { [name]: value.trim() }
}

/** What the call is about, and what the caller wants, worded so that an agent may say it (`StandardSlot` of the phrases). */
export function matterSlots(view: CoachView): Readonly<Record<string, string>> {
  const problem = standingValue(view, "problem")
  const locale = spokenLocale(view)
  const said = sayable(view, "problem")
  const outcome = sayable(view, "desiredOutcome")
  const issue = view.issue()
  const [optionA, optionB] = issue?.options.filter(({ standing }) => standing === "offered") ?? []
  const chosen = issue?.options.findLast(({ standing }) => standing === "chosen")
  return {
    ...slot("name", toFirstName(view.session.caller.name)),
    ...slot("thing", toThing(problem, locale)),
    ...slot("what", toBurden(problem)),
    ...slot("problem", said),
    // Told in one breath they are one sentence, which is not said twice.
    ...slot("outcome", outcome === said ? undefined : outcome),
    ...slot("cause", lowerFirst(standingValue(view, "cause"))),
    ...slot("optionA", toAct(optionA?.what)),
    ...slot("optionB", toAct(optionB?.what)),
    ...slot("choice", chosen === undefined ? undefined : lowerFirst(chosen.what)),
  }
}

/** Whether the caller said no to a fact, and nobody has told the right one. */
export function isDenied(view: CoachView, fact: FactName): boolean {
  const { standing } = view.fact(fact)
  return standing === "corrected" || standing === "disputed"
}

/** What is known of a fact; what the caller said no to is not said to them. */
function standingValue(view: CoachView, fact: FactName): string {
  return (isDenied(view, fact) ? undefined : view.fact(fact).value) ?? ""
}

/** More words are no sentence that is repeated in a breath; fewer than three tell nothing. */
const SAID_WORDS = { least: 3, most: 16 }

/**
 * What was told of a fact, newest first, as an agent may repeat it: what a person put down as it stands; of what was only heard, the newest
 * that stands the turning, as much of it as one breath takes. "I told you that already" is no telling.
 */
function sayable(view: CoachView, fact: FactName): string | undefined {
  const locale = spokenLocale(view)
  if (isDenied(view, fact)) return undefined
  const marks = view.issue()?.facts.find(({ name }) => name === fact)?.marks ?? []
  for (const { kind, value, basis, adds } of marks.toReversed()) {
    // What was told before a no is what they said no to.
    if ((kind === "corrected" || kind === "disputed") && value === undefined) return undefined
    // A question is answered, not said back.
    if (adds === true || value?.trimEnd().endsWith("?")) continue
    const whole = toSecondPerson(value ?? "", locale)
    if (whole !== undefined && (basis !== "heard" || isShort(whole))) return whole
    const [part] = sentencesOf(value ?? "").flatMap((each) =>
      toThing(each, locale) === undefined ? [] : (toSecondPerson(each, locale) ?? []),
    )
    if (part !== undefined && isShort(part)) return part
    const beginning = toBeginning(whole ?? "")
    if (beginning !== undefined) return beginning
  }
  return undefined
}

function isShort(said: string): boolean {
  const count = countWords(said)
  return count >= SAID_WORDS.least && count <= SAID_WORDS.most
}

/**
 * Of one long sentence as many of its clauses as are said in a breath: "there was a bang in the wall, about four o'clock, upstairs". Nothing
 * where what follows turns the sense.
 */
function toBeginning(sentence: string): string | undefined {
  if (sentencesOf(sentence).length > 1) return undefined
  const clauses = sentence.split(/,\s+/)
  for (let count = clauses.length - 1; count > 0; count--) {
    const said = clauses.slice(0, count).join(", ")
    if (countWords(said) > BEGINNING_WORDS.most) continue
    return countWords(said) < BEGINNING_WORDS.least || clauses.slice(count).some(turnsSense) ? undefined : said
  }
  return undefined
}

/** So many leave room for the words around them; fewer tell nothing yet. */
const BEGINNING_WORDS = { least: 8, most: 14 }

function countWords(said: string): number {
  return said.split(/\s+/).length
}

function turnsSense(clause: string): boolean {
  return /^(?:and )?(?:but|except|unless|until|if|though|although|or|not|which|only|then)\b/i.test(clause)
}

/** Of a long telling, the sentence that names a thing and what is with it. */
function sentencesOf(value: string): readonly string[] {
  return value.split(/(?<=[.!?])\s+/)
}

/** One name is what people are called by; of several, nobody knows which. */
function toFirstName(name: string | undefined): string | undefined {
  return isNoName(name) || /\s/.test(name!.trim()) ? undefined : name
}
