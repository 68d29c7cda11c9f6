// The types as a consumer meets them; compiled as .mts and .cts in each module mode.
import { Fault, isFault, type FaultCode } from "evenkeel/kernel"
import { createCall, type Result } from "evenkeel/runtime"

const code: FaultCode = "log/invalid"
const error: unknown = new Fault(code)
if (isFault(error)) error.code satisfies FaultCode

// @ts-expect-error a code that is not in the table
export const wrong: FaultCode = "no/such-code"

const call = createCall({ callId: "CA1", at: 0 })
const result: Result = call.hear({ speaker: "caller", text: "Hello?", at: 1 })
if (!result.ok) result.refusal.code satisfies string

// @ts-expect-error a speaker that is nobody
call.hear({ speaker: "nobody", text: "Hello?", at: 1 })
