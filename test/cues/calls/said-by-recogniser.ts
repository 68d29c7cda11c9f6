import { createCall } from "evenkeel"
import type { CuesReport, Fact } from "evenkeel/session"
import { callerFact, factOf, openIssues, readiness } from "evenkeel/session"
import { randomFrom, type Line } from "./in-pieces.js"
import { recognised, type Habits } from "./recognised.js"

/** What agrees: so many of so many, by what is compared. Where neither way gives anything it is not counted. */
export interface Agreement {
  readonly agreed: Readonly<Record<string, number>>
  readonly of: Readonly<Record<string, number>>
  readonly differences: readonly string[]
}

const NOTHING = "nothing"

/** Cues are compared turn by turn, by family; the rest call by call. */
const FAMILIES: Readonly<Record<string, RegExp>> = {
  danger: /^(?:emergency|crisis)/,
  abuse: /^abuse/,
  requests: /^(?:supervisor|human)Request/,
  questions: /^question/,
  "other cues":
    /^(?!emergency|crisis|abuse|supervisorR|humanR|question|promise$|problem|desired|nameG|numberG|offTopic)/,
}

/** Plays calls as they are written and as a recogniser writes them, and tells which of what they come to agrees. */
export function compareRecognised(
  calls: readonly (readonly [title: string, lines: readonly Line[]])[],
  habits: Habits,
): Agreement {
  const agreed: Record<string, number> = {}
  const of: Record<string, number> = {}
  const differences: string[] = []
  const note = (title: string, what: string, one: string, other: string): void => {
    if (one === NOTHING && other === NOTHING) return
    const isSame = one === other || (/problem|desired/.test(what) && isTold(one, other))
    of[what] = (of[what] ?? 0) + 1
    agreed[what] = (agreed[what] ?? 0) + (isSame ? 1 : 0)
    if (!isSame) differences.push(`${title}: ${what}\n  ${one}\n  ${other}`)
  }
  for (const [title, lines] of calls) {
    const random = randomFrom(7)
    const written = play(lines)
    const heard = play(lines.map((line) => ({ ...line, text: recognised(line.text, habits, random) })))
    for (const [what, value] of Object.entries(written.outcome)) note(title, what, value, heard.outcome[what]!)
    lines.forEach(({ text }, index) => {
      for (const [family, kinds] of Object.entries(FAMILIES)) {
        const among = (given: readonly string[]): string =>
          given.filter((kind) => kinds.test(kind)).join(" ") || NOTHING
        note(`${title}: ${text}`, family, among(written.kinds[index]!), among(heard.kinds[index]!))
      }
    })
  }
  return { agreed, of, differences }
}

/** Whether the same is told: without marks a sentence is quoted with what stands around it. */
function isTold(one: string, other: string): boolean {
  const [ones, others] = [one.split(" | "), other.split(" | ")]
  return ones.length === others.length && ones.every((each, index) => isWithin(each, others[index]!))
}

function isWithin(one: string, other: string): boolean {
  const [[value, standing], [otherValue, otherStanding]] = [one.split(" #"), other.split(" #")]
  const isIn = (part = "", whole = ""): boolean => ` ${whole} `.includes(` ${part} `)
  return standing === otherStanding && (isIn(value, otherValue) || isIn(otherValue, value))
}

function play(lines: readonly Line[]) {
  let at = 1_767_225_600_000
  const call = createCall({ callId: "CA1", at })
  const kinds = lines.map((): string[] => [])
  call.on("cues.reported", ({ data }) => {
    const given = (data as CuesReport).cues.map(({ kind }) => kind)
    kinds[Number((data as CuesReport).turnId)]!.push(...new Set(given))
  })
  call.record({ type: "connectCall", at })
  lines.forEach(({ speaker, text }, index) => call.hear({ turnId: `${index}`, speaker, text, at: (at += 4_000) }))
  const { session } = call.getSnapshot()
  const issues = openIssues(session)
  const { ready, missing } = readiness(session)
  const join = (values: readonly string[], mark: string): string => values.join(mark) || NOTHING
  const outcome: Readonly<Record<string, string>> = {
    problem: join(
      issues.map((issue) => show(factOf(issue, "problem"))),
      " | ",
    ),
    desiredOutcome: join(
      issues.map((issue) => show(factOf(issue, "desiredOutcome"))),
      " | ",
    ),
    callerName: show(callerFact(session, "callerName")),
    callbackNumber: show(callerFact(session, "callbackNumber")),
    promises: join(
      session.promises
        .map(({ kind, promisedBy, window }) => `${promisedBy} ${kind} ${JSON.stringify(window)}`)
        .toSorted(),
      ", ",
    ),
    safety: join(session.safety.map((mark) => JSON.stringify(mark.kind)).toSorted(), " "),
    readiness: `${ready} ${missing
      .map(({ what }) => what)
      .toSorted()
      .join(" ")}`,
  }
  return { outcome, kinds: kinds.map((each) => each.toSorted()) }
}

/** The value as a recogniser would have written it, less what it stumbled over. */
function show({ value, standing }: Fact): string {
  if (value === undefined) return NOTHING
  const words = recognised(value, { dropsApostrophes: true, spellsNumbers: true }, () => 1)
    .split(" ")
    .filter((word) => word !== "um" && word !== "uh")
    .map((word) => (word === "zero" ? "oh" : word))
  return `${words.filter((word, index) => word !== words[index - 1] || word.length < 2).join(" ")} #${standing}`
}
