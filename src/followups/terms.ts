import { id, oneOf, optional, orNull, shape, text, type Shape } from "../kernel/index.js"
import {
  dueIntent,
  keepingShape,
  type AttemptOutcome,
  type DueIntent,
  type PromisedBy,
  type PromiseKeeping,
  type PromiseKind,
} from "../session/index.js"

/** To whom it was promised. Members are left out while they are not known. */
export interface PromisedTo {
  /** The host's id of that person. */
  readonly personId?: string
  readonly name?: string
  readonly number?: string
  /** IANA zone in which they live. */
  readonly zone?: string
  /** BCP 47. */
  readonly language?: string
}

/** Where a follow-up comes from. */
export type FollowUpOrigin = "promise" | "ringBack" | "partialResolution" | "courtesy" | "successor"

/** What was promised, as it was promised. */
export interface FollowUpTerms extends PromiseKeeping {
  readonly kind: PromiseKind
  /** Who is to do it. */
  readonly promisedBy: PromisedBy
  /** As it was said, or as the agent put it down. */
  readonly words: string
  readonly origin: FollowUpOrigin
  /** By when; `null` where no time was said: the client's settings then set one. */
  readonly due: DueIntent | null
  /** Not before: "after three", "between two and four". */
  readonly notBefore?: DueIntent
  /** Who said it, as the host's id. */
  readonly saidBy?: string
  readonly to: PromisedTo
  /** Who does it, as the host's id; anybody on duty where it is left out. */
  readonly owner?: string
  /** The call in which it was promised. */
  readonly callId?: string
  /** What joins calls, dispatches and promises about one thing. */
  readonly matter?: string
  /** What whoever does it needs to know. */
  readonly note?: string
}

/** What keeps a promise where its terms do not say: a message on a machine does not. */
export const keptByKind: Readonly<Record<PromiseKind, readonly AttemptOutcome[]>> = {
  callback: ["reached"],
  send: ["sent", "done"],
  visit: ["visited", "done"],
  do: ["done"],
}

const origins: readonly FollowUpOrigin[] = ["promise", "ringBack", "partialResolution", "courtesy", "successor"]

/** The check of whom something is promised. */
export function promisedTo() {
  return shape<PromisedTo>({
    personId: optional(id),
    name: optional(text(200)),
    number: optional(text(60)),
    zone: optional(text(64)),
    language: optional(text(40)),
  })
}

/** Checks of each member of the terms. */
export function termsShape(): Shape<FollowUpTerms> {
  return {
    ...keepingShape(dueIntent),
    kind: oneOf(["callback", "send", "visit", "do"]),
    promisedBy: oneOf(["agent", "company", "caller"]),
    words: text(2_000),
    origin: oneOf(origins),
    due: orNull(dueIntent),
    notBefore: optional(dueIntent),
    saidBy: optional(id),
    to: promisedTo(),
    owner: optional(id),
    callId: optional(id),
    matter: optional(id),
    note: optional(text(2_000)),
  }
}
