import { withoutTrailing } from "../../kernel/inner.js"
import { isPlain, isSettled, sideOf, toFact } from "../../session/index.js"
import { issuesToTell } from "./matter.js"
import { toQuotation } from "./quotation.js"
import { standingCues, standingTurns, type HandoffSource, type StandingCue } from "./source.js"
import { state, type Statement } from "./statement.js"

/** Fewer are a name, an address, a time of day. */
const LEAST_WORDS = 8
/** A problem in their own words is often its first piece: so many times as long, a read-back tells more. */
const FULLER = 2
/** A sentence that sums up, and what was said before it. */
const SUMS_UP = /^(?:.*?[.!?]\s+)?(?:(?=(?:(?:okay|ok|right|alright)\s)?so\b)|(?:entonces|así que)\b,?\s)\s*/is

/**
 * What an agent read back and the caller said yes to: the last time before anything was promised, which tells what it is about, and the last
 * of all, which tells what was agreed. No fact. Nothing where a danger was told, which may be in it, nor what is told as the problem already.
 */
export function toReadBacks(source: HandoffSource): readonly Statement[] {
  const { session } = source
  if (session.safety.length > 0 || isPlain(session.callTypes)) return []
  const cues = standingCues(source)
  const promised = cues.find(({ kind }) => kind === "promise")?.seq ?? Infinity
  const problems = issuesToTell(session)
    .flatMap(({ facts }) => facts.filter(({ name }) => name === "problem").map(toFact))
    .filter(isSettled)
  const told = confirmedIn(source, cues).filter(({ words, yes }) =>
    problems.every(
      ({ value = "", basis, evidence }) =>
        yes > Math.max(...evidence) || (basis === "heard" && words.length >= FULLER * value.length),
    ),
  )
  const last = told.at(-1)
  const ofMatter = told.findLast(({ words, seq }) => seq < promised && words !== last?.words)
  return [ofMatter, last].flatMap((each) =>
    each ? [state("readBackHeard", { words: each.words }, [each.seq, each.yes])] : [],
  )
}

function confirmedIn(source: HandoffSource, cues: readonly StandingCue[]) {
  const heardIn = new Map<string, StandingCue[]>()
  for (const cue of cues) heardIn.set(cue.turnId, [...(heardIn.get(cue.turnId) ?? []), cue])
  const told: { readonly words: string; readonly seq: number; readonly yes: number }[] = []
  let asked: { readonly words: string; readonly seq: number } | undefined
  for (const { speaker, text, turnId } of standingTurns(source).values()) {
    const heard = heardIn.get(turnId) ?? []
    if (sideOf(speaker) === "agent") {
      const account = toAccount(text, heard)
      // "Did I get that right?" by itself asks about what was said before.
      if (account === "") continue
      const words = toQuotation(source, account ?? "")
      const found = heard.find(({ kind, rule }) => kind === "readBack" && !rule?.includes("readBack.number"))
      const isWhole = found !== undefined && words.split(" ").length >= LEAST_WORDS
      asked = isWhole ? { words, seq: found.seq } : undefined
    } else if (asked !== undefined && (heard.length > 0 || text.trim().includes(" "))) {
      const yes = heard.find(({ kind }) => kind === "confirmation")
      if (yes && heard.every(({ kind }) => kind !== "correction")) told.push({ ...asked, yes: yes.seq })
      asked = undefined
    }
  }
  return told
}

/** What is read back, without "okay Denise, so" and whether it is right; nothing where a yes may answer another question. */
function toAccount(text: string, cues: readonly StandingCue[]): string | undefined {
  const isCheck = ({ kind }: StandingCue) => kind === "understandingCheck"
  const cuts = cues
    .filter((cue) => isCheck(cue) || (cue.kind === "acknowledge" && cue.span.start === 0 && text[cue.span.end] === ","))
    .map(({ span }) => span)
    .toSorted((a, b) => b.start - a.start)
  const isCut = ({ span }: StandingCue) => cuts.some(({ start, end }) => span.start < end && start < span.end)
  if (cues.some((cue) => cue.kind.startsWith("question.") && !isCut(cue))) return undefined
  const left = cuts.reduce((rest, { start, end }) => `${rest.slice(0, start)}\n${rest.slice(end)}`, text)
  const pieces = left.split("\n").map((piece) => piece.replace(/^[\s,.?!:;]+/, ""))
  const longest = pieces.reduce((a, b) => (b.length > a.length ? b : a))
  if (!cues.some(isCheck) && !SUMS_UP.test(longest)) return undefined
  return withoutTrailing(longest.replace(SUMS_UP, ""), (sign) => /[\s,;:¿?–-]/.test(sign))
}
