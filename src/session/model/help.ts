import { orInvalidInput } from "../../kernel/index.js"
import type { Ground, Mark } from "./mark.js"
import type { SessionState } from "./state.js"
import type { SupervisionMode } from "./transfers.js"

/** What may become of a request for help, for the door. */
export const helpAnswers: readonly HelpAnswer[] = ["acknowledged", "declined", "timedOut", "met", "withdrawn"]
/** What became of a request for help. */
export type HelpAnswer = "acknowledged" | "declined" | "timedOut" | "met" | "withdrawn"

/** An agent's request for a supervisor. Open from the first second, without a reason. */
export interface HelpRequest extends Mark {
  readonly helpId: string
  /** Whom it goes to, resolved before it is sent. */
  readonly targetId?: string
  readonly reason?: string
  /** What the supervisor is asked to do on the line, where that was said. */
  readonly mode?: SupervisionMode
  /** `requested` while nobody has answered. */
  readonly standing: "requested" | HelpAnswer
  /** Who answered. */
  readonly answeredBy?: string
  /** The words it rested on were taken back after it had gone out. */
  readonly groundWithdrawn?: true
}

/** What is asked for. */
export interface HelpWish {
  readonly targetId?: string
  readonly reason?: string
  readonly mode?: SupervisionMode
}

/** Commands of this topic. */
export interface HelpCommands {
  readonly requestHelp: HelpWish & { readonly helpId?: string } & Ground
  /**
   * What became of it, late answers included; given again it corrects, but a no while somebody else comes, or a late yes when somebody came.
   * Only a person withdraws one, and no machine says that it was met.
   */
  readonly answerHelp: { readonly helpId: string; readonly answer: HelpAnswer; readonly answeredBy?: string }
}

/** Events of this topic. */
export interface HelpEvents {
  readonly "help.requested": HelpWish & { readonly helpId: string } & Ground
  readonly "help.answered": HelpCommands["answerHelp"]
}

/**
 * Requests for help that nobody has met and nobody has withdrawn, in order: declined and timed out ones are among them.
 *
 * @example
 * ```ts
 * import { openHelp } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().record({ type: "requestHelp", helpId: "h1", reason: "wants the fee waived" })
 * openHelp(story.call.getSnapshot().session).map(({ helpId }) => helpId) // => ["h1"]
 * ```
 */
export function openHelp(state: SessionState): readonly HelpRequest[] {
  return orInvalidInput({ state }, () =>
    state.helpRequests.filter(({ standing }) => standing !== "met" && standing !== "withdrawn"),
  )
}
