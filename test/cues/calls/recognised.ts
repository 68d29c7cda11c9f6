/** How a recogniser writes: which of its habits a call is said in. */
export interface Habits {
  /** "don't" is "dont". */
  readonly dropsApostrophes?: boolean
  /** "10:30" is "ten thirty", "4471" is "four four seven one". */
  readonly spellsNumbers?: boolean
  /** "um" where a clause begins, and a word twice now and then: so often, 0 to 1. */
  readonly stumbles?: number
}

const ONES = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
  "seventeen eighteen nineteen"
).split(" ")
const TENS = " ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ")
const ORDINALS: Readonly<Record<string, string>> = {
  one: "first",
  two: "second",
  three: "third",
  five: "fifth",
  eight: "eighth",
  nine: "ninth",
  twelve: "twelfth",
}
const COINS: Readonly<Record<string, string>> = { "£": "pounds", $: "dollars", "€": "euros", "₹": "rupees" }

/** Says a written turn as a recogniser writes it: no marks, no capitals. The same text and the same `random` give the same. */
export function recognised(text: string, habits: Habits, random: () => number): string {
  const { dropsApostrophes = false, spellsNumbers = false, stumbles = 0 } = habits
  const clauses = text
    .replaceAll("’", "'")
    .split(/(?<=[.?!,;:]) +/)
    .map((clause) => (spellsNumbers ? spellNumbers(clause) : clause))
    .map((clause) => clause.toLowerCase())
    .map((clause) => clause.replace(dropsApostrophes ? /'/g : /(?<!\w)'|'(?!\w)/g, ""))
    .map((clause) => clause.replace(/(?<=\d)[,:](?=\d)/g, "").replace(/[^\w\s'£$€₹%@-]/g, " "))
    .map((clause) => clause.trim().split(/[\s-]+/))
  const said = stumbles === 0 ? clauses : clauses.map((words) => stumble(words, stumbles, random))
  return said.flat().filter(Boolean).join(" ")
}

/** Nobody stumbles within a number or a spelling, and a sound alone stays alone. */
function stumble(words: readonly string[], often: number, random: () => number): readonly string[] {
  const sound = random() < often ? [random() < 0.5 ? "um" : "uh"] : []
  if (words.length < 3) return words
  const twice = random() < often ? Math.floor(random() * words.length) : -1
  const mayRepeat = (word: string): boolean => word.length > 1 && /^[a-z']+$/.test(word) && !isNumberWord(word)
  return [...sound, ...words.flatMap((word, index) => (index === twice && mayRepeat(word) ? [word, word] : [word]))]
}

const isNumberWord = (word: string): boolean =>
  ONES.includes(word) || TENS.includes(word) || ["oh", "hundred", "double", "triple"].includes(word)

function spellNumbers(text: string): string {
  return text
    .replace(/\b(\d{1,2}):(\d\d)\b/g, (_, hour: string, minute: string) => `${inWords(+hour)} ${minutesOf(minute)}`)
    .replace(/([£$€₹])(\d[\d,]*)(?:\.(\d\d))?/g, (_, coin: string, whole: string, rest?: string) =>
      [inWords(+whole.replaceAll(",", "")), COINS[coin], rest === undefined ? "" : inWords(+rest)].join(" "),
    )
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, (_, day: string) => ordinal(inWords(+day)))
    .replace(/(\d)%/g, "$1 percent")
    .replace(/\b(1[89]|20)(\d\d)\b(?![ -]?\d)/g, (_, first: string, second: string) =>
      second === "00" ? `${inWords(+first)} hundred` : `${inWords(+first)} ${minutesOf(second)}`,
    )
    .replace(/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/gi, " ")
    .replace(/\d[\d -]*\d|\d/g, (number) => spellRun(number))
}

const EMERGENCY = new Set(["911", "999", "112"])

/** A number to call or an id is said digit by digit, any other as a number. */
function spellRun(number: string): string {
  if (/^[1-9]\d{0,2}$/.test(number) && !EMERGENCY.has(number)) return inWords(+number)
  return ` ${[...number.replace(/\D/g, "")].map((digit) => (digit === "0" ? "oh" : ONES[+digit])).join(" ")} `
}

const minutesOf = (two: string): string =>
  two === "00" ? "o'clock" : two.startsWith("0") ? `oh ${inWords(+two)}` : inWords(+two)

function inWords(number: number): string {
  if (number < 20) return ONES[number]!
  if (number < 100) return [TENS[Math.floor(number / 10)], number % 10 === 0 ? "" : ONES[number % 10]].join(" ").trim()
  if (number < 1_000) {
    const rest = number % 100
    return `${ONES[Math.floor(number / 100)]} hundred${rest === 0 ? "" : ` and ${inWords(rest)}`}`
  }
  const rest = number % 1_000
  return `${inWords(Math.floor(number / 1_000))} thousand${rest === 0 ? "" : ` ${inWords(rest)}`}`
}

function ordinal(words: string): string {
  const last = words.split(" ").at(-1)!
  const ending = ORDINALS[last] ?? (last.endsWith("y") ? `${last.slice(0, -1)}ieth` : `${last}th`)
  return `${words.slice(0, -last.length)}${ending}`
}
