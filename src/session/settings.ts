import { id, shape, text, whole, type Shape } from "../kernel/index.js"
import type { CallTypes } from "./call-type-settings.js"
import type { EmergencyContact } from "./model/emergency.js"
import type { MessageFields } from "./message-field.js"
import type { RecordingPolicy } from "./model/recording.js"
import type { RetentionPolicy } from "./retention.js"

/** How much a call may hear. Beyond a limit the input is refused before any work; everything else goes on. */
export interface Limits {
  /** Turns heard in a call. 1 to 20,000; 2,000. */
  readonly turnCount: number
  /** Characters (UTF-16 units) of one turn. 100 to 100,000; 8,192. */
  readonly turnCharacters: number
  /** Characters (UTF-16 units) of all turns of a call. 1,000 to 10,000,000; 1,048,576. */
  readonly callCharacters: number
}

/** More events than this, and a call takes only what it lives by. */
export function mostEvents({ turnCount }: Limits): number {
  return 10_000 + 5 * turnCount
}

/** Durations of the call's clocks, in milliseconds; `null` switches a clock off. */
export interface Clocks {
  /** How long the caller may vent, counted in their own speech. 60 s: two or three long breaths' worth, a starting point to tune. */
  readonly ventMs: number
  /** A pause that ends a vent. 10 s: an acknowledging sentence of the agent, which a transcript tells only at its end, is none. */
  readonly ventPauseMs: number
  /** When to look in on a held caller. 40 s: call centres ask for 30 to 45 s. */
  readonly holdCheckBackMs: number
  /** The longest hold. 120 s: a clinic's policy allows less than three minutes, answering services one. */
  readonly holdMaxMs: number
  /** After-call work. 30 s is a common default of phone systems; 120 s here, for a note that another can use. */
  readonly wrapUpMs: number | null
  /** A warning on the whole call's time; off unless a client wants it. Phone systems warn at 180 s. */
  readonly budgetWarningMs: number | null
  /** The whole call's time; off unless a client wants it. Phone systems mark 300 s. */
  readonly budgetMs: number | null
}

/** What a caller should have done or been asked before the call, in order: the step they did not mention is asked about. */
export interface Procedure {
  /** Unique in the playbook, 1 to 200 characters. */
  readonly procedureId: string
  /** 1 to 100, in the order in which they are done. */
  readonly steps: readonly ProcedureStep[]
}

/** One step of a {@link Procedure}. */
export interface ProcedureStep {
  /** Unique in its procedure, 1 to 200 characters. */
  readonly stepId: string
  /** In the client's words, for the agent. */
  readonly text: string
}

/** The settings of one client that the call itself reads. A playbook holds them, and those of the other parts. */
export interface Settings {
  /** The business whose line is answered. */
  readonly client: string
  /** The playbook's own version, as the client counts. */
  readonly version: string
  /** Fingerprint of the whole playbook. */
  readonly hash: string
  /** IANA zone of the client. */
  readonly zone: string
  /** BCP 47 tag of the agents' language. */
  readonly locale: string
  readonly limits: Limits
  readonly clocks: Clocks
  readonly procedures: readonly Procedure[]
  // Unset until the client sets them: the library decides none of these.
  /** What a message is to hold, by type of call. */
  readonly messageFields?: MessageFields
  /** What is otherwise in calls of one type. */
  readonly callTypes?: CallTypes
  /** Whom to ring in danger. */
  readonly emergencyContacts?: readonly EmergencyContact[]
  /** When calls may be recorded. */
  readonly recording?: RecordingPolicy
  /** How long words are kept. */
  readonly retention?: RetentionPolicy
}

/** The limits where a playbook sets none. */
export const defaultLimits: Limits = { turnCount: 2_000, turnCharacters: 8_192, callCharacters: 1_048_576 }

/** The clocks where a playbook sets none. */
export const defaultClocks: Clocks = {
  ventMs: 60_000,
  ventPauseMs: 10_000,
  holdCheckBackMs: 40_000,
  holdMaxMs: 120_000,
  wrapUpMs: 120_000,
  budgetWarningMs: null,
  budgetMs: null,
}

/** The settings of a call that was given no playbook. */
export const defaultSettings: Settings = {
  client: "unnamed",
  version: "0",
  hash: "none",
  zone: "UTC",
  locale: "en",
  limits: defaultLimits,
  clocks: defaultClocks,
  procedures: [],
}

/** Bounds of limits, both included. */
export const limitBounds = {
  turnCount: [1, 20_000],
  turnCharacters: [100, 100_000],
  callCharacters: [1_000, 10_000_000],
} as const

/** Bounds of settings, both included: for playbooks, and for settings that were made without one. */
export const settingBounds = {
  /** From a second: shorter, and a clock would be due before anybody could act on it. To a day: longer is no matter of one call. */
  clockMs: [1_000, 86_400_000],
  procedures: [0, 100],
  steps: [1, 100],
} as const

/** What every call reads. Sections of topics are theirs to check; the others are the playbook's matter, and are read by who asks for them. */
export function settingsShape(): Shape<Omit<Settings, "clocks" | "procedures" | UncheckedSection>> {
  const { turnCount, turnCharacters, callCharacters } = limitBounds
  return {
    client: id,
    version: id,
    hash: id,
    zone: text(60, 1),
    locale: text(40, 1),
    limits: shape<Limits>({
      turnCount: whole(1, turnCount[1]),
      turnCharacters: whole(1, turnCharacters[1]),
      callCharacters: whole(1, callCharacters[1]),
    }),
  }
}

type UncheckedSection = "messageFields" | "callTypes" | "emergencyContacts" | "recording" | "retention"
