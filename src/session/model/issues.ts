import type { FactEntry, FactName } from "./facts.js"
import type { Basis, Ground, Mark } from "./mark.js"
import type { Action, Option } from "./plan.js"

export { countingIssues, currentIssue, factOf, openIssues } from "./issue-views.js"

/** Whether the problem is solved: neither how the line ended nor what code the agent chose. */
export type Resolution = "full" | "partial" | "none" | "unknown"

/** One matter raised in a call. A call may have several; "one more thing" opens another. */
export interface Issue extends Mark {
  readonly issueId: string
  readonly facts: readonly FactEntry[]
  readonly options: readonly Option[]
  readonly actions: readonly Action[]
  readonly resolution: Resolution
  /** Why it was left unsolved, where it was. */
  readonly resolutionReason?: string
  /** Said to need nothing done. */
  readonly needsNoAction: boolean
  /** Why it is not one after all, or the issue that it was merged into. */
  readonly withdrawn?: string
}

/** Which issue a command is about. */
export interface IssueRef {
  /** The newest open issue where it is left out; a first one is opened where there is none. */
  readonly issueId?: string
}

/** Commands of this topic. */
export interface IssueCommands {
  readonly openIssue: { readonly issueId?: string }
  /** It was no issue of its own: `reason` is the client's word, or the id of the issue that it belongs to. */
  readonly withdrawIssue: { readonly issueId: string; readonly reason: string }
  /** Says how far the problem is solved; given again it corrects. Leaving it unsolved wants a reason. */
  readonly resolveIssue: IssueRef & { readonly resolution: Resolution; readonly reason?: string }
  readonly needNoAction: IssueRef
  /** Takes back that an issue was withdrawn, resolved, or in need of nothing. */
  readonly reopenIssue: { readonly issueId: string }
  /** Records a fact, or proposes one with another basis. Given again it replaces. */
  readonly stateFact: IssueRef & Ground & { readonly fact: FactName; readonly value: string; readonly basis?: Basis }
  /** The agent read facts back; all stated ones where none is named. */
  readonly readBackFacts: IssueRef & { readonly facts?: readonly FactName[]; readonly turnId?: string }
  /** The caller said yes to what was read back. */
  readonly confirmFacts: IssueRef & { readonly facts?: readonly FactName[]; readonly turnId?: string }
  /** The caller said that it is otherwise. */
  readonly correctFact: IssueRef & { readonly fact: FactName; readonly value?: string; readonly turnId?: string }
  /** The fact was recorded by mistake. */
  readonly clearFact: IssueRef & { readonly fact: FactName }
}

/** Facts of one issue that something was said about. */
export interface FactsNamed extends Ground {
  readonly issueId: string
  readonly facts: readonly FactName[]
}

/** Events of this topic. */
export interface IssueEvents {
  readonly "issue.opened": { readonly issueId: string } & Ground
  readonly "issue.withdrawn": { readonly issueId: string; readonly reason: string }
  readonly "issue.resolved": { readonly issueId: string; readonly resolution: Resolution; readonly reason?: string }
  readonly "issue.needsNoAction": { readonly issueId: string }
  readonly "issue.reopened": { readonly issueId: string }
  readonly "fact.stated": {
    readonly issueId: string
    readonly fact: FactName
    readonly value: string
    readonly basis: Basis
    /** It does not tell the matter anew: the first account stands. `false`: it takes its place. */
    readonly adds?: boolean
  } & Ground
  readonly "facts.readBack": FactsNamed
  readonly "facts.confirmed": FactsNamed
  readonly "fact.corrected": {
    readonly issueId: string
    readonly fact: FactName
    readonly value?: string
    readonly basis: Basis
  } & Ground
  readonly "fact.cleared": { readonly issueId: string; readonly fact: FactName }
}
