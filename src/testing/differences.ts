/** What differs is cut off after so many lines; the first is nearly always the one that matters. */
const MOST_LINES = 20
const LONGEST_VALUE = 120

/**
 * Where what is there differs from what is expected, a line a place: `0.data.value: expected "a", was "b"`.
 *
 * @param exact - Whether what is there may have no other members than what is expected. A list never has other items.
 */
export function differences(expected: unknown, actual: unknown, exact: boolean): readonly string[] {
  const lines: string[] = []
  compare(expected, actual, "")
  return lines.slice(0, MOST_LINES)

  function compare(wanted: unknown, found: unknown, place: string): void {
    if (Object.is(wanted, found)) return
    if (!isObject(wanted) || !isObject(found) || Array.isArray(wanted) !== Array.isArray(found)) {
      lines.push(`${place === "" ? "(root)" : place}: expected ${show(wanted)}, was ${show(found)}`)
      return
    }
    const closed = exact || Array.isArray(wanted)
    const names = closed ? [...new Set([...Object.keys(wanted), ...Object.keys(found)])] : Object.keys(wanted)
    for (const name of names) compare(wanted[name], found[name], place === "" ? name : `${place}.${name}`)
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
}

function show(value: unknown): string {
  if (value === undefined) return "nothing"
  const text = JSON.stringify(value) ?? `a ${typeof value}`
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
}
