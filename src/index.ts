// evenkeel, in the order in which a call moves through it.

// What every part stands on: events, parts, faults and refusals.
export * from "./kernel/index.js"
// Zones, work calendars, calling windows.
export * from "./time/index.js"
// What must not be kept is masked before anything is.
export * from "./redact/index.js"
// The call itself: commands, events, facts, clocks, readiness.
export * from "./session/index.js"
// What is said, and what it tells: cues and promises.
export * from "./cues/index.js"
// What to say: phrases with their claims, and what is about to be said, judged.
export * from "./phrases/index.js"
// Promises on streams of their own: when, reminded, kept or not.
export * from "./followups/index.js"
// What to do now, in which words, and why.
export * from "./coach/index.js"
// Everything that one client configures.
export * from "./playbook/index.js"
// Transcripts of vendors and files, read; calls, follow-ups and tasks, written.
export * from "./formats/index.js"
// What telephone systems say, as commands.
export * from "./adapters/index.js"
// The live call, with the standard parts.
export {
  createCall,
  createRedactor,
  rehear,
  replayCall,
  restoreCall,
  standardParts,
  type StandardOptions,
} from "./runtime/standard.js"
export type {
  Call,
  CallListeners,
  CallOptions,
  CallSnapshot,
  ClockPort,
  ListenerFailure,
  PartsOption,
  Redactor,
  Reheard,
  RestoreOptions,
  Result,
} from "./runtime/index.js"
