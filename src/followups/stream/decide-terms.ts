import {
  id,
  oneOf,
  optional,
  orNull,
  refuse,
  shape,
  text,
  type Check,
  type CommandRules,
  type Decision,
  type Shape,
} from "../../kernel/index.js"
import { defined, people, toCanonicalJson } from "../../kernel/inner.js"
import type { FollowUpCommands, FollowUpContext, TermsCorrection } from "./commands.js"
import { draft } from "./deadlines.js"
import { dueIntent, keepingShape } from "../../session/index.js"
import type { ResolveWall } from "../times/resolve-due.js"
import type { Consent } from "./events.js"
import { isOpenFollowUp, type FollowUp } from "./follow-up.js"
import { wrongStanding } from "./wrong-standing.js"
import { planSchedule, resolveTimes, type PromisedTimes, type ResolvedTimes, type Schedule } from "../times/schedule.js"
import { settingsOf } from "../settings.js"
import { termsShape, type FollowUpTerms } from "../terms.js"
import { afterWork } from "../times/working-time.js"
import { toZoneChange } from "./zone-data.js"

export type TermsCommands = Pick<
  FollowUpCommands,
  "openFollowUp" | "acceptFollowUp" | "dismissFollowUp" | "correctTerms" | "rescheduleFollowUp" | "resolveTimesAgain"
>

/** The commands about what was promised, and for when. */
export function termsCommands(resolve: ResolveWall): CommandRules<FollowUpContext, TermsCommands> {
  const terms = shape<FollowUpTerms>(termsShape())
  return {
    openFollowUp: {
      by: people,
      late: true,
      fields: { terms, standing: oneOf(["heard", "accepted"]) },
      decide: (context, given) => {
        const { standing } = context.state
        const isAnswer = given.standing === "accepted" && (standing === "heard" || standing === "dismissed")
        const isNews = standing === "unopened" || isAnswer
        if (!isNews) return []
        if (given.standing === "accepted") return accept(context, given.terms, resolve)
        const wrong = wrongOrder(resolveTimes(given.terms, resolve))
        if (wrong !== undefined) return wrong
        const answerByAt = afterWork(context.settings, context.now, settingsOf(context.settings).answerWorkMinutes)
        return [draft("followUp.heard", { terms: given.terms, answerByAt })]
      },
    },
    acceptFollowUp: {
      by: people,
      fields: { terms: optional(terms) },
      decide: (context, given) => {
        const { standing } = context.state
        if (standing === "accepted") return []
        if (standing !== "heard") return wrongStanding(context)
        return accept(context, given.terms ?? ofNow(context.state), resolve)
      },
    },
    dismissFollowUp: {
      by: people,
      late: true,
      fields: { reason: text(500, 1) },
      decide: (context, data) => {
        const { standing } = context.state
        // A call may dismiss what it has just heard, of which nothing was opened yet.
        if (standing === "dismissed" || standing === "unopened") return []
        return standing === "heard" ? [draft("followUp.dismissed", data)] : wrongStanding(context)
      },
    },
    correctTerms: {
      by: people,
      fields: { ...correctionShape(), reason: text(500, 1) },
      decide: (context, { reason, ...change }) => correct(context, change, reason, resolve),
    },
    rescheduleFollowUp: {
      by: people,
      fields: {
        due: orNull(dueIntent),
        notBefore: optional(dueIntent),
        ifNotHeardBy: optional(dueIntent),
        reason: text(500, 1),
        consent: optional(shape<Consent>({ words: text(2_000), callId: optional(id) })),
      },
      decide: (context, { reason, consent, ...times }) => {
        if (context.state.standing !== "accepted") return wrongStanding(context)
        return whenResolved(times, resolve, (resolved) => {
          const past = pastTime(resolved, context)
          if (past !== undefined) return past
          if (consent === undefined) return breakForNew(context, times, reason)
          const schedule = planFor(context, times, resolved)
          return [draft("followUp.renegotiated", { times, schedule, reason, consent })]
        })
      },
    },
    resolveTimesAgain: {
      by: ["host"],
      fields: {},
      decide: ({ state, settings, now }) => toZoneChange(state, settings, now, resolve),
    },
  }
}

/** The terms as they stand: it may be anybody's by now. */
function ofNow({ terms: { owner: _, ...terms }, owner }: FollowUp): FollowUpTerms {
  return owner === null ? terms : { ...terms, owner }
}

function accept(context: FollowUpContext, terms: FollowUpTerms, resolve: ResolveWall): Decision {
  return whenResolved(terms, resolve, (resolved) => [
    draft("followUp.accepted", { terms, schedule: planFor(context, terms, resolved) }),
  ])
}

/** Members of the terms that may be put right, for the door. */
function correctionShape(): Shape<TermsCorrection> {
  const { kind, promisedBy, words, due, notBefore, owner } = termsShape()
  const nullable = { ...keepingShape(dueIntent), due, notBefore, owner }
  const members = Object.entries<Check>(nullable).map(([name, check]) => [name, optional(orNull(check))])
  const named = Object.entries<Check>({ kind, promisedBy, words }).map(([name, check]) => [name, optional(check)])
  return Object.fromEntries([...named, ...members]) as Shape<TermsCorrection>
}

/** What was put down wrongly is put right; that is no breach, and asks nobody's consent. */
function correct(context: FollowUpContext, change: TermsCorrection, reason: string, resolve: ResolveWall): Decision {
  const { state } = context
  if (!isOpenFollowUp(state)) return wrongStanding(context)
  const { due = state.terms.due, ...others } = change
  const members = Object.entries({ ...state.terms, ...others }).filter(([, value]) => value !== null)
  // Only members that may be absent can be set to null, so what must be there is.
  const terms = { ...Object.fromEntries(members), due } as unknown as FollowUpTerms
  if (toCanonicalJson(terms) === toCanonicalJson(state.terms)) return []
  const isMoved = timeNames.some((name) => toCanonicalJson(terms[name]) !== toCanonicalJson(state.terms[name]))
  if (!isMoved) return [draft("followUp.corrected", { terms, schedule: null, reason })]
  return whenResolved(terms, resolve, (resolved) => {
    const schedule = state.standing === "accepted" ? planFor(context, terms, resolved) : null
    return [draft("followUp.corrected", { terms, schedule, reason })]
  })
}

const timeNames = ["due", "notBefore", "ifNotHeardBy"] as const

/** Nobody agrees on a time that has passed already. One that passed before we heard of it was agreed all the same, and is late. */
function pastTime({ due, ifNotHeardBy }: ResolvedTimes, { at }: FollowUpContext): Decision | undefined {
  const past = due !== null && due.at < at ? "due" : ifNotHeardBy !== null && ifNotHeardBy.at < at ? "ifNotHeardBy" : ""
  return past === "" ? undefined : wrongTime(past, "a time after that at which it was agreed")
}

/** Another time that the caller has not agreed to: what was promised is broken, and something else is promised now. */
function breakForNew(context: FollowUpContext, times: PromisedTimes, reason: string): Decision {
  const { state, stream } = context
  // What they asked for was the old time.
  const { due: _, notBefore: __, ifNotHeardBy: ___, askedFor: ____, ...rest } = ofNow(state)
  const terms: FollowUpTerms = { ...rest, ...times, origin: "successor" }
  return [draft("followUp.broken", { reason, successor: { followUpId: toSuccessorId(stream), terms } })]
}

/** `CA1/promise/p1` is followed by `CA1/promise/p1~2`, and that by `~3`; `web-17`, opened by hand, by `web-17/~2`. */
function toSuccessorId(stream: string): string {
  const [, base = stream.includes("/") ? stream : `${stream}/`, count = "1"] = /^(.*)~(\d{1,9})$/.exec(stream) ?? []
  return `${base}~${Number(count) + 1}`
}

function planFor(context: FollowUpContext, times: PromisedTimes, resolved: ResolvedTimes): Schedule {
  const { state, settings: host, now } = context
  const { due, notBefore, ifNotHeardBy } = times
  const planned: PromisedTimes = {
    due,
    ...defined({ notBefore, ifNotHeardBy }),
  }
  return planSchedule({ times: planned, resolved, host, now, version: (state.schedule?.version ?? 0) + 1 })
}

/** What comes of times that can be kept. */
function whenResolved(
  times: PromisedTimes,
  resolve: ResolveWall,
  decide: (resolved: ResolvedTimes) => Decision,
): Decision {
  const resolved = resolveTimes(times, resolve)
  return resolved === undefined
    ? wrongTime("due", "a time in a zone that is known here")
    : (wrongOrder(resolved) ?? decide(resolved))
}

/** Nobody can do by two what they may not do before three. */
function wrongOrder({ due = null, notBefore = null }: Partial<ResolvedTimes> = {}): Decision | undefined {
  const isWrong = due !== null && notBefore !== null && notBefore.at > due.at
  return isWrong ? wrongTime("notBefore", "a time that is not later than `due`") : undefined
}

function wrongTime(path: string, expected: string): Decision {
  return refuse("followup/invalid-command", {}, [{ path, expected }])
}
