import { Fault } from "../kernel/index.js"
import { issueNear } from "../kernel/inner.js"

/** Nobody is told something else than what they asked for. */
export function mustBeOneOf(path: string, given: string, known: readonly string[]): void {
  if (known.includes(given)) return
  throw new Fault("input/invalid", { issues: [issueNear(path, "an id of this call", given, known)] })
}
