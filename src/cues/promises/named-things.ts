import type { PromiseKind } from "../../session/index.js"
import type { PromiseGrammar } from "./grammar.js"
import type { Token } from "./token.js"

/** Whether the words of two promises of one kind name different things: "the form" and "the invoice", "call you" and "ring the hospital". */
export function nameOthers(
  { thingsOf }: PromiseGrammar,
  kind: PromiseKind,
  some: readonly Token[],
  others: readonly Token[],
): boolean {
  const [left = [], right = []] = [thingsOf?.(kind, some), thingsOf?.(kind, others)]
  return left.length > 0 && right.length > 0 && !left.some((thing) => right.includes(thing))
}
