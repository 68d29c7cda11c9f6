import { isOfDanger, sideOf, type Turn } from "../../session/index.js"
import { toQuotation } from "./quotation.js"
import { standingCues, standingTurns, type HandoffSource, type StandingTurn } from "./source.js"
import { state, type Statement } from "./statement.js"

/** What asks for a place, for a person, and what asks for either to know that it is them. */
const PLACE =
  /\b(?:address|property|branch|postcode|zip|street|where(?:'s| is| are)|direcci[oó]n|domicilio|inmueble|d[oó]nde)\b/i
const PERSON = /\b(?:names?|who(?:'s| is| lives| else)|nombre|qui[eé]n)\b/i
const SECRET =
  /\b(?:maiden|pass(?:word|code|phrase)s?|pin|secur\w*|secret|memorable|pets?|school|soltera|contrase\w*|clave|mascota)\b/i

/** A longer answer is told for itself. */
const MOST_WORDS = 25
/** A call tells of no more. */
const MOST_ANSWERS = 4

/** What callers answered where they were asked for an address or for a person, as it was said, with what they put right of it. Nobody else's name and no address is a fact of the call. */
export function toAnswers(source: HandoffSource): readonly Statement[] {
  const cues = standingCues(source)
  const gave = (turn: Turn, ...kinds: readonly string[]): boolean =>
    cues.some(({ turnId, kind }) => turnId === turn.turnId && kinds.includes(kind))
  /** Their own name is told elsewhere. */
  const asks = (question: string, answer: Turn): boolean =>
    !SECRET.test(question) && (PLACE.test(question) || (PERSON.test(question) && !gave(answer, "nameGiven")))
  const isAnswer = ({ text, ...turn }: Turn): boolean =>
    text.split(/\s+/).length <= MOST_WORDS && /[^?\s]\s*$/.test(text) && !gave({ text, ...turn }, "notUnderstood")
  const told: { readonly asked: string; readonly words: readonly string[]; readonly evidence: readonly number[] }[] = []
  let before: StandingTurn | undefined
  for (const turn of standingTurns(source).values()) {
    const side = sideOf(turn.speaker)
    if (side === "agent") before = turn
    if (side !== "caller" || before === undefined) continue
    const asked = lastOf(before.text)
    const last = told.at(-1)
    if (last !== undefined && gave(turn, "correction") && gave(before, "readBack") && isOf(before.text, last.words[0]!))
      told[told.length - 1] = { ...last, words: [...last.words, turn.text], evidence: [...last.evidence, turn.seq] }
    else if (
      asks(asked, turn) &&
      isAnswer(turn) &&
      !isOfDanger(source.session, before) &&
      !isOfDanger(source.session, turn)
    )
      told.push({ asked, words: [turn.text], evidence: [before.seq, turn.seq] })
    before = undefined
  }
  return told
    .map(({ asked, words, evidence }) =>
      state("answered", { asked, words: toQuotation(source, words.join(" … ")) }, evidence),
    )
    .filter(({ slots }) => "words" in slots && slots.words !== "")
    .slice(-MOST_ANSWERS)
}

/** The last sentence of a text. */
function lastOf(text: string): string {
  return text
    .trim()
    .split(/(?<=[.!?])\s+/)
    .at(-1)!
}

/** Whether a text says a name or a number of another again: a word of four letters and more, or with a digit. */
function isOf(text: string, other: string): boolean {
  const [said, known] = [text, other].map((each) => each.toLowerCase().split(/[\s.,;:!?]+/)) as [string[], string[]]
  return known.some((word) => (word.length > 3 || /\d/.test(word)) && said.includes(word))
}
