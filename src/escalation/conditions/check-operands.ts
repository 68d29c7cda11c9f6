import type { FaultIssue } from "../../kernel/index.js"
import { issueNear } from "../../kernel/inner.js"
import { isComparison, isOfItems, isOrder } from "./condition.js"
import { visitNodes, type ConditionNode, type OperatorNode } from "./node.js"

/** What a fact can be, as far as types are checked. */
export interface FactKind {
  readonly type: "boolean" | "number" | "text" | "list"
  readonly unit?: "ms" | "count" | "ratio" | "score"
  readonly values?: readonly string[]
}

type Kind = FactKind["type"] | "any"

/** What is wrong with the types of a condition: errors, and what is probably not meant. */
export interface OperandReport {
  readonly issues: readonly FaultIssue[]
  readonly warnings: readonly FaultIssue[]
}

/** Checks what is compared with what. A text that a fact can never be is an error, with what was probably meant. */
export function checkOperands(root: ConditionNode, kindOf: (slot: number) => FactKind): OperandReport {
  const issues: FaultIssue[] = []
  const warnings: FaultIssue[] = []
  visitNodes(root, (node) => {
    if (node.kind !== "operator") return
    if (isComparison(node.op)) checkComparison(node, kindOf, issues, warnings)
    else if (node.op === "in") checkIn(node, kindOf, issues)
    else if (isOfItems(node.op)) expect(node.args[0]!, "list", kindOf, issues)
    else if (node.op === "startsWith" || node.op === "endsWith")
      for (const arg of node.args) expect(arg, "text", kindOf, issues)
  })
  return { issues, warnings }
}

function checkComparison(
  { op, args }: OperatorNode,
  kindOf: (slot: number) => FactKind,
  issues: FaultIssue[],
  warnings: FaultIssue[],
): void {
  const known = args.map((arg) => kind(arg, kindOf))
  const wanted = known.find((each) => each !== "any")
  if (wanted === undefined) return
  if (isOrder(op) && (wanted === "boolean" || wanted === "list")) {
    issues.push({ path: args[0]!.path, expected: "a number or a text to compare by size" })
    return
  }
  for (const arg of args) expect(arg, wanted, kindOf, issues)
  const fact = args.find((arg) => arg.kind === "fact")
  if (fact?.kind !== "fact") return
  const { values, unit } = kindOf(fact.slot)
  for (const arg of args) {
    if (arg.kind !== "literal") continue
    checkValue(arg.value, arg.path, values, issues)
    if (unit === "ms" && typeof arg.value === "number" && arg.value > 0 && arg.value < 1_000) {
      warnings.push({
        path: arg.path,
        expected: `milliseconds: ${arg.value} is less than a second`,
        suggestion: String(arg.value * 1_000),
      })
    }
  }
}

function checkIn({ args }: OperatorNode, kindOf: (slot: number) => FactKind, issues: FaultIssue[]): void {
  const [needle, hay] = args
  if (needle === undefined || hay === undefined) return
  const found = kind(hay, kindOf)
  if (found === "text") expect(needle, "text", kindOf, issues)
  else if (found !== "list" && found !== "any") issues.push({ path: hay.path, expected: "a list or a text to look in" })
  if (needle.kind !== "fact" || hay.kind !== "literal" || !Array.isArray(hay.value)) return
  const { type, values } = kindOf(needle.slot)
  ;(hay.value as readonly unknown[]).forEach((value, index) => {
    const path = `${hay.path}.${index}`
    if (kindOfValue(value) !== type) issues.push({ path, expected: `a ${type}, as the fact is` })
    else checkValue(value, path, values, issues)
  })
}

function checkValue(value: unknown, path: string, values: readonly string[] | undefined, issues: FaultIssue[]): void {
  if (values === undefined || typeof value !== "string" || values.includes(value)) return
  issues.push(issueNear(path, `one of ${values.join(", ")}`, value, values))
}

function expect(node: ConditionNode, wanted: Kind, kindOf: (slot: number) => FactKind, issues: FaultIssue[]): void {
  const found = kind(node, kindOf)
  if (found !== "any" && found !== wanted) issues.push({ path: node.path, expected: `a ${wanted}, not a ${found}` })
}

function kind(node: ConditionNode, kindOf: (slot: number) => FactKind): Kind {
  switch (node.kind) {
    case "literal":
      return kindOfValue(node.value)
    case "fact":
      return kindOf(node.slot).type
    case "list":
      return "list"
    case "item":
      return "any"
    case "operator":
      if (node.op === "missing") return "list"
      return node.op === "and" || node.op === "or" || node.op === "if" ? "any" : "boolean"
  }
}

/** What a value is. */
export function kindOfValue(value: unknown): Kind {
  if (Array.isArray(value)) return "list"
  if (typeof value === "string") return "text"
  return typeof value === "number" || typeof value === "boolean" ? (typeof value as Kind) : "any"
}
