import { id, list, oneOf, optional, orNull, shape, text, type Shape } from "../kernel/index.js"
import {
  attemptOutcomes,
  contactRuleShape,
  followUpChannels,
  type AttemptOutcome,
  type ContactRule,
  type FollowUpChannel,
  type PromisedBy,
  type PromiseKind,
} from "../session/index.js"
import { dueIntent, type DueIntent } from "./due-intent.js"

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
export interface FollowUpTerms {
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
  /** "If you have not heard by then, ring us": a deadline of ours too. */
  readonly ifNotHeardBy?: DueIntent
  /** Who said it, as the host's id. */
  readonly saidBy?: string
  /** The person for whom it was promised, where that is somebody else ("he will ring you"): not ours to promise. */
  readonly onBehalfOf?: string
  readonly to: PromisedTo
  /** Who does it, as the host's id; anybody on duty where it is left out. */
  readonly owner?: string
  readonly channel?: FollowUpChannel
  readonly contactRule?: ContactRule
  /** What counts as kept; by {@link keptByKind} where it is left out. */
  readonly keptWhen?: readonly AttemptOutcome[]
  /** The caller asked for this time, and this person agreed: it goes before the calling window. */
  readonly askedFor?: { readonly decidedBy: string }
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

/** Checks of each member of the terms. */
export function termsShape(): Shape<FollowUpTerms> {
  return {
    kind: oneOf(["callback", "send", "visit", "do"]),
    promisedBy: oneOf(["agent", "company", "caller"]),
    words: text(2_000),
    origin: oneOf(origins),
    due: orNull(dueIntent),
    notBefore: optional(dueIntent),
    ifNotHeardBy: optional(dueIntent),
    saidBy: optional(id),
    onBehalfOf: optional(id),
    to: shape<PromisedTo>({
      personId: optional(id),
      name: optional(text(200)),
      number: optional(text(60)),
      zone: optional(text(64)),
      language: optional(text(40)),
    }),
    owner: optional(id),
    channel: optional(oneOf(followUpChannels)),
    contactRule: optional(shape<ContactRule>(contactRuleShape())),
    keptWhen: optional(list(oneOf(attemptOutcomes), attemptOutcomes.length)),
    askedFor: optional(shape<NonNullable<FollowUpTerms["askedFor"]>>({ decidedBy: id })),
    callId: optional(id),
    matter: optional(id),
    note: optional(text(2_000)),
  }
}
