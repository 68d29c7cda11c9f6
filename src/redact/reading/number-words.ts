/** Digits as they are said one by one. Those of {@link weakNoughts} are digits only beside other digits. */
export const digitWords: Readonly<Record<string, string>> = {
  zero: "0",
  nought: "0",
  naught: "0",
  nil: "0",
  oh: "0",
  o: "0",
  aught: "0",
  ought: "0",
  null: "0",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  fife: "5", // radio spelling, kept by some recognisers
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  niner: "9",
}

/** Words that are mostly something else than a nought. */
export const weakNoughts: readonly string[] = ["o", "oh", "aught", "ought", "null"]

/** Ten to nineteen. */
const teenWords: Readonly<Record<string, string>> = {
  ten: "10",
  eleven: "11",
  twelve: "12",
  thirteen: "13",
  fourteen: "14",
  fifteen: "15",
  sixteen: "16",
  seventeen: "17",
  eighteen: "18",
  nineteen: "19",
}

/** Twenty to ninety. */
const tenWords: Readonly<Record<string, string>> = {
  twenty: "20",
  thirty: "30",
  forty: "40",
  fourty: "40", // a common misspelling
  fifty: "50",
  sixty: "60",
  seventy: "70",
  eighty: "80",
  ninety: "90",
}

/** "Four hundred", "four thousand". Larger ones are amounts, never said in a card number. */
const magnitudeWords: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 }

/** "Double four", "triple zero", "treble two". */
const multiplierWords: Readonly<Record<string, number>> = {
  double: 2,
  triple: 3,
  treble: 3,
  quadruple: 4,
  twice: 2,
  pair: 2,
  couple: 2,
}

/** "Four ones", "two double ohs". */
const pluralDigitWords: Readonly<Record<string, string>> = {
  zeros: "0",
  zeroes: "0",
  noughts: "0",
  ohs: "0",
  ones: "1",
  twos: "2",
  threes: "3",
  fours: "4",
  fives: "5",
  sixes: "6",
  sixs: "6",
  sevens: "7",
  eights: "8",
  nines: "9",
}

/**
 * Words that recognisers write for a digit, or that it is said by on the radio. Read as digits only between two digits, or
 * in a row of words that all may be digits.
 */
const homophones: Readonly<Record<string, string>> = {
  ...{
    owe: "0",
    won: "1",
    wun: "1",
    to: "2",
    too: "2",
    tree: "3",
    free: "3",
    for: "4",
    fore: "4",
    fower: "4",
    hive: "5",
  },
  ...{ sicks: "6", sics: "6", heaven: "7", ate: "8", ait: "8", nein: "9" },
}

/** Nought to nine as callers fall into saying them, in Spanish, French, German, Portuguese, Italian and Hindi, without accents. Read as {@link homophones} are. "Um" is none. */
const OTHER_LANGUAGES =
  "cero uno dos tres cuatro cinco seis siete ocho nueve, zero un deux trois quatre cinq six sept huit neuf, " +
  "null eins zwei drei vier funf sechs sieben acht neun, zero - dois tres quatro cinco seis sete oito nove, " +
  "zero uno due tre quattro cinque sei sette otto nove, shunya ek do teen char paanch chhe saat aath nau"

let soundsLike: Readonly<Record<string, string>> | undefined

/** The digits that words may stand for among others that do: {@link homophones} and digits of other languages. */
function sounds(): Readonly<Record<string, string>> {
  soundsLike ??= {
    ...Object.fromEntries(
      OTHER_LANGUAGES.split(", ").flatMap((words) =>
        words.split(" ").map((word, digit) => [word, String(digit)] as const),
      ),
    ),
    ...homophones,
  }
  return soundsLike
}

/** "One" after these is no number: "that one", "which one". */
export const oneIsAPronounAfter: readonly string[] = [
  "that",
  "this",
  "which",
  "the",
  "another",
  "any",
  "every",
  "each",
  "some",
  "new",
  "old",
  "other",
  "right",
  "wrong",
  "no",
  "only",
  "good",
  "big",
  "different",
  "same",
  "previous",
  "current",
  "correct",
]

/** "One" before these is a manner of speaking; both words may stand within a number: "4111, one moment, 1111". */
export const oneIsAMannerBefore: readonly string[] = ["second", "sec", "moment", "minute", "more"]

/** What a word may say in a number. */
export interface NumberSense {
  readonly digit: string | undefined
  readonly teen: string | undefined
  readonly ten: string | undefined
  /** "Double". */
  readonly times: number | undefined
  readonly magnitude: number | undefined
  /** "Fours". */
  readonly plural: string | undefined
  /** It sounds like a digit, or is one in another language. */
  readonly sound: string | undefined
  /** It may begin a number, "for" and "to" among them. */
  readonly isBeginning: boolean
  /** It stands for a number whatever is beside it, or is a digit of another language. */
  readonly isSure: boolean
  /** How many digits it stands for at most, alone or beside others; more than can be told where it multiplies. */
  readonly most: number
}

/** Shorter digits of other languages are words of English too: "do", "due". Others are longer, and in a row with them. */
const LONGEST_COMMON = 3

let senses: ReadonlyMap<string, NumberSense> | undefined

function build(): ReadonlyMap<string, NumberSense> {
  const tables = [digitWords, teenWords, tenWords, multiplierWords, magnitudeWords, pluralDigitWords, sounds()]
  const built = new Map<string, NumberSense>()
  for (const word of tables.flatMap((table) => Object.keys(table))) built.set(word, toSense(word))
  return built
}

function toSense(word: string): NumberSense {
  const digit = own(digitWords, word)
  const teen = own(teenWords, word)
  const ten = own(tenWords, word)
  const times = own(multiplierWords, word)
  const magnitude = own(magnitudeWords, word)
  const plural = own(pluralDigitWords, word)
  const sound = own(sounds(), word)
  const isNumber = (digit ?? teen ?? ten ?? times) !== undefined
  const isForeign = sound !== undefined && word.length > LONGEST_COMMON && !Object.hasOwn(homophones, word)
  const isMany = (times ?? magnitude ?? plural) !== undefined
  return {
    digit,
    teen,
    ten,
    times,
    magnitude,
    plural,
    sound,
    isBeginning: isNumber || sound !== undefined,
    isSure: isNumber || magnitude !== undefined || isForeign,
    most: isMany ? Infinity : (teen ?? ten) === undefined ? 1 : 2,
  }
}

function own<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}

/** What a word may say in a number. Most words say nothing. */
export function senseOf(word: string): NumberSense | undefined {
  return (senses ??= build()).get(word)
}

/** Words that stand for a number whatever is beside them, and digits of other languages. */
export function numberWords(): readonly string[] {
  return [...(senses ??= build())].flatMap(([word, { isSure }]) => (isSure ? [word] : []))
}

/** From "seventeen" to "oh". */
const PART_LENGTHS = [9, 8, 7, 6, 5, 4, 3, 2]

/** More of them are words of English too, or stand within some. */
const NEVER_TOGETHER = [...weakNoughts, "nil", "naught", "nought", "pair", "couple", "twice"]

let parts: ReadonlySet<string> | undefined
let heads: ReadonlySet<string> | undefined

/** The first letters, as many as {@link HEAD}, of what {@link runTogether} takes apart. */
export function numberHeads(): ReadonlySet<string> {
  if (heads !== undefined) return heads
  const words = [digitWords, teenWords, tenWords, multiplierWords].flatMap((table) => Object.keys(table))
  const first = words.filter((word) => !NEVER_TOGETHER.includes(word))
  parts = new Set([...first, "oh"])
  return (heads = new Set(first.map((part) => part.slice(0, HEAD))))
}

const HEAD = 3

/** Whether a word may stand in {@link runTogether}. */
export function isNumberPart(word: string): boolean {
  numberHeads()
  return parts?.has(word) === true
}

/** The number words that are run together in one, "FourFiveSeven", "fortyfive"; undefined where any of it is none. */
export function runTogether(word: string): readonly string[] | undefined {
  if (word.length < SHORTEST_TOGETHER || !numberHeads().has(word.slice(0, HEAD))) return undefined
  const found: string[] = []
  for (let at = 0; at < word.length; at += found[found.length - 1]?.length ?? 1) {
    const length = PART_LENGTHS.find(
      (each) => at + each <= word.length && parts?.has(word.slice(at, at + each)) === true,
    )
    if (length === undefined) return undefined
    found.push(word.slice(at, at + length))
  }
  return found.length > 1 ? found : undefined
}

/** "Oneone". */
export const SHORTEST_TOGETHER = 6

/** Whether a word may be the beginning of a number word that is still being heard: "tw", "fo". */
export function mayBecomeNumber(word: string): boolean {
  return [digitWords, teenWords, tenWords, multiplierWords, magnitudeWords].some((table) =>
    Object.keys(table).some((whole) => whole.startsWith(word)),
  )
}
