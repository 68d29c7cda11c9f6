import { expectTypeOf } from "vitest"
import type { Deadline, Refusal } from "evenkeel/kernel"
import type { Call, CallListeners, CallSnapshot, createCall, restoreCall, Result } from "evenkeel/runtime"
import type { CallEvent, HelpRequest, Permission, PromiseRecord, Turn } from "evenkeel/session"

declare const call: Call

// A result is told apart by `ok`, and is never an exception.
const result = call.hear({ speaker: "caller", text: "Hello" })
expectTypeOf(result).toEqualTypeOf<Result>()
if (result.ok) expectTypeOf(result.events).toEqualTypeOf<readonly CallEvent[]>()
else expectTypeOf(result.refusal).toEqualTypeOf<Refusal>()

// Commands are checked by their type.
call.record({ type: "agreeAction", what: "Send a plumber", due: 5, at: 1 })
call.record({ type: "connectCall", by: { id: "ann", role: "agent" } })
// @ts-expect-error what is missing
call.record({ type: "agreeAction" })
// @ts-expect-error there is no such command
call.record({ type: "agreeActoin", what: "x" })
// @ts-expect-error there is no such member
call.record({ type: "agreeAction", what: "x", dueAt: 5 })
// @ts-expect-error nobody speaks as the phone
call.hear({ speaker: "phone", text: "x" })

// Listeners get what they listen to.
call.on("turn.heard", ({ data }) => expectTypeOf(data).toEqualTypeOf<Turn>())
call.on("events", (events) => expectTypeOf(events).toEqualTypeOf<readonly CallEvent[]>())
call.on("promise", (promise) => expectTypeOf(promise).toEqualTypeOf<PromiseRecord>())
call.on("helpRequest", (request) => expectTypeOf(request).toEqualTypeOf<HelpRequest>())
expectTypeOf(call.on("events", () => undefined)).toEqualTypeOf<() => void>()
// @ts-expect-error there is no such event
call.on("turn.herd", () => undefined)
expectTypeOf<CallListeners["listenerFailed"]>().toEqualTypeOf<{ readonly type: string; readonly error: unknown }>()

// Wishes have their own details.
expectTypeOf(call.may("hold", { purpose: "regroup", plan: "x", consent: true })).toEqualTypeOf<Permission>()
call.may("close")
// @ts-expect-error a hold is not for lunch
call.may("hold", { purpose: "lunch" })
// @ts-expect-error nobody may everything
call.may("everything")

expectTypeOf(call.nextDeadline()).toEqualTypeOf<Deadline | undefined>()
expectTypeOf(call.getSnapshot()).toEqualTypeOf<CallSnapshot>()
expectTypeOf(call.events(3)).toEqualTypeOf<readonly CallEvent[]>()
expectTypeOf<ReturnType<typeof createCall>>().toEqualTypeOf<Call>()
expectTypeOf<ReturnType<typeof restoreCall>>().toEqualTypeOf<Call>()

// Stored things come in as unknown: they are checked, not believed.
expectTypeOf<NonNullable<Parameters<typeof restoreCall>[0]>["snapshot"]>().toEqualTypeOf<unknown>()
expectTypeOf<Parameters<Call["apply"]>[0]>().toEqualTypeOf<readonly unknown[]>()
