import { orInvalidInput } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import type { RosterContact, DispatchChannel, Roster, RosterHours } from "../roster/index.js"

/** Whom a rung reaches. */
export type RungTarget =
  /** Somebody, whether on duty or not. */
  | { readonly kind: "person"; readonly personId: string }
  /** Whoever is on duty in it when the rung is reached. */
  | { readonly kind: "rotation"; readonly rotationId: string }
  /** A place that belongs to nobody: an office's inbox, a channel of a chat. All of its contacts are used at once. */
  | { readonly kind: "channels"; readonly listId: string; readonly contacts: readonly RosterContact[] }

/** Whose acknowledgement a rung needs. */
export type AckRule =
  /** One of those whom it reaches. */
  | { readonly kind: "any" }
  /** Everyone whom it reaches. */
  | { readonly kind: "all" }
  /** So many of them. */
  | { readonly kind: "quorum"; readonly count: number }
  /** One who gives the reply code. */
  | { readonly kind: "code" }

/** One step of the way up. */
export interface DispatchRung {
  /** People, or whoever of a rotation is on duty: all of them are told at once. */
  readonly targets: readonly RungTarget[]
  /** How long to wait for an acknowledgement before the next rung, counted from when this one was really notified. */
  readonly delayMinutes: number
  /** Any one where it is left out. */
  readonly ack?: AckRule
  /** Outside these the rung is skipped. In the client's zone. */
  readonly hours?: RosterHours
}

/** Whom to reach for one kind of matter, in which order, and what if nobody acknowledges. */
export interface DispatchPolicy {
  /** By which a rule, an order of a dispatch, names it. */
  readonly policyId: string
  /** Whom to tell, one after the other until somebody acknowledges. */
  readonly rungs: readonly DispatchRung[]
  /** How often the rungs are gone through again. */
  readonly repeatCount?: number
  /** What must be settled with the caller first: `feeAccepted`. */
  readonly preconditions?: readonly string[]
  /** What becomes of one whose preconditions nobody settles in time: it waits and is brought up again, or it goes out. */
  readonly whenUnmet?: "hold" | "send"
  /** How long an acknowledgement holds without progress. */
  readonly ackMinutes?: number
  /** Who owns it when nobody has acknowledged, as the host's id. */
  readonly fallbackOwner?: string
}

/** How one client reaches its people. */
export interface DispatchSettings {
  /** One for each kind of matter. */
  readonly policies: readonly DispatchPolicy[]
  /** Topics that can wait. Everything else is urgent: a topic that is on no list, and one that nobody named. */
  readonly routineTopics: readonly string[]
  /** Topics that are urgent whatever `routineTopics` says. */
  readonly urgentTopics: readonly string[]
  /** Who owns what nobody has acknowledged, where the policy names nobody. `null`: the client itself. */
  readonly fallbackOwner: string | null
  /** How often the rungs are gone through again, where the policy does not say. */
  readonly repeatCount: number
  /** How long an acknowledgement holds without progress, where the policy does not say. */
  readonly ackMinutes: number
  /** How long the preconditions may stay unsettled before it is brought up again, or goes out. */
  readonly preconditionMinutes: number
  /** How long the host may take to confirm a notification before it is offered again under the same id. */
  readonly confirmMinutes: number
  /** How often a notification is offered before it counts as failed. */
  readonly mostOffers: number
  /** How long somebody who has acknowledged has left after the caller has rung again. */
  readonly chaseMinutes: number
  /** How often one that is exhausted is brought up again. */
  readonly exhaustedMinutes: number
  /** Channels whose text may hold names, numbers and the caller's words. */
  readonly personalData: readonly DispatchChannel[]
}

/** What a dispatch reads of the client's playbook: a playbook is one. */
export interface DispatchHost {
  readonly client?: string
  readonly zone: string
  readonly dispatch?: DispatchSettings
  readonly roster?: Roster
}

/**
 * The settings of a client that says nothing about dispatches.
 *
 * Half an hour until an acknowledgement lapses is what PagerDuty has as default. The rest is a starting point to tune.
 */
export const defaultDispatch: DispatchSettings = {
  policies: [],
  routineTopics: [],
  urgentTopics: [],
  fallbackOwner: null,
  repeatCount: 1,
  ackMinutes: 30,
  preconditionMinutes: 10,
  confirmMinutes: 2,
  mostOffers: 3,
  chaseMinutes: 5,
  exhaustedMinutes: 15,
  personalData: ["call", "email"],
}

/** A policy with every number in it, as it was when the dispatch was opened: a later change moves nothing that is under way. */
export interface DispatchPlan extends Required<DispatchPolicy> {
  readonly preconditionMinutes: number
  readonly confirmMinutes: number
  readonly mostOffers: number
  readonly chaseMinutes: number
  readonly exhaustedMinutes: number
}

/** The client's dispatch settings, or the library's. */
export function settingsOf({ dispatch }: DispatchHost): DispatchSettings {
  return dispatch ?? defaultDispatch
}

/** The roster, or one of nobody. */
export function rosterOf({ roster, zone }: DispatchHost): Roster {
  return roster ?? { zone, people: [], rotations: [] }
}

/** The plan of a policy. One that the client does not have reaches nobody, so that it is exhausted at once and loudly. */
export function toPlan(host: DispatchHost, policyId: string): DispatchPlan & { readonly isKnown: boolean } {
  const { policies, routineTopics: _, urgentTopics: __, personalData: ___, ...numbers } = settingsOf(host)
  const found = policies.find((each) => each.policyId === policyId)
  const known = { ...numbers, ...defined({ ...found }) }
  return {
    rungs: [],
    preconditions: [],
    whenUnmet: "hold",
    ...known,
    isKnown: found !== undefined,
    policyId,
    fallbackOwner: known.fallbackOwner ?? host.client ?? "client",
  }
}

/**
 * Whether a topic is urgent: the client's list says what can wait, and doubt is urgent.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { defaultDispatch, isUrgent } from "evenkeel/escalation/dispatch"
 *
 * const settings = { ...defaultDispatch, routineTopics: ["billing"] }
 * isUrgent(settings, "billing") // => false
 * isUrgent(settings, "noHeat") // => true
 * isUrgent(settings, undefined) // => true
 * ```
 */
export function isUrgent(settings: DispatchSettings, topic: string | undefined): boolean {
  return orInvalidInput({ settings }, () => {
    const { routineTopics, urgentTopics } = settings
    return topic === undefined || urgentTopics.includes(topic) || !routineTopics.includes(topic)
  })
}
