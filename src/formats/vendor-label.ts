import type { ParticipantRole, Span } from "../session/model/turn.js"

/** A stretch of the call, both ends in milliseconds since the Unix epoch (or from the beginning, see `startedAt`). */
export interface TimeSpan {
  readonly startAt: number
  readonly endAt: number
}

/** Says that a label is a vendor's conclusion: it may be shown or weighed, and proves nothing. */
interface FromVendor {
  readonly source: "vendor"
}

/** One of the client's own rules at the vendor's matched. */
export interface VendorCategory extends FromVendor {
  readonly kind: "category"
  /** As the client named it there. */
  readonly name: string
  /** Where it matched. Empty for rules about what is missing. */
  readonly points: readonly TimeSpan[]
}

/** The vendor thinks that this is why they called, what came of it, or what somebody will do. */
export interface VendorFinding extends FromVendor {
  readonly kind: "issue" | "outcome" | "actionItem"
  readonly turnId: string
  /** Which words, in the text of that turn before we redact it. Left out where the vendor's place does not fit. */
  readonly span?: Span
}

/** How a turn of the caller sounds to the vendor. Of the caller only: what a vendor thinks an agent feels is dropped. */
export interface VendorSentiment extends FromVendor {
  readonly kind: "sentiment"
  readonly of: "caller"
  readonly turnId: string
  readonly value: "positive" | "neutral" | "negative" | "mixed"
}

/** The same as a number, for a part of the call or, without times, all of it. Callers only. */
export interface VendorSentimentScore extends FromVendor, Partial<TimeSpan> {
  readonly kind: "sentimentScore"
  readonly of: "caller"
  /** −5 (worst) to 5 (best), as the vendor counts. */
  readonly score: number
}

/** Personal data was heard here. Mute this stretch wherever the recording is kept. */
export interface VendorRedaction extends FromVendor, TimeSpan {
  readonly kind: "redaction"
  readonly turnId: string
}

/** Somebody began while another spoke. */
export interface VendorInterruption extends FromVendor, TimeSpan {
  readonly kind: "interruption"
  /** Who cut in. */
  readonly by: ParticipantRole
  readonly participantId: string
}

/** Nobody spoke. The vendor does not tell a hold or a thinking caller from dead air. */
export interface VendorNonTalk extends FromVendor, TimeSpan {
  readonly kind: "nonTalk"
}

/** The vendor's own summary of the call. Machine-written words, not redacted by us. */
export interface VendorSummary extends FromVendor {
  readonly kind: "summary"
  readonly text: string
}

/** What a vendor concluded about a call. */
export type VendorLabel =
  | VendorCategory
  | VendorFinding
  | VendorSentiment
  | VendorSentimentScore
  | VendorRedaction
  | VendorInterruption
  | VendorNonTalk
  | VendorSummary
