import type { AgentCueKind, CallerCueKind, CueKind } from "../session/cue.js"

/** Every kind of a caller; the type makes sure that none is left out and none is made up. */
const OF_CALLERS: Readonly<Record<CallerCueKind, true>> = {
  "abuse.profanity": true,
  "abuse.insult": true,
  "abuse.slur": true,
  "abuse.threat": true,
  "abuse.sexual": true,
  anger: true,
  distress: true,
  bereavement: true,
  crisis: true,
  "emergency.fire": true,
  "emergency.gas": true,
  "emergency.medical": true,
  "emergency.duress": true,
  supervisorRequest: true,
  humanRequest: true,
  "threat.legal": true,
  "threat.leave": true,
  "threat.publicity": true,
  repeatContact: true,
  alreadyTold: true,
  waitComplaint: true,
  problem: true,
  desiredOutcome: true,
  gratitude: true,
  confirmation: true,
  correction: true,
  notUnderstood: true,
  endSignal: true,
  doNotCall: true,
  recordingRefused: true,
  thirdParty: true,
  minorStated: true,
  offTopic: true,
}

/** Every kind of an agent. */
const OF_AGENTS: Readonly<Record<AgentCueKind, true>> = {
  greeting: true,
  acknowledge: true,
  empathy: true,
  "apology.regret": true,
  "apology.atFault": true,
  "question.open": true,
  "question.closed": true,
  readBack: true,
  understandingCheck: true,
  options: true,
  redirect: true,
  timeStatement: true,
  summary: true,
  boundary: true,
  holdRequest: true,
  holdReturn: true,
  transferNotice: true,
  promise: true,
  closing: true,
  anythingElse: true,
  thanks: true,
  "avoid.calmDown": true,
  "avoid.blame": true,
  "avoid.policyWall": true,
  "avoid.dismissive": true,
  "avoid.retaliation": true,
  "avoid.clinicalAdvice": true,
  "avoid.legalAdvice": true,
  "avoid.outcomeComfort": true,
  "avoid.claimsHuman": true,
  overshare: true,
}

/** Every kind of cue, a caller's first. */
export const cueKinds = (): readonly CueKind[] => [...Object.keys(OF_CALLERS), ...Object.keys(OF_AGENTS)] as CueKind[]

/** Whether a text names a kind that an agent's turn gives. */
export const isAgentKind = (name: string): name is AgentCueKind => Object.hasOwn(OF_AGENTS, name)

/** Whether a text names a kind of cue. */
export const isCueKind = (name: unknown): name is CueKind =>
  typeof name === "string" && (Object.hasOwn(OF_CALLERS, name) || isAgentKind(name))
