import type { CodeEntry } from "./entry.js"

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
  "followup/taken": {
    meaning: "Somebody else has this follow-up by now (`owner` in the detail).",
    remedy: "Leave it to them; whoever is to take it over nonetheless gives their id as `from`.",
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
    meaning:
      "The time given is more than a day ahead of what the call heard last, or more than nine years behind (`aheadMs` or `behindMs` in the detail).",
    remedy:
      "Times are milliseconds since the Unix epoch: multiply seconds by 1,000. A call that slept for longer is brought forward by `tick(now)`.",
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
  "log/newer-version": {
    meaning:
      "An event given to `apply` was written by a later version of the library than this one (`seq` is in the detail).",
    remedy: "Upgrade evenkeel here before following this call.",
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
