import { id, machineId, oneOf, optional, refuse, words } from "../kernel/index.js"
import { added, changed, isFull, toMark, type Ground, type Mark } from "./mark.js"
import { anyone, nextSeq, people, record, tooMany, type CommandRules, type Evolvers } from "./rule.js"
import type { SessionState } from "./state.js"
import { supervisionModes, type SupervisionMode } from "./transfers.js"

const answers: readonly HelpAnswer[] = ["acknowledged", "declined", "timedOut", "met", "withdrawn"]
/** What became of a request for help. */
export type HelpAnswer = "acknowledged" | "declined" | "timedOut" | "met" | "withdrawn"

/** An agent's request for a supervisor. Open from the first second, without a reason. */
export interface HelpRequest extends Mark {
  readonly helpId: string
  /** Whom it goes to, resolved before it is sent. */
  readonly targetId?: string
  readonly reason?: string
  /** What the supervisor is asked to do on the line, where that was said. */
  readonly mode?: SupervisionMode
  readonly standing: "requested" | HelpAnswer
  /** Who answered. */
  readonly answeredBy?: string
  /** The words it rested on were taken back after it had gone out. */
  readonly groundWithdrawn?: true
}

/** What is asked for. */
export interface HelpWish {
  readonly targetId?: string
  readonly reason?: string
  readonly mode?: SupervisionMode
}

/** Commands of this topic. */
export interface HelpCommands {
  readonly requestHelp: HelpWish & { readonly helpId?: string } & Ground
  /** What became of it, late answers included; given again it corrects. Only a person withdraws one. */
  readonly answerHelp: { readonly helpId: string; readonly answer: HelpAnswer; readonly answeredBy?: string }
}

/** Events of this topic. */
export interface HelpEvents {
  readonly "help.requested": HelpWish & { readonly helpId: string } & Ground
  readonly "help.answered": HelpCommands["answerHelp"]
}

/**
 * Requests for help that nobody has met and nobody has withdrawn, in order: declined and timed out ones are among them.
 *
 * @example
 * ```ts
 * import { openHelp } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().record({ type: "requestHelp", helpId: "h1", reason: "wants the fee waived" })
 * openHelp(story.call.getSnapshot().session).map(({ helpId }) => helpId) // => ["h1"]
 * ```
 */
export function openHelp({ helpRequests }: SessionState): readonly HelpRequest[] {
  return helpRequests.filter(({ standing }) => standing !== "met" && standing !== "withdrawn")
}

export function helpCommands(): CommandRules<HelpCommands> {
  return {
    requestHelp: {
      by: people,
      fields: {
        targetId: optional(id),
        reason: optional(words(500)),
        mode: optional(oneOf(supervisionModes)),
        helpId: optional(id),
        turnId: optional(machineId),
        source: optional(machineId),
      },
      decide: (context, { helpId = `help-${nextSeq(context)}`, ...data }) =>
        context.state.helpRequests.some((each) => each.helpId === helpId)
          ? []
          : isFull(context.state.helpRequests, isSpare)
            ? tooMany("helpRequests")
            : [{ type: "help.requested", data: { ...data, helpId } }],
    },
    answerHelp: {
      by: anyone,
      late: true,
      fields: { helpId: id, answer: oneOf(answers), answeredBy: optional(id) },
      decide: (context, data) => {
        if (!context.state.helpRequests.some(({ helpId }) => helpId === data.helpId)) {
          return refuse("session/not-found", { what: "help", id: data.helpId })
        }
        const person = context.by.role === "agent" || context.by.role === "supervisor"
        if (data.answer === "withdrawn" && !person) return refuse("session/not-allowed", { role: context.by.role })
        return record("help.answered")(context, data)
      },
    },
  }
}

/** What has ended may make room; an open request is never lost in silence. */
function isSpare({ standing }: HelpRequest): boolean {
  return standing === "met" || standing === "withdrawn"
}

export const helpEvolvers: Evolvers<HelpEvents> = {
  "help.requested": (next, event) => {
    const { turnId: _, source: __, ...data } = event.data
    const request: HelpRequest = { ...toMark(event, event.data), ...data, standing: "requested" }
    next.helpRequests = added(next.helpRequests, request, isSpare)
  },
  "help.answered": (next, { data: { helpId, answer, answeredBy } }) => {
    const change = { standing: answer, ...(answeredBy === undefined ? {} : { answeredBy }) }
    next.helpRequests = changed(next.helpRequests, (each) => (each.helpId === helpId ? { ...each, ...change } : each))
  },
}
