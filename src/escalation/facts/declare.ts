import type { FactDeclaration } from "./fact.js"

/** A fact of the library before it has its name and meaning. */
export type OwnFact = Omit<FactDeclaration, "name" | "meaning">

/** What values a fact has. */
export type Kind = Pick<FactDeclaration, "type" | "unit" | "values">
type Read = FactDeclaration["read"]
type More = Pick<FactDeclaration, "basisOf" | "evidence" | "changesAt">

export const yesNo: Kind = { type: "boolean" }
export const text: Kind = { type: "text" }
export const count: Kind = { type: "number", unit: "count" }
export const duration: Kind = { type: "number", unit: "ms" }
export const share: Kind = { type: "number", unit: "ratio" }

/** A text that is one of a closed set. */
export function oneOf(values: readonly string[]): Kind {
  return { type: "text", values }
}

/** A fact that is recorded, read again when one of these events came. */
export function recorded(kind: Kind, changesOn: readonly string[], read: Read): OwnFact {
  return { ...kind, basis: "recorded", changesOn, read }
}

/** The same for one that may be heard only. */
export function heard(kind: Kind, changesOn: readonly string[], read: Read, more: More = {}): OwnFact {
  return { ...kind, basis: "heard", changesOn, read, ...more }
}

/** A duration that may be running. */
export function clock(changesOn: readonly string[], reading: NonNullable<FactDeclaration["clock"]>): OwnFact {
  return { ...recorded(duration, changesOn, () => undefined), clock: reading }
}
