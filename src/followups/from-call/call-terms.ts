import { LAST_DUE, toPromiseTerms, type DueIntent, type PromiseTerms, type WallIntent } from "../../session/index.js"
import { resolveByPlatform, resolveDue, toDueIntent } from "../times/resolve-due.js"
import { ofCall, type PromiseContext } from "./of-call.js"
import type { FollowUpTerms } from "../terms.js"

/** The same without anybody's words. */
export function withoutWords({ contactRule, ...data }: PromiseTerms): PromiseTerms {
  if (contactRule === undefined) return { ...data, words: "" }
  const { note: _, ...rule } = contactRule
  return { ...data, words: "", contactRule: rule }
}

/** What is promised in a call, as its follow-up has it. */
export function toTerms(promise: PromiseTerms, context: PromiseContext): FollowUpTerms {
  const { window, meant, owner, ifNotHeardBy, ...rest } = toPromiseTerms(promise)
  const zone = context.zone ?? context.caller?.zone ?? context.host.zone
  const due = toIntent(window.to, meant?.to, zone)
  const isWindow = window.from === null || window.to === null || window.from < window.to
  const notBefore = isWindow ? toIntent(window.from, meant?.from, zone) : null
  const saidBy = context.saidBy
  return {
    ...rest,
    origin: "promise",
    due,
    ...(notBefore === null ? {} : { notBefore }),
    // A log may outlive a zone: the promise stands without the time that nobody can read any more.
    ...(ifNotHeardBy === undefined || instantOf(ifNotHeardBy) === undefined ? {} : { ifNotHeardBy }),
    ...(owner !== undefined
      ? { owner }
      : promise.promisedBy === "agent" && saidBy !== undefined
        ? { owner: saidBy }
        : {}),
    ...ofCall(context),
  }
}

/** What was meant by an edge of a window, where that still comes to it; else the time on the wall at that instant. */
function toIntent(edge: number | null, meant: WallIntent | undefined, zone: string): DueIntent | null {
  // Beyond the last year that can be promised for, no time was said.
  if (edge === null || edge > LAST_DUE) return null
  return meant !== undefined && instantOf(meant) === edge ? meant : toDueIntent(edge, zone)
}

function instantOf(intent: DueIntent): number | undefined {
  return resolveDue(intent, resolveByPlatform)?.at
}
