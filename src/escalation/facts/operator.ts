import type { FaultIssue } from "../../kernel/index.js"
import type { Json } from "../conditions/condition.js"
import type { FactDeclaration, Worded } from "./fact.js"

/**
 * A domain operator: a fact with arguments. `{ "said": ["anger", { "withinMs": 60000 }] }` reads the fact that somebody was
 * heard to be angry in the last minute.
 */
export interface FactOperator {
  /** Lower camel case; none of the JsonLogic operators. */
  readonly name: string
  readonly meaning: Worded
  /**
   * The fact that these arguments stand for, or what is wrong with them. The name of the fact does not matter: it is named after
   * the operator and its arguments.
   */
  toFact(
    args: readonly Json[],
    path: string,
  ): Omit<FactDeclaration, "name"> | { readonly issues: readonly FaultIssue[] }
}
