import { id, oneOf, optional, orNull, refuse, shape, text, type CommandRules, type Decision } from "../kernel/index.js"
import type { FollowUpCommands, FollowUpContext } from "./commands.js"
import { draft } from "./deadlines.js"
import { dueIntent } from "../session/index.js"
import type { ResolveWall } from "./due-intent.js"
import type { Consent } from "./events.js"
import type { FollowUp } from "./follow-up.js"
import { people, wrongStanding } from "./roles.js"
import { planSchedule, resolveTimes, type PromisedTimes, type Schedule } from "./schedule.js"
import { settingsOf } from "./settings.js"
import { termsShape, type FollowUpTerms } from "./terms.js"
import { afterWork } from "./working-time.js"
import { toZoneChange } from "./zone-data.js"

type TermsCommands = Pick<
  FollowUpCommands,
  "openFollowUp" | "acceptFollowUp" | "dismissFollowUp" | "rescheduleFollowUp" | "resolveTimesAgain"
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
        const isNews = standing === "unopened" || (standing === "heard" && given.standing === "accepted")
        if (!isNews) return []
        if (given.standing === "accepted") return accept(context, given.terms, resolve)
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
      fields: { reason: text(500, 1) },
      decide: (context, data) =>
        context.state.standing === "heard" ? [draft("followUp.dismissed", data)] : wrongStanding(context),
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
      decide: (context, { reason, consent, ...times }) =>
        consent === undefined
          ? breakForNew(context, times, reason)
          : renegotiate(context, times, reason, consent, resolve),
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
  const schedule = planFor(context, terms, resolve)
  return schedule === undefined ? unknownZone() : [draft("followUp.accepted", { terms, schedule })]
}

function renegotiate(
  context: FollowUpContext,
  times: PromisedTimes,
  reason: string,
  consent: Consent,
  resolve: ResolveWall,
): Decision {
  if (context.state.standing !== "accepted") return wrongStanding(context)
  const schedule = planFor(context, times, resolve)
  return schedule === undefined ? unknownZone() : [draft("followUp.renegotiated", { times, schedule, reason, consent })]
}

/** Another time that the caller has not agreed to: what was promised is broken, and something else is promised now. */
function breakForNew(context: FollowUpContext, times: PromisedTimes, reason: string): Decision {
  const { state, stream } = context
  if (state.standing !== "accepted") return wrongStanding(context)
  const { due: _, notBefore: __, ifNotHeardBy: ___, ...rest } = ofNow(state)
  const terms: FollowUpTerms = { ...rest, ...times, origin: "successor" }
  return [draft("followUp.broken", { reason, successor: { followUpId: toSuccessorId(stream), terms } })]
}

/** `CA1/promise/p1` is followed by `CA1/promise/p1~2`, and that by `~3`; `web-17`, opened by hand, by `web-17/~2`. */
function toSuccessorId(stream: string): string {
  const [, base = stream.includes("/") ? stream : `${stream}/`, count = "1"] = /^(.*)~(\d{1,9})$/.exec(stream) ?? []
  return `${base}~${Number(count) + 1}`
}

function planFor(context: FollowUpContext, times: PromisedTimes, resolve: ResolveWall): Schedule | undefined {
  const { state, settings: host, now } = context
  const resolved = resolveTimes(times, resolve)
  if (resolved === undefined) return undefined
  const { due, notBefore, ifNotHeardBy } = times
  const planned: PromisedTimes = {
    due,
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(ifNotHeardBy === undefined ? {} : { ifNotHeardBy }),
  }
  return planSchedule({ times: planned, resolved, host, now, version: (state.schedule?.version ?? 0) + 1 })
}

function unknownZone(): Decision {
  return refuse("followup/invalid-command", {}, [{ path: "due", expected: "a time in a zone that is known here" }])
}
