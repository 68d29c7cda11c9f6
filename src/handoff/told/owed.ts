import { countingIssues, isOfDanger, openHelp, type PromiseRecord } from "../../session/index.js"
import { toDispatched } from "./dispatched.js"
import { ofMatter } from "./matter.js"
import type { HandoffSource } from "./source.js"
import { state, type PromiseSlots, type Statement } from "./statement.js"

/** What was done. */
export function toDone(source: HandoffSource): readonly Statement[] {
  const { session } = source
  const actions = countingIssues(session).flatMap((issue) => {
    const done = issue.actions.filter(({ standing }) => standing === "done")
    const statements = done.map(({ what, seq }) => state("actionDone", { what }, [seq]))
    return ofMatter(session, issue, statements)
  })
  return [...toDispatched(source).ended, ...actions]
}

/** What was promised: accepted, only heard, or ended. */
export function toPromised(source: HandoffSource): readonly Statement[] {
  return source.session.promises.flatMap((promise) => toPromise(source, promise))
}

function toPromise(source: HandoffSource, promise: PromiseRecord): readonly Statement[] {
  const { promiseId, kind, promisedBy, window, standing, seq, reason } = promise
  const slots: PromiseSlots = {
    promiseId,
    kind,
    promisedBy,
    window,
    words: isOfDanger(source.session, promise) ? "" : promise.words,
  }
  switch (standing) {
    case "dismissed":
      return []
    case "heard":
      return [state("promiseHeard", slots, [seq])]
    case "accepted":
      return [state("promised", slots, [seq])]
    case "kept":
    case "broken":
    case "withdrawn":
      return [state("promiseEnded", { ...slots, end: standing, ...(reason !== undefined && { reason }) }, [seq])]
  }
}

/** What is still to be done, and by whom. */
export function toNext(source: HandoffSource): readonly Statement[] {
  const { session } = source
  const actions = countingIssues(session).flatMap((issue) => {
    const agreed = issue.actions.filter(({ standing }) => standing === "agreed")
    const statements = agreed.map(({ what, owner, dueAt, seq }) =>
      state("actionOpen", { what, owner, dueAt: dueAt ?? null }, [seq]),
    )
    return ofMatter(session, issue, statements)
  })
  const help = openHelp(session).map((each) => state("helpUnmet", { reason: reasonOf(each) }, [each.seq]))
  const { ringBack } = session
  const owed =
    ringBack === null || ringBack.settledAs !== null
      ? []
      : [state("ringBackOwed", { number: ringBack.number ?? "" }, [ringBack.seq])]
  return [...owed, ...help, ...toDispatched(source).open, ...actions]
}

/** Why help was asked for, in a person's words: the id of a rule is for logs. */
export function reasonOf({ reason = "" }: { readonly reason?: string }): string {
  return reason.startsWith("rule:") ? "" : reason
}
