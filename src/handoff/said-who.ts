import { turnOf } from "../session/inner.js"
import type { PersonField } from "../session/index.js"
import type { HandoffSource } from "./source.js"
import { state, type Statement } from "./statement.js"

/** A name, with its capitals, behind the words with which somebody gives their own. */
const NAME =
  /(?:[Mm]y name(?:'s| is)|[Tt]his is|[Mm]e llamo|[Mm]i nombre es|[Ll]e habla|[Ii]t's(?= [\p{L}' -]{2,40} (?:here|speaking|calling)\b)) (\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2})/u
/** A number, or what stands in its place for the moment. */
const NUMBER = /\+?\(?\d(?:[\s().-]{0,3}\d){6,14}|\[(?:CARD|PHONE)\]/g
/** The words with which somebody gives the one that reaches them, right before it. */
const REACHES =
  /\b(?:(?:number|phone|cell|mobile|n[uú]mero|tel[eé]fono)(?: is| es|'s)?|(?:call|ring|reach|get|text) me(?: back)? (?:on|at)|ll[aá]m[\p{L}]{1,9} al) $/iu
/** "This is Joan on …". */
const NAMED = /\b(?:this is|it's|i'm) /i
const NEAR = 60
/** What asks for it: the answer needs no such words. */
const ASKED = /\b(?:number|n[uú]mero|reach you|call you|ring you)\b/i
const OTHER_NUMBER =
  /\b(?:account|order|job|claim|booking|reference|policy|card|invoice|case|ticket|cuenta|pedido|tarjeta) n/i

/** What the caller said of themselves and nobody put down: as it was said, masked where it was masked. It need not be asked for. */
export function toSaidWho({ events, session }: HandoffSource): readonly Statement[] {
  const { name, callbackNumber, number } = session.caller
  const said = new Map<PersonField, Statement>()
  const note = (field: PersonField, words: string | undefined, seq: number): void => {
    if (words !== undefined) said.set(field, state("factHeard", { fact: field, words }, [seq]))
  }
  let isAsked = false
  for (const event of turnsThatStand(events)) {
    const { speaker, text } = turnOf(event)!
    if (speaker !== "caller") {
      isAsked = text.includes("?") && ASKED.test(text) && !OTHER_NUMBER.test(text)
      continue
    }
    if (name === undefined) note("callerName", NAME.exec(text)?.[1], event.seq)
    if ((callbackNumber ?? number) === undefined && !OTHER_NUMBER.test(text))
      note("callbackNumber", numberIn(text, isAsked), event.seq)
  }
  return [...said.values()]
}

function numberIn(text: string, isAsked: boolean): string | undefined {
  for (const { 0: number, index } of text.matchAll(NUMBER))
    if (isAsked || isTheirs(text.slice(Math.max(0, index - NEAR), index))) return number
  return undefined
}

function isTheirs(before: string): boolean {
  return REACHES.test(before) || (NAMED.test(before) && / (?:on|at) $/i.test(before))
}

/** The last wording of each turn, without those that were taken back. */
function turnsThatStand(events: HandoffSource["events"]): HandoffSource["events"] {
  const standing = new Map<string, HandoffSource["events"][number]>()
  for (const event of events) {
    const turn = turnOf(event)
    if (turn !== undefined) standing.set(turn.turnId, event)
    else if (event.type === "turn.retracted") standing.delete((event.data as { readonly turnId: string }).turnId)
  }
  return [...standing.values()]
}
