import { createDesk, type Brief, type BriefOptions, type StandardDesk, type StandardDeskCall, type Why } from "evenkeel"
import {
  createDesk as createBareDesk,
  type ClientDesk,
  type Desk,
  type DeskCall,
  type DeskOptions,
  type DeskResult,
} from "evenkeel/desk"
import type { Envelope } from "evenkeel/kernel"
import { createCall, restoreCall } from "evenkeel/runtime"
import {
  ventTopic,
  type CallCommands,
  type CallEvents,
  type CallPart,
  type CoachCommands,
  type CoreCommands,
  type Permission,
  type SessionEvents,
  type WholeCommands,
  type Wishes,
  type WishOf,
} from "evenkeel/session"
import { expectTypeOf } from "vitest"

declare const options: DeskOptions
const opening = { callId: "CA1" }

// The standard calls of a desk take the commands of every standard part, and what comes of them is told apart.
const desk = createDesk(options)
expectTypeOf(desk.client("acme").openCall(opening)).resolves.toEqualTypeOf<StandardDeskCall>()
const call = await desk.client("acme").openCall(opening)
void call.record({ type: "setPacing", pacing: "off" }, { key: "k1" })
// @ts-expect-error there is no such command
void call.record({ type: "setPaceing", pacing: "off" })
expectTypeOf(call.may("hold", { purpose: "lookUp" })).toEqualTypeOf<Permission>()
// @ts-expect-error nobody may everything
call.may("everything")
// @ts-expect-error a hold is not for lunch
call.may("hold", { purpose: "lunch" })
expectTypeOf<DeskResult & { ok: true }>().toHaveProperty("events").toEqualTypeOf<readonly Envelope[]>()
expectTypeOf(call.hear({ speaker: "caller", text: "Hello?" })).resolves.toEqualTypeOf<DeskResult<CallEvents>>()
for (const event of await call.events())
  if (event.type === "advice.given") expectTypeOf(event.data.adviceId).toEqualTypeOf<string>()

// What a call answers is promised, with what it is asked; a review is not waited for.
expectTypeOf(call.brief).parameters.toEqualTypeOf<[options?: BriefOptions | undefined]>()
expectTypeOf(call.brief()).resolves.toEqualTypeOf<Brief>()
expectTypeOf(call.why("advice-1")).resolves.toEqualTypeOf<Why | undefined>()
expectTypeOf(call.review("Calm down!")).not.toHaveProperty("then")

// A part of the host's own is one of its calls'.
interface NoteCommands {
  readonly keepNote: { readonly about: string }
}
interface NoteEvents {
  readonly "note.kept": { readonly about: string }
}
declare const notes: CallPart<number, NoteCommands, NoteEvents>
const noting = createDesk({ ...options, parts: [notes] })
const noted = await noting.client("acme").call("CA1")
void noted?.record({ type: "keepNote", about: "leak" })
void noted?.record({ type: "setPacing", pacing: "off" })
// @ts-expect-error a note is about something
void noted?.record({ type: "keepNote" })
expectTypeOf<
  Extract<NonNullable<Awaited<ReturnType<NonNullable<typeof noted>["events"]>>>[number], { type: "note.kept" }>
>().toEqualTypeOf<Envelope<"note.kept", NoteEvents["note.kept"]>>()
// @ts-expect-error nobody keeps notes here
void call.record({ type: "keepNote", about: "leak" })

// A bare desk makes calls of every topic, or of those that its host makes them of.
const bare = createBareDesk(options)
expectTypeOf(bare.client).returns.toEqualTypeOf<ClientDesk<CallCommands, SessionEvents>>()
const whole = await bare.client("acme").openCall(opening)
void whole.record({ type: "openVent" })
// @ts-expect-error a pace is the coach's
void whole.record({ type: "setPacing", pacing: "off" })
const venting = createBareDesk({
  ...options,
  calls: {
    create: (given) => createCall({ ...given, parts: [ventTopic] }),
    restore: (given) => restoreCall({ ...given, parts: [ventTopic] }),
  },
})
const vent = await venting.client("acme").openCall(opening)
void vent.record({ type: "openVent" })
// @ts-expect-error the flags were not chosen
void vent.record({ type: "raiseFlag", flag: "doNotCall" })
// @ts-expect-error nor was a hold
vent.may("hold")

// Any of them is a call on a desk.
expectTypeOf(vent).toExtend<DeskCall>()
expectTypeOf(noted!).toExtend<StandardDeskCall>()
expectTypeOf(bare).toExtend<Desk>()
expectTypeOf(desk).toExtend<Desk>()
expectTypeOf<ReturnType<typeof createDesk>>().toEqualTypeOf<StandardDesk>()
expectTypeOf<DeskCall>().toEqualTypeOf<DeskCall<WholeCommands, CallEvents>>()
expectTypeOf<WishOf>().toEqualTypeOf<keyof Wishes>()
expectTypeOf<WishOf<CoreCommands & CoachCommands>>().toEqualTypeOf<never>()
