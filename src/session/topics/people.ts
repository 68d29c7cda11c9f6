import { id, oneOf, optional, orNull, shape, text, yesNo, type Draft } from "../../kernel/index.js"
import { callerFact, settled, withTold } from "../caller-fact.js"
import type { FactMark } from "../model/facts.js"
import { amendable, amended, changed, groundShape, toMark } from "../model/mark.js"
import {
  givenPersonShape,
  personShape,
  verificationCheck,
  type CallerFact,
  type CallerHeard,
  type PeopleCommands,
  type PeopleEvents,
  type Relation,
  type Subject,
} from "../model/people.js"
import { anyone, lasting, people, record, strikeable, type Evolvers } from "../rule.js"
import type { CueReaction, Topic, TopicRules } from "../topic.js"
import { answeredSince, factsAnswered, isYes } from "./answered.js"

const relations: readonly Relation[] = [
  "self",
  "family",
  "carer",
  "tenant",
  "landlord",
  "colleague",
  "neighbour",
  "other",
]

const callerFacts: readonly CallerFact[] = ["callerName", "callbackNumber"]
const heardKinds: readonly CallerHeard["kind"][] = ["stated", "readBack", "confirmed", "corrected"]

function rules(): TopicRules<PeopleCommands, PeopleEvents> {
  const caller = amendable(givenPersonShape())
  const subject = {
    subject: orNull(
      shape<Subject>({
        personId: optional(id),
        name: optional(text(200)),
        relation: oneOf(relations),
        verification: verificationCheck(),
        mayDisclose: optional(yesNo),
      }),
    ),
  }
  const heard = {
    ...groundShape(),
    fact: oneOf(callerFacts),
    kind: oneOf(heardKinds),
    value: optional(text(400)),
  }
  return {
    commands: {
      describeCaller: { by: people, late: true, fields: caller, decide: record("caller.described") },
      hearCaller: { by: anyone, fields: heard, decide: record("caller.heard") },
      describeSubject: { by: people, late: true, fields: subject, decide: record("subject.described") },
    },
    events: {
      "caller.described": lasting(amendable(personShape())),
      "caller.heard": {
        ...strikeable(heard),
        erase: (data, blank) => (data.value === undefined ? data : { ...data, value: blank(data.value) }),
      },
      "subject.described": lasting(subject),
    },
  }
}

const evolve: Evolvers<PeopleEvents> = {
  "caller.described": (next, event) => {
    const { name, callbackNumber } = event.data
    const told = next.caller.told
    next.caller = amended(next.caller, event.data)
    if (told === undefined) return
    const put = (fact: CallerFact, value: string | null | undefined): void => {
      if (value === undefined || !told.some((entry) => entry.name === fact)) return
      const mark = { ...toMark(event), basis: "recorded" } as const
      const made: FactMark = value === null ? { ...mark, kind: "cleared" } : { ...mark, kind: "stated", value }
      next.caller = withTold(next.caller, fact, made)
    }
    put("callerName", name)
    put("callbackNumber", callbackNumber)
  },
  "caller.heard": (next, event) => {
    const { fact, kind, value } = event.data
    const basis = kind === "readBack" || kind === "confirmed" ? "recorded" : "heard"
    const mark: FactMark = { ...toMark(event, event.data), kind, basis, ...(value !== undefined && { value }) }
    next.caller = withTold(next.caller, fact, mark)
  },
  "subject.described": (next, event) => {
    next.subject = event.data.subject
  },
}

/** A short form of what is known, or the same: "Dana" of "Dana Whitfield", a number with or without its prefix. */
function isWithin(short: string, long: string): boolean {
  const [one, other] = [short, long].map((each) =>
    each
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  )
  if (/\d/.test(one!)) return other!.replace(/ /g, "").endsWith(one!.replace(/ /g, ""))
  return ` ${other} `.includes(` ${one} `)
}

/** So many digits are a number that somebody may be rung on, and no more a piece of one. */
const WHOLE_NUMBER = 10

/** Digits, or the words that stand for them. */
const digitsIn = (text: string): number => text.replace(/\D/g, "").length || text.trim().split(/[\s,-]+/).length

/** What they say of themselves: told anew, or more of it. What a person put down stands: what differs is a clash. */
const given =
  (fact: CallerFact): CueReaction =>
  ({ session }, { words, rule }, ground) => {
    if (words === undefined || words === "") return []
    const known = callerFact(session, fact)
    const isMore = rule?.endsWith(".more") === true && known.value !== undefined
    if (isMore && (known.basis === "recorded" || digitsIn(known.value) >= WHOLE_NUMBER)) return []
    const value = isMore ? `${known.value} ${words}` : words
    if (known.value !== undefined && known.standing !== "corrected" && isWithin(value, known.value)) return []
    return [heard(fact, "stated", ground, value)]
  }

function heard(fact: CallerFact, kind: CallerHeard["kind"], ground: object, value?: string): Draft {
  return { type: "caller.heard", data: { ...ground, fact, kind, ...(value !== undefined && { value }) } }
}

/** What the agent says again. Where it is a number that the caller gave in pieces, or put right in part, the agent's words are the first that tell the whole. */
const readBack: CueReaction = ({ session, log }, { about, words }, ground) =>
  callerFacts.flatMap((fact) => {
    if (about?.some((each) => each.fact === fact) !== true) return []
    const { value, basis } = callerFact(session, fact)
    const isWhole = fact === "callbackNumber" && words !== undefined
    const isNew = isWhole && basis !== "recorded" && !(value && isWithin(words, value))
    if (value === undefined && !isNew) return []
    const { kind, ...since } = answeredSince(log, ground.turnId!) ?? {}
    return [
      ...(isNew ? [heard(fact, "stated", ground, words)] : []),
      heard(fact, "readBack", ground),
      ...(kind === undefined ? [] : [heard(fact, kind, since)]),
    ]
  })

const answer =
  (kind: "confirmed" | "corrected"): CueReaction =>
  ({ session, log }, { about }, ground, given) => {
    if (kind === "corrected" && about === undefined && isYes(given)) return []
    const standing = callerFacts.filter((fact) => callerFact(session, fact).standing === "readBack")
    if (standing.length === 0) return []
    const told = session.caller.told!.filter(({ name }) => (standing as readonly string[]).includes(name))
    return factsAnswered(log, ground.turnId, told, kind === "corrected" ? { about } : undefined).map((fact) =>
      heard(fact as CallerFact, kind, ground),
    )
  }

/** Who rings, and whom it is about. */
export const peopleTopic: Topic<PeopleCommands, PeopleEvents> = {
  topic: "people",
  rules,
  evolve,
  cues: () => ({
    nameGiven: given("callerName"),
    numberGiven: given("callbackNumber"),
    readBack,
    confirmation: answer("confirmed"),
    correction: answer("corrected"),
  }),
  changeMarks(next, change) {
    const { told } = next.caller
    if (told === undefined) return
    const kept = changed(told, (entry) => {
      const marks = change(entry.marks)
      return marks === entry.marks ? entry : { ...entry, marks }
    })
    if (kept !== told) next.caller = settled({ ...next.caller, told: kept })
  },
}
