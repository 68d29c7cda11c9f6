// What a turn tells.
export { detectCues } from "./detect.js"
export { scanCues, startScan, type CueScan, type ScannedCues, type SettledText } from "./scan.js"
export type { Heard } from "./matching/match-sentence.js"
export type { Writing } from "./matching/shouting.js"
export { CUES_VERSION } from "./version.js"
export { derivedCueRules } from "./context/derive.js"
export type { CueContext, CueTurn, DetectedCue, EarlierTurn } from "./context/context.js"
export type { AddedCue, CueLexicon, MutedCue } from "./lexicon/lexicon.js"
export { checkCueLexicon, type UncheckedLexicon } from "./lexicon/check-lexicon.js"
export { checkCuePack } from "./lexicon/check-pack.js"
export { defineCueLexicon } from "./lexicon/define-lexicon.js"
export type { ClippedForm, CueGuard, CueMark, CuePack, CueRule, CueRules, CueTrap, CueWords } from "./lexicon/pack.js"
export { en } from "./en/pack.js"
export { agentCueKinds, callerCueKinds, cueKinds, type CueKind } from "../session/index.js"

// Who promised what, and for when.
export { hearPromises, type HeardPromise, type HearingOptions } from "./promises/hear-promises.js"
export type { GrammarQuery, PromiseGrammar } from "./promises/grammar.js"
export type { PromisedAct, PromiseSpeaker } from "./promises/promised-act.js"
export type { HeardActs, TimedAct } from "./promises/timed-act.js"
export type {
  ClockTime,
  DayPart,
  DayUnit,
  ElapsedTime,
  LongPeriod,
  NamedDay,
  NamedMonth,
  Slice,
  TimeMention,
  TimeRelation,
  TimeSide,
} from "./promises/time-mention.js"
export type { Token } from "./promises/token.js"
export type { PromisePrecision } from "./promises/resolve-window.js"

// Both, as a part of a call.
export { cuesPart, type CueSettings, type CuesOptions, type CuesSlice } from "./cues-part.js"
export type { EarlierNote } from "./context/earlier-notes.js"
