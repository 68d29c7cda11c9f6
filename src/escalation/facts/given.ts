import type { FactOperator } from "./operator.js"

/** A fact that the host gives, declared by its type alone: the client's own data. */
export interface GivenDeclaration {
  readonly name: string
  readonly type: "boolean" | "number" | "text" | "list"
  readonly values?: readonly string[]
  readonly meaning: { readonly en: string; readonly es?: string }
}

/** How often a rule has fired in this call: `{ ">=": [{ "fired": ["askedTwice"] }, 1] }`. With it, rules are chained. */
export function firedOperator(): FactOperator {
  return {
    name: "fired",
    meaning: { en: "how often this rule has fired", es: "cuántas veces se activó esta regla" },
    toFact: (args, path) => {
      const ruleId = args[0]
      if (args.length !== 1 || typeof ruleId !== "string" || ruleId === "") {
        return { issues: [{ path: `${path}.0`, expected: "the id of a rule" }] }
      }
      return {
        type: "number",
        unit: "count",
        meaning: { en: "how often this rule has fired", es: "cuántas veces se activó esta regla" },
        basis: "recorded",
        changesOn: ["rule.fired"],
        read: ({ rules: { rules } }) => (Object.hasOwn(rules, ruleId) ? rules[ruleId]!.firedCount : 0),
      }
    },
  }
}
