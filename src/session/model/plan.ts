import { orInvalidInput } from "../../kernel/index.js"
import type { Issue, IssueRef } from "./issues.js"
import type { Mark } from "./mark.js"

/** How an option may stand. */
export const optionStandings: readonly Option["standing"][] = ["offered", "chosen", "declined", "withdrawn"]

/** How an action may stand. */
export const actionStandings: readonly Action["standing"][] = ["agreed", "done", "withdrawn"]

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
    /** Who does it: an id of yours, kept as it is, or `caller`. The agent of record where it is left out. */
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
  return orInvalidInput({ issue }, () => issue.actions.filter((action) => action.standing !== "withdrawn"))
}
