import type { CodeEntry } from "./entry.js"

/** Thrown: a boundary failed. */
export const faultCodes = {
  "playbook/invalid": {
    meaning: "The playbook given to `definePlaybook` has values that cannot be used; each is listed with its path.",
    remedy: "Correct the listed paths. `checkPlaybook` gives the same list without throwing.",
  },
  "call/invalid-options": {
    meaning: "`createCall` or `restoreCall` was given options that cannot be used.",
    remedy:
      "Correct the listed paths; `callId` and either `at` or `clock` are always needed, and a `playbook` is what `definePlaybook` gives.",
  },
  "input/invalid": {
    meaning: "A value that was given is not of the form that its type says; the argument is listed with its path.",
    remedy: "Give what its type asks for. Data that nobody has checked goes through a parser or a schema first.",
  },
  "desk/invalid-options": {
    meaning:
      "`createDesk` or `runDesk` was given options that cannot be used, or the `clock` or `playbook` of a desk gave what is no time, no playbook; each is listed with its path.",
    remedy: "Correct the listed paths; a desk always needs `store`, `clock` and `playbook`.",
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
  "log/topic-missing": {
    meaning: "The log or snapshot holds something of a topic that was not chosen; `topic` in the detail names it.",
    remedy: "Restore with the topics that the call was opened with: add this one from `evenkeel/session` to `parts`.",
  },
  "snapshot/invalid": {
    meaning: "A snapshot is damaged, of another format, or not of this call.",
    remedy: "Drop it and restore from the full log: a snapshot is only a cache.",
  },
  "phrases/invalid": {
    meaning: "Phrases or options given to `definePhraseBank` cannot be used; each wrong place is listed with its path.",
    remedy: "Correct the listed paths. `checkPhrases` gives the same list without throwing.",
  },
  "scorecard/invalid-form": {
    meaning: "The form of a scorecard has places that cannot be used; each is listed with its path.",
    remedy: "Correct the listed paths; questions name practices by their ids.",
  },
  "dispatch/unreadable-policy": {
    meaning: "The JSON is no escalation policy of a form that this parser knows.",
    remedy: "Give one as PagerDuty, Grafana or GoAlert exports it, parsed.",
  },
  "format/invalid": {
    meaning: "What was to be written in another format lacks something that the format must have.",
    remedy: "`detail.member` names it: a vCon wants a UUID, for one.",
  },
  "transcript/unreadable": {
    meaning: "The text or JSON is no transcript of a form that this parser knows.",
    remedy:
      'Decode `bytes` with `TextDecoder`; `badJson` may be cut off. Else `detectTranscriptForm` says what it looks like, if anything. A text needs lines such as "Agent: words".',
  },
  "rules/invalid": {
    meaning:
      "A rule set, its facts or a policy of abuse or help has places that cannot be used; each is listed with its path.",
    remedy: "Correct the listed paths. `checkRules` gives the same list without throwing.",
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
    meaning: "The idempotency key belongs to a command of another type, or to another stream; nothing was kept.",
    remedy: "Give each command a key of its own.",
  },
  "store/too-many-timers": {
    meaning: "So many streams of the client wait for something that nothing more is begun. What is there goes on.",
    remedy: "Close or withdraw what is open, or give the desk a higher `mostTimers`. An audit shows what nobody does.",
  },
  "store/deleted": {
    meaning: "The stream was deleted by age. Its name cannot be used again.",
    remedy: "Begin another stream, about the same matter.",
  },
  "store/caller-open": {
    meaning:
      "Something that was promised to the caller, or a dispatch for them, is still open (the first of them and how many in the detail). Erased, it would never fall due, so nothing more was erased.",
    remedy:
      "Keep, break, complete or withdraw it first, or give `withdrawOpen` and the client of a desk, which can withdraw it.",
  },
  "store/unreachable": {
    meaning:
      "The database did not answer. For an append it is not known whether it was kept; an erasure is to be asked for again.",
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
