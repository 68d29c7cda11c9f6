import { performance } from "node:perf_hooks"
import { detectCues, en } from "evenkeel/cues"
import { DataSet, englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity"
// @ts-expect-error the package has no types
import untyped from "vader-sentiment"
import { compile } from "../../src/cues/compile.js"
import { dialects } from "../cues/dialect.js"
import { goldLines } from "../cues/gold/lines.js"

// What hearing costs, beside a bare scan for the same words and beside other libraries. Run: npm run bench cues

const ROUNDS = 7

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

/** Median nanoseconds of one run of `act`, warmed. */
function time(runs: number, act: (run: number) => unknown): number {
  for (let run = 0; run < runs; run++) act(run)
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    for (let run = 0; run < runs; run++) act(run)
    rounds.push(((performance.now() - start) / runs) * 1e6)
  }
  return rounds.sort((one, other) => one - other)[ROUNDS >> 1]!
}

const turnOf = (run: number): string => turns[run % turns.length]!
const lower = turns.map((text) => ` ${text.toLowerCase()} `)

const built: number[] = []
for (let round = 0; round < 5; round++) {
  const start = performance.now()
  compile(en, "caller")
  built.push(performance.now() - start)
}
const detector = compile(en, "caller")
const scan = createScan(detector.lexis.entries.keys())
const matcher = new RegExpMatcher({
  ...new DataSet<{ originalWord: string }>().addAll(englishDataset).build(),
  ...englishRecommendedTransformers,
})

const wordCount = turns.reduce((sum, text) => sum + text.split(" ").length, 0) / turns.length
const bare = time(20_000, (run) => scan(lower[run % lower.length]!))
const print = (name: string, ns: number): void =>
  console.log(`  ${name.padEnd(44)} ${(ns / 1000).toFixed(2).padStart(9)} µs  ${(ns / bare).toFixed(1).padStart(6)} x`)

console.log(
  `${turns.length} turns of ${wordCount.toFixed(1)} words; ${detector.lexis.entries.size} words, ${detector.uses.length} patterns`,
)
print("bare Aho-Corasick over the same words", bare)
print(
  "detectCues, caller",
  time(10_000, (run) => detectCues({ speaker: "caller", text: turnOf(run) })),
)
print(
  "detectCues, agent",
  time(10_000, (run) => detectCues({ speaker: "agent", text: turnOf(run) })),
)
print(
  "obscenity, hasMatch",
  time(2_000, (run) => matcher.hasMatch(turnOf(run))),
)
print(
  "vader-sentiment",
  time(1_000, (run) => vader.SentimentIntensityAnalyzer.polarity_scores(turnOf(run))),
)

console.log(`  building the caller's detector: first ${built[0]!.toFixed(1)} ms, then ${built.at(-1)!.toFixed(1)} ms`)

const evil: Readonly<Record<string, string>> = {
  "plain talk": "my order has not arrived and i would like someone to look into it for me please ",
  "one word": "you you you you you you you you you you ",
  "starts of rules": "can i speak to a you are such a can you give me a ",
  "masked words": "f*** s#!t a$$hole b*tch sh1t @#$% _*_*_ ",
  "quotes and brackets": '"he [noise] said" \'so (uh) {{x}} ',
  "no blanks": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-'-'-",
}
console.log("  one turn of n words: ns a word, and the growth from 10 to 10,000")
for (const [name, piece] of Object.entries(evil)) {
  const words = piece.trim().split(" ")
  const cost = [10, 100, 1_000, 10_000].map((count) => {
    const text = Array.from({ length: count }, (_, index) => words[index % words.length]).join(" ")
    return time(Math.max(3, Math.round(20_000 / count)), () => detectCues({ speaker: "caller", text })) / count
  })
  console.log(
    `  ${name.padEnd(22)} ${cost.map((ns) => ns.toFixed(0).padStart(7)).join(" ")}   ${(cost[3]! / cost[0]!).toFixed(2)} x`,
  )
}
