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
    remedy: "Correct them.",
  },
  "session/not-allowed": {
    meaning: "The role that gave the command may not give it.",
    remedy: "Give it as `by: { id, role }` of a person or system that may.",
  },
  "session/completed": {
    meaning: "The call is completed and takes only late turns, late reports and amendments.",
    remedy: "Use `strikeRecord` or `disputeRecord`, or open another call on the matter.",
  },
  "session/not-found": {
    meaning: "What the command is about is not in this call.",
    remedy: "Use an id that the call gave out, or leave it out.",
  },
  "session/wrong-standing": {
    meaning: "What the command is about stands otherwise (see `standing` in the detail).",
    remedy: "Accept or dismiss what was heard; settle what was accepted, or correct its end, by `settlePromise`.",
  },
  "session/not-strikeable": {
    meaning: "The event is no record that can be struck, or has its own correction.",
    remedy: "Use the correcting command of that topic: `retractTurn`, `settlePromise`, `withdrawIssue` …",
  },
  "dispatch/unknown-command": {
    meaning: "There is no command of this type for a dispatch.",
    remedy: "Check the spelling against `DispatchCommands`; TypeScript knows them all.",
  },
  "dispatch/invalid-command": {
    meaning: "A field of the command is missing, unknown or of the wrong shape; each is listed with its path.",
    remedy: "Correct them.",
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
    meaning: "There is no such thing; `what` says which.",
    remedy: "Give an id that the dispatch or the roster holds.",
  },
  "dispatch/wrong-standing": {
    meaning: "The dispatch does not stand where this can be done.",
    remedy: "Look at its `standing`.",
  },
  "dispatch/caller-cannot-withdraw": {
    meaning: "A caller wishes to withdraw an urgent dispatch.",
    remedy: "Record a chase or an answer; the client or the agent may withdraw it.",
  },
  "dispatch/wrong-code-word": {
    meaning: "The code word for a change of the roster by telephone is not right.",
    remedy: "Tell the client that somebody asked.",
  },
  "followup/unknown-command": {
    meaning: "There is no command of this type for a follow-up.",
    remedy: "Check the spelling against `FollowUpCommands`; TypeScript knows them all.",
  },
  "followup/invalid-command": {
    meaning: "A field of the command is missing, unknown or of the wrong shape; each is listed with its path.",
    remedy: "Correct them.",
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
    meaning:
      "The time is more than a day ahead of what the call heard last, or nine years behind (`aheadMs`, `behindMs` in the detail).",
    remedy: "Multiply seconds by 1,000. A call that slept for longer is brought forward by `tick(now)`.",
  },
  "call/not-open": {
    meaning: "The call follows another log and has not received its first event.",
    remedy: "Give `apply` the events from `seq` 1.",
  },
  "call/step-failed": {
    meaning: "Something in the call threw, or gave what cannot be logged; the input was taken back.",
    remedy: "Look in the parts of the host; without any it is ours: report it.",
  },
  "call/listener-loop": {
    meaning: "Listeners answered one event with commands over and over; the last of them was refused.",
    remedy: "Give no command for an event that it causes itself.",
  },
  "call/redactor-failed": {
    meaning: "The redactor threw: the words could not be masked, and were not kept.",
    remedy: "Mend the redactor, or leave it out for the library's own.",
  },
  "call/playbook-mismatch": {
    meaning: "The call that is followed was opened under another playbook.",
    remedy: "Make the follower with that playbook, or say `migrated: true` to follow under any.",
  },
  "log/topic-missing": {
    meaning: "An event given to `apply` is of a topic that this call was made without (`topic` in the detail).",
    remedy: "Make the follower with the topics of the other call, or with `allTopics()`.",
  },
  "log/conflict": {
    meaning: "Another event stands in this place of the log: two calls went different ways.",
    remedy: "Keep one, and make the other anew with `restoreCall` from its events.",
  },
  "log/gap": {
    meaning: "The events given to `apply` do not follow on the last one.",
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
    meaning: "The call holds as many records of this kind as it keeps.",
    remedy: "Withdraw what no longer counts, or open another call on the matter.",
  },
  "limit/partial": {
    meaning: "More turns are being spoken at once than the call keeps.",
    remedy: "Finish or retract partial turns: at most 32 may be open.",
  },
} as const satisfies Record<string, CodeEntry>
