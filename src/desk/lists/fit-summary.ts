/** Characters of JSON that a list may show of a stream: see `StreamIndex.summary`. */
const MOST_CHARACTERS = 8_000

/** The first of several ways to show a stream that a list has room for; the last one has to be short. */
export function fitSummary<Summary>(...ways: readonly (() => Summary)[]): Summary {
  const fits = (summary: Summary): boolean => JSON.stringify(summary).length <= MOST_CHARACTERS
  for (const toSummary of ways.slice(0, -1)) {
    const summary = toSummary()
    if (fits(summary)) return summary
  }
  return ways.at(-1)!()
}
