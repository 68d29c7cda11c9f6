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
    remedy: "Check the file; `detectTranscriptForm` says what it looks like, if anything.",
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
  "session/topic-missing": {
    meaning: "The command is of a topic that this call was made without; `topic` in the detail names it.",
    remedy: "Add the topic of that name from `evenkeel/session` to `parts`, or `allTopics()`.",
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
  "session/wrong-standing": {
    meaning:
      "What the command is about stands otherwise (its standing is in the detail): an ended promise, one only heard.",
    remedy:
      "Accept or dismiss what was heard, settle what was accepted; what has ended is corrected by `settlePromise`.",
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
  "dispatch/not-found": {
    meaning: "There is no such notification, precondition, person or rotation; `what` says which.",
    remedy: "Give an id that the dispatch or the roster holds.",
  },
  "dispatch/wrong-standing": {
    meaning: "The dispatch does not stand where this can be done.",
    remedy: "Look at its `standing`: `pending`, `notified`, `acknowledged`, `exhausted`, `done` or `withdrawn`.",
  },
  "dispatch/caller-cannot-withdraw": {
    meaning: "A caller wishes to withdraw an urgent dispatch.",
    remedy: "Record it as a chase or an answer; the client or the agent may withdraw it with a reason of their own.",
  },
  "dispatch/wrong-code-word": {
    meaning: "The code word for a change of the roster by telephone is not right.",
    remedy: "Change nothing, and tell the client that somebody asked.",
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
  "call/time-jump": {
    meaning: "The time given is more than a day ahead of what the call heard last (`aheadMs` is in the detail).",
    remedy:
      "Times are milliseconds since the Unix epoch: check the unit. A call that slept for longer is brought forward by `tick(now)`.",
  },
  "call/not-open": {
    meaning: "The call follows another log and has not received its first event.",
    remedy: "Give `apply` the events from `seq` 1.",
  },
  "call/step-failed": {
    meaning:
      "Something in the call threw, or gave what cannot be logged, while it took this input. The input was taken back.",
    remedy: "Look for the fault in the parts of the host; if there are none, it is ours: report it.",
  },
  "call/listener-loop": {
    meaning: "Listeners answered one event with commands over and over; the last of them was refused.",
    remedy: "Do not give a command for each event that the command itself causes.",
  },
  "call/redactor-failed": {
    meaning: "The redactor that the call was given threw, so the words could not be masked. They were not kept.",
    remedy: "Mend the redactor, or leave it out for the library's own.",
  },
  "call/playbook-mismatch": {
    meaning: "The call that is followed was opened under another playbook (version and hash are in the detail).",
    remedy: "Make the follower with the playbook that the log names, or say `migrated: true` to follow under any.",
  },
  "log/topic-missing": {
    meaning: "An event given to `apply` is of a topic that this call was made without (`topic` in the detail).",
    remedy: "Make the follower with the topics of the call that it follows, or with `allTopics()`.",
  },
  "log/conflict": {
    meaning: "Another event stands in this place of the log (`seq` is in the detail): two calls went different ways.",
    remedy: "Keep one of them as the truth, and make the other anew with `restoreCall` from its events.",
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
  "limit/records": {
    meaning: "The call holds as many records of this kind as it keeps (the kind and the limit are in the detail).",
    remedy: "Withdraw, settle or strike what no longer counts, or open another call on the matter.",
  },
  "limit/partial": {
    meaning: "More turns are being spoken at once than the call keeps.",
    remedy: "Finish or retract partial turns: at most 32 may be open.",
  },
} as const satisfies Record<string, CodeEntry>

/** Marked on what happened, and answered by `may`: the client's policy wanted it otherwise. */
export const policyCodes = {
  "close/not-ready": {
    meaning: "The call was closed, or is to be, while something is missing (listed as `issue:what`).",
    remedy: "Ask for what is missing, or say with `resolveIssue` why it is left unsolved.",
  },
  "hold/no-consent": {
    meaning: "The caller was put on hold without having agreed to wait.",
    remedy: "Ask first; an agreement that was given is told by `consent`, or later by `describeHold`.",
  },
  "hold/no-plan": {
    meaning: "A hold to regroup has no plan to return with.",
    remedy: "Tell it by `plan`, or later by `describeHold`.",
  },
  "hold/ladder-untried": {
    meaning: "A hold to regroup came before the rungs that are listed.",
    remedy: "Try those first, and mark them with `tryRung` where no detector hears them.",
  },
  "options/not-read-back": {
    meaning: "Options were offered before the problem was read back.",
    remedy: "Read it back first.",
  },
  "record/no-consent": {
    meaning: "The call may not be recorded: nobody agreed to it, it was refused, or it is paused.",
    remedy: "Announce it or ask; `setRecording` tells what was answered.",
  },
  "safety/hold": {
    meaning: "The caller was put on hold while a life is at risk.",
    remedy: "Stay on the line until a person has cleared safety mode.",
  },
  "safety/cold-transfer": {
    meaning: "The caller was passed on without anybody staying, while a life is at risk.",
    remedy: "Transfer warm, and stay on the line until the other has taken over.",
  },
  "safety/end": {
    meaning: "The call was ended for abuse or a threat while a life is at risk.",
    remedy: "Stay on the line until a person has cleared safety mode.",
  },
  "promise/beyond-authority": {
    meaning: "What was promised is not the agent's to promise by the client's playbook. The promise stands.",
    remedy:
      "Keep it or withdraw it with the caller; `followUps.mayPromise` and `authority` say what agents may promise.",
  },
  "may/topic-missing": {
    meaning: "The topic that judges the action is not part of this call; `lacking` names it.",
    remedy: "Add the topic of that name from `evenkeel/session` to `parts`, or `allTopics()`.",
  },
  "may/unknown-action": {
    meaning: "`may` was asked about an action that there is none of.",
    remedy: "Check the spelling against `Wishes`; TypeScript knows them all.",
  },
} as const satisfies Record<string, CodeEntry>

/** Marked on what was reported: it contradicts the log. It stands all the same. */
export const anomalyCodes = {
  "dispatch/after-end": {
    meaning: "Somebody answered or reported after the dispatch had ended.",
    remedy: "Nothing need be done: late answers are kept.",
  },
  "dispatch/sent-after-end": {
    meaning: "A notification was sent although nothing more was to be sent.",
    remedy: "Confirm or cancel what is sent before the next thing happens; tell whoever got it that it is settled.",
  },
  "dispatch/sent-after-failure": {
    meaning: "A notification was confirmed that had counted as failed.",
    remedy: "Nothing need be done. Confirm within the time of `confirmMinutes`.",
  },
  "dispatch/unknown-policy": {
    meaning: "The dispatch names a policy that the playbook does not have; it went to the fallback owner at once.",
    remedy: "Add the policy to the playbook, or correct the rule that names it.",
  },
  "followup/superseded": {
    meaning: "A reminder was confirmed whose time had been replaced by another meanwhile.",
    remedy: "Nothing need be done: the reminders of the new time stand.",
  },
  "line/skipped": {
    meaning: "The line moved on by a step that has none between: `completed` right after `ringing`.",
    remedy: "Look whether a report of the phone system was lost. Nothing need be done.",
  },
  "line/after-completed": {
    meaning: "Something happened on the line after it was completed.",
    remedy: "Look whether the completion was reported too early; `strikeRecord` takes it back.",
  },
  "hold/not-held": {
    meaning: "Somebody came back from a hold that nobody had reported.",
    remedy: "Look whether the report of the hold was lost. Nothing need be done.",
  },
  "participants/too-many": {
    meaning: "More have joined than the state keeps, so one of them stands in the log alone.",
    remedy: "Nothing need be done; report only who takes part, not every leg.",
  },
  "recording/no-consent": {
    meaning: "The recording went on although nobody had agreed to it.",
    remedy: "Stop it, or tell with `setRecording` what was agreed.",
  },
} as const satisfies Record<string, CodeEntry>

/** A stable code of what a client's policy wanted otherwise. */
export type PolicyCode = keyof typeof policyCodes

/** A stable code of what contradicts the log; a host's own parts have codes that begin with `x.`. */
export type AnomalyCode = keyof typeof anomalyCodes | `x.${string}`

/** A stable code of a thrown {@link Fault}. */
export type FaultCode = keyof typeof faultCodes
