import { textAt, type Token, isWordAt } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { ADVERBS } from "../lexicons/clauses.js"
import { matchAct, plainAct } from "../verbs/act-pattern.js"
import { baseOf, isPassiveVerb } from "../verbs/verb-forms.js"
import type { Subject } from "./subject.js"
import type { SpokenAct } from "./verb-phrase.js"

/** Participles with which a call or a visit is promised: "a callback will be placed", "a technician will be assigned". */
export const ARRANGED =
  "placed made scheduled arranged booked set given returned put assigned organised organized logged provided confirmed"

/** Reads "be sent out", "get posted", "be contacted". */
export function readPassive(tokens: readonly Token[], at: number, subject: Subject): SpokenAct | undefined {
  if (!isWordAt(tokens, at, "be get") || subject.who === "i") return undefined
  let verb = at + 1
  while (isWordAt(tokens, verb, ADVERBS)) verb += 1
  const word = textAt(tokens, verb)
  if (!isPassiveVerb(word) || tokens[verb]?.kind !== "word") return undefined
  const particle = textAt(tokens, verb + 1)
  const kind = kindOf(word, particle, subject)
  // "She will be called Maria" is no call; "we will be finished" is no act of somebody else.
  if (subject.who === "we" && kind !== "do") return undefined
  // "Your call will be answered shortly": it goes on.
  if (subject.isCall && isOneOf(ONGOING, word)) return undefined
  const end = isOneOf("up out off back over round in on through", particle) ? verb + 2 : verb + 1
  const row = kind === "do" ? matchAct(tokens, verb, baseOf(word, "past") ?? "") : undefined
  const needsTime = kind === "do" && (row?.kind !== "do" || row.marks.includes("t"))
  return { kind, verb: at, next: Math.max(end, row?.next ?? 0), needsTime, delegated: true }
}

const ONGOING = "answered taken recorded transferred connected escalated"

function kindOf(word: string, particle: string, subject: Subject): SpokenAct["kind"] {
  if (subject.isCall && isOneOf(ARRANGED, word)) return "callback"
  const plain = plainAct(baseOf(word, "past"))
  if (subject.isVisitor && (isOneOf(ARRANGED, word) || plain === "send")) return "visit"
  if (isOneOf("picked dropped", word) && isOneOf("up off", particle)) return "visit"
  return plain ?? (word === "followed" ? "callback" : "do")
}
