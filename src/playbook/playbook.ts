import type { PhrasesInput, PhrasesSection } from "../phrases/index.js"
import type { CoachSettings } from "../coach/index.js"
import type { Clocks, Limits, Procedure, Settings } from "../session/index.js"

/**
 * Everything that one client configures, checked, complete and frozen: what {@link definePlaybook} gives.
 *
 * It is plain JSON. The session reads the part of it that {@link Settings} names; each other part reads its own section.
 */
// The sections of the other parts are added here.
export interface Playbook extends Settings, Partial<CoachSettings> {
  /** The client's own wording; left out where the client has none. */
  readonly phrases?: PhrasesSection
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
  /** Practices of the coach that are switched off or weigh otherwise, by id; all on where it is left out. */
  readonly practices?: CoachSettings["practices"]
  /** How often the coach speaks. Members left out are those of `defaultCoachSettings`. */
  readonly pacing?: Partial<CoachSettings["pacing"]>
  /** Computed anew, so that a playbook which was stored can be given again as it is. */
  readonly hash?: string
}
