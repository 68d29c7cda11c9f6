import type { PolicyBreach, PolicyCode } from "../kernel/index.js"
import type { PromiseLimits } from "./promises/assess-promise.js"
import type { CallCommands } from "./model/events.js"
import type { HoldDetails } from "./model/hold.js"
import type { RecordingPolicy, RecordingRule } from "./model/recording.js"
import { dangerIn } from "./model/safety.js"
import type { SessionState } from "./model/state.js"
import type { TransferKind } from "./model/transfers.js"

/** What an agent may wish to do, with what the answer depends on. */
export interface Wishes {
  /** Begin to close, or hang up. */
  readonly close: Readonly<Record<never, never>>
  /** End the call for abuse or a threat. Open from the first second. */
  readonly endForAbuse: Readonly<Record<never, never>>
  readonly hold: HoldDetails
  readonly transfer: { readonly kind?: TransferKind }
  readonly offerOptions: Readonly<Record<never, never>>
  /** By the rule of `playbook.recording` where none is given; as if it were `consent` where there is none: nothing is assumed. */
  readonly record: { readonly rule?: RecordingRule }
  /** Ask for a supervisor. Always allowed. */
  readonly requestHelp: Readonly<Record<never, never>>
}

/** The command that does what each wish is of. */
export interface Deeds extends Record<keyof Wishes, keyof CallCommands> {
  readonly close: "beginClosing"
  readonly endForAbuse: "beginClosing"
  readonly hold: "holdParticipant"
  readonly transfer: "startTransfer"
  readonly offerOptions: "offerOption"
  readonly record: "setRecording"
  readonly requestHelp: "requestHelp"
}

/** What can be wished of a call that takes these commands: what one of them does. */
export type WishOf<Commands = CallCommands> = {
  [Wish in keyof Wishes]: Deeds[Wish] extends keyof Commands ? Wish : never
}[keyof Wishes]

/** What the client's policy says of wishes and deeds. A playbook is one. */
export interface Policy extends PromiseLimits {
  readonly recording?: RecordingPolicy
}

/** Yes, or not yet and why. What happens anyway is recorded all the same. */
export type Permission =
  | { readonly allowed: true }
  | {
      readonly allowed: false
      /** The first reason, as a code. */
      readonly code: PolicyCode
      /** What is lacking for it, as ids: untried rungs, missing facts. */
      readonly lacking: readonly string[]
      /** Every reason. */
      readonly breaches: readonly PolicyBreach[]
    }

/** A breach of safety mode, where the call is in it. */
export function inSafety(state: SessionState, code: PolicyCode): readonly PolicyBreach[] {
  return dangerIn(state) === undefined ? [] : [{ code, lacking: ["safety.cleared"] }]
}
