import { regex } from "../../kernel/inner.js"
import { countingIssues, isOfDanger, openHelp, type PromiseRecord } from "../../session/index.js"
import { toDispatched } from "./dispatched.js"
import { ofMatter } from "./matter.js"
import { toQuotation } from "./quotation.js"
import { standingCues, wordsOf, type HandoffSource } from "./source.js"
import { state, type PromiseSlots, type Statement } from "./statement.js"

/** What was done. */
export function toDone(source: HandoffSource): readonly Statement[] {
  const { session } = source
  const actions = countingIssues(session).flatMap((issue) => {
    const done = issue.actions.filter(({ standing }) => standing === "done")
    const statements = done.map(({ what, seq }) => state("actionDone", { what }, [seq]))
    return ofMatter(session, issue, statements)
  })
  return [...toDispatched(source).ended, ...actions, ...toSaidDone(source)]
}

/** A call tells of no more; what was done last is what holds. */
const MOST_SAID = 6
/** A longer word that names what was done: so many letters of it are compared, "refund" is "refunded". */
const NAMES = /* @__PURE__ */ regex("[\\p{L}\\p{N}]{5,}", "gu")

/** What the agent said was done and nobody has put down, as it was said. Nothing where a danger was told, which may be in it. */
function toSaidDone(source: HandoffSource): readonly Statement[] {
  const { session } = source
  if (session.safety.length > 0) return []
  const namesIn = (text: string) => (text.toLowerCase().match(NAMES()) ?? []).map((word) => word.slice(0, 5))
  const recorded = countingIssues(session).flatMap(({ actions }) =>
    actions.filter(({ standing }) => standing === "done"),
  )
  const put = recorded.map(({ what }) => namesIn(what))
  /** By two words of it, or the only one: "Unlocked the account" does not say that its debit was cancelled. */
  const isPut = (names: readonly string[]): boolean =>
    put.some((known) => {
      const sharedCount = names.filter((name) => known.includes(name)).length
      return sharedCount > 0 && sharedCount >= Math.min(2, names.length, known.length)
    })
  const told = standingCues(source).flatMap(({ kind, turnId, span, seq, words: quoted }) => {
    if (kind !== "actionTaken") return []
    const words = toQuotation(source, quoted ?? wordsOf(source, turnId).slice(span.start, span.end))
    return words === "" || isPut(namesIn(words)) ? [] : [{ words, seq }]
  })
  const isNew = ({ words }: { readonly words: string }, index: number) =>
    told.every(
      (each, place) => place === index || !each.words.includes(words) || (each.words === words && place > index),
    )
  return told
    .filter(isNew)
    .slice(-MOST_SAID)
    .map(({ words, seq }) => state("actionHeard", { words }, [seq]))
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
