import type { FaultIssue } from "../kernel/index.js"

/**
 * The likeliest mistake with a playbook: the input of `definePlaybook` given as it is. Empty for anything else, which is told by its places.
 *
 * @param options - Whatever was given as the options of a call.
 */
export function undefinedPlaybook(options: { readonly playbook?: unknown }): readonly FaultIssue[] {
  try {
    const { playbook } = options
    const isInput = typeof playbook === "object" && playbook !== null && "client" in playbook && !("hash" in playbook)
    return isInput ? [{ path: "playbook", expected: "what `definePlaybook` gives" }] : []
  } catch {
    return []
  }
}
