import { names } from "./line.js"
import type { StoryWords } from "./explain.js"

const skipped = {
  nobodyOnDuty: "nobody is on duty",
  nobodyReachable: "nobody of it can be reached now",
  outsideHours: "it is outside its hours",
  answered: "everybody of it has answered already",
}
const because = {
  opened: "",
  delay: ", since nobody had acknowledged in time",
  unanswered: ", since nobody was left to wait for",
  chased: ", since the caller rang again",
  lapsed: ", since whoever had it did nothing",
  restarted: ", from the start",
}
const outcomes = {
  accepted: "takes it",
  declined: "cannot take it",
  relay: "takes it and has something told to the caller",
  voicemail: "could not be reached: a voicemail",
  noAnswer: "did not answer",
  callerGone: "was there, and the caller was gone",
}
const doubts = {
  notAskedYet: " It does not count: nobody has been asked yet.",
  wrongPerson: " It does not count: they were not asked.",
  wrongCode: " It does not count: the code was missing or wrong.",
  callerSaysSo: " It does not count: only the caller says so.",
  noAcknowledgement: "",
  after: " It came after the end.",
}

/** The story of a dispatch in English. */
export const englishStory: StoryWords = {
  "dispatch.opened": ({ urgent, lacking }) =>
    `Opened as ${urgent ? "urgent" : "routine"}${lacking.length === 0 ? "." : `; it waits for: ${lacking.join(", ")}.`}`,
  "dispatch.preconditionSettled": ({ preconditionId, outcome }) => `${preconditionId}: ${outcome}.`,
  "dispatch.heldUp": ({ lacking, owner }) => `Still waiting for: ${lacking.join(", ")}. ${owner} was told.`,
  "dispatch.rungReached": ({ rung, people, notAsked, because: why }) =>
    `Rung ${rung + 1} was reached${because[why]}: ${names(people)}.${notAsked.length === 0 ? "" : ` Not asked: ${names(notAsked)}.`}`,
  "dispatch.rungSkipped": ({ rung, reason, people }) =>
    `Rung ${rung + 1} was passed over at once: ${skipped[reason]}${people.length === 0 ? "" : ` (${names(people)})`}.`,
  "dispatch.notificationWanted": ({ personId, channel, offerCount }) =>
    offerCount === 1 ? `To be told: ${personId}, by ${channel}.` : undefined,
  "dispatch.notificationSent": () => "It was sent.",
  "dispatch.notificationFailed": ({ reason }) => `It could not be sent: ${reason}.`,
  "dispatch.personSpent": ({ personId }) => `No way to ${personId} is left.`,
  "dispatch.climbPlanned": () => "The rungs are at their end: it goes on after the wait.",
  "dispatch.answered": ({ personId, outcome, doubt }) =>
    `${personId} ${outcomes[outcome]}.${doubt === undefined ? "" : doubts[doubt]}`,
  "dispatch.acknowledged": ({ personIds, late }) => `Acknowledged by ${personIds.join(", ")}${late ? ", late" : ""}.`,
  "dispatch.acknowledgementLapsed": ({ personIds, reason }) =>
    reason === "timeout"
      ? `${personIds.join(", ")} had it, and nothing happened.`
      : `${personIds.join(", ")} had it, and cannot after all.`,
  "dispatch.progressed": () => "There is progress.",
  "dispatch.chased": () => "The caller rang again.",
  "dispatch.exhausted": ({ owner }) => `Nobody has acknowledged: it is ${owner}'s now, and stays open.`,
  "dispatch.stillExhausted": ({ owner }) => `Still nobody has acknowledged; ${owner} was told again.`,
  "dispatch.restarted": () => "A person had it started again.",
  "dispatch.noted": () => undefined,
  "dispatch.done": ({ reason }) => `Closed: ${reason}.`,
  "dispatch.withdrawn": ({ reason }) => `Withdrawn: ${reason}.`,
}
