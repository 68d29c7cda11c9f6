import type { AuthorityRule, PhrasesInput, PhrasesSection } from "../phrases/index.js"
import type { DispatchSettings } from "../escalation/dispatch/index.js"
import type { Roster } from "../escalation/roster/index.js"
import type { FollowUpSettings } from "../followups/index.js"
import type { CoachSettings, PlaybookNotice } from "../coach/index.js"
import type { CueLexicon } from "../cues/index.js"
import type { AbusePolicy, GivenDeclaration, HelpPolicy, Rule } from "../escalation/index.js"
import type {
  CallTypes,
  Clocks,
  EmergencyContact,
  Limits,
  MessageFields,
  Procedure,
  RecordingPolicy,
  RetentionPolicy,
  Settings,
} from "../session/index.js"

/**
 * Everything that one client configures, checked, complete and frozen: what {@link definePlaybook} gives.
 *
 * It is plain JSON. The session reads the part of it that {@link Settings} names; each other part reads its own section.
 */
export interface Playbook extends Settings, Partial<CoachSettings> {
  /** The client's own wording; left out where the client has none. */
  readonly phrases?: PhrasesSection
  /** How promises are kept; `defaultFollowUps` where it is left out. */
  readonly followUps?: FollowUpSettings
  /** Wordings that are heard besides those of the language, and those that are not. Absent where it was left out. */
  readonly cues?: CueLexicon
  /** The client's own data that rules may read. */
  readonly facts: readonly GivenDeclaration[]
  readonly rules: readonly Rule[]
  /** How abuse of agents is met; `defaultAbusePolicy` where it is left out. */
  readonly abuse?: AbusePolicy
  /** How agents get help; `defaultHelpPolicy` where it is left out. */
  readonly help?: HelpPolicy
  /** How people on call are reached; `defaultDispatch` where it is left out. */
  readonly dispatch?: DispatchSettings
  /** Who is on call when; nobody where it is left out. */
  readonly roster?: Roster
  /** What agents may offer, with the honest words where not. Absent where it was left out: then nothing is theirs to offer. */
  readonly authority?: readonly AuthorityRule[]
  /** What is true for a time, for the ringing card. Absent where it was left out. */
  readonly notices?: readonly PlaybookNotice[]
}

/** What {@link definePlaybook} takes: only `client` and `zone` are needed. A playbook is one too. */
export interface PlaybookInput {
  /** The business whose line is answered, as the host's id. 1 to 200 characters. */
  readonly client: string
  /** IANA zone of the client: `America/Chicago`. */
  readonly zone: string
  /** The playbook's own version, as the client counts. 1 to 60 characters; `1` where it is left out. */
  readonly version?: string
  /** BCP 47 tag of the agents' language; `en` where it is left out. */
  readonly locale?: string
  /** How much a call may hear. Members left out are those of `defaultLimits`. */
  readonly limits?: Partial<Limits>
  /** The call's clocks, each 1 second to 24 hours. Members left out are those of `defaultClocks`. */
  readonly clocks?: Partial<Clocks>
  /** What callers should have done before they ring: up to 100, each with 1 to 100 steps; none where it is left out. */
  readonly procedures?: readonly Procedure[]
  /** Greetings and disclosures word for word, the client's own phrases, phrases that are not to be offered. */
  readonly phrases?: PhrasesInput
  /** How promises are kept. Members left out are those of `defaultFollowUps`. */
  readonly followUps?: Partial<FollowUpSettings>
  /** Practices of the coach that are switched off, weigh otherwise or go before others, by id; all on where it is left out. */
  readonly practices?: CoachSettings["practices"]
  /** How often the coach speaks. Members left out are those of `defaultCoachSettings`. */
  readonly pacing?: Partial<CoachSettings["pacing"]>
  /** Wordings to hear besides those of the language, and to mute: each list up to 500 entries. */
  readonly cues?: CueLexicon
  /** The client's own data that rules may read: up to 200; none where it is left out. */
  readonly facts?: readonly GivenDeclaration[]
  /** Up to 2,000 rules in 64 kB; none where it is left out. Their conditions read the library's facts and those of `facts`. */
  readonly rules?: readonly Rule[]
  /** How abuse of agents is met. Members left out are those of `defaultAbusePolicy`. */
  readonly abuse?: Partial<AbusePolicy>
  /** How agents get help. Members left out are those of `defaultHelpPolicy`. */
  readonly help?: Partial<HelpPolicy>
  /** How people on call are reached. Members left out are those of `defaultDispatch`. */
  readonly dispatch?: Partial<DispatchSettings>
  /** Who is on call when, and how each is reached. */
  readonly roster?: Roster
  /** What a message is to hold, by type of call, in the order in which to ask: up to 50 fields each; none where it is left out. */
  readonly messageFields?: MessageFields
  /** Limits, clocks and practices that are otherwise in calls of one type; none where it is left out. */
  readonly callTypes?: CallTypes
  /** What agents may offer, up to 200 kinds; nothing where it is left out. Promises are in `followUps.mayPromise`. */
  readonly authority?: readonly AuthorityRule[]
  /** Whom to ring in danger, by region: up to 200; unset where it is left out. */
  readonly emergencyContacts?: readonly EmergencyContact[]
  /** When calls may be recorded; unset where it is left out. */
  readonly recording?: RecordingPolicy
  /** How long words are kept; unset where it is left out. */
  readonly retention?: RetentionPolicy
  /** What is true for a time, in days of `zone`: up to 200; none where it is left out. */
  readonly notices?: readonly PlaybookNotice[]
  /** Where an editor finds the JSON Schema: `node_modules/evenkeel/dist/playbook.schema.json`. It is left out of the playbook. */
  readonly $schema?: string
  /** The format of the file, 1; see {@link migratePlaybook} for others. It is left out of the playbook. */
  readonly format?: number
  /** Computed anew, so that a playbook which was stored can be given again as it is. */
  readonly hash?: string
}
