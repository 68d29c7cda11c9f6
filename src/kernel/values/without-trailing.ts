/** A text without the signs at its end, one UTF-16 unit after the other. */
export function withoutTrailing(text: string, isDropped: (sign: string) => boolean): string {
  let end = text.length
  while (end > 0 && isDropped(text[end - 1]!)) end -= 1
  return text.slice(0, end)
}
