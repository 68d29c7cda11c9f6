/** What a code means and what to do about it, as `docs/errors.md` prints it. */
export interface CodeEntry {
  /** What was found. */
  readonly meaning: string
  /** What the developer can do. */
  readonly remedy: string
}

/** Thrown: a boundary failed. */
export const faultCodes = {
  "playbook/invalid": {
    meaning: "The playbook given to `definePlaybook` has values that cannot be used; each is listed with its path.",
    remedy: "Correct the listed paths. `checkPlaybook` gives the same list without throwing.",
  },
  "call/invalid-options": {
    meaning: "`createCall` or `restoreCall` was given options that cannot be used.",
    remedy: "Correct the listed paths; `callId` and either `at` or `clock` are always needed.",
  },
  "call/playbook-mismatch": {
    meaning: "The log was opened under another playbook (version and hash are in the detail).",
    remedy: "Restore with the playbook that the log names, or migrate the log first.",
  },
  "log/invalid": {
    meaning: "A stored or received event is malformed, out of order, or belongs to another stream.",
    remedy: "Give the events of one stream in order of `seq`, as the call published them.",
  },
  "log/newer-version": {
    meaning: "An event was written by a later version of the library than this one.",
    remedy: "Upgrade evenkeel here before reading this log.",
  },
  "snapshot/invalid": {
    meaning: "A snapshot is damaged, of another format, or not of this call.",
    remedy: "Drop it and restore from the full log: a snapshot is only a cache.",
  },
  "transcript/unreadable": {
    meaning: "The text or JSON is no transcript of a form that this parser knows.",
    remedy: "Check the file; `detectTranscriptForm` says what it looks like, if anything.",
  },
} as const satisfies Record<string, CodeEntry>

/** A stable code of a thrown {@link Fault}. */
export type FaultCode = keyof typeof faultCodes
