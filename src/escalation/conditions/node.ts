import type { CoreOperator, Json } from "./condition.js"

/** A condition once it is read: what is run, traced and checked. `path` is where it stands in the JSON. */
export type ConditionNode = LiteralNode | FactNode | ItemNode | ListNode | OperatorNode

/** A value written in the condition. */
export interface LiteralNode {
  readonly kind: "literal"
  readonly value: Json
  readonly path: string
}

/** A fact that is read: by its name, or by a domain operator with its arguments. */
export interface FactNode {
  readonly kind: "fact"
  /** The place of the fact in the table. */
  readonly slot: number
  /** Its name; for a domain operator its name and arguments. */
  readonly name: string
  /** Used while the fact is unknown. */
  readonly fallback?: Json
  readonly path: string
}

/** Something in the data at hand: a member of the item that `some`, `all` or `none` looks at, or of plain data. */
export interface ItemNode {
  readonly kind: "item"
  /** What names the member; a literal but for plain data. */
  readonly name: ConditionNode
  readonly fallback?: ConditionNode
  readonly path: string
}

/** A list of which some items are computed. */
export interface ListNode {
  readonly kind: "list"
  readonly args: readonly ConditionNode[]
  readonly path: string
}

/** An operator with its operands. */
export interface OperatorNode {
  readonly kind: "operator"
  readonly op: Exclude<CoreOperator, "var">
  readonly args: readonly ConditionNode[]
  /** The operands were not given as a list, which some operators do not allow. */
  readonly bare: boolean
  readonly path: string
}

/** Visits a node and all below it, outermost first. */
export function visitNodes(node: ConditionNode, visit: (node: ConditionNode) => void): void {
  visit(node)
  if (node.kind === "operator" || node.kind === "list") for (const arg of node.args) visitNodes(arg, visit)
  if (node.kind !== "item") return
  visitNodes(node.name, visit)
  if (node.fallback !== undefined) visitNodes(node.fallback, visit)
}

/** The slots that a condition reads, each once, in order of appearance. */
export function slotsOf(node: ConditionNode): readonly number[] {
  const slots = new Set<number>()
  visitNodes(node, (each) => {
    if (each.kind === "fact") slots.add(each.slot)
  })
  return [...slots]
}
