import { createCall } from "evenkeel"
import { callerFact, factOf, openIssues, type Fact } from "evenkeel/session"
import { readFileSync } from "node:fs"
import { join } from "node:path"

/** What a call must come to: the name of the fact, a part of its value, and the standings that are right. `end` closes a matter. */
interface Wanted {
  readonly fact: string
  readonly value: string
  readonly standings: readonly string[]
}

/** How many of what was wanted came, by fact; standings apart. */
export interface FactScore {
  readonly right: Readonly<Record<string, number>>
  readonly others: readonly string[]
}

const WORDS = "zero one two three four five six seven eight nine".split(" ")

/** Whole calls, a turn a line, `A …` or `C …`; behind them what they must come to: `= problem swallowed a sock #confirmed`. */
export function scoreFacts(name: string): FactScore {
  const right: Record<string, number> = {}
  const others: string[] = []
  const note = (title: string, fact: string, isRight: boolean, found: string): void => {
    if (isRight) right[fact] = (right[fact] ?? 0) + 1
    else others.push(`${title}: ${fact}: ${found}`)
  }
  const blocks = readFileSync(join(import.meta.dirname, `${name}.txt`), "utf8")
    .trim()
    .split(/\n\n+/)
  for (const block of blocks) {
    const [title = "", ...lines] = block.split("\n")
    const session = play(lines.filter((line) => /^[AC] /.test(line)))
    const issues = openIssues(session)
    const wanted = lines.filter((line) => line.startsWith("= ")).map(readWanted)
    let matter = 0
    for (const { fact, value, standings } of wanted) {
      if (fact === "end") matter += 1
      else if (fact === "any") {
        const values = ["problem", "desiredOutcome"].map((each) => factOf(issues[matter], each).value)
        note(
          title,
          fact,
          values.some((each) => each?.includes(value) === true),
          values.join(" / "),
        )
      } else {
        const isPerson = fact === "callerName" || fact === "callbackNumber"
        const known = isPerson ? callerFact(session, fact) : factOf(issues[matter], fact)
        note(title, fact, isTold(fact, known, value), known.value ?? "nothing")
        if (standings.length > 0) note(title, `${fact}#`, standings.includes(known.standing), known.standing)
      }
    }
    note(title, "matters", issues.length === matter, String(issues.length))
  }
  return { right, others }
}

function readWanted(line: string): Wanted {
  const [, fact = "", value = "", standings = ""] = /^= (\w+) ?(.*?)(?: #(\S+))?$/.exec(line) ?? []
  return { fact, value, standings: standings === "" ? [] : standings.split("|") }
}

function isTold(fact: string, { value = "" }: Fact, wanted: string): boolean {
  if (fact === "callbackNumber") return toDigits(value) === toDigits(wanted)
  return fact === "callerName" ? value === wanted : value.includes(wanted)
}

function toDigits(text: string): string {
  return text
    .replace(/[a-z]+/g, (word) => (word === "oh" ? "0" : String(Math.max(0, WORDS.indexOf(word)))))
    .replace(/\D/g, "")
}

function play(lines: readonly string[]) {
  let at = 1_767_225_600_000
  const call = createCall({ callId: "CA1", at })
  call.record({ type: "connectCall", at })
  for (const line of lines)
    call.hear({ speaker: line.startsWith("A") ? "agent" : "caller", text: line.slice(2), at: (at += 5_000) })
  return call.getSnapshot().session
}
