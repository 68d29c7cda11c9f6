// Whether any regular expression of ours can be made to stall: `npm run recheck`. It takes a minute, so it is no test.
import { availableParallelism } from "node:os"
import { faultOf, sourceRegexes, type FoundRegex } from "./regexes.js"

const literalOf = ({ source, flags }: FoundRegex): string => `/${source}/${flags}`
const regexes = [...new Map(sourceRegexes().map((regex) => [literalOf(regex), regex])).values()]
let faultCount = 0

/** Takes one after another out of what is left, beside others that do the same. */
async function work(left: Iterator<FoundRegex>): Promise<void> {
  for (let next = left.next(); next.done !== true; next = left.next()) {
    const fault = await faultOf(next.value)
    if (fault === undefined) continue
    faultCount += 1
    console.log(`${next.value.file}:${next.value.line} ${fault} ${literalOf(next.value)}`)
  }
}

const left = regexes.values()
await Promise.all(Array.from({ length: availableParallelism() }, () => work(left)))
console.log(`${regexes.length} regular expressions, ${faultCount} at fault`)
if (faultCount > 0) process.exitCode = 1
