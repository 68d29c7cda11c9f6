import { orInvalidInput } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import type { SessionState, HelpMode } from "../../session/index.js"
import type { HelpState } from "./help-state.js"

/** What goes out to a supervisor: everything they need to decide whether to come. */
export interface HelpNotice<Brief = unknown> {
  readonly helpId: string
  readonly callId: string
  readonly targetIds: readonly string[]
  /** What they are asked to do on the line. */
  readonly mode: HelpMode
  readonly answerBy: number | null
  /** Why, as a code: `abuse`, `rule:<id>`, or the agent's own words. */
  readonly reason?: string
  /** The agent of record. */
  readonly agentId?: string
  /** The words that it rested on were taken back after it had gone out. */
  readonly groundWithdrawn: boolean
  /** I-SBAR-R, as the host's maker of briefs gives it; left out where it has none. */
  readonly brief?: Brief
}

/**
 * What goes out with a help request. Nothing of it is logged: it is made anew from the call when it is sent.
 *
 * @param help - The slice of `helpPart`: `call.getSnapshot().parts.help`.
 * @param toBrief - Makes the brief of the call; `brief` of the handoff, or the host's own.
 * @returns `undefined` where there is no such request on its way. `answerBy` is in milliseconds since the Unix epoch.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { helpPart, toHelpNotice, type HelpState } from "evenkeel/escalation"
 * import { createCall } from "evenkeel/runtime"
 *
 * const call = createCall({ callId: "CA1", at: 0, parts: [helpPart()] })
 * call.record({ type: "setDuty", supervisorIds: ["ines"], at: 1_000 })
 * call.record({ type: "requestHelp", helpId: "h1", reason: "A refund beyond my limit", at: 5_000 })
 *
 * const { session, parts } = call.getSnapshot()
 * const notice = toHelpNotice(session, parts["help"] as HelpState, "h1")
 * notice?.targetIds // => ["ines"]
 * notice?.answerBy // => 50_000
 * ```
 */
export function toHelpNotice<Brief>(
  session: SessionState,
  help: HelpState,
  helpId: string,
  toBrief?: (session: SessionState) => Brief,
): HelpNotice<Brief> | undefined {
  return orInvalidInput({ session, help, toBrief }, () => {
    const route = help.routes.find((each) => each.helpId === helpId)
    const request = session.helpRequests.find((each) => each.helpId === helpId)
    if (route === undefined || request === undefined) return undefined
    const agentId = session.segments.at(-1)?.agentId
    return {
      helpId,
      callId: session.callId,
      targetIds: route.targetIds,
      mode: route.mode,
      answerBy: route.dueAt,
      ...defined({ reason: request.reason, agentId }),
      groundWithdrawn: request.groundWithdrawn === true,
      ...(toBrief === undefined ? {} : { brief: toBrief(session) }),
    }
  })
}
