import { defined } from "../../kernel/inner.js"
import { orInvalidInput } from "../../kernel/index.js"
import { localeChain } from "../../phrases/inner.js"
import { renderPhrase, type PerspectiveIntent, type PhrasesSection } from "../../phrases/index.js"
import { factOf, currentIssue, type SessionState } from "../../session/index.js"
import { LONG_WAIT_MS } from "../../session/inner.js"
import { toDatedNotices, type PlaybookNotice } from "./notices.js"
import { perspectiveOn } from "./perspective.js"

/** A notice of the client's, true for a time: "Closed on Monday". */
export interface DatedNotice {
  readonly text: string
  /** Milliseconds since the Unix epoch; open at that end where it is left out. */
  readonly fromAt?: number
  readonly toAt?: number
}

/** What the card takes from a playbook. */
export interface RingingPlaybook {
  readonly zone: string
  /** BCP 47 tag of the client's language. */
  readonly locale?: string
  readonly phrases?: Pick<PhrasesSection, "verbatim" | "slots">
  readonly notices?: readonly PlaybookNotice[]
}

/** What the client wants said and known. */
export interface RingingCardOptions {
  /** Its greeting (in the caller's language where it has one, else in its own) and notices, where they are not given by themselves. */
  readonly playbook?: RingingPlaybook
  /** Word for word. */
  readonly greeting?: string
  /** What is true for a time. */
  readonly notices?: readonly DatedNotice[]
  /** What the agent wants for themselves: the view from the caller's seat. Never in mid-call. */
  readonly perspective?: boolean
}

/** What an agent sees while the phone rings; once they have answered there is nothing to read. */
export interface RingingCard {
  readonly client: string
  readonly greeting: string | null
  /** Those that hold now. */
  readonly notices: readonly string[]
  /** One line: where this matter stands. */
  readonly pickUp: string | null
  /** What the caller has behind them, the heaviest first. */
  readonly burden: readonly Burden[]
  /** Facts that a menu, a bot or an earlier agent learned: to be confirmed, not asked again. */
  readonly carried: readonly { readonly fact: string; readonly value: string }[]
  /**
   * The private intent of the phrase bank to show, by what has happened to them: while the phone rings, where the agent wants it and something
   * weighs on the caller. Nothing of a death or a danger.
   */
  readonly perspective: PerspectiveIntent | null
}

/** What a caller has behind them. */
export type Burden = "brokenPromise" | "hot" | "calledBefore" | "transferred" | "waitedLong"

/**
 * The card for a ringing phone: client, verbatim greeting, notices of the day, one line to pick up from, what weighs on the caller.
 *
 * @param now - Milliseconds since the Unix epoch: decides which notices hold.
 *
 * @example
 * ```ts
 * import { ringingCard } from "evenkeel/coach"
 * import { definePlaybook } from "evenkeel/playbook"
 * import { initialState } from "evenkeel/session"
 *
 * const verbatim = [{ intent: "greeting", text: "Acme, day or night. What has happened?" }] as const
 * const playbook = definePlaybook({ client: "acme", zone: "UTC", phrases: { verbatim } })
 * ringingCard(initialState, 0, { playbook }).greeting // => "Acme, day or night. What has happened?"
 *
 * const session = { ...initialState, arrival: { brokenPromiseIds: ["p-1"], queueWaitMs: 600_000 } }
 * ringingCard(session, 0).burden // => ["brokenPromise", "waitedLong"]
 * ```
 */
export function ringingCard(session: SessionState, now: number, options: RingingCardOptions = {}): RingingCard {
  return orInvalidInput({ session, now, options }, () => {
    const { playbook, perspective = false } = options
    const { greeting = greetingOf(playbook, session), notices = playbook ? toDatedNotices(playbook) : [] } = options
    const { arrival, line, opening } = session
    const burden = burdenOf(session)
    const facts = currentIssue(session)?.facts ?? []
    const carried = facts.flatMap(({ name }) => {
      const { value, basis } = factOf(currentIssue(session), name)
      return value !== undefined && basis === "carried" ? [{ fact: name, value }] : []
    })
    const problem = carried.find(({ fact }) => fact === "problem")?.value
    const isAsked = perspective && (line.phase === "queued" || line.phase === "ringing")
    const isRepeated = burden.includes("brokenPromise") || (arrival.earlierContactCount ?? 0) > 1
    return {
      client: opening.client,
      greeting,
      notices: notices
        .filter(({ fromAt = -Infinity, toAt = Infinity }) => fromAt <= now && now < toAt)
        .map(({ text }) => text),
      pickUp: arrival.summary ?? null,
      burden,
      carried,
      perspective:
        isAsked && (burden.length > 0 || problem !== undefined) ? perspectiveOn(problem ?? "", isRepeated) : null,
    }
  })
}

/** The client's own line in the nearest language, with its slots as its rules say; nothing where one of them has no value. */
function greetingOf(
  { phrases, locale = "en" }: Partial<RingingPlaybook> = {},
  { caller: { language = locale, name } }: SessionState,
): string | null {
  const tags = localeChain(language, [locale]).flat()
  const lines = (phrases?.verbatim ?? []).filter(({ intent }) => intent === "greeting")
  const line = tags.flatMap((tag) => lines.find((each) => each.locale.toLowerCase() === tag) ?? [])[0]
  const said = line && renderPhrase(line, { ...defined({ name }) }, { slots: phrases?.slots ?? {} })
  return said?.ok === true ? said.text : null
}

function burdenOf({ arrival }: SessionState): readonly Burden[] {
  const found: Burden[] = []
  if ((arrival.brokenPromiseIds?.length ?? 0) > 0) found.push("brokenPromise")
  if (arrival.startMood === "hot") found.push("hot")
  if ((arrival.earlierContactCount ?? 0) > 0) found.push("calledBefore")
  if ((arrival.transferCount ?? 0) > 0) found.push("transferred")
  if ((arrival.queueWaitMs ?? 0) >= LONG_WAIT_MS) found.push("waitedLong")
  return found
}
