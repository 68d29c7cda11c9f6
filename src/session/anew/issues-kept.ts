import type { Envelope } from "../../kernel/index.js"
import type { IssueRef } from "../model/issues.js"
import type { SessionState } from "../model/state.js"

/** The issues of a stretch that is heard anew: each keeps what is in it, and its name, whoever tells of it first. */
export interface IssuesKept {
  /** The issue that somebody puts something into, where nothing has opened it before that any more: they do. */
  neededBy(event: Envelope, then: SessionState): IssueRef | undefined
  /** The name under which an issue that is opened now was opened before, if nobody has done that so far. */
  nameFor(made: Envelope, seq: number): string
  /** An opening that follows once more, as it did. */
  opened(event: Envelope): void
  /** The openings that no longer follow from anything. */
  left(): readonly Envelope[]
}

/**
 * @param openings - The events that opened an issue in the stretch.
 * @param isGone - Whether one rests on words that no longer stand.
 * @param state - The state as it stands: what is in an issue stays in it.
 */
export function issuesKept(
  openings: readonly Envelope[],
  isGone: (event: Envelope) => boolean,
  { issues }: SessionState,
): IssuesKept {
  const left = [...openings]
  const over: Envelope[] = []
  const take = (index: number): Envelope | undefined => (index < 0 ? undefined : left.splice(index, 1)[0])
  return {
    left: () => [...left, ...over],
    neededBy({ type, data }, then) {
      const { issueId } = data as Partial<IssueRef>
      const isIt = (each: IssueRef): boolean => each.issueId === issueId
      if (issueId === undefined || type === "issue.opened" || then.issues.some(isIt) || !issues.some(isIt))
        return undefined
      const before = take(left.findIndex((each) => isIt(each.data as IssueRef)))
      if (before !== undefined && !isGone(before)) over.push(before)
      return { issueId }
    },
    nameFor(made, seq) {
      const before = take(left.findIndex((each) => isGone(each) || each.seq < seq))
      return ((before ?? made).data as { readonly issueId: string }).issueId
    },
    opened(event) {
      take(left.indexOf(event))
    },
  }
}
