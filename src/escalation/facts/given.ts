import { ownOf } from "../../kernel/inner.js"
import { count, operator, recorded, wrong } from "./declare.js"
import type { FactOperator } from "./operator.js"

/** A fact that the host gives, declared by its type alone: the client's own data. */
export interface GivenDeclaration {
  /** By which rules read it: 1 to 60 letters, digits, dots and dashes. */
  readonly name: string
  /** What its values are. */
  readonly type: "boolean" | "number" | "text" | "list"
  /** What it may be, where that is a closed list: 1 to 500 texts. A rule that compares it to anything else is told. */
  readonly values?: readonly string[]
  /** What it is called where a rule is explained, in each language; at most 200 characters. */
  readonly meaning: {
    /** In English. */
    readonly en: string
    /** In Spanish; in English where it is left out. */
    readonly es?: string
  }
}

/** How often a rule has fired in this call: `{ ">=": [{ "fired": ["askedTwice"] }, 1] }`. With it, rules are chained. */
export function firedOperator(): FactOperator {
  const words = ["how often this rule has fired", "cuántas veces se activó esta regla"] as const
  return operator("fired", words, ([ruleId, ...more], path) =>
    more.length > 0 || typeof ruleId !== "string" || ruleId === ""
      ? wrong(`${path}.0`, "the id of a rule")
      : recorded(words, count, ["rule.fired"], ({ rules: { rules } }) => ownOf(rules, ruleId)?.firedCount ?? 0),
  )
}
