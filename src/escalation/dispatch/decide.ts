import {
  id,
  list,
  oneOf,
  optional,
  refuse,
  shape,
  text,
  yesNo,
  type Check,
  type CommandRules,
  type Decision,
  type Draft,
  type Shape,
} from "../../kernel/index.js"
import { anyone, defined, people } from "../../kernel/inner.js"
import { recordAnswer } from "./answer.js"
import { climb } from "./climb.js"
import type { DispatchCommands, DispatchContext } from "./commands.js"
import { briefMembers, type DispatchBrief } from "./brief.js"
import { isEndedDispatch, type DispatchOrder } from "./dispatch.js"
import type { DispatchEvents } from "./events.js"
import { heldUp, progressed, stillExhausted } from "./deadlines.js"
import { confirmNotification } from "./notify.js"
import { isUrgent, settingsOf, toPlan } from "./policy.js"
import { whileIn } from "./standing.js"
import { andThen, draft, later, MINUTE_MS } from "./step.js"

/** An id that we gave out, as it is: masked it would be that of nothing. */
const notificationId: Check<string> = (value, path, issues) => text(1_000, 1)(value, path, issues)

/** The commands of a dispatch. */
export function dispatchCommands(): CommandRules<DispatchContext, DispatchCommands> {
  const words = optional(text(2_000))
  return {
    openDispatch: {
      by: [...anyone, "library"],
      late: true,
      fields: { order: shape<DispatchOrder>(orderShape()) },
      decide: open,
    },
    settlePrecondition: {
      by: people,
      fields: { preconditionId: id, outcome: oneOf(["met", "refused", "waived"]), note: words },
      decide: whileIn("begun", settlePrecondition),
    },
    confirmNotification: {
      by: ["host", "vendor"],
      late: true,
      fields: { notificationId, outcome: oneOf(["sent", "failed"]), reason: optional(text(200)) },
      decide: confirmNotification,
    },
    recordAnswer: {
      by: anyone,
      late: true,
      fields: {
        personId: id,
        outcome: oneOf(["accepted", "declined", "relay", "voicemail", "noAnswer", "callerGone"]),
        saidBy: optional(oneOf(["themselves", "caller"])),
        channel: optional(text(60)),
        relay: words,
        note: words,
        code: optional(text(60)),
      },
      decide: whileIn("begun", recordAnswer),
    },
    recordProgress: {
      by: anyone,
      fields: { note: words, calledBack: optional(yesNo) },
      decide: whileIn("open", recordProgress),
    },
    chaseDispatch: {
      by: [...anyone, "library"],
      late: true,
      fields: { callId: id, words, sameCaller: optional(yesNo) },
      decide: whileIn("begun", chase),
    },
    describeCaller: {
      by: [...anyone, "library"],
      late: true,
      fields: { callerId: id },
      decide: whileIn("open", ({ state }, data) =>
        state.order.callerId === data.callerId ? [] : [draft("dispatch.callerDescribed", data)],
      ),
    },
    restartDispatch: { by: people, fields: { reason: optional(text(500)) }, decide: whileIn("exhausted", restart) },
    addNote: {
      by: people,
      late: true,
      fields: { note: text(2_000, 1) },
      decide: whileIn("begun", record("dispatch.noted")),
    },
    completeDispatch: {
      by: people,
      fields: { reason: text(500, 1) },
      decide: whileIn("open", record("dispatch.done")),
    },
    withdrawDispatch: {
      by: people,
      fields: { reason: text(500, 1), askedBy: oneOf(["caller", "client", "us"]) },
      decide: whileIn("open", withdraw),
    },
  }
}

function orderShape() {
  const slot = optional(text(2_000))
  return {
    policyId: id,
    topic: optional(id),
    urgent: optional(yesNo),
    callId: optional(id),
    callerId: optional(id),
    matter: optional(id),
    met: optional(list(id, 20)),
    brief: optional(shape(Object.fromEntries(briefMembers.map((name) => [name, slot])) as Shape<DispatchBrief>)),
  }
}

function open(context: DispatchContext, { order }: DispatchCommands["openDispatch"]): Decision {
  const { state, settings: host, now } = context
  if (state.standing !== "unopened") return []
  const { isKnown, ...plan } = toPlan(host, order.policyId)
  const lacking = plan.preconditions.filter((each) => order.met?.includes(each) !== true)
  const urgent = order.urgent ?? isUrgent(settingsOf(host), order.topic)
  const holdUntilAt = lacking.length === 0 ? null : now + plan.preconditionMinutes * MINUTE_MS
  const opened = draft(
    "dispatch.opened",
    { order, urgent, plan, lacking, holdUntilAt },
    isKnown ? undefined : "dispatch/unknown-policy",
  )
  return andThen(context, [opened], goOutWhenReady)
}

function record<Type extends "dispatch.noted" | "dispatch.done">(type: Type) {
  return (_: DispatchContext, data: DispatchEvents[Type]) => [draft(type, data)]
}

function goOutWhenReady(context: DispatchContext): readonly Draft[] {
  return context.state.lacking.length === 0 ? climb(context, "opened") : []
}

function settlePrecondition(context: DispatchContext, data: DispatchCommands["settlePrecondition"]): Decision {
  const { standing, plan, lacking, refused } = context.state
  const { preconditionId, outcome } = data
  if (plan?.preconditions.includes(preconditionId) !== true)
    return refuse("dispatch/not-found", { what: "precondition" })
  if (!lacking.includes(preconditionId)) return []
  if (outcome === "refused" && refused.includes(preconditionId)) return []
  return andThen(context, [draft("dispatch.preconditionSettled", data)], (now) => {
    if (standing !== "pending") return []
    return outcome === "refused" ? heldUp(now) : goOutWhenReady(now)
  })
}

function recordProgress(context: DispatchContext, { note, calledBack }: DispatchCommands["recordProgress"]): Decision {
  const { standing, callBackOwed } = context.state
  const drafts: Draft[] = calledBack === true && callBackOwed ? [draft("dispatch.calledBack", {})] : []
  if (standing === "acknowledged") return [...drafts, progressed(context, note)]
  // What is done while nobody has acknowledged is kept as a note: it stops nothing.
  return note === undefined ? drafts : [...drafts, draft("dispatch.noted", { note })]
}

function chase(context: DispatchContext, given: DispatchCommands["chaseDispatch"]): Decision {
  const { state } = context
  const data = { sameCaller: false, ...given }
  const { standing, order, chasedBy, progressByAt, isWaiting, repeat, lastRepeat } = state
  if (data.callId === order.callId || chasedBy.includes(data.callId)) return []
  if (isEndedDispatch(state)) return [draft("dispatch.chased", data, "dispatch/after-end")]
  if (standing === "acknowledged") {
    const soon = later(context, "chaseMinutes")
    return [draft("dispatch.chased", { ...data, progressByAt: Math.min(progressByAt ?? soon, soon) })]
  }
  return andThen(context, [draft("dispatch.chased", data)], (next) => {
    if (standing === "pending") return heldUp(next)
    if (standing === "exhausted") return stillExhausted(next)
    return climb(next, isWaiting && repeat < lastRepeat ? "delay" : "chased")
  })
}

function restart(context: DispatchContext, { reason }: DispatchCommands["restartDispatch"]): Decision {
  const { repeat, plan } = context.state
  const next = repeat + 1
  const data = {
    repeat: next,
    lastRepeat: next + (plan?.repeatCount ?? 0),
    ...defined({ reason }),
  }
  return andThen(context, [draft("dispatch.restarted", data)], (now) => climb(now, "restarted"))
}

function withdraw({ state, stream }: DispatchContext, data: DispatchCommands["withdrawDispatch"]): Decision {
  if (data.askedBy === "caller" && state.urgent)
    return refuse("dispatch/caller-cannot-withdraw", { dispatchId: stream })
  return [draft("dispatch.withdrawn", data)]
}
