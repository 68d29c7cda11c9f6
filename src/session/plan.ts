import { id, instant, machineId, oneOf, optional, refuse, text } from "../kernel/index.js"
import { changeIssue, currentIssue, inIssue, type Issue, type IssueRef } from "./issues.js"
import { added, changed, isFull, toMark, type Mark } from "./mark.js"
import { nextSeq, people, record, tooMany, type CommandRules, type Context, type Evolvers } from "./rule.js"
import type { Editing, SessionState } from "./state.js"

/** One way to solve an issue, as it was offered. */
export interface Option extends Mark {
  readonly optionId: string
  readonly what: string
  readonly standing: "offered" | "chosen" | "declined" | "withdrawn"
}

/** One thing agreed to be done. Agreeing on it with the caller is its read-back. */
export interface Action extends Mark {
  readonly actionId: string
  readonly what: string
  /** Who does it: a host's id of a person or team, or `caller`. */
  readonly owner: string
  /** When it is due, milliseconds since the Unix epoch. */
  readonly dueAt?: number
  readonly standing: "agreed" | "done" | "withdrawn"
}

/** Commands of this topic. */
export interface PlanCommands {
  readonly offerOption: IssueRef & { readonly what: string; readonly optionId?: string; readonly turnId?: string }
  /** What became of an offer; given again it corrects. */
  readonly settleOption: {
    readonly optionId: string
    readonly standing: "chosen" | "declined" | "offered" | "withdrawn"
  }
  readonly agreeAction: IssueRef & {
    readonly what: string
    /** The agent of record where it is left out. */
    readonly owner?: string
    /** When it is due, milliseconds since the Unix epoch. */
    readonly due?: number
    readonly actionId?: string
  }
  /** Corrects an action, says that it is done, or takes it back. */
  readonly amendAction: {
    readonly actionId: string
    readonly what?: string
    readonly owner?: string
    readonly due?: number
    readonly standing?: "agreed" | "done" | "withdrawn"
  }
}

/** Events of this topic. */
export interface PlanEvents {
  readonly "option.offered": { issueId: string; optionId: string; what: string; turnId?: string }
  readonly "option.settled": { optionId: string; standing: Option["standing"] }
  readonly "action.agreed": { issueId: string; actionId: string; what: string; owner: string; dueAt?: number }
  readonly "action.amended": {
    actionId: string
    what?: string
    owner?: string
    dueAt?: number
    standing?: Action["standing"]
  }
}

/**
 * The actions of an issue that were agreed and not withdrawn, done ones among them.
 *
 * @example
 * ```ts
 * import { currentIssue, standingActions } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().record({ type: "openIssue", issueId: "boiler" })
 * story.record({ type: "agreeAction", what: "Send a plumber" })
 * standingActions(currentIssue(story.call.getSnapshot().session)!).map(({ what }) => what) // => ["Send a plumber"]
 * ```
 */
export function standingActions(issue: Issue): readonly Action[] {
  return issue.actions.filter((action) => action.standing !== "withdrawn")
}

export function planCommands(): CommandRules<PlanCommands> {
  const issueId = optional(id)
  const what = text(500, 1)
  return {
    offerOption: {
      by: people,
      fields: { issueId, what, optionId: optional(id), turnId: optional(machineId) },
      decide: (context, fields) => {
        const optionId = fields.optionId ?? `option-${nextSeq(context)}`
        const known = context.state.issues.some(({ options }) => options.some((each) => each.optionId === optionId))
        if (known) return []
        if (isFull(issueMeant(context.state, fields.issueId)?.options ?? [], isSpareOption)) return tooMany("options")
        return inIssue<typeof fields>("option.offered", () => ({ optionId }))(context, fields)
      },
    },
    settleOption: {
      by: people,
      late: true,
      fields: { optionId: id, standing: oneOf(["offered", "chosen", "declined", "withdrawn"]) },
      decide: (context, data) =>
        context.state.issues.some(({ options }) => options.some((each) => each.optionId === data.optionId))
          ? record("option.settled")(context, data)
          : refuse("session/not-found", { what: "option", id: data.optionId }),
    },
    agreeAction: {
      by: people,
      fields: { issueId, what, owner: optional(id), due: optional(instant), actionId: optional(id) },
      decide: agree,
    },
    amendAction: {
      by: people,
      late: true,
      fields: {
        actionId: id,
        what: optional(what),
        owner: optional(id),
        due: optional(instant),
        standing: optional(oneOf(["agreed", "done", "withdrawn"])),
      },
      decide: (context, { due, ...data }) =>
        context.state.issues.some(({ actions }) => actions.some((each) => each.actionId === data.actionId))
          ? [{ type: "action.amended", data: due === undefined ? data : { ...data, dueAt: due } }]
          : refuse("session/not-found", { what: "action", id: data.actionId }),
    },
  }
}

export const planEvolvers: Evolvers<PlanEvents> = {
  "option.offered": (next, event) => {
    const { issueId, optionId, what } = event.data
    changeNamed(next, issueId, (issue) => ({
      options: added(
        issue.options,
        { ...toMark(event, event.data), optionId, what, standing: "offered" as const },
        isSpareOption,
      ),
    }))
  },
  "option.settled": (next, { data }) => {
    for (const issue of next.issues) {
      const options = changed(issue.options, (each) => (each.optionId === data.optionId ? { ...each, ...data } : each))
      if (options !== issue.options) changeIssue(next, issue.issueId, { options })
    }
  },
  "action.agreed": (next, event) => {
    const { issueId, ...action } = event.data
    changeNamed(next, issueId, (issue) => ({
      actions: added(issue.actions, { ...toMark(event), ...action, standing: "agreed" as const }, isSpareAction),
    }))
  },
  "action.amended": (next, { data }) => {
    for (const issue of next.issues) {
      const actions = changed(issue.actions, (each) => (each.actionId === data.actionId ? { ...each, ...data } : each))
      if (actions !== issue.actions) changeIssue(next, issue.issueId, { actions })
    }
  },
}

function agree(context: Context, { due, owner, actionId, ...fields }: PlanCommands["agreeAction"]) {
  const agentId = context.state.segments.at(-1)?.agentId
  const known = context.state.issues.some(({ actions }) => actions.some((each) => each.actionId === actionId))
  if (actionId !== undefined && known) return []
  if (isFull(issueMeant(context.state, fields.issueId)?.actions ?? [], isSpareAction)) return tooMany("actions")
  return inIssue<typeof fields>("action.agreed", () => ({
    actionId: actionId ?? `action-${nextSeq(context)}`,
    owner: owner ?? agentId ?? context.by.id,
    ...(due === undefined ? {} : { dueAt: due }),
  }))(context, fields)
}

/** What was taken back may make room; what stands, was chosen, declined or done is never lost in silence. */
function isSpareOption({ standing }: Option): boolean {
  return standing === "withdrawn"
}

function isSpareAction({ standing }: Action): boolean {
  return standing === "withdrawn"
}

function issueMeant(state: SessionState, issueId: string | undefined): Issue | undefined {
  return issueId === undefined ? currentIssue(state) : state.issues.find((each) => each.issueId === issueId)
}

function changeNamed(next: Editing, issueId: string, change: (issue: Issue) => Partial<Issue>): void {
  const issue = next.issues.find((each) => each.issueId === issueId)
  if (issue !== undefined) changeIssue(next, issueId, change(issue))
}
