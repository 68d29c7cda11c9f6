import { expectTypeOf } from "vitest"
import type { Envelope, AnomalyCode, PolicyCode, RefusalCode } from "evenkeel/kernel"
import type {
  CallCommands,
  CallEvent,
  CallEvents,
  CallEventType,
  Claim,
  Command,
  CommandType,
  PartCommands,
  Cue,
  CueKind,
  HoldPurpose,
  PromiseRecord,
  PromiseTerms,
  SessionState,
  Turn,
} from "evenkeel/session"
import type { decide, evolve, may, readiness, toFact } from "evenkeel/session"
import type { promiseTerms } from "../../src/session/model/promises.js"

// One look at the type tells what is inside: an event is narrowed by it, a command is checked by it.
declare const event: CallEvent
if (event.type === "turn.heard") {
  expectTypeOf(event.data).toEqualTypeOf<Turn>()
}
if (event.type === "clock.due") {
  expectTypeOf(event.data.ref).toEqualTypeOf<string | undefined>()
}
expectTypeOf<CallEvent["type"]>().toEqualTypeOf<CallEventType>()
expectTypeOf<CallEvent>().toExtend<Envelope>()
expectTypeOf<Extract<CallEvent, { type: "fact.stated" }>["data"]>().toEqualTypeOf<CallEvents["fact.stated"]>()

expectTypeOf<Command["type"]>().toEqualTypeOf<CommandType | keyof PartCommands>()
expectTypeOf<{ type: "connectCall" }>().toExtend<Command>()
expectTypeOf<{ type: "agreeAction"; what: string; at: number }>().toExtend<Command>()
expectTypeOf<{ type: "agreeAction" }>().not.toExtend<Command>()
expectTypeOf<{ type: "agreeAction"; what: number }>().not.toExtend<Command>()
expectTypeOf<{ type: "agreeActoin"; what: string }>().not.toExtend<Command>()

// A member that is not known is left out, and never there as undefined.
// @ts-expect-error `exactOptionalPropertyTypes`
const undefinedName: CallCommands["describeCaller"] = { name: undefined }
void undefinedName
// Everything is read only.
declare const state: SessionState
// @ts-expect-error a state is never written to
state.callId = "x"
// @ts-expect-error nor are its lists
state.issues.push()

// Closed sets are unions of words.
expectTypeOf<HoldPurpose>().toEqualTypeOf<"lookUp" | "consult" | "patch" | "verify" | "regroup" | "park" | "unknown">()
expectTypeOf<SessionState["line"]["phase"]>().toEqualTypeOf<
  "queued" | "ringing" | "connected" | "wrapUp" | "completed"
>()
expectTypeOf<PromiseRecord["standing"]>().toEqualTypeOf<
  "heard" | "accepted" | "dismissed" | "kept" | "broken" | "withdrawn"
>()
expectTypeOf<Cue["kind"]>().toEqualTypeOf<CueKind>()
expectTypeOf<ReturnType<typeof readiness>["claims"]>().toEqualTypeOf<readonly Claim[]>()

// The pure core, as functions.
expectTypeOf<Parameters<typeof evolve>>().toEqualTypeOf<[state: SessionState, event: Envelope]>()
expectTypeOf<ReturnType<typeof evolve>>().toEqualTypeOf<SessionState>()
expectTypeOf<Parameters<typeof decide>[2]>().toEqualTypeOf<unknown>()
expectTypeOf<ReturnType<typeof toFact>["standing"]>().toEqualTypeOf<
  "unknown" | "stated" | "readBack" | "confirmed" | "corrected" | "disputed"
>()

// A permission is yes, or no with a code.
const permission = {} as ReturnType<typeof may>
if (permission.allowed) expectTypeOf(permission).not.toHaveProperty("code")
else expectTypeOf(permission.code).toEqualTypeOf<PolicyCode>()
expectTypeOf<"hold/no-reason">().not.toExtend<PolicyCode | AnomalyCode>()

expectTypeOf<"limit/turn">().toExtend<RefusalCode>()

// What an acceptance corrects is named by members of the terms, every one of them.
expectTypeOf<(typeof promiseTerms)[number]>().toEqualTypeOf<keyof PromiseTerms>()
