import type { CodeEntry } from "./entry.js"

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
  "promise/taken-back": {
    meaning: "Whoever made a promise took it back in a later turn, after it had been accepted. It stands.",
    remedy: "Ask whether it still holds: correct it with `acceptPromise`, or end it with `settlePromise`.",
  },
  "recording/no-consent": {
    meaning: "The recording went on although nobody had agreed to it.",
    remedy: "Stop it, or tell with `setRecording` what was agreed.",
  },
} as const satisfies Record<string, CodeEntry>
