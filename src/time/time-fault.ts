import { Fault, type FaultOptions } from "../kernel/index.js"

/** The codes of the faults that this folder throws. */
export type TimeFaultCode =
  "time/unknown-zone" | "time/out-of-range" | "time/invalid-local-time" | "time/invalid-calendar" | "time/invalid-query"

/** A fault of this folder, ready to be thrown. */
export function timeFault(code: TimeFaultCode, options: FaultOptions): Fault {
  return new Fault(code, options)
}
