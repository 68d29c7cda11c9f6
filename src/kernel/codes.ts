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
    remedy: "Restore with the playbook that the log names, or say `migrated: true` to go on under the new one.",
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
  "phrases/invalid": {
    meaning: "Phrases or options given to `definePhraseBank` cannot be used; each wrong place is listed with its path.",
    remedy: "Correct the listed paths. `checkPhrases` gives the same list without throwing.",
  },
  "format/invalid": {
    meaning: "What was to be written in another format lacks something that the format must have.",
    remedy: "`detail.member` names it: a vCon wants a UUID, for one.",
  },
  "transcript/unreadable": {
    meaning: "The text or JSON is no transcript of a form that this parser knows.",
    remedy: "Check the file; `detectTranscriptForm` says what it looks like, if anything.",
  },
  "time/unknown-zone": {
    meaning: "The platform knows no time zone of this name.",
    remedy: "Use an IANA name such as `America/Chicago`; a newer runtime knows newer zones.",
  },
  "time/out-of-range": {
    meaning: "A value is no instant that a date can hold.",
    remedy: "Give milliseconds since the Unix epoch.",
  },
  "time/invalid-local-time": {
    meaning: "A date, time or wall-time text does not exist or has another form.",
    remedy: "Give a real date and time, as `2026-12-01T09:00[America/Vancouver]`.",
  },
  "time/invalid-calendar": {
    meaning: "A work calendar has places that cannot be used; each is listed with its path.",
    remedy: "Correct the listed paths. `checkWorkCalendar` gives the same list without throwing.",
  },
  "time/invalid-query": {
    meaning: "Minutes, pauses or a span cannot be reckoned with.",
    remedy: "Give minutes from 0, at most 10,000 pauses, and spans of at most 100 years.",
  },
  "store/invalid": {
    meaning: "What was given to a store cannot be kept or asked for; each place is listed with its path.",
    remedy: "Correct the listed paths: ids of 1 to 200 characters, plain JSON, `seq` without gaps.",
  },
  "store/conflict": {
    meaning:
      "A stream has moved on since it was read; nothing was kept (stream, expected and actual `seq` in the detail).",
    remedy: "Read the stream again, decide again and append what comes of it.",
  },
  "store/key-reused": {
    meaning: "The idempotency key belongs to an append that was for another stream; nothing was kept.",
    remedy: "Give each command a key of its own.",
  },
  "store/deleted": {
    meaning: "The stream was deleted by age. Its name cannot be used again.",
    remedy: "Begin another stream, about the same matter.",
  },
  "store/unreachable": {
    meaning: "The database did not answer. For an append it is not known whether it was kept.",
    remedy: "Try again with the same key: what was kept is not kept twice. The cause says what the driver said.",
  },
  "store/refused": {
    meaning: "The database answered that it will not do this; nothing was kept.",
    remedy: "The cause says why: no space, no right, a limit of time. Correct that and try again.",
  },
  "store/unsafe-settings": {
    meaning: "The database is set so that it could lose what it has acknowledged, or block for ever.",
    remedy: "Correct the listed settings. For tests only, `unsafe: true` takes the database as it is.",
  },
  "store/wrong-schema": {
    meaning: "The tables in the database are of another version than this library, or are not there.",
    remedy: "Let the store migrate, or run its migration with a role that may; upgrade evenkeel where they are newer.",
  },
  "store/closed": {
    meaning: "The store was closed.",
    remedy: "Create a store anew.",
  },
  "store/damaged": {
    meaning: "What the database gave back is not what a store wrote.",
    remedy: "Look at the row that the detail names; restore it from a backup.",
  },
} as const satisfies Record<string, CodeEntry>

/** Answered: the input was malformed, too large, or not allowed to that role. */
export const refusalCodes = {
  "session/unknown-command": {
    meaning: "There is no command of this type.",
    remedy: "Check the spelling against `CommandType`; TypeScript knows them all.",
  },
  "session/invalid-command": {
    meaning: "A field of the command is missing, unknown or of the wrong shape; each is listed with its path.",
    remedy: "Correct the listed fields.",
  },
  "session/not-allowed": {
    meaning: "The role that gave the command may not give it.",
    remedy: "Give it as `by: { id, role }` of a person or system that may; some need an agent or a supervisor.",
  },
  "session/completed": {
    meaning: "The call is completed and takes only late turns, late reports and amendments.",
    remedy: "Use `strikeRecord` or `disputeRecord`, or open another call on the matter.",
  },
  "session/not-found": {
    meaning: "What the command is about is not in this call (kind and id are in the detail).",
    remedy: "Use an id that the call gave out, or leave it out where the command says that it may be.",
  },
  "session/not-strikeable": {
    meaning:
      "The event is no record that can be struck: a report of the line, words, or something with its own correction.",
    remedy: "Use the correcting command of that topic: `retractTurn`, `settlePromise`, `withdrawIssue` …",
  },
  "dispatch/unknown-command": {
    meaning: "There is no command of this type for a dispatch.",
    remedy: "Check the spelling against `DispatchCommands`; TypeScript knows them all.",
  },
  "dispatch/invalid-command": {
    meaning: "A field of the command is missing, unknown or of the wrong shape; each is listed with its path.",
    remedy: "Correct the listed fields.",
  },
  "dispatch/not-allowed": {
    meaning: "The role that gave the command may not give it.",
    remedy: "Give it as `by: { id, role }` of a person or system that may.",
  },
  "dispatch/completed": {
    meaning: "The dispatch has ended and takes only late answers and amendments.",
    remedy: "Open another dispatch on the matter.",
  },
  "followup/unknown-command": {
    meaning: "There is no command of this type for a follow-up.",
    remedy: "Check the spelling against `FollowUpCommands`; TypeScript knows them all.",
  },
  "followup/invalid-command": {
    meaning: "A field of the command is missing, unknown or of the wrong shape; each is listed with its path.",
    remedy: "Correct the listed fields.",
  },
  "followup/not-allowed": {
    meaning: "The role that gave the command may not give it.",
    remedy: "Give it as `by: { id, role }` of a person or system that may.",
  },
  "followup/completed": {
    meaning: "The promise is kept, broken or withdrawn, and takes only amendments.",
    remedy: "Make another promise on the matter.",
  },
  "followup/wrong-standing": {
    meaning: "The command does not fit where the follow-up stands (`standing` is in the detail).",
    remedy: "Open it first, accept it first, or amend its end.",
  },
  "followup/not-found": {
    meaning: "What the command is about is not in this follow-up.",
    remedy: "Use a `reminderKey` that this follow-up gave out.",
  },
  "call/no-time": {
    meaning: "Neither the input nor a clock of the call says when it happened.",
    remedy: "Give `at` in milliseconds since the Unix epoch, or create the call with a `clock`.",
  },
  "call/not-open": {
    meaning: "The call follows another log and has not received its first event.",
    remedy: "Give `apply` the events from `seq` 1.",
  },
  "call/listener-loop": {
    meaning: "Listeners answered one event with commands over and over; the last of them was refused.",
    remedy: "Do not give a command for each event that the command itself causes.",
  },
  "call/redactor-failed": {
    meaning: "The redactor that the call was given threw, so the words could not be masked. They were not kept.",
    remedy: "Mend the redactor, or leave it out for the library's own.",
  },
  "log/gap": {
    meaning: "The events given to `apply` do not follow on the last one (`seq` expected is in the detail).",
    remedy: "Fetch the missing events and apply them in order.",
  },
  "log/invalid": {
    meaning: "What was given to `apply` is no list of events of this call.",
    remedy: "Pass on the events as the other call published them.",
  },
  "limit/turn": {
    meaning: "The turn is longer than the limit.",
    remedy: "Split it, or raise `limits.turnCharacters`.",
  },
  "limit/turns": {
    meaning: "The call has heard as many turns as its limit allows. It can still close, promise and acknowledge.",
    remedy: "Raise `limits.turnCount`, or open another call on the matter.",
  },
  "limit/call": {
    meaning: "The words of the call have reached their limit. It can still close, promise and acknowledge.",
    remedy: "Raise `limits.callCharacters`, or open another call on the matter.",
  },
  "limit/partial": {
    meaning: "More turns are being spoken at once than the call keeps.",
    remedy: "Finish or retract partial turns: at most 32 may be open.",
  },
} as const satisfies Record<string, CodeEntry>

/** A stable code of a thrown {@link Fault}. */
export type FaultCode = keyof typeof faultCodes
