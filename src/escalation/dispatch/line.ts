/** A line with its slots filled in; none where one of them is not known. */
export function line(parts: TemplateStringsArray, ...slots: readonly (string | undefined)[]): string | undefined {
  return slots.includes(undefined) ? undefined : String.raw({ raw: parts }, ...slots)
}
