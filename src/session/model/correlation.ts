import { machineId, optional, shape } from "../../kernel/index.js"
import { toCanonicalJson } from "../../kernel/inner.js"

/** The ids of this call at a vendor. */
export interface Correlation {
  readonly vendor: string
  readonly callId: string
  readonly legId?: string
}

/** The ids of a call at a vendor, which may be left out. */
export function correlationCheck() {
  return optional(shape<Correlation>({ vendor: machineId, callId: machineId, legId: optional(machineId) }))
}

/** The ids with one more, in one order whatever the order in which they came. */
export function withCorrelation(known: readonly Correlation[], given: Correlation | undefined): readonly Correlation[] {
  if (isKnown(known, given)) return known
  return [...known, given!].sort((a, b) => (toCanonicalJson(a) < toCanonicalJson(b) ? -1 : 1)).slice(0, 20)
}

/** Whether there is nothing new in an id. */
export function isKnown(known: readonly Correlation[], given: Correlation | undefined): boolean {
  return given === undefined || known.some((each) => toCanonicalJson(each) === toCanonicalJson(given))
}
