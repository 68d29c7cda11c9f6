import type { MessageSlots } from "./message.js"

/** A line with its slots filled in; none where one of them is not known. */
export function line(parts: TemplateStringsArray, ...slots: readonly (string | undefined)[]): string | undefined {
  return slots.includes(undefined) ? undefined : String.raw({ raw: parts }, ...slots)
}

/** Whose matter it is, of which kind, and what it is about. */
export function headOf({ client, about }: MessageSlots, kind: string): string {
  const start = client === "" ? kind.charAt(0).toUpperCase() + kind.slice(1) : `${client}, ${kind}`
  return about === undefined ? start : `${start}: ${about}`
}

/** People by their ids, or by what stands in their place. */
export function names(people: readonly { readonly personId: string }[]): string {
  return people.map(({ personId }) => personId).join(", ")
}
