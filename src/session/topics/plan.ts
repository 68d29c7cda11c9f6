import { id, instant, oneOf, optional, refuse, text } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import { dueInSeconds } from "../refuse-seconds.js"
import type { GroundCommands, GroundEvents } from "../model/corrections.js"
import { isReadBack } from "../model/facts.js"
import { newestIssue, factIn } from "../model/issue-views.js"
import type { Issue, IssueCommands, IssueEvents } from "../model/issues.js"
import { added, changed, groundShape, isFull, toMark } from "../model/mark.js"
import {
  actionStandings,
  optionStandings,
  type Action,
  type Option,
  type PlanCommands,
  type PlanEvents,
} from "../model/plan.js"
import { eventId, lasting, nextSeq, people, record, strikeable, tooMany, type Context, type Evolvers } from "../rule.js"
import type { Editing, SessionState } from "../model/state.js"
import type { Topic, TopicRules } from "../topic.js"
import { changeIssue, inIssue } from "../facts/in-issue.js"
import { issuesTopic } from "./issues.js"

function rules(): TopicRules<PlanCommands, PlanEvents> {
  const what = text(500, 1)
  const about = { issueId: optional(id), what }
  const issue = { issueId: eventId }
  const due = optional(instant)
  const { turnId } = groundShape()
  const settled = { optionId: id, standing: oneOf(optionStandings) }
  const amended = { actionId: id, what: optional(what), owner: optional(id) }
  const standing = { standing: optional(oneOf(actionStandings)) }
  const always = { by: people, always: true } as const
  return {
    commands: {
      offerOption: { ...always, fields: { ...about, optionId: optional(id), turnId }, decide: offer },
      settleOption: { ...always, late: true, fields: settled, decide: settle },
      agreeAction: { ...always, fields: { ...about, owner: optional(id), due, actionId: optional(id) }, decide: agree },
      amendAction: { ...always, late: true, fields: { ...amended, due, ...standing }, decide: amend },
    },
    events: {
      "option.offered": strikeable({ ...issue, what, optionId: eventId, turnId }),
      "option.settled": lasting(settled),
      "action.agreed": strikeable({ ...issue, what, actionId: eventId, owner: id, dueAt: due }),
      "action.amended": lasting({ ...amended, dueAt: due, ...standing }),
    },
  }
}

const evolve: Evolvers<PlanEvents> = {
  "option.offered": (next, event) => {
    const { issueId, optionId, what } = event.data
    changeNamed(next, issueId, (issue) => ({
      options: added(
        issue.options,
        { ...toMark(event, event.data), optionId, what, standing: "offered" as const },
        isWithdrawn,
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
      actions: added(issue.actions, { ...toMark(event), ...action, standing: "agreed" as const }, isWithdrawn),
    }))
  },
  "action.amended": (next, { data }) => {
    for (const issue of next.issues) {
      const actions = changed(issue.actions, (each) => (each.actionId === data.actionId ? { ...each, ...data } : each))
      if (actions !== issue.actions) changeIssue(next, issue.issueId, { actions })
    }
  },
}

function offer(context: Context, fields: PlanCommands["offerOption"]) {
  const { issueId, optionId = `option-${nextSeq(context)}` } = fields
  if (isOption(context.state, optionId)) return []
  if (isFull(issueMeant(context.state, issueId)?.options ?? [], isWithdrawn)) return tooMany("options")
  return inIssue<typeof fields>("option.offered", () => ({ optionId }))(context, fields)
}

function settle(context: Context, data: PlanCommands["settleOption"]) {
  return isOption(context.state, data.optionId)
    ? record("option.settled")(context, data)
    : refuse("session/not-found", { what: "option", id: data.optionId })
}

function amend({ state, at }: Context, { due, ...data }: PlanCommands["amendAction"]) {
  const old = dueInSeconds("due", due, at)
  if (old !== undefined) return old
  return isAction(state, data.actionId)
    ? [{ type: "action.amended", data: due === undefined ? data : { ...data, dueAt: due } }]
    : refuse("session/not-found", { what: "action", id: data.actionId })
}

function agree(context: Context, { due, owner, actionId, ...fields }: PlanCommands["agreeAction"]) {
  const old = dueInSeconds("due", due, context.at)
  if (old !== undefined) return old
  const agentId = context.state.segments.at(-1)?.agentId
  if (actionId !== undefined && isAction(context.state, actionId)) return []
  if (isFull(issueMeant(context.state, fields.issueId)?.actions ?? [], isWithdrawn)) return tooMany("actions")
  return inIssue<typeof fields>("action.agreed", () => ({
    actionId: actionId ?? `action-${nextSeq(context)}`,
    owner: owner ?? agentId ?? context.by.id,
    ...defined({ dueAt: due }),
  }))(context, fields)
}

function isOption({ issues }: SessionState, id: string): boolean {
  return issues.some(({ options }) => options.some(({ optionId }) => optionId === id))
}

function isAction({ issues }: SessionState, id: string): boolean {
  return issues.some(({ actions }) => actions.some(({ actionId }) => actionId === id))
}

/** What was taken back may make room; what stands, was chosen, declined or done is never lost in silence. */
function isWithdrawn({ standing }: Option | Action): boolean {
  return standing === "withdrawn"
}

function issueMeant(state: SessionState, issueId: string | undefined): Issue | undefined {
  return issueId === undefined ? newestIssue(state) : state.issues.find((each) => each.issueId === issueId)
}

function changeNamed(next: Editing, issueId: string, change: (issue: Issue) => Partial<Issue>): void {
  const issue = next.issues.find((each) => each.issueId === issueId)
  if (issue !== undefined) changeIssue(next, issueId, change(issue))
}

function judgeOffer(state: SessionState) {
  const issue = newestIssue(state)
  if (isReadBack(factIn(issue, "problem"))) return []
  return [{ code: "options/not-read-back" as const, lacking: [`${issue?.issueId ?? "call"}:problem`] }]
}

/** Ways to solve an issue that were offered, and what was agreed to be done. */
export const planTopic: Topic<PlanCommands & IssueCommands & GroundCommands, PlanEvents & IssueEvents & GroundEvents> =
  {
    topic: "plan",
    needs: () => [issuesTopic],
    rules,
    evolve,
    wishes: { offerOptions: judgeOffer },
    breaches: { "option.offered": judgeOffer },
  }
