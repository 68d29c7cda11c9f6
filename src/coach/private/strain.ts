import { orInvalidInput } from "../../kernel/index.js"
import { inSafetyMode, openHolds, type SessionState } from "../../session/index.js"
import { gave, heatOf, type HeardLately, type TurnNote } from "../view/heard.js"
import { HEATED } from "../view/view.js"
import type { CallStrain } from "./composure.js"

/** Heat older than this is over. */
const HEAT_LASTS_MS = 120_000

/** Whose strain it is, and what the host knows of it. */
export interface StrainOf {
  /** The agent of the stream. Then only their parts of the call count, and it is over for them once they have handed it over. */
  readonly agentId?: string
  /**
   * Whether the complaint is about this very agent. Left out, it is one that the caller makes of "you" in a fact that was heard, or that is
   * recorded while they ask for somebody else: when unsure, no prompt.
   */
  readonly isAboutAgent?: boolean
}

/**
 * What a call is like, for the agent's own stream. Read from the caller's words and the line alone; heat counts for two minutes, and to the
 * end of the call once it is over. Tell the stream of it as the call goes on: it remembers that a call was heated.
 *
 * @param heard - `heard` of the coach's slice: `call.getSnapshot().parts.coach`.
 * @param now - Milliseconds since the Unix epoch.
 * @param of - `agentId` where several agents may have the call, one after the other.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { toCallStrain, type CoachSlice } from "evenkeel/coach"
 * import { createCall } from "evenkeel"
 *
 * const call = createCall({ callId: "CA1", at: 0 })
 * call.record({ type: "connectCall", at: 1_000 })
 * call.hear({ speaker: "caller", text: "You people are idiots, this is a disgrace!", at: 9_000 })
 * const { session, parts } = call.getSnapshot()
 * const strain = toCallStrain(session, (parts["coach"] as CoachSlice).heard, 10_000)
 * strain.isHeated // => true
 * strain.isDanger // => false
 * ```
 */
export function toCallStrain(session: SessionState, heard: HeardLately, now: number, of: StrainOf = {}): CallStrain {
  return orInvalidInput({ session, heard, now, of }, () => {
    const { segments, line, talk, arrival, safety } = session
    const { agentId, isAboutAgent } = of
    // Where nobody has told of parts, the call is one.
    const isWhole = agentId === undefined || segments.length === 0
    const parts = segments.filter((each) => each.agentId === agentId)
    const isTheirs = ({ at }: Pick<TurnNote, "at">) =>
      isWhole || parts.some(({ startedAt, endedAt }) => startedAt <= at && at <= (endedAt ?? Infinity))
    const isGone = !isWhole && typeof parts.at(-1)?.endedAt === "number"
    const over = isGone || line.phase === "wrapUp" || line.phase === "completed"
    const turns = heard.turns.filter((note) => note.side === "caller" && isTheirs(note))
    const recent = turns.filter(({ at }) => over || now - at <= HEAT_LASTS_MS)
    const { speaking } = talk
    const quiet = speaking.caller === null && speaking.agent === null
    const isFirst = isWhole || segments[0]?.agentId === agentId
    return {
      callId: session.callId,
      isHeated: recent.some((note) => heatOf(note) >= HEATED) || (over && isFirst && arrival.startMood === "hot"),
      isGap: openHolds(session.participants).length > 0 || (talk.speechReported && quiet),
      isAboutAgent: isAboutAgent ?? seemsAboutAgent(session, turns),
      isDanger:
        inSafetyMode(session) !== undefined &&
        (!isGone || safety.some((mark) => mark.kind !== "cleared" && isTheirs(mark))),
      isOver: over,
    }
  })
}

/** "I'm going to report you", "a complaint about the way you spoke to me"; "you people" are not this agent. */
const OF_YOU =
  /\b(?:complain\w*|report(?:ing)?)\b(?: (?:about|of|against))?(?: (?:how|the way))? you(?:r|'re)?\b(?! (?:people|guys|lot|company|\w+s\b))/i

function seemsAboutAgent({ issues }: SessionState, turns: readonly TurnNote[]): boolean {
  const facts = issues.flatMap((issue) => issue.facts)
  const turnIds = new Set(turns.map(({ turnId }) => turnId))
  const isOfYou = facts.some(({ marks }) =>
    marks.some(({ turnId = "", value }) => turnIds.has(turnId) && OF_YOU.test(value?.replaceAll("\u2019", "'") ?? "")),
  )
  const complains = facts.some(({ name }) => name === "complaint")
  return isOfYou || (complains && turns.some((note) => gave(note, "supervisorRequest", "humanRequest")))
}
