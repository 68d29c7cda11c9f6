import { createCall } from "evenkeel"
import { callerFact, factOf, openIssues, readiness, type Fact } from "evenkeel/session"
import { readFileSync } from "node:fs"
import { join } from "node:path"

/** A turn of a written call. */
export interface Line {
  readonly speaker: "agent" | "caller"
  readonly text: string
}

/** What a call comes to, by what is compared. */
type Outcome = Readonly<Record<string, string>>

export interface Agreement {
  /** Of so many calls in a hundred everything that is compared agrees. */
  readonly agreed: Readonly<Record<string, number>>
  readonly callCount: number
  readonly differences: readonly string[]
}

const SEED = 7

/** Where a recogniser may end a piece. `random` cuts between words, always in the same places. */
const CUTS: Readonly<Record<string, (text: string, random: () => number) => readonly string[]>> = {
  sentences: (text) => text.split(/(?<=[.?!]) /),
  commas: (text) => text.split(/(?<=[.?!,]) /),
  random: (text, random) =>
    text
      .split(" ")
      .reduce<string[]>(
        (pieces, word) =>
          pieces.length === 0 || random() < 0.2
            ? [...pieces, word]
            : [...pieces.slice(0, -1), `${pieces.at(-1)} ${word}`],
        [],
      ),
}

/** Plays whole calls as they are written, and in pieces: which of what they come to agrees, way by way. */
export function comparePieces(name: string): Readonly<Record<string, Agreement>> {
  const calls = readCalls(name)
  return Object.fromEntries(
    Object.entries(CUTS).flatMap(([way, cut]) => [
      [way, compare(calls, (lines) => lines, cut)],
      // Without marks and capitals, and merged against in pieces: what is compared is what the pieces do.
      [`${way}, unmarked`, compare(calls, unmarked, cut)],
    ]),
  )
}

type Cut = (typeof CUTS)[string]

function compare(
  calls: readonly (readonly [string, readonly Line[]])[],
  write: (lines: readonly Line[]) => readonly Line[],
  cut: Cut,
): Agreement {
  const agreed: Record<string, number> = {}
  const differences: string[] = []
  for (const [title, lines] of calls) {
    const whole = play(write(lines))
    const random = randomFrom(SEED)
    const pieces = play(lines.flatMap((line) => write(cut(line.text, random).map((text) => ({ ...line, text })))))
    const others = Object.keys(whole).filter((each) => whole[each] !== pieces[each])
    for (const each of Object.keys(whole)) agreed[each] = (agreed[each] ?? 0) + (others.includes(each) ? 0 : 1)
    agreed.all = (agreed.all ?? 0) + (others.length > 0 ? 0 : 1)
    differences.push(...others.map((each) => `${title}: ${each}\n  ${whole[each]}\n  ${pieces[each]}`))
  }
  return { agreed, callCount: calls.length, differences }
}

/** As a recogniser writes that gives no marks and no capitals. */
function unmarked(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => ({
    ...line,
    text: line.text
      .toLowerCase()
      .replace(/[^\w\s'’£$%@-]/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  }))
}

function play(lines: readonly Line[]): Outcome {
  let at = 1_767_225_600_000
  const call = createCall({ callId: "CA1", at })
  const promises: string[] = []
  call.on("promiseHeard", ({ kind, promisedBy }) => promises.push(`${promisedBy} ${kind}`))
  call.record({ type: "connectCall", at })
  for (const { speaker, text } of lines) call.hear({ speaker, text, at: (at += 400 + text.length * 60) })
  const { session } = call.getSnapshot()
  const issues = openIssues(session)
  const { ready, missing } = readiness(session)
  return {
    problem: issues.map((issue) => show(factOf(issue, "problem"))).join(" | "),
    desiredOutcome: issues.map((issue) => show(factOf(issue, "desiredOutcome"))).join(" | "),
    callerName: show(callerFact(session, "callerName")),
    callbackNumber: show(callerFact(session, "callbackNumber")),
    promises: promises.toSorted().join(", "),
    readiness: `${ready} ${JSON.stringify(missing.map(({ what }) => what).toSorted())}`,
  }
}

function show({ value = "nothing", standing }: Fact): string {
  return `${value
    .toLowerCase()
    .replace(/[^\w\s]/g, "")
    .replace(/\s+/g, " ")
    .trim()} #${standing}`
}

export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

export function readCalls(name: string): readonly (readonly [string, readonly Line[]])[] {
  return readFileSync(join(import.meta.dirname, `${name}.txt`), "utf8")
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [title = "", ...lines] = block.split("\n")
      const said = lines.filter((line) => /^[AC] /.test(line))
      return [title, said.map((line) => ({ speaker: line.startsWith("A") ? "agent" : "caller", text: line.slice(2) }))]
    })
}
