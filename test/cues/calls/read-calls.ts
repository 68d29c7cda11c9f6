import { createCall } from "evenkeel"
import type { CueKind } from "evenkeel/session"
import { currentIssue, factOf } from "evenkeel/session"
import { readFileSync } from "node:fs"
import { join } from "node:path"

/** What the letters behind a turn stand for. */
export const KINDS: Readonly<Record<string, CueKind>> = {
  P: "problem",
  O: "desiredOutcome",
  R: "repeatContact",
  T: "alreadyTold",
  W: "waitComplaint",
  X: "promiseBroken",
  B: "readBack",
  Y: "confirmation",
  N: "correction",
  U: "notUnderstood",
  H: "humanRequest",
  S: "supervisorRequest",
  E: "endSignal",
  G: "gratitude",
  e: "empathy",
  f: "apology.atFault",
  p: "options",
  m: "promise",
  h: "holdRequest",
  j: "holdReturn",
  t: "transferNotice",
  g: "closing",
  z: "anythingElse",
}

/** A turn: what it tells, what it may tell, and which facts it is the account of (`P*`). */
interface WrittenTurn {
  readonly speaker: "agent" | "caller"
  readonly text: string
  readonly tells: readonly string[]
  readonly mayTell: readonly string[]
  readonly isAccountOf: readonly string[]
}

export interface WrittenCall {
  readonly title: string
  readonly turns: readonly WrittenTurn[]
}

/** Whole calls, a turn a line: `C my words #P*,(O)`. */
export function readCalls(name: string): readonly WrittenCall[] {
  const text = readFileSync(join(import.meta.dirname, `${name}.txt`), "utf8")
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [title = "", ...lines] = block.split("\n")
      return { title: title.slice(2), turns: lines.map(readTurn) }
    })
}

function readTurn(line: string): WrittenTurn {
  const [, who, text = "", marks = ""] = /^([AC]) (.*?)(?: #(.*))?$/.exec(line) ?? []
  const all = marks.split(",").filter(Boolean)
  const must = all.filter((mark) => !mark.startsWith("("))
  return {
    speaker: who === "A" ? "agent" : "caller",
    text,
    tells: must.map((mark) => mark[0]!),
    mayTell: all.map((mark) => mark.replace("(", "")[0]!),
    isAccountOf: must.filter((mark) => mark.endsWith("*")).map((mark) => mark[0]!),
  }
}

/** How often a letter was heard rightly, heard wrongly and missed. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

/** One thing that was heard otherwise than it is written. */
export interface Difference {
  readonly title: string
  readonly what: string
  readonly text: string
}

export interface Score {
  readonly tallies: Readonly<Record<string, Tally>>
  readonly differences: readonly Difference[]
}

/** Plays the calls and counts, by letter; `P*` and `O*` are the facts at the end: whether they quote the turn that is their account. */
export function scoreCalls(calls: readonly WrittenCall[]): Score {
  const tallies: Record<string, Tally> = {}
  const differences: Difference[] = []
  const note = (letter: string, field: keyof Tally, title: string, text: string): void => {
    ;(tallies[letter] ??= { right: 0, wrong: 0, missed: 0 })[field] += 1
    if (field !== "right") differences.push({ title, what: `${field} ${letter}`, text })
  }
  for (const { title, turns } of calls) {
    const { heard, facts } = play(turns)
    turns.forEach((turn, index) => {
      for (const [letter, kind] of Object.entries(KINDS)) {
        const isHeard = heard.get(`t${index}`)?.has(kind) === true
        if (turn.tells.includes(letter)) note(letter, isHeard ? "right" : "missed", title, turn.text)
        else if (isHeard && !turn.mayTell.includes(letter)) note(letter, "wrong", title, turn.text)
      }
    })
    for (const [letter, value] of Object.entries(facts)) {
      // Whose account is a yes to the agent's words has told it in those.
      const accounts = turns.filter(
        ({ isAccountOf }, index) =>
          isAccountOf.includes(letter) ||
          (turns[index + 1]?.isAccountOf.includes(letter) === true && turns[index + 1]!.tells.includes("Y")),
      )
      if (accounts.length === 0) continue
      const field =
        value === undefined ? "missed" : accounts.some(({ text }) => text.includes(value)) ? "right" : "wrong"
      note(`${letter}*`, field, title, value ?? "nothing")
    }
  }
  return { tallies, differences }
}

function play(turns: readonly WrittenTurn[]) {
  let at = 1_767_225_600_000
  const call = createCall({ callId: "CA1", at })
  const heard = new Map<string, Set<string>>()
  call.on("cues.reported", ({ data }) => heard.set(data.turnId, new Set(data.cues.map(({ kind }) => kind))))
  call.record({ type: "connectCall", at })
  turns.forEach(({ speaker, text }, index) => {
    call.hear({ turnId: `t${index}`, speaker, text, at: (at += 4_000) })
  })
  const issue = currentIssue(call.getSnapshot().session)
  return { heard, facts: { P: factOf(issue, "problem").value, O: factOf(issue, "desiredOutcome").value } }
}
