import { withoutTrailing } from "../kernel/inner.js"
import { turnOf } from "../session/inner.js"
import type { PersonField } from "../session/index.js"
import type { HandoffSource } from "./source.js"
import { state, type Statement } from "./statement.js"

/** A name, with its capitals, behind the words with which somebody gives their own. */
const NAME =
  /(?:[Mm]y name(?:'s| is)|[Tt]his is|[Mm]e llamo|[Mm]i nombre es|[Ll]e habla|[Ii]t's(?= [\p{L}' -]{2,40} (?:here|speaking|calling)\b)) (\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2})/u
/** The same as an answer: "I'm Tom Pritchard", or the name alone. */
const ANSWERED =
  /(?:\b(?:I'm|I am|[Ii]t's|[Mm]y name(?:'s| is)|[Tt]his is|[Mm]e llamo|[Ss]oy)|^(?:(?:[Ss]ure|[Yy]es|[Yy]eah|[Oo]kay|[Ss]í|[Cc]laro)[,.] )?) ?((?:Mrs?\.?|Ms\.?|Miss|Dr\.?) )?(?!(?:I|It|My|The|Yes|No|Sure|Well|Okay|Oh|She|He|We|They|Hello|Hi|What|Why|Sorry|Please|Can|Sí|Bueno|Hola|Para|Qué)\b)(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2})(?=[.,;!?]|$| (?:here|speaking))/u
/** A question for the name of whoever is on the line. */
const ASKS_NAME =
  /\b(?:your name|what(?:'s| is).{0,20}\bname\b.{0,20}\byours|name and|who am i (?:speaking|talking)|who is (?:this|calling|speaking))|(?:su nombre|con quién)/i
/** A firm is not who speaks: "This is Mario's." */
const FIRM = /'s$/

/** A number, or what stands in its place for the moment. */
const NUMBER = /\+?\(?\d(?:[\s().-]{0,3}\d){6,14}|\[(?:CARD|PHONE)\]/g
/** The same in words, as a transcript may write it: seven digits and more, "double oh" among them. */
const SPELLED =
  /(?<!\p{L})(?:(?:(?:double|triple|doble|triple) )?(?:oh|zero|one|two|three|four|five|six|seven|eight|nine|hundred|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)(?!\p{L})[, .-]{0,2}){7,20}/iu
/** The words with which somebody gives the one that reaches them, right before it. */
const REACHES =
  /\b(?:(?:number|phone|cell|mobile|n[uú]mero|tel[eé]fono)(?: is| es|'s)?|(?:call|ring|reach|get|text) me(?: back)? (?:on|at)|ll[aá]m[\p{L}]{1,9} al) $/iu
/** "This is Joan on …". */
const NAMED = /\b(?:this is|it's|i'm) /i
const NEAR = 60
/** What asks for it: the answer needs no such words. */
const ASKED =
  /\b(?:(?:your|what|which|best|phone|mobile|contact|call ?back|callback|a|the) number(?! on (?:it|the|your))|number (?:for|to|where|we)|reach you|call you|ring you)\b|\b(?:qué|su|un) (?:n[uú]mero|tel[eé]fono)/i
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
  let isNameAsked = false
  let hasAnswered = false
  for (const event of turnsThatStand(events)) {
    const { speaker, text } = turnOf(event)!
    if (speaker !== "caller") {
      isAsked = text.includes("?") && ASKED.test(text) && !OTHER_NUMBER.test(text)
      isNameAsked = questionsIn(text).some((question) => ASKS_NAME.test(question))
      continue
    }
    // What answers the question stands: "This is Grace" may be somebody else who is put on.
    const told = isNameAsked ? (toName(ANSWERED.exec(text)) ?? NAME.exec(text)?.[1]) : NAME.exec(text)?.[1]
    if (name === undefined && (isNameAsked || !hasAnswered) && told !== undefined && !FIRM.test(told)) {
      hasAnswered ||= isNameAsked
      note("callerName", told, event.seq)
    }
    isNameAsked = false
    if ((callbackNumber ?? number) === undefined && !OTHER_NUMBER.test(text))
      note("callbackNumber", numberIn(text, isAsked), event.seq)
  }
  return [...said.values()]
}

/** With the title that they gave. */
function toName(found: RegExpExecArray | null): string | undefined {
  return found === null ? undefined : `${found[1] ?? ""}${found[2]!}`
}

function questionsIn(text: string): readonly string[] {
  return text.includes("?") ? text.split(/(?<=[.!?])\s/).filter((each) => each.endsWith("?")) : []
}

function numberIn(text: string, isAsked: boolean): string | undefined {
  for (const { 0: number, index } of text.matchAll(NUMBER))
    if (isAsked || isTheirs(text.slice(Math.max(0, index - NEAR), index))) return number
  const spelled = SPELLED.exec(text)
  if (spelled && (isAsked || isTheirs(text.slice(Math.max(0, spelled.index - NEAR), spelled.index))))
    return withoutTrailing(spelled[0], (sign) => /[, .-]/.test(sign))
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
