import { createCall } from "evenkeel"
import type { CuesReport } from "evenkeel/session"
import { callerFact, factOf, openIssues, readiness, type Fact } from "evenkeel/session"
import { recognised, type Habits } from "./recognised.js"

/** A turn of a written call. */
export interface Line {
  readonly speaker: "agent" | "caller"
  readonly text: string
}

export type TitledCall = readonly [title: string, lines: readonly Line[]]

/** What a call comes to, by what is compared. */
type Outcome = Readonly<Record<string, string>>

export interface Agreement {
  /** In so many of the calls that it agrees in, by what is compared; `cues` counts turns. */
  readonly agreed: Readonly<Record<string, number>>
  readonly of: Readonly<Record<string, number>>
  readonly differences: readonly string[]
}

/** Plays calls as they are written and as a recogniser writes them, and tells which of what they come to agrees. */
export function compareRecognised(calls: readonly TitledCall[], habits: Habits): Agreement {
  const agreed: Record<string, number> = {}
  const of: Record<string, number> = {}
  const differences: string[] = []
  const note = (title: string, what: string, one: string, other: string): void => {
    if (one === NOTHING && other === NOTHING) return
    of[what] = (of[what] ?? 0) + 1
    if (one === other) agreed[what] = (agreed[what] ?? 0) + 1
    else if (/problem|desired/.test(what) && isTold(one, other)) agreed[what] = (agreed[what] ?? 0) + 1
    else differences.push(`${title}: ${what}\n  ${one}\n  ${other}`)
  }
  for (const [title, lines] of calls) {
    const random = randomFrom(7)
    const written = play(lines)
    const heard = play(lines.map(({ speaker, text }) => ({ speaker, text: recognised(text, habits, random) })))
    for (const what of Object.keys(written.outcome)) note(title, what, written.outcome[what]!, heard.outcome[what]!)
    lines.forEach(({ text }, index) => {
      for (const group of Object.keys(GROUPS)) {
        const of = (kinds: readonly string[] = []): string =>
          kinds.filter((kind) => GROUPS[group]!.test(kind)).join(" ") || NOTHING
        note(`${title}: ${text}`, group, of(written.kinds[index]), of(heard.kinds[index]))
      }
    })
  }
  return { agreed, of, differences }
}

/** Whether the one statement is within the other: without marks a sentence is quoted with what stands around it. */
function isTold(one: string, other: string): boolean {
  const [ones, others] = [one.split(" | "), other.split(" | ")]
  return ones.length === others.length && ones.every((each, index) => isWithin(each, others[index]!))
}

function isWithin(one: string, other: string): boolean {
  const [[value = "", standing], [otherValue = "", otherStanding]] = [one.split(" #"), other.split(" #")]
  return standing === otherStanding && (` ${otherValue} `.includes(` ${value} `) || ` ${value} `.includes(` ${otherValue} `))
}

/** Cues, turn by turn. */
const GROUPS: Readonly<Record<string, RegExp>> = {
  danger: /^(emergency|crisis)/,
  abuse: /^abuse/,
  "requests for a person": /^(supervisor|human)Request/,
  "other cues of callers": /^(anger|distress|bereavement|repeatContact|alreadyTold|promiseBroken|waitComplaint|gratitude|apology|confirmation|correction|notUnderstood|endSignal|doNotCall|recordingRefused|thirdParty|minorStated|threat)/,
  "questions": /^question/,
  "other cues of agents":
    /^(greeting|acknowledge|empathy|readBack|understandingCheck|options|redirect|timeStatement|summary|boundary|hold|transfer|closing|anythingElse|thanks|overshare|apology\.|avoid)/,
}

const NOTHING = "nothing"

function play(lines: readonly Line[]) {
  let at = 1_767_225_600_000
  const call = createCall({ callId: "CA1", at })
  const kinds: (readonly string[])[] = []
  call.record({ type: "connectCall", at })
  lines.forEach(({ speaker, text }, index) => {
    const { events } = { events: call.events().length }
    call.hear({ turnId: `t${index}`, speaker, text, at: (at += 4_000) })
    const reports = call.events().slice(events).filter(({ type }) => type === "cues.reported")
    kinds.push([...new Set(reports.flatMap(({ data }) => (data as CuesReport).cues.map(({ kind }) => kind)))].toSorted())
  })
  const { session } = call.getSnapshot()
  const issues = openIssues(session)
  const { ready, missing } = readiness(session)
  const ofIssues = (name: string): string =>
    issues.map((issue) => show(factOf(issue, name))).join(" | ") || NOTHING
  const outcome: Outcome = {
    problem: ofIssues("problem"),
    desiredOutcome: ofIssues("desiredOutcome"),
    callerName: show(callerFact(session, "callerName")),
    callbackNumber: show(callerFact(session, "callbackNumber")),
    reference: show(callerFact(session, "accountNumber" as never)),
    promises:
      session.promises
        .map(({ kind, promisedBy, window, standing }: any) => `${promisedBy} ${kind} ${standing} ${show4(window, kind)}`)
        .toSorted()
        .join(", ") || NOTHING,
    helpRequests: session.helpRequests.map(({ kind }: any) => kind).join(" ") || NOTHING,
    safety: session.safety.map((each: any) => each.kind ?? JSON.stringify(each)).join(" ") || NOTHING,
    closing: session.closing.map((each: any) => each.mark ?? each.kind ?? each.type).join(" ") || NOTHING,
    readiness: `${ready} ${JSON.stringify(missing.map(({ what }) => what).toSorted())}`,
  }
  return { outcome, kinds, session }
}

function show4(window: any, kind: string): string {
  return JSON.stringify(window ?? kind)
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

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
