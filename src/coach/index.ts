// The folders, each from those before it: `view/` is the call as a practice sees it, and the coach's state; `scoring/` what a score is made of;
// `practices/` what a good colleague does; `pacing/` how often and at which moments anybody speaks; `advice/` who speaks, in which words, what
// becomes of it, and why. By themselves: `words/` (headlines, names of practices), `ringing/` (before the call), `private/` (the agent's own).
// At the end of a step `coach-part.ts` makes a view, asks `end-advice.ts` what has become of the advice that waits, and `speak.ts` for the
// next one; `score-practices.ts` asks the same practices after the call.

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
export { coachPart, type CoachOptions, type CoachPart } from "./coach-part.js"
export { toHeadline, type WordedPractice } from "./words/to-headline.js"
export {
  coachFollower,
  initialCoach,
  waitingAdvice,
  type AdviceNote,
  type AdviceStanding,
  type CoachSlice,
} from "./view/slice.js"

// How often it speaks.
export {
  defaultPacingNumbers,
  isPrivateEvent,
  pacingRules,
  pacings,
  type PacingNumbers,
  type PacingRules,
} from "./pacing/pacing.js"
export { defaultCoachSettings, type CoachSettings } from "./pacing/settings.js"
export type { PracticeChange } from "../session/index.js"
export { toCoachSettings } from "./checked.js"
export type { SilenceCode } from "./pacing/silence.js"

// Why, and why not.
export { why, type CoachStanding, type Why } from "./advice/why.js"
export { whyNot, type WhyNotAdvice } from "./advice/why-not.js"

// Practices: the library's, and how to write one.
export { definePractice, need } from "./practices/define-practice.js"
export type { Moment, Need, OwnWords, Practice, Sign } from "./practices/practice.js"
export { standardPractices } from "./practices/standard-practices.js"
export { toPracticeWords, type PracticeWords } from "./words/to-practice-words.js"
export type { CoachView } from "./view/view.js"
export type { CueNote, HeardLately, TurnNote } from "./view/heard.js"
export { abuseOf, countOf, gave, heatOf } from "./checked.js"
export type { AdviceDraft, PhraseWish } from "./practices/advice-draft.js"
export { choosingFrom, withoutPhrases, type ChoosePhrase, type PhraseConditions } from "./advice/choose-phrase.js"
export { toBurden, toSecondPerson, toThing, withoutOpening } from "./checked.js"

// The same knowledge as a scorecard.
export { createScoreView, type ScoreView } from "./scoring/score-view.js"
export {
  evidenceMissing,
  notApplicable,
  scoreFollowed,
  scoreNever,
  scoreResults,
  scoreOccasions,
  toEvidence,
  toScore,
  type Evidence,
  type EvidenceMark,
  type Occasions,
  type Score,
  type ScoreResult,
} from "./scoring/score.js"
export { scorePractices, type PracticeScore } from "./score-practices.js"

// While the phone rings, and for practice afterwards.
export { toDatedNotices, type PlaybookNotice } from "./ringing/notices.js"
export {
  ringingCard,
  type Burden,
  type DatedNotice,
  type RingingCard,
  type RingingCardOptions,
  type RingingPlaybook,
} from "./ringing/ringing-card.js"
export { drill, type DrillCall, type Drilled, type DrillTry } from "./drill.js"

// The agent's own: a stream that the call never folds.
export {
  composure,
  type CallStrain,
  type ComposureCommands,
  type ComposureEvents,
  type ComposureState,
  type PrivatePrompt,
} from "./private/composure.js"
export { toCallStrain, type StrainOf } from "./private/strain.js"
