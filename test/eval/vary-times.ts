/**
 * Says the promise-shaped sentences of timex (development part) in many other ways, and counts by kinds those whose time is read
 * otherwise than it must be: `npm run eval vary-times`. `--show=TEXT` prints those of the kinds that hold TEXT, with their words.
 */
import { hasCorpora } from "./corpora/corpora.js"
import { measureTimes } from "./times/measure-times.js"
import { toCases, type Window } from "./times/read-timex.js"
import { readCorpus } from "./corpora/corpora.js"
import { ours } from "./times/readers.js"
import { variantsOf } from "./times/variants.js"

const show = process.argv.find((argument) => argument.startsWith("--show="))?.slice("--show=".length)

if (hasCorpora()) {
  const wrong = new Set(measureTimes("development", ours).wrongIds)
  const counts = new Map<string, { right: number; all: number }>()
  for (const read of toCases(readCorpus("timex"))) {
    if (read.part !== "development" || wrong.has(read.id)) continue
    for (const { kind, text, at, window } of variantsOf({ read, window: ours(read) })) {
      const heard = ours({ ...read, text, at })
      const right = isSame(heard, window)
      const known = counts.get(kind) ?? { right: 0, all: 0 }
      counts.set(kind, { right: known.right + (right ? 1 : 0), all: known.all + 1 })
      if (!right && show !== undefined && kind.includes(show))
        console.log(`${kind} | ${text} | at ${wall(at)} | ${wallOf(window)} | heard ${wallOf(heard)}`)
    }
  }
  let [right, all] = [0, 0]
  for (const [kind, count] of [...counts].sort(([left], [other]) => (left < other ? -1 : 1))) {
    console.log(`${kind.padEnd(28)} ${String(count.right).padStart(5)} of ${count.all}`)
    right += count.right
    all += count.all
  }
  console.log(`${"all".padEnd(28)} ${String(right).padStart(5)} of ${all}`)
}

function isSame(heard: Window | undefined, wanted: Window | undefined): boolean {
  return heard?.from === wanted?.from && heard?.to === wanted?.to
}

function wallOf(window: Window | undefined): string {
  return window === undefined ? "no time" : `${wall(window.from)}..${wall(window.to)}`
}

function wall(at: number | null): string {
  return at === null ? "null" : new Date(at - 7 * 3_600_000).toISOString().slice(0, 16)
}
