import { countingIssues, holdsOf, isOfDanger, totalHoldMs } from "../../session/index.js"
import { ofMatter } from "./matter.js"
import { toQuotation } from "./quotation.js"
import { evidenceOf, standingCues, wordsOf, type HandoffSource } from "./source.js"
import { state, type Statement, type ToldKind } from "./statement.js"

const SHORTEST_WAIT_MS = 60_000

/** What they had behind them, and what was tried. */
export function toBackground(source: HandoffSource): readonly Statement[] {
  const { arrival } = source.session
  const evidence = (member: string) => evidenceOf(source, ["arrival.described"], [member])
  const statements: Statement[] = []
  if ((arrival.queueWaitMs ?? 0) >= SHORTEST_WAIT_MS) {
    statements.push(state("waited", { ms: arrival.queueWaitMs! }, evidence("queueWaitMs")))
  }
  if ((arrival.earlierContactCount ?? 0) > 0) {
    const count = arrival.earlierContactCount!
    statements.push(state("contactedBefore", { count }, evidence("earlierContactCount")))
  }
  const count = arrival.brokenPromiseIds?.length ?? 0
  if (count > 0) statements.push(state("promisesBroken", { count }, evidence("brokenPromiseIds")))
  // What is put down needs no quotation.
  const heard = toToldHeard(
    source,
    ...(arrival.brokenPromiseIds === undefined ? ["promiseBroken" as const] : []),
    ...(arrival.earlierContactCount === undefined ? ["repeatContact" as const] : []),
  )
  return [...statements, ...heard, ...toHolds(source)]
}

/** What was only heard, of each kind the first that says more than the one before. */
export function toToldHeard(source: HandoffSource, ...kinds: readonly ToldKind[]): readonly Statement[] {
  const cues = standingCues(source).filter((cue) => !isOfDanger(source.session, cue))
  const told: string[] = []
  return kinds.flatMap((of) => {
    for (const { kind, turnId, span, seq, words: quoted } of cues) {
      if (kind !== of) continue
      const words = toQuotation(source, quoted ?? wordsOf(source, turnId).slice(span.start, span.end))
      if (words === "" || told.some((each) => each.includes(words))) continue
      told.push(words)
      return [state("toldHeard", { of, words }, [seq])]
    }
    return []
  })
}

function toHolds({ session, events, now }: HandoffSource): readonly Statement[] {
  const callers = session.participants.filter(({ role }) => role === "caller")
  const count = callers.flatMap(holdsOf).length
  if (count === 0) return []
  // Nobody is on hold once the line is closed.
  const until = Math.min(now, session.line.reached.wrapUp ?? now)
  const ms = callers.reduce((sum, each) => sum + totalHoldMs(each, until), 0)
  const ids = new Set(callers.map(({ participantId }) => participantId))
  const evidence = events
    .filter(
      ({ type, data }) => type === "participant.held" && ids.has((data as { participantId: string }).participantId),
    )
    .map(({ seq }) => seq)
  return [state("held", { count, ms }, evidence)]
}

/** What was offered, and what the caller made of it. */
export function toOffers({ session, events }: HandoffSource): readonly Statement[] {
  return countingIssues(session).flatMap((issue) => {
    const isChosen = issue.options.some(({ standing }) => standing === "chosen")
    const statements = issue.options.flatMap(({ optionId, what, standing, seq }) => {
      if (standing === "withdrawn") return []
      const settled = events.findLast(
        ({ type, data }) => type === "option.settled" && (data as { optionId: string }).optionId === optionId,
      )
      const evidence = settled === undefined ? [seq] : [seq, settled.seq]
      return [state(standing === "offered" && isChosen ? "notTaken" : standing, { what }, evidence)]
    })
    return ofMatter(session, issue, statements)
  })
}
