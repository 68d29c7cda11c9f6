// Whether any regular expression of ours can be made to stall: `npm run recheck`. It takes some seconds, so it is no test.
import { faultOf, sourceRegexes } from "./regexes.js"

const seen = new Set<string>()
let faultCount = 0
for (const regex of sourceRegexes()) {
  const literal = `/${regex.source}/${regex.flags}`
  if (seen.has(literal)) continue
  seen.add(literal)
  const fault = faultOf(regex)
  if (fault === undefined) continue
  faultCount += 1
  console.log(`${regex.file}:${regex.line} ${fault} ${literal}`)
}
console.log(`${seen.size} regular expressions, ${faultCount} at fault`)
if (faultCount > 0) process.exitCode = 1
