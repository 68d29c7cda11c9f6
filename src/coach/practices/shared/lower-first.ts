/** Without a capital that only the beginning of a sentence gave. */
export function lowerFirst(text: string): string {
  const [first = "", second = ""] = text
  const isName = second !== "" && second === second.toUpperCase() && second !== second.toLowerCase()
  return isName || /^I(?![a-z])/.test(text) ? text : first.toLowerCase() + text.slice(1)
}
