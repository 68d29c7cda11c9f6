import { id, oneOf, optional, orNull, shape, text, yesNo, type Draft } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import { callerFact, countDigits, isBlotted, isWithin, settled, withTold } from "../facts/caller-fact.js"
import { knownBy } from "../facts/fact-marks.js"
import type { FactMark } from "../model/facts.js"
import { amendable, amended, changed, groundShape, toMark } from "../model/mark.js"
import {
  givenPersonShape,
  personShape,
  relations,
  verificationCheck,
  type Caller,
  type CallerFact,
  type CallerHeard,
  type PeopleCommands,
  type PeopleEvents,
  type Subject,
} from "../model/people.js"
import { anyone, lasting, people, record, strikeable, type Evolvers } from "../rule.js"
import type { CueReaction, Topic, TopicRules } from "../topic.js"
import { recentTurn } from "../heard-turns.js"
import { answeredSince, factsAnswered, isYes, toldBy } from "../facts/facts-answered.js"

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
    value: optional(text(200, 1)),
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
    const isStated = kind === "stated"
    if (isStated && value === undefined) return
    const basis = kind === "readBack" || kind === "confirmed" ? "recorded" : "heard"
    // What they say anew takes the place of what they said, confirmed or not; what a person put down it does not.
    const told = next.caller.told?.map((entry) => knownBy(entry, event))
    const known = callerFact({ caller: { ...next.caller, ...defined({ told }) } }, fact)
    const isAnew = isStated && known.value !== undefined && known.basis === "heard"
    const mark: FactMark = {
      ...toMark(event, event.data),
      kind: isAnew ? "corrected" : kind,
      basis,
      ...(value !== undefined && kind !== "readBack" && kind !== "confirmed" && { value }),
    }
    next.caller = withTold(next.caller, fact, mark)
  },
  "subject.described": (next, event) => {
    next.subject = event.data.subject
  },
}

/** Whether a number holds all digits of a piece of it. */
function holds(words: string, piece: string): boolean {
  const [whole, part] = [words, piece].map((each) => each.replace(/\D/g, ""))
  if (part === "") return isWithin(piece, words)
  return part!.length < whole!.length && whole!.includes(part!)
}

/** A turn stands so few events before what is found in it. */
const NEAR = 60

/** So many digits are a number that somebody may be rung on, and no more a piece of one. */
const WHOLE_NUMBER = 10

/** What they say of themselves: told anew, or more of it. What a person put down stands: what differs is a clash. */
const given =
  (fact: CallerFact): CueReaction =>
  ({ session, log }, { words, rule, about }, ground, drafts) => {
    if (words === undefined || words === "") return []
    const known = callerFact(session, fact)
    // Somebody else on the line tells of themselves.
    const told = session.caller.told?.find(({ name }) => name === fact)
    if (told !== undefined && !toldBy(log, told, recentTurn(log, ground.turnId!, NEAR)?.participantId)) return []
    const isName = fact === "callerName"
    const isMore = rule?.endsWith(".more") === true && known.value !== undefined
    const isWhole = isName ? isWithin(words, known.value ?? "") : countDigits(known.value ?? "") >= WHOLE_NUMBER
    if (isMore && (known.basis === "recorded" || isWhole || known.standing === "confirmed")) return []
    // A piece of it that comes late, when it is known not to be a card's, was confirmed with it.
    if (!isName && known.standing === "confirmed" && holds(known.value ?? "", words)) return []
    const surname = rule?.endsWith(".first") === true ? surnameIn(toldIn(drafts) ?? known.value) : undefined
    const value = isMore ? `${known.value} ${words}` : surname === undefined ? words : `${words} ${surname}`
    const isKnown =
      known.value !== undefined &&
      known.standing !== "corrected" &&
      (isWithin(value, known.value) || about?.some((each) => each.fact === fact) === true)
    return [
      ...(isKnown ? [] : [heard(fact, "stated", ground, value)]),
      ...(rule?.endsWith(".unsure") === true ? [heard(fact, "corrected", ground)] : []),
    ]
  }

/** Of what nobody told any more, what was put down stands. */
function withoutUntold(caller: Caller): Caller {
  const { told = [], ...known } = caller
  const left = told.filter(({ marks }) => marks.some((mark) => mark.basis !== "recorded" || mark.turnId !== undefined))
  return left.length > 0 ? { ...known, told: left } : known
}

/** The name that was told in the same breath. */
function toldIn(drafts: readonly Draft[]): string | undefined {
  return (drafts.find(({ type }) => type === "caller.heard")?.data as CallerHeard | undefined)?.value
}

/** What is known of a name, while it is one word. */
function surnameIn(name = ""): string | undefined {
  return /^\S+$/.test(name) ? name : undefined
}

function heard(fact: CallerFact, kind: CallerHeard["kind"], ground: object, value?: string): Draft {
  return { type: "caller.heard", data: { ...ground, fact, kind, ...defined({ value }) } }
}

/** What the agent says again. Where it is a number that the caller gave in pieces, or put right in part, the agent's words are the first that tell the whole. */
const readBack: CueReaction = ({ session, log }, { about, words, anew }, ground) =>
  callerFacts.flatMap((fact) => {
    if (about?.some((each) => each.fact === fact) !== true) return []
    const { value, basis, standing } = callerFact(session, fact)
    const isWhole = fact === "callbackNumber" && words !== undefined
    const isSame = isWhole && value !== undefined && isWithin(words, value)
    // The same in figures, the pieces that they gave, put together, or what they put right. Any other number is a mistake, and no read-back.
    const isMeant =
      basis !== "recorded" &&
      (anew === true || standing === "corrected" || isBlotted(value) || holds(words ?? "", value ?? ""))
    const isNew = isWhole && !isSame && (value === undefined || isMeant)
    if (!isNew && (value === undefined || (isWhole && !isSame))) return []
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
    if (kept !== told) next.caller = withoutUntold(settled({ ...next.caller, told: kept }))
  },
}
