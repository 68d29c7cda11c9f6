/** What the people who are reached need to know. Every member is a slot of the texts; none is needed. */
export interface DispatchBrief {
  /** What it is about, without personal data: `burst pipe`. */
  readonly about?: string
  /** Who rings. */
  readonly callerName?: string
  readonly callbackNumber?: string
  /** Whom it is about, where that is not the caller. */
  readonly subject?: string
  readonly place?: string
  /** What else the client's message holds: `Water running: yes; Floor: 3`. */
  readonly details?: string
  /** The caller's words. */
  readonly words?: string
  /** What the caller was told. */
  readonly told?: string
  /** The number to ring us at. */
  readonly deskNumber?: string
}

/** Every member of a {@link DispatchBrief}. */
export const briefMembers: readonly (keyof DispatchBrief)[] = [
  "about",
  "callerName",
  "callbackNumber",
  "subject",
  "place",
  "details",
  "words",
  "told",
  "deskNumber",
]
