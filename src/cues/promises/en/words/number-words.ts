import type { Token } from "../../token.js"
import { ORDINAL_TENS, SMALL_NUMBERS, SMALL_ORDINALS, TENS } from "../lexicons/words.js"

/** What a number word counts, and whether it is an ordinal. */
interface NumberWord {
  readonly value: number
  readonly ordinal: boolean
}

let known: ReadonlyMap<string, NumberWord> | undefined

/** What each number word counts. */
export function numberWords(): ReadonlyMap<string, NumberWord> {
  if (known !== undefined) return known
  const entries = new Map<string, NumberWord>()
  const add = (list: string, step: number, ordinal: boolean) => {
    list.split(" ").forEach((word, index) => {
      if (word !== "-") entries.set(word, { value: index * step, ordinal })
    })
  }
  add(SMALL_NUMBERS, 1, false)
  add(TENS, 10, false)
  add(SMALL_ORDINALS, 1, true)
  add(ORDINAL_TENS, 10, true)
  known = entries
  return entries
}

/**
 * Puts number words together: "twenty third" is 23rd, "fifteen hundred" 1500, "two thousand and twenty six" 2026. Pairs that may be a
 * time of day ("three thirty") or a year ("twenty twenty six") stay apart.
 */
export function joinNumbers(drafts: readonly Token[]): readonly Token[] {
  const tokens: Token[] = []
  for (let index = 0; index < drafts.length;) {
    const read = readNumber(drafts, index)
    tokens.push(read?.token ?? drafts[index]!)
    index = read?.next ?? index + 1
  }
  return tokens
}

interface ReadNumber {
  readonly token: Token
  readonly next: number
}

function readNumber(drafts: readonly Token[], index: number): ReadNumber | undefined {
  const small = readSmall(drafts, index)
  if (small === undefined) return undefined
  const scale = drafts[small.next]?.text
  if ((scale !== "hundred" && scale !== "thousand") || small.ordinal) return finish(drafts, index, small)
  const base = small.value * (scale === "hundred" ? 100 : 1000)
  const joint = drafts[small.next + 1]?.text === "and" ? small.next + 2 : small.next + 1
  const rest = scale === "thousand" || joint === small.next + 2 ? readSmall(drafts, joint) : undefined
  const whole =
    rest === undefined
      ? { value: base, ordinal: false, next: small.next + 1 }
      : { value: base + rest.value, ordinal: rest.ordinal, next: rest.next }
  return finish(drafts, index, whole)
}

interface Small extends NumberWord {
  readonly next: number
}

/** A number below one hundred. */
function readSmall(drafts: readonly Token[], index: number): Small | undefined {
  const first = wordAt(drafts, index)
  if (first === undefined) return undefined
  if (first.ordinal || first.value < 20 || first.value % 10 !== 0) return { ...first, next: index + 1 }
  const hyphen = drafts[index + 1]?.text === "-" && drafts[index + 1]?.glued === true ? 1 : 0
  const second = wordAt(drafts, index + 1 + hyphen)
  if (second === undefined || second.value < 1 || second.value > 9) return { ...first, next: index + 1 }
  return { value: first.value + second.value, ordinal: second.ordinal, next: index + 2 + hyphen }
}

function wordAt(drafts: readonly Token[], index: number): NumberWord | undefined {
  const draft = drafts[index]
  return draft?.kind === "word" ? numberWords().get(draft.text) : undefined
}

function finish(drafts: readonly Token[], index: number, { value, ordinal, next }: Small): ReadNumber {
  const first = drafts[index]!
  const text = next === index + 1 ? first.text : String(value)
  const token: Token = {
    ...first,
    kind: "number",
    text,
    end: drafts[next - 1]!.end,
    value,
    spelled: true,
    ...(ordinal ? { ordinal } : {}),
  }
  return { token, next }
}
