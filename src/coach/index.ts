// What it logs and takes stands with the events of a call.
export type {
  Advice,
  AdvisedPhrase,
  AdviceEnd,
  AdviceMoment,
  AdviceWithdrawal,
  CoachCommands,
  CoachEvents,
  Pacing,
} from "../session/index.js"

// The coach: what to do now, in which words, and why.
export type { CoachOptions, CoachPart } from "./coach-part.js"
export { coachPart } from "./doors/coach.js"
export { pacings, type AdviceDraft } from "./advice.js"
export { isPrivateEvent } from "./doors/coach.js"
export { toHeadline } from "./doors/words.js"
export { coachFollower, initialCoach, type AdviceNote, type AdviceStanding, type CoachSlice } from "./slice.js"
export { waitingAdvice } from "./doors/coach.js"

// How often it speaks.
export { defaultPacingNumbers, pacingRules, type PacingNumbers, type PacingRules } from "./pacing.js"
export { defaultCoachSettings, type CoachSettings, type PracticeChange } from "./settings.js"
export { toCoachSettings } from "./doors/coach.js"
export type { SilenceCode } from "./moment.js"

// Why, and why not.
export type { CoachStanding, Why } from "./why.js"
export type { WhyNotAdvice } from "./why-not.js"
export { why, whyNot } from "./doors/coach.js"

// Practices: the library's, and how to write one.
export { definePractice, need, type Moment, type Need, type Practice, type Sign } from "./practice.js"
export { standardPractices } from "./standard-practices.js"
export type { PracticeWords } from "./words/to-practice-words.js"
export { toPracticeWords } from "./doors/words.js"
export type { CoachView } from "./view.js"
export type { CueNote, HeardLately, TurnNote } from "./heard.js"
export { abuseOf, countOf, gave, heatOf } from "./doors/heard.js"
export {
  choosingFrom,
  withoutPhrases,
  type ChoosePhrase,
  type PhraseConditions,
  type PhraseWish,
} from "./choose-phrase.js"
export { toBurden, toSecondPerson, toThing, withoutOpening } from "./doors/words.js"

// The same knowledge as a scorecard.
export type { ScoreView } from "./score-view.js"
export { createScoreView } from "./doors/score.js"
export {
  evidenceMissing,
  notApplicable,
  scoreNever,
  scoreOccasions,
  type Evidence,
  type EvidenceMark,
  type Occasions,
  type Score,
  type ScoreResult,
} from "./score.js"
export { scoreFollowed, toEvidence, toScore } from "./doors/score.js"
export type { PracticeScore } from "./score-practices.js"
export { scorePractices } from "./doors/score.js"

// While the phone rings, and for practice afterwards.
export type { PlaybookNotice } from "./notices.js"
export { toDatedNotices } from "./doors/coach.js"
export type { Burden, DatedNotice, RingingCard, RingingCardOptions } from "./ringing-card.js"
export { ringingCard } from "./doors/coach.js"
export type { DrillCall, Drilled, DrillTry } from "./drill.js"
export { drill } from "./doors/coach.js"

// The agent's own: a stream that the call never folds.
export {
  composure,
  type CallStrain,
  type ComposureCommands,
  type ComposureEvents,
  type ComposureState,
  type PrivatePrompt,
} from "./private/composure.js"
export { toCallStrain } from "./doors/coach.js"
