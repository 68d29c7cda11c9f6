import type { CodeEntry } from "./entry.js"

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
  "promise/outside-hours": {
    meaning: "What was promised is for a time when the client's people do not work. The promise stands.",
    remedy: "Agree another time, or tell by `askedFor` who agreed to the time that the caller asked for.",
  },
  "may/topic-missing": {
    meaning: "The topic that judges the action is not part of this call; `lacking` names it.",
    remedy: "Add the topic of that name from `evenkeel/session` to `parts`, or `allTopics()`.",
  },
  "may/unknown-action": {
    meaning:
      "`may` was asked about an action that there is none of; `lacking` names those that the parts of this call know.",
    remedy: "Check the spelling against `Wishes`; TypeScript knows them all.",
  },
} as const satisfies Record<string, CodeEntry>
