import { sayLacking, type Advice, type CallEvent, type CueKind } from "evenkeel"
import { describe } from "../../replay/describe.js"
import { reason, spaced } from "../../replay/reason.js"

export { reason, spaced }

/** The same as a part of a sentence. */
export function within(text: string): string {
  return text === "" ? "" : text[0]!.toLowerCase() + text.slice(1)
}

/** The first letter large: texts of the catalogue are parts of sentences. */
export function sentence(text: string): string {
  return text === "" ? "" : text[0]!.toUpperCase() + text.slice(1)
}

/** What an advice without a phrase is about. */
export function hintOf({ missing, step, what }: Advice["slots"]): string | undefined {
  const hint = missing === undefined ? (step ?? what) : sayLacking(missing)
  return hint === undefined ? undefined : sentence(hint)
}

/** An event on which a card rests. */
export function evidence(event: CallEvent, zone: string): string {
  if (event.type === "turn.heard" || event.type === "turn.replaced") {
    const { speaker, text } = event.data
    return `${speaker === "caller" ? "They said" : "You said"}: “${text.length > 140 ? `${text.slice(0, 139)}…` : text}”`
  }
  if (event.type === "cues.reported")
    return `Heard in it: ${event.data.cues.map(({ kind }) => cueWords[kind] ?? spaced(kind)).join(", ")}`
  return sentence(describe(event, zone)?.text ?? spaced(event.type))
}

export const phaseWords: Readonly<Record<string, string>> = {
  queued: "In the queue",
  ringing: "Ringing",
  connected: "Live",
  wrapUp: "Wrap-up",
  completed: "Completed",
}

export const callTypeWords: Readonly<Record<string, string>> = {
  service: "Service",
  message: "Message",
  order: "Order",
  transfer: "Transfer",
  information: "Information",
  staff: "Staff",
  solicitor: "Solicitor",
  wrongNumber: "Wrong number",
  silent: "Silent",
  prank: "Prank",
  emergency: "Emergency",
}

export const holdWords = {
  lookUp: "Look something up",
  consult: "Ask somebody",
  patch: "Bring somebody in",
  verify: "Check something",
  regroup: "Collect my thoughts",
} as const

export const burdenWords = {
  brokenPromise: "We broke a promise to them",
  hot: "Angry before the greeting",
  calledBefore: "Called before",
  transferred: "Was passed on",
  waitedLong: "Waited long",
} as const

export const flagWords: Readonly<Record<string, string>> = {
  doNotCall: "Do not call",
  threat: "Threat",
  legal: "Legal steps",
  publicComplaint: "Public complaint",
  recordingRefused: "No recording",
  minor: "Under age",
}

export const safetyWords: Readonly<Record<string, string>> = {
  crisis: "Somebody's life may be in danger",
  fire: "Fire",
  gas: "Gas",
  medical: "Medical emergency",
  duress: "Somebody may be under duress",
}

/** Cues that are worth a mark beside what was said. The rest is noise to somebody who is listening. */
export const cueWords: Readonly<Partial<Record<CueKind, string>>> = {
  "abuse.insult": "insult",
  "abuse.profanity": "swearing",
  "abuse.slur": "slur",
  "abuse.threat": "threat",
  "abuse.sexual": "sexual remark",
  anger: "anger",
  distress: "distress",
  bereavement: "a death",
  crisis: "danger to life",
  "emergency.fire": "fire",
  "emergency.gas": "gas",
  "emergency.medical": "medical emergency",
  "emergency.duress": "duress",
  supervisorRequest: "wants a supervisor",
  "threat.legal": "legal steps",
  "threat.leave": "may leave",
  "threat.publicity": "going public",
  repeatContact: "called before",
  waitComplaint: "waited",
  alreadyTold: "told this already",
  endSignal: "ready to end",
  promise: "promise",
  readBack: "read back",
  boundary: "boundary",
}

export const riskWords = {
  noOwner: "Nobody has it",
  ownerAway: "Whoever has it is away",
  tooLate: "The next try would come too late",
  chased: "They have asked where it stays",
  escalated: "A supervisor was told",
  unanswered: "Heard, and nobody said yes or no",
} as const

export const promiseWords: Readonly<Record<string, string>> = {
  callback: "Call back",
  send: "Send",
  visit: "Visit",
  do: "Do",
}
