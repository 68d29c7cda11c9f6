import { isSettled, type FactMark, type FactBasis } from "../../session/index.js"
import { newestIssue, factIn } from "../../session/inner.js"
import type { Json } from "../conditions/condition.js"
import { heard, operator, text, wrong, yesNo } from "./declare.js"
import type { FactView } from "./fact.js"
import type { FactOperator } from "./operator.js"

/** What a call may log of an issue and what is stated about it. */
export const statedEvents = [
  ...["issue.opened", "issue.withdrawn", "issue.resolved", "issue.reopened"],
  ...["fact.stated", "facts.readBack", "facts.confirmed", "fact.corrected", "fact.cleared"],
]
const changesOn = [...statedEvents, "cues.reported"]

/** What was stated about the present issue, by the name of the fact: `{ "stated": ["orderNumber"] }`. Unknown until it was. */
export function statedOperator(): FactOperator {
  return operator("stated", ["what was stated", "lo que se dijo"], (args, path, words) => {
    const name = args[0]
    if (args.length !== 1 || !isName(name)) return wrong(`${path}.0`, "the name of a fact of the issue")
    const known = ({ session }: FactView) => factIn(newestIssue(session), name)
    const fact = heard(words, text, changesOn, (view) => known(view).value, {
      basisOf: (view): FactBasis => {
        const { basis = "heard" } = known(view)
        const isKept = isSettled(known(view))
        if (basis === "recorded") return isKept ? basis : "heard"
        return isKept ? "confirmed" : basis
      },
      evidence: (view) => known(view).evidence,
    })
    return { ...fact, isQuoted: true }
  })
}

/**
 * Whether a vendor put this label on the call, and which vendor where one is named: `{ "labelled": ["Refund", "amazon"] }`.
 * Unknown while no vendor has said anything: a label that may yet come is not missing.
 */
export function labelledOperator(): FactOperator {
  const meaning = ["whether a vendor put this label on the call", "si un proveedor etiquetó así la llamada"] as const
  return operator("labelled", meaning, (args, path, words) => {
    const [label, vendor] = args
    if (!isName(label) || args.length > 2) return wrong(`${path}.0`, "the name of a label, then of a vendor")
    if (vendor !== undefined && !isName(vendor)) return wrong(`${path}.1`, "the name of a vendor")
    const find = (view: FactView) =>
      marksOf(view, `category:${label}`).filter(({ source }) => vendor === undefined || source === vendor)
    const read = (view: FactView) => find(view).length > 0 || (hasVendor(view, vendor) ? false : undefined)
    const evidence = (view: FactView) => find(view).map(({ seq }) => seq)
    return { ...heard(words, yesNo, changesOn, read, { evidence }), basis: "vendor" }
  })
}

function marksOf({ session }: FactView, name: string): readonly FactMark[] {
  return session.issues.flatMap(({ facts }) => facts.filter((fact) => fact.name === name).flatMap(({ marks }) => marks))
}

function hasVendor({ session }: FactView, vendor: string | undefined): boolean {
  return session.issues.some(({ facts }) =>
    facts.some(({ marks }) =>
      marks.some(({ basis, source }) => basis === "vendor" && (vendor === undefined || source === vendor)),
    ),
  )
}

function isName(name: Json | undefined): name is string {
  return typeof name === "string" && name.length > 0 && name.length <= 60
}
