import { orInvalidInput } from "../../kernel/index.js"
import type { HelpMode } from "../../session/index.js"
import type { HelpPolicy } from "./help-policy.js"
import type { HelpState } from "./help-state.js"

/** To whom a request for help would go now. */
export interface HelpPreview {
  /** Whom it reaches first; empty where nobody can be asked. */
  readonly targetIds: readonly string[]
  /** Place of that rung in the policy. */
  readonly rung: number
  readonly answerMs: number
  readonly mode: HelpMode
  /** Where nobody can be asked: what may honestly be offered instead, as the client's codes. */
  readonly alternatives: readonly string[]
}

/** What is asked, where the agent says so. */
export interface HelpAsked {
  readonly targetId?: string
  readonly mode?: HelpMode | "none"
}

/**
 * To whom a request would go, before it is sent: show it beside the button. A rung with nobody on duty is passed over.
 *
 * @param help - The slice of {@link helpPart}. While the host has not said who is on duty, the named ones are asked.
 * @param from - The first rung to look at, and those who were asked already.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { defaultHelpPolicy, resolveHelp } from "evenkeel/escalation"
 *
 * resolveHelp(defaultHelpPolicy, { onDuty: ["ines"], routes: [] }).targetIds // => ["ines"]
 * resolveHelp(defaultHelpPolicy, { onDuty: [], routes: [] }).alternatives // => ["offerCallback", "takeMessage"]
 * ```
 */
export function resolveHelp(
  policy: HelpPolicy,
  help: HelpState,
  asked: HelpAsked = {},
  from: { readonly rung: number; readonly asked: readonly string[] } = { rung: 0, asked: [] },
): HelpPreview {
  return orInvalidInput({ policy, help, asked, from }, () => {
    const { onDuty } = help
    const { targetId, mode: wanted } = asked
    const mode = wanted === undefined || wanted === "none" ? policy.mode : wanted
    const isFree = (id: string) => (onDuty === null || onDuty.includes(id)) && !from.asked.includes(id)
    if (targetId !== undefined && from.rung === 0 && isFree(targetId)) {
      return { targetIds: [targetId], rung: -1, answerMs: policy.rungs[0]?.answerMs ?? 0, mode, alternatives: [] }
    }
    for (let rung = from.rung; rung < policy.rungs.length; rung++) {
      const { targets, answerMs } = policy.rungs[rung]!
      const named = targets.flatMap((target) => (target === "anyone" ? (onDuty ?? []) : [target]))
      const targetIds = [...new Set(named)].filter(isFree)
      if (targetIds.length > 0) return { targetIds, rung, answerMs, mode, alternatives: [] }
    }
    return { targetIds: [], rung: policy.rungs.length, answerMs: 0, mode, alternatives: policy.alternatives }
  })
}
