import { textAt, type Token, isWordAt, isEdge } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { ADVERBS, FUNCTION_WORDS, HEDGES } from "../lexicons/clauses.js"
import type { VerbForm } from "../verbs/verb-forms.js"
import { baseOf } from "../verbs/verb-forms.js"
import { NOBODY, readSubject, type Subject } from "./subject.js"

/** A place where somebody may commit to an act: who, and where the verb begins. */
export interface Head {
  readonly subject: Subject
  /** Where the verb with its adverbs begins. */
  readonly verbAt: number
  readonly form: VerbForm
  /**
   * `will`: "I'll", "we're going to", "I promise to"; `plan`: "he's coming", which needs a time; `let`: "let me call you"; `duty`: "I have
   * to call you"; `farewell`: "talk to you Tuesday", which needs a figure.
   */
  readonly mood: "will" | "plan" | "let" | "duty" | "farewell"
  /** "We are not going to", "nobody will". */
  readonly negated: boolean
}

/** Words that stand behind "will" only in a question. */
export const ASKED_OF =
  "i you we he she they it someone somebody anyone anybody there that this the a an my our your his her their these those"

export const VOWS = "promise guarantee swear undertake pledge vow commit"
export const TIMETABLED = "arrives ships goes comes arrive come"
export const FAREWELLS = "talk speak chat"

/** The words that {@link readHead} asks for, besides those in "ing". */
export const HEAD_WORDS = `will shall going due let have need got be ${VOWS} ${TIMETABLED} ${FAREWELLS}`

/** The head at a token that may be one; `undefined` where it is none. */
export function readHead(tokens: readonly Token[], at: number): Head | undefined {
  const word = textAt(tokens, at)
  if (word === "will" || word === "shall") return readWill(tokens, at)
  if (word === "going" && textAt(tokens, at + 1) === "to")
    return readAux(tokens, at, { verbAt: at + 2, form: "base", mood: "will" })
  if (word === "due" && textAt(tokens, at + 1) === "to")
    return readAux(tokens, at, { verbAt: at + 2, form: "base", mood: "plan" })
  if (word.endsWith("ing") && word.length > 4) return readProgressive(tokens, at, word)
  if (word === "let") return readLet(tokens, at)
  if (isOneOf(VOWS, word)) return readVow(tokens, at)
  const bound = isOneOf("have need", word) || (word === "got" && textAt(tokens, at - 1) === "have")
  if (bound && textAt(tokens, at + 1) === "to") return readDuty(tokens, at)
  if (isOneOf(TIMETABLED, word)) return readTimetable(tokens, at)
  if (isOneOf(FAREWELLS, word)) return readFarewell(tokens, at)
  if (word === "be") return readBe(tokens, at)
  return undefined
}

function readWill(tokens: readonly Token[], at: number): Head | undefined {
  if (isWordAt(tokens, at + 1, ASKED_OF)) return undefined
  const subject = readSubject(tokens, at - 1)
  if (subject === undefined) return undefined
  return { subject, verbAt: at + 1, form: "base", mood: "will", negated: false }
}

/** "Is going to", "am calling": the subject stands before the auxiliary. */
function readAux(
  tokens: readonly Token[],
  at: number,
  { verbAt, form, mood }: Pick<Head, "verbAt" | "form" | "mood">,
): Head | undefined {
  let aux = at - 1
  let negated = false
  let hedged = false
  while (at - aux < 4) {
    const word = textAt(tokens, aux)
    if (word === "not" || word === "never") negated = true
    else if (isOneOf(HEDGES, word)) hedged = true
    else if (!isOneOf(ADVERBS, word)) break
    aux -= 1
  }
  if (!isWordAt(tokens, aux, "am are is 's be been")) {
    const subject = readSubject(tokens, aux)
    // "We've got an engineer coming out on Friday".
    const had = subject?.who === "person" && isWordAt(tokens, subject.first - 1, "have got has having")
    // "Technician arriving between 3 and 5", "calling you back in ten": as it is noted down.
    const noted =
      form === "ing" && (subject?.who === "dropped" || subject?.isTrade === true) && isNoted(tokens, subject)
    if (mood === "plan") return had || noted ? { subject, verbAt, form, mood, negated } : undefined
    // "Going to call you back" without a subject; "are you going to" is a question, "was going to" the past.
    return subject?.who === "dropped" ? { subject, verbAt, form, mood, negated } : undefined
  }
  if (isWordAt(tokens, aux, "be been")) return undefined
  const subject = readSubject(tokens, aux - 1)
  if (subject === undefined || subject.who === "dropped") return undefined
  return { subject: { ...subject, hedged: subject.hedged || hedged }, verbAt, form, mood, negated }
}

/** Whether a clause opens a sentence, without an auxiliary. */
function isNoted(tokens: readonly Token[], { who, first }: Subject): boolean {
  const opens = isEdge(tokens[first - 1])
  return opens && (who === "dropped" ? isWordAt(tokens, first + 1, "you") : true)
}

/** Verbs of calling back, which alone a duty promises. */
export const CALLING = "call ring phone get come give try circle telephone follow check"

/** Verbs whose progressive tells what is going on. */
export const NEVER_PLANNED = "follow touch reach get check try look make do have be go give take"

/** "I'm sending it tomorrow"; "I'm calling about my bill" is the call that is going on. */
function readProgressive(tokens: readonly Token[], at: number, word: string): Head | undefined {
  const base = baseOf(word, "ing")
  if (base === undefined || isOneOf(NEVER_PLANNED, base)) {
    return base === "get" || base === "have"
      ? undefined
      : base === "go" && isWordAt(tokens, at + 1, "out live through back up")
        ? readPlan(tokens, at)
        : undefined
  }
  const phones = isOneOf("call ring phone contact telephone speak talk reply respond", base)
  if (phones && !isWordAt(tokens, at + 1, "you back again")) return undefined
  return readPlan(tokens, at)
}

function readPlan(tokens: readonly Token[], at: number): Head | undefined {
  return readAux(tokens, at, { verbAt: at, form: "ing", mood: "plan" })
}

/** "Let me call you back in ten minutes". */
function readLet(tokens: readonly Token[], at: number): Head | undefined {
  const object = textAt(tokens, at + 1)
  if (object !== "me" && object !== "us") return undefined
  if (isWordAt(tokens, at - 1, "not please will you to") && textAt(tokens, at - 1) !== "please") return undefined
  const who = object === "me" ? "i" : "we"
  return { subject: speakerSubject(who, at), verbAt: at + 2, form: "base", mood: "let", negated: false }
}

/** "I promise to call you". */
function readVow(tokens: readonly Token[], at: number): Head | undefined {
  const subject = readSubject(tokens, at - 1)
  if (subject?.who !== "i" && subject?.who !== "we") return undefined
  const to = [at + 1, at + 2].find((place) => textAt(tokens, place) === "to")
  if (to === undefined || textAt(tokens, at - 1) === "not") return undefined
  return { subject, verbAt: to + 1, form: "base", mood: "will", negated: false }
}

/** "I have to call you back". */
function readDuty(tokens: readonly Token[], at: number): Head | undefined {
  const before = textAt(tokens, at) === "got" ? at - 2 : at - 1
  const subject = readSubject(tokens, before)
  if (subject?.who !== "i" && subject?.who !== "we") return undefined
  return { subject, verbAt: at + 2, form: "base", mood: "duty", negated: false }
}

/** "Your parcel ships on Monday", "the engineer arrives tomorrow". */
function readTimetable(tokens: readonly Token[], at: number): Head | undefined {
  if (textAt(tokens, at) === "goes" && textAt(tokens, at + 1) !== "out") return undefined
  const subject = readSubject(tokens, at - 1)
  if (subject?.who !== "person" && subject?.who !== "thing") return undefined
  // "We have a blue one that arrives tomorrow".
  const told = isWordAt(tokens, at - 1, "that which") ? tokens[at - 2] : undefined
  if (told !== undefined && told.kind !== "mark" && !isOneOf(FUNCTION_WORDS, told.text)) return undefined
  const form = isWordAt(tokens, at, "arrive come") ? "base" : "third"
  // "The crew comes out at eight" is arranged; who else comes when is no promise.
  if (isWordAt(tokens, at, "comes come") && !subject.isTrade) return undefined
  return { subject, verbAt: at, form, mood: "plan", negated: false }
}

/** "Talk to you tomorrow at nine". "See you Tuesday" is a leave-taking: it does not say who comes. */
function readFarewell(tokens: readonly Token[], at: number): Head | undefined {
  const before = tokens[at - 1]
  const opens = isEdge(before, "okay bye thanks then great perfect right so and")
  if (!opens || !isWordAt(tokens, at + 1, "you to with tomorrow again")) return undefined
  return { subject: speakerSubject("dropped", at), verbAt: at, form: "base", mood: "farewell", negated: false }
}

/** "Be with you in ten", "be there in five": never a request, with a length of time. */
function readBe(tokens: readonly Token[], at: number): Head | undefined {
  const opens = isEdge(tokens[at - 1])
  const place = textAt(tokens, at + 1) === "with" && textAt(tokens, at + 2) === "you" ? at + 3 : at + 2
  if (!opens || !isWordAt(tokens, at + 1, "with there over round") || textAt(tokens, place) !== "in") return undefined
  return { subject: speakerSubject("dropped", at), verbAt: at, form: "base", mood: "plan", negated: false }
}

/** A subject that is one of the speaker's side, named elsewhere. */
function speakerSubject(who: "i" | "we" | "dropped", first: number): Subject {
  return { ...NOBODY, who, first }
}
