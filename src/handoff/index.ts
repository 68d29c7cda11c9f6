// What goes on: to whoever takes over on the line, and to whoever opens the record next.
export { BRIEF_WORDS } from "./brief-card.js"
export { brief, toBriefMarkdown, toBriefParts, type Brief, type BriefOptions, type BriefSection } from "./brief.js"
export {
  note,
  renderNote,
  toCompleteness,
  toNoteMarkdown,
  toNoteParts,
  type Completeness,
  type Note,
  type NoteOptions,
  type NotePart,
  type NoteSection,
} from "./note.js"
export { pickUp, type EarlierPromise, type EarlierStatement, type PickUp, type PickUpSource } from "./pick-up.js"
export { toEarlierPromise } from "./earlier-promise.js"
export { renderPickUp, toPickUpMarkdown, toPickUpParts } from "./render-pick-up.js"
export { briefPart, type BriefReadBack } from "./brief-part.js"

// Sentences as data, and how they are worded.
export type {
  Gap,
  GapField,
  NoSlots,
  PromiseSlots,
  Statement,
  StatementCode,
  StatementSlots,
  ToldKind,
} from "./told/statement.js"
export type { HandoffSource } from "./told/source.js"
export type { HandoffOptions } from "./render.js"
export type { HandoffSentences, HandoffWords, Heading } from "./words/words.js"
export type { ClauseWords } from "./words/clause.js"
export type { Joins, Say, WordingOptions } from "./words/say.js"

// A call that people look at.
export { callPicture, callReport } from "./report/report.js"
export {
  toTimeline,
  type Band,
  type HeatPoint,
  type TimelineMoment,
  type Timeline,
  type TurnSpan,
} from "./report/timeline.js"

// Practices as questions.
export { defineScorecardForm, type FormInput, type Question, type ScorecardForm } from "./scorecard/form.js"
export {
  scorecard,
  type AgentAnswer,
  type Override,
  type Prompts,
  type Scorecard,
  type ScorecardAnswer,
  type ScorecardOptions,
  type ScorecardTotal,
} from "./scorecard/scorecard.js"
export {
  answerScorecard,
  maySeeScorecard,
  overrideAnswer,
  type AgentAnswerInput,
  type CardResult,
  type OverrideInput,
} from "./scorecard/review-card.js"
export { renderScorecard, toScorecardMarkdown, toScorecardParts } from "./scorecard/render-scorecard.js"
export {
  renderScorecardDifference,
  toScorecardDifferenceMarkdown,
  toScorecardDifferenceParts,
} from "./scorecard/render-difference.js"
export type { ScorecardHeading, ScorecardWords } from "./words/scorecard.js"
export { diffScorecards, type AnswerDifference, type ScorecardDifference } from "./scorecard/diff-cards.js"
