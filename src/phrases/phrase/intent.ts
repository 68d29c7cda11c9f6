/** What a question is to bring: the fact that is missing. */
export type AskIntent =
  | "askProblem"
  | "askCause"
  | "askReasonForCall"
  | "askDesiredOutcome"
  | "askExpectedStep"
  | "askMore"
  | "askEither"
  | "askBeforeGoodbye"
  | "askChoice"
  | "askName"
  | "askSubject"
  | "askRelation"
  | "askVerification"
  | "askCallbackNumber"
  | "askBestTime"
  | "askWhere"
  | "askUrgency"
  | "askMessage"
  | "askLeave"

/** To the agent alone, in the agent's own stream and language. Never said to a caller. */
export type PrivateIntent = "composure" | "notPersonal" | PerspectiveIntent | "recovery"

/** The view from the caller's seat: in general, and by what has happened to them. */
export type PerspectiveIntent =
  "perspective" | "perspectiveFaulty" | "perspectiveLate" | "perspectiveBilled" | "perspectiveAgain"

/**
 * What a phrase does. A closed list: each practice names the one that it needs.
 *
 * - Beginning: `greeting` to `offerHelp`. `waitAcknowledged`, `repeatAcknowledged`, `brokenPromise` and `carriedFacts` take up what
 *   the caller had behind them. `dropCallback` is the line "in case we are cut off".
 * - Listening: `acknowledge` to `readBackCorrected`. `ventInvite` lets them tell it, `pinpoint` ends that kindly.
 * - `letFinish` gives the word back to whoever was spoken over.
 * - Three apologies: `apologyRegret` always; `apologyOwnSlip` for the agent's own small mistake; `apologyAtFault` needs an
 *   established cause and authority.
 * - Leading: `bridge`, `redirect` (acknowledge, bridge, concrete action: the action is mandatory), `timeStatement`, `summary`,
 *   `boundary` (with a level).
 * - `shorter` says it again in fewer words, `askLeave` asks leave to go on, `inWriting` offers it in writing.
 * - Safety: at most twelve words each. `safetyHelpConfirmed` only once somebody has acknowledged.
 */
export type Intent =
  | AskIntent
  | PrivateIntent
  // Beginning.
  | "greeting"
  | "aiDisclosure"
  | "recordingNotice"
  | "recordingRefused"
  | "recordingPaused"
  | "dropCallback"
  | "carriedFacts"
  | "waitAcknowledged"
  | "repeatAcknowledged"
  | "brokenPromise"
  | "offerHelp"
  // Listening.
  | "acknowledge"
  | "ownIt"
  | "empathy"
  | "apologyRegret"
  | "apologyOwnSlip"
  | "letFinish"
  | "repair"
  | "apologyAtFault"
  | "condolence"
  | "ventInvite"
  | "pinpoint"
  | "questionOpen"
  | "readBack"
  | "readBackCorrected"
  | "understandingCheck"
  // Leading.
  | "bridge"
  | "redirect"
  | "timeStatement"
  | "summary"
  | "boundary"
  | "boundaryLifted"
  | "endForAbuse"
  | "shorter"
  | "inWriting"
  // Solving.
  | "options"
  | "optionsLead"
  | "nextStep"
  | "honestMethod"
  | "authorityLimit"
  | "refusalWithAlternative"
  | "refusalLead"
  | "partialResolution"
  | "partialLead"
  | "promise"
  | "promiseTakenBack"
  | "promiseReadBack"
  | "ifNotHeard"
  | "extraStep"
  | "complaintTaken"
  // Hold, transfer, help.
  | "holdConsent"
  | "holdRegroup"
  | "holdCheckBack"
  | "holdReturn"
  | "transferConsent"
  | "transferNotice"
  | "helpOffered"
  | "helpUnavailable"
  | "humanHandOver"
  // Closing.
  | "thanks"
  | "thanksForTelling"
  | "praiseTaken"
  | "anythingElse"
  | "closing"
  | "personalClose"
  | "courtesyFollowUp"
  // Safety.
  | "safetyStay"
  | "safetyWhere"
  | "safetyNumber"
  | "safetyHelpCalled"
  | "safetyHelpConfirmed"
  // Kinds of call, and callers who are not the person it is about.
  | "messageTaken"
  | "wrongNumber"
  | "doNotCall"
  | "solicitor"
  | "silentLine"
  | "voicemail"
  | "ringBack"
  | "thirdParty"
  | "minor"
  | "cardWarning"

/** Intents that speak to the agent alone. */
export const privateIntents: readonly PrivateIntent[] = [
  "composure",
  "notPersonal",
  "perspective",
  "perspectiveFaulty",
  "perspectiveLate",
  "perspectiveBilled",
  "perspectiveAgain",
  "recovery",
]

/** Every intent, in the order in which a call comes upon them, questions first. */
export const phraseIntents: readonly Intent[] = [
  "askProblem",
  "askCause",
  "askReasonForCall",
  "askDesiredOutcome",
  "askExpectedStep",
  "askMore",
  "askEither",
  "askBeforeGoodbye",
  "askChoice",
  "askName",
  "askSubject",
  "askRelation",
  "askVerification",
  "askCallbackNumber",
  "askBestTime",
  "askWhere",
  "askUrgency",
  "askMessage",
  "askLeave",
  ...privateIntents,
  "greeting",
  "aiDisclosure",
  "recordingNotice",
  "recordingRefused",
  "recordingPaused",
  "dropCallback",
  "carriedFacts",
  "waitAcknowledged",
  "repeatAcknowledged",
  "brokenPromise",
  "offerHelp",
  "acknowledge",
  "ownIt",
  "empathy",
  "apologyRegret",
  "apologyOwnSlip",
  "letFinish",
  "repair",
  "apologyAtFault",
  "condolence",
  "ventInvite",
  "pinpoint",
  "questionOpen",
  "readBack",
  "readBackCorrected",
  "understandingCheck",
  "bridge",
  "redirect",
  "timeStatement",
  "summary",
  "boundary",
  "boundaryLifted",
  "endForAbuse",
  "shorter",
  "inWriting",
  "options",
  "optionsLead",
  "nextStep",
  "honestMethod",
  "authorityLimit",
  "refusalWithAlternative",
  "refusalLead",
  "partialResolution",
  "partialLead",
  "promise",
  "promiseTakenBack",
  "promiseReadBack",
  "ifNotHeard",
  "extraStep",
  "complaintTaken",
  "holdConsent",
  "holdRegroup",
  "holdCheckBack",
  "holdReturn",
  "transferConsent",
  "transferNotice",
  "helpOffered",
  "helpUnavailable",
  "humanHandOver",
  "thanks",
  "thanksForTelling",
  "praiseTaken",
  "anythingElse",
  "closing",
  "personalClose",
  "courtesyFollowUp",
  "safetyStay",
  "safetyWhere",
  "safetyNumber",
  "safetyHelpCalled",
  "safetyHelpConfirmed",
  "messageTaken",
  "wrongNumber",
  "doNotCall",
  "solicitor",
  "silentLine",
  "voicemail",
  "ringBack",
  "thirdParty",
  "minor",
  "cardWarning",
]
