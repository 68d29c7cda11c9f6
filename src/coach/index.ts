// How an advice comes about, file by file: `heard.ts` keeps what was heard of late and `slice.ts` the rest of the state; at the end of a step
// `coach-part.ts` makes a `view.ts` of it, asks `end-advice.ts` what has become of the advice that waits, and `speak.ts` for the next one:
// `moment.ts` says which moments the step brings and when nobody speaks, `agenda.ts` who is asked, `choose-practice.ts` who speaks,
// the practice (`practices/`) what, and `choose-phrase.ts` in which words. `score-practices.ts` asks the same practices after the call.

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
export { isPrivateEvent, pacings, type AdviceDraft } from "./advice.js"
export { toHeadline, type WordedPractice } from "./to-headline.js"
export {
  coachFollower,
  initialCoach,
  waitingAdvice,
  type AdviceNote,
  type AdviceStanding,
  type CoachSlice,
} from "./slice.js"

// How often it speaks.
export { defaultPacingNumbers, pacingRules, type PacingNumbers, type PacingRules } from "./pacing.js"
export { defaultCoachSettings, type CoachSettings, type PracticeChange } from "./settings.js"
export { toCoachSettings } from "./doors.js"
export type { SilenceCode } from "./moment.js"

// Why, and why not.
export { why, type CoachStanding, type Why } from "./why.js"
export { whyNot, type WhyNotAdvice } from "./why-not.js"

// Practices: the library's, and how to write one.
export { definePractice, need, type Moment, type Need, type OwnWords, type Practice, type Sign } from "./practice.js"
export { standardPractices } from "./standard-practices.js"
export { toPracticeWords, type PracticeWords } from "./words/to-practice-words.js"
export type { CoachView } from "./view.js"
export type { CueNote, HeardLately, TurnNote } from "./heard.js"
export { abuseOf, countOf, gave, heatOf } from "./doors.js"
export {
  choosingFrom,
  withoutPhrases,
  type ChoosePhrase,
  type PhraseConditions,
  type PhraseWish,
} from "./choose-phrase.js"
export { toBurden, toSecondPerson, toThing, withoutOpening } from "./doors.js"

// The same knowledge as a scorecard.
export { createScoreView, type ScoreView } from "./score-view.js"
export {
  evidenceMissing,
  notApplicable,
  scoreFollowed,
  scoreNever,
  scoreOccasions,
  toEvidence,
  toScore,
  type Evidence,
  type EvidenceMark,
  type Occasions,
  type Score,
  type ScoreResult,
} from "./score.js"
export { scorePractices, type PracticeScore } from "./score-practices.js"

// While the phone rings, and for practice afterwards.
export { toDatedNotices, type PlaybookNotice } from "./notices.js"
export {
  ringingCard,
  type Burden,
  type DatedNotice,
  type RingingCard,
  type RingingCardOptions,
} from "./ringing-card.js"
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
export { toCallStrain } from "./private/strain.js"
