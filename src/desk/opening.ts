import type { DispatchOrder } from "../escalation/index.js"
import type { FollowUpTerms } from "../followups/index.js"
import type { CommandStamp } from "../session/index.js"

/** What a stream is opened with by hand. */
export type Opening<What> = What &
  CommandStamp & {
    /**
     * The host's name of the stream, 1 to 180 characters, without personal data: the id of a form, of a message. Not like the names
     * that calls give to theirs (`CA1/promise/p1`).
     */
    readonly stream: string
  }

/** What each kind is opened with. A host with kinds of its own adds them by declaration merging. */
export interface Openings {
  readonly followUp: FollowUpOpening
  readonly dispatch: DispatchOpening
}

/** A promise that was made outside a call. */
export interface FollowUpOpening {
  /**
   * What was promised. Left out, `due` is when the client's settings say, `promisedBy` is the agent who opens it, else the company, and an
   * agent's promise is their own to keep. `to.personId` is how it shows in the caller's history and is erased.
   */
  readonly terms: Omit<FollowUpTerms, "origin" | "promisedBy" | "due"> &
    Partial<Pick<FollowUpTerms, "origin" | "promisedBy" | "due">>
  /** `heard`: somebody is still to say whether it was a promise. `accepted` where it is left out. */
  readonly standing?: "heard" | "accepted"
}

/** A matter for people on call that no call brought. */
export interface DispatchOpening {
  /** `callerId` is how it shows in the caller's history and is erased. */
  readonly order: DispatchOrder
}
