/** How much to claim. */
export interface ClaimOptions {
  /** At most so many, 1 to 1,000. */
  readonly limit: number
  /** How long nobody else is given it: longer than the work takes, shorter than the wait after a crash may be. */
  readonly leaseMs: number
}

/** Which messages to claim. */
export interface MessageClaimOptions extends ClaimOptions {
  /** Only these topics; all where it is left out. */
  readonly topics?: readonly string[]
}

/** What says whose claim it is. Plain JSON. */
export interface Claim {
  readonly kind: "timer" | "message"
  /** The stream of a timer, the id of a message. */
  readonly id: string
  /** Grows with each claim of the same thing, so that one whose lease ended is known. */
  readonly token: number
}

/** What every claim tells. */
export interface Claimed extends Claim {
  readonly stream: string
  /** When it was claimed, by the clock of the store: the `now` for what is done. */
  readonly claimedAt: number
  /** When it may be given to another. */
  readonly leasedUntil: number
  /** How often it has been claimed since it was set, this time included. Many times: whatever does it fails each time. */
  readonly attemptCount: number
}

/** A timer that is due. */
export interface TimerClaim extends Claimed {
  readonly kind: "timer"
  /** The time it was set to, however late it is now. */
  readonly timerAt: number
}

/** A message that is to be delivered. */
export interface MessageClaim extends Claimed {
  readonly kind: "message"
  readonly topic: string
  readonly body: unknown
  /** When it was appended, by the clock of the store. */
  readonly storedAt: number
}
