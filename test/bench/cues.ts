import { detectCues, en } from "evenkeel/cues"
import { DataSet, englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity"
import untyped from "vader-sentiment"
import { compile } from "../../src/cues/matching/compile.js"
import { hasCorpora, readCorpus } from "../eval/corpora/corpora.js"
import { dialects } from "../cues/dialect.js"
import { goldLines } from "../cues/gold/lines.js"

// What hearing costs, beside a bare scan for the same words and beside other libraries. Run: npm run bench cues

const vader = untyped as { SentimentIntensityAnalyzer: { polarity_scores: (text: string) => unknown } }

/** Made-up turns of ten to fourteen words, a caller's and nobody's in particular: twelve on average. */
const turns: readonly string[] = [
  ...goldLines()
    .filter(({ speaker }) => speaker === "caller")
    .map(({ text }) => text),
  ...Object.values(dialects).flatMap((block) => block.split("\n").map((line) => line.trim())),
].filter((text) => {
  const count = text.split(" ").length
  return count >= 10 && count <= 14
})

/** A bare Aho-Corasick automaton over letters: the limit of what finding these words can cost. */
function createScan(words: Iterable<string>): (text: string) => number {
  const WIDTH = 28
  const columnOf = (code: number): number => (code >= 97 && code <= 122 ? code - 97 : code === 39 ? 26 : 27)
  const next: number[][] = [new Array<number>(WIDTH).fill(-1)]
  const ends: number[] = [0]
  for (const word of words) {
    let state = 0
    for (const sign of ` ${word} `) {
      const column = columnOf(sign.charCodeAt(0))
      if (next[state]![column] === -1) {
        next[state]![column] = next.length
        next.push(new Array<number>(WIDTH).fill(-1))
        ends.push(0)
      }
      state = next[state]![column]!
    }
    ends[state] = 1
  }
  const table = new Int32Array(next.length * WIDTH)
  const found = new Uint8Array(ends)
  const fails = new Int32Array(next.length)
  const queue: number[] = []
  for (let column = 0; column < WIDTH; column++) {
    const target = next[0]![column]!
    table[column] = Math.max(0, target)
    if (target > 0) queue.push(target)
  }
  for (const state of queue) {
    for (let column = 0; column < WIDTH; column++) {
      const target = next[state]![column]!
      const fallback = table[fails[state]! * WIDTH + column]!
      table[state * WIDTH + column] = target === -1 ? fallback : target
      if (target === -1) continue
      fails[target] = fallback
      found[target]! |= found[fallback]!
      queue.push(target)
    }
  }
  return (text) => {
    let state = 0
    let count = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const column = code >= 97 && code <= 122 ? code - 97 : code === 39 ? 26 : 27
      state = table[state * WIDTH + column]!
      count += found[state]!
    }
    return count
  }
}

const ROUNDS = 15

/** Milliseconds of this process's own computing: what other processes take of the machine is not in it. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** Nanoseconds of computing for one run of `act`, warmed: those of the fastest of some rounds of 10 ms or more. */
function time(act: (run: number) => unknown): number {
  let run = 0
  let size = 1
  let best = Infinity
  // The compiler works beside: what is measured first would else be measured before it is done.
  for (const end = cpuMs() + 150; cpuMs() < end;) act(run++)
  for (let round = 0; round < ROUNDS;) {
    const start = cpuMs()
    for (let count = 0; count < size; count++) act(run++)
    const spent = cpuMs() - start
    if (spent < 10) size *= 2
    else {
      best = Math.min(best, spent / size)
      round += 1
    }
  }
  return best * 1e6
}

/** Turns of star in its own words, of ten to fourteen words each; none where the corpora are not there. */
const starTurns: readonly string[] = hasCorpora()
  ? [
      ...new Set(
        readCorpus("star").flatMap(({ turns: said }) =>
          said.filter(({ speaker }) => speaker === "caller").map(({ text }) => text),
        ),
      ),
    ].filter((text) => {
      const count = text.split(" ").length
      return count >= 10 && count <= 14
    })
  : []

const turnOf = (run: number): string => turns[run % turns.length]!
const lower = turns.map((text) => ` ${text.toLowerCase()} `)

const built: number[] = []
for (let round = 0; round < 15; round++) {
  const start = cpuMs()
  compile(en, "caller")
  built.push(cpuMs() - start)
}
const detector = compile(en, "caller")
const { safety, caller, traps } = en.rules()
const says = [...safety, ...caller, ...traps].flatMap((rule) => [
  ...("say" in rule ? rule.say : []),
  ...(rule.unless ?? []),
])
const names = new Set(detector.automaton.row.signs.keys())
const scan = createScan(names)
const matcher = new RegExpMatcher({
  ...new DataSet<{ originalWord: string }>().addAll(englishDataset).build(),
  ...englishRecommendedTransformers,
})

const wordCount = turns.reduce((sum, text) => sum + text.split(" ").length, 0) / turns.length
const bare = time((run) => scan(lower[run % lower.length]!))
const print = (name: string, ns: number): void =>
  console.log(`  ${name.padEnd(44)} ${(ns / 1000).toFixed(2).padStart(9)} µs  ${(ns / bare).toFixed(1).padStart(6)} x`)

console.log(`${turns.length} turns of ${wordCount.toFixed(1)} words; ${names.size} words, ${says.length} wordings`)
print("bare Aho-Corasick over the same words", bare)
print(
  "detectCues, caller",
  time((run) => detectCues({ speaker: "caller", text: turnOf(run) })),
)
print(
  "detectCues, agent",
  time((run) => detectCues({ speaker: "agent", text: turnOf(run) })),
)
if (starTurns.length > 0) {
  const half = starTurns.length >> 1
  const fresh = starTurns.slice(half)
  for (const text of starTurns.slice(0, half)) detectCues({ speaker: "caller", text })
  const start = cpuMs()
  for (const text of fresh) detectCues({ speaker: "caller", text })
  print(`star, ${fresh.length} turns never heard before`, ((cpuMs() - start) / fresh.length) * 1e6)
  print(
    `star, ${starTurns.length} turns heard before`,
    time((run) => detectCues({ speaker: "caller", text: starTurns[run % starTurns.length]! })),
  )
}
print(
  "obscenity, hasMatch",
  time((run) => matcher.hasMatch(turnOf(run))),
)
print(
  "vader-sentiment",
  time((run) => vader.SentimentIntensityAnalyzer.polarity_scores(turnOf(run))),
)

console.log(
  `  building the caller's detector: first ${built[0]!.toFixed(1)} ms, the fastest of 15 ${Math.min(...built).toFixed(1)} ms`,
)

const evil: Readonly<Record<string, string>> = {
  "plain talk": "my order has not arrived and i would like someone to look into it for me please ",
  "one word": "you you you you you you you you you you ",
  "starts of rules": "can i speak to a you are such a can you give me a ",
  "masked words": "f*** s#!t a$$hole b*tch sh1t @#$% _*_*_ ",
  "quotes and brackets": '"he [noise] said" \'so (uh) {{x}} ',
  "no blanks": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-'-'-",
}
/** Words in each measurement, whatever the length of its turns: so long that the clock is fine enough. */
const WORDS_A_ROUND = 10_000
const LENGTHS = [10, 100, 1_000, 10_000]

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1]!
}

/** Nanoseconds a word for turns of each length, round by round: what else the machine does then falls on all lengths alike. */
function timeLengths(words: readonly string[]): readonly (readonly number[])[] {
  const texts = LENGTHS.map((count) =>
    Array.from({ length: count }, (_, index) => words[index % words.length]).join(" "),
  )
  const round = (): number[] =>
    texts.map((text, index) => {
      const start = cpuMs()
      for (let left = WORDS_A_ROUND; left > 0; left -= LENGTHS[index]!) detectCues({ speaker: "caller", text })
      return ((cpuMs() - start) / WORDS_A_ROUND) * 1e6
    })
  for (let warm = 0; warm < ROUNDS; warm++) round()
  return Array.from({ length: ROUNDS }, round)
}

console.log("  one turn of n words: ns a word, and the growth from 10 to 10,000, the median of the rounds")
for (const [name, piece] of Object.entries(evil)) {
  const rounds = timeLengths(piece.trim().split(" "))
  const cost = LENGTHS.map((_, index) => median(rounds.map((round) => round[index]!)))
  const growth = median(rounds.map((round) => round[3]! / round[0]!))
  console.log(`  ${name.padEnd(22)} ${cost.map((ns) => ns.toFixed(0).padStart(7)).join(" ")}   ${growth.toFixed(2)} x`)
}
