import { code, id, oneOf, optional, text, type Check, type Shape } from "../../kernel/index.js"
import { wrong } from "../../kernel/inner.js"
import { isZoneName } from "../../time/index.js"
import type { FactEntry, FactMark } from "./facts.js"
import type { Amendable, Ground } from "./mark.js"

const verifications: readonly Verification[] = ["verified", "failed", "notAsked"]
/** Whether a person has shown who they are, in the client's way. */
export type Verification = "verified" | "failed" | "notAsked"

/** What the caller is to the subject. */
export type Relation = "self" | "family" | "carer" | "tenant" | "landlord" | "colleague" | "neighbour" | "other"

/** The relations, for the door. */
export const relations: readonly Relation[] = [
  "self",
  "family",
  "carer",
  "tenant",
  "landlord",
  "colleague",
  "neighbour",
  "other",
]

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
  /** How it was checked who they are. */
  readonly verification?: Verification
}

/** A fact of the caller that may be told in words. */
export type CallerFact = "callerName" | "callbackNumber"

/**
 * The caller as the call knows them. A name or a callback number was put down by a person, or told, read back and confirmed; what was only
 * told stands in `told`.
 */
export interface Caller extends Person {
  /** What was heard of them, and what it was put down against. Read it by `callerFact`. */
  readonly told?: readonly FactEntry[]
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
  /** What a detector of the host's heard of them: a proposal, that a read-back confirms. */
  readonly hearCaller: CallerHeard
  /** Whom it is about. `null` for `subject` takes it back: it is the caller. */
  readonly describeSubject: { readonly subject: Subject | null }
}

/** Something was heard of the caller: given, read back, confirmed or called wrong. A proposal, as all that is heard. */
export interface CallerHeard extends Ground {
  readonly fact: CallerFact
  readonly kind: Exclude<FactMark["kind"], "cleared">
  /** For `stated`: as it was said. */
  readonly value?: string
}

/** Events of this topic. */
export interface PeopleEvents {
  readonly "caller.heard": CallerHeard
  readonly "caller.described": Amendable<Person>
  readonly "subject.described": { readonly subject: Subject | null }
}

/** A well-formed tag of BCP 47, as far as people speak languages: `en`, `es-MX`. What is written `en_US` is none. */
const LANGUAGE = /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i

/** The members of a {@link Person}, for the door. A zone must be known to the platform, and a language be a tag. */
export function givenPersonShape(): Shape<Person> {
  return {
    ...personShape(),
    language: optional(languageTag),
    zone: optional(such(code(60), isZoneName, "an IANA time zone")),
  }
}

/** A language, for the door. */
export const languageTag: Check<string> = /* @__PURE__ */ such(
  /* @__PURE__ */ code(40),
  (value) => LANGUAGE.test(value),
  "a BCP 47 tag such as en-US",
)

/** A code that passes another test besides. */
function such(check: Check<string>, isOne: (value: string) => boolean, expected: string): Check<string> {
  return (value, path, issues, cleaner) => {
    const text = check(value, path, issues, cleaner)
    if (typeof text === "string" && !isOne(text)) wrong(path, expected, issues)
    return text
  }
}

/** The members of a {@link Person} as a log holds them, which outlives the zones that a platform knows. */
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
