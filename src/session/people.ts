import { code, id, oneOf, optional, text, type Check, type Shape } from "../kernel/index.js"
import type { Amendable } from "./mark.js"

const verifications: readonly Verification[] = ["verified", "failed", "notAsked"]
/** Whether a person has shown who they are, in the client's way. */
export type Verification = "verified" | "failed" | "notAsked"

/** What the caller is to the subject. */
export type Relation = "self" | "family" | "carer" | "tenant" | "landlord" | "colleague" | "neighbour" | "other"

/** Who rings. Members are left out while they are not known. */
export interface Person {
  /** The host's id of that person. */
  readonly personId?: string
  readonly name?: string
  /** The number they ring from. */
  readonly number?: string
  /** Where to reach them if the line drops; asked for within the first minute. */
  readonly callbackNumber?: string
  /** BCP 47. */
  readonly language?: string
  /** IANA zone in which they live. */
  readonly zone?: string
  /** Where they are: ISO 3166 code of a country or a part of one, `US-IL`. It chooses the emergency contacts. */
  readonly region?: string
  readonly verification?: Verification
}

/** Whom the call is about, where that is not the caller: patient, tenant, account holder. */
export interface Subject {
  readonly personId?: string
  readonly name?: string
  readonly relation: Relation
  readonly verification?: Verification
  /** Whether the caller may hear about the subject, where that was found out. */
  readonly mayDisclose?: boolean
}

/** Commands of this topic. Giving them again corrects; members left out stay as they were, `null` sets one back to unknown. */
export interface PeopleCommands {
  /** What is known of the caller. */
  readonly describeCaller: Amendable<Person>
  /** Whom it is about. `null` for `subject` takes it back: it is the caller. */
  readonly describeSubject: { readonly subject: Subject | null }
}

/** Events of this topic. */
export interface PeopleEvents {
  readonly "caller.described": Amendable<Person>
  readonly "subject.described": { readonly subject: Subject | null }
}

/** The members of a {@link Person}, for the door. */
export function personShape(): Shape<Person> {
  return {
    personId: optional(id),
    name: optional(text(200)),
    number: optional(code(40)),
    callbackNumber: optional(code(40)),
    language: optional(code(40)),
    zone: optional(code(60)),
    region: optional(code(6)),
    verification: verificationCheck(),
  }
}

/** A {@link Verification}, which may be left out, for the door. */
export function verificationCheck(): Check<Verification | undefined> {
  return optional(oneOf(verifications))
}
