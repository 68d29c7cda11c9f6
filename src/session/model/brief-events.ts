// What the hand-off logs and takes. It stands here because the events of a call are one union.

/** Something that the next one would want to know and that is not known. */
export type BriefGap =
  | "callerName"
  | "callbackNumber"
  | "verification"
  | "problem"
  | "problemUnconfirmed"
  | "outcomeUnconfirmed"
  | "desiredOutcome"
  | "actions"
  | "readBack"
  | "owner"
  | "due"
  | "disposition"
  | "resolutionReason"
  | "promiseUnsettled"
  | "words"
  | "message"

/** Commands about briefs. */
export interface BriefCommands {
  /** The one who takes over has said back what they were told; `asked` is what was missing for them. */
  readonly readBackBrief: { readonly helpId?: string; readonly asked?: readonly BriefGap[] }
}

/** Events about briefs. */
export interface BriefEvents {
  readonly "brief.readBack": { readonly helpId: string | null; readonly asked: readonly BriefGap[] }
}
