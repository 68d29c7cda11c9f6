import { buildCall } from "evenkeel/testing"
import { expectTypeOf } from "vitest"
import * as standard from "evenkeel"
import { coachPart, type CoachPart } from "evenkeel/coach"
import { cuesPart } from "evenkeel/cues"
import { createCommandTable, text, type Envelope, type Part, type PartContext } from "evenkeel/kernel"
import { createCall, rehear, restoreCall, type Call, type PartsOption } from "evenkeel/runtime"
import {
  allTopics,
  closingTopic,
  flagsTopic,
  helpTopic,
  ventTopic,
  type CallCommands,
  type CallEvents,
  type CallPart,
  type ClosingCommands,
  type CoreCommands,
  type CoreEvents,
  type HelpCommands,
  type Permission,
  type SessionEvents,
  type Topic,
  type VentCommands,
  type WholeCommands,
  type WishOf,
} from "evenkeel/session"

const opening = { callId: "CA1", at: 0 }

// A call of the core alone takes what concerns the line and speech, and nothing else.
const bare = createCall(opening)
expectTypeOf(bare).toEqualTypeOf<Call<CoreCommands, CoreEvents>>()
bare.record({ type: "connectCall", at: 1 })
bare.record({ type: "startSpeech", speaker: "caller" })
// @ts-expect-error the flags were not chosen
bare.record({ type: "raiseFlag", flag: "doNotCall" })
// @ts-expect-error nor was a vent
bare.on("vent.opened", () => undefined)
bare.on("turn.heard", ({ data }) => expectTypeOf(data.text).toEqualTypeOf<string>())
bare.on("part.failed", ({ data }) => expectTypeOf(data.part).toEqualTypeOf<string>())
bare.on("changed", () => undefined)

// A topic brings its commands and events, and those of the topics that it stands on.
const venting = createCall({ ...opening, parts: [ventTopic] })
venting.record({ type: "openVent" })
venting.record({ type: "connectCall" })
venting.record({ type: "strikeRecord", seq: 3, reason: "wrong button" })
// @ts-expect-error the flags were not chosen
venting.record({ type: "raiseFlag", flag: "doNotCall" })
// @ts-expect-error a reason it has not
venting.record({ type: "closeVent", ending: "boredom" })
venting.on("vent.closed", ({ data }) => expectTypeOf(data.ending).toExtend<string>())
venting.on("clock.due", () => undefined)
const vented = venting.record({ type: "openVent" })
if (vented.ok)
  for (const event of vented.events) {
    if (event.type === "clock.started") expectTypeOf(event.data.clock).toExtend<string>()
    // @ts-expect-error no flag is ever raised here
    if (event.type === "flag.raised") throw new Error()
  }

// What its topics cannot judge is not asked.
// @ts-expect-error nobody judges wishes in a call of the core
bare.may("close")
// @ts-expect-error a vent is no hold
venting.may("hold", { purpose: "regroup" })
const closing = createCall({ ...opening, parts: [closingTopic, helpTopic] })
expectTypeOf(closing.may("close")).toEqualTypeOf<Permission>()
expectTypeOf(closing.may<"close" | "endForAbuse" | "requestHelp">)
  .parameter(0)
  .toEqualTypeOf<WishOf<ClosingCommands & HelpCommands>>()
// @ts-expect-error it has no holds
closing.may("hold")

// Several bring what all of them bring; a list apart is `as const`.
const chosen = [ventTopic, flagsTopic] as const
for (const both of [createCall({ ...opening, parts: chosen }), restoreCall({ parts: chosen })]) {
  both.record({ type: "openVent" })
  both.record({ type: "raiseFlag", flag: "doNotCall" })
  // @ts-expect-error no clock is set by hand
  both.record({ type: "startClock" })
}
rehear([], { parts: chosen }).events.forEach((event) => {
  if (event.type === "flag.raised") expectTypeOf(event.data.flag).toExtend<string>()
})

// Every topic is the session as a whole; the library's parts bring theirs.
createCall({ ...opening, parts: allTopics() }).record({ type: "agreeAction", what: "Send a plumber" })
// @ts-expect-error which is no topic's
createCall({ ...opening, parts: allTopics() }).record({ type: "setPacing", pacing: "off" })
const coached = createCall({ ...opening, parts: [cuesPart(), coachPart()] })
coached.record({ type: "setPacing", pacing: "off" })
coached.on("advice.given", ({ data }) => expectTypeOf(data.adviceId).toEqualTypeOf<string>())
// @ts-expect-error the rules were not chosen
coached.record({ type: "giveFact", fact: "vip", value: true })
// @ts-expect-error a part that hears cues brings no clock of a hold
createCall({ ...opening, parts: [cuesPart()] }).record({ type: "holdParticipant", participantId: "caller" })

// A part of the host's own: its commands are checked and its events are told apart like any other.
interface NoteCommands {
  readonly keepNote: { readonly about: string }
}
interface NoteEvents {
  readonly "note.kept": { readonly about: string }
}
const notes: CallPart<readonly string[], NoteCommands, NoteEvents> = {
  name: "notes",
  initial: [],
  commands: createCommandTable<PartContext<readonly string[]>, NoteCommands>("session", () => ({
    keepNote: { by: ["agent"], fields: { about: text(9, 1) }, decide: (_, data) => [{ type: "note.kept", data }] },
  })),
  evolve: (kept, { data }) => [...kept, (data as { about: string }).about],
}
const noted = createCall({ ...opening, parts: [notes, flagsTopic] })
noted.record({ type: "keepNote", about: "leak" })
noted.record({ type: "raiseFlag", flag: "doNotCall" })
// @ts-expect-error a note is about something
noted.record({ type: "keepNote" })
noted.on("note.kept", ({ data }) => expectTypeOf(data).toEqualTypeOf<{ readonly about: string }>())
noted.on("events", (events) => expectTypeOf(events[0]!.type).toExtend<string>())
expectTypeOf<Extract<ReturnType<typeof noted.events>[number], { type: "note.kept" }>>().toEqualTypeOf<
  Envelope<"note.kept", NoteEvents["note.kept"]>
>()

// The standard call takes them beside its own.
const whole = standard.createCall({ ...opening, parts: [notes] })
whole.record({ type: "keepNote", about: "leak" })
whole.record({ type: "setPacing", pacing: "off" })
whole.on("note.kept", ({ data }) => expectTypeOf(data).toEqualTypeOf<NoteEvents["note.kept"]>())
whole.on("advice", ({ adviceId }) => expectTypeOf(adviceId).toEqualTypeOf<string>())
expectTypeOf(standard.createCall(opening)).toEqualTypeOf<standard.StandardCall>()
expectTypeOf(standard.restoreCall({})).toEqualTypeOf<standard.StandardCall>()
// @ts-expect-error nobody brought notes
standard.createCall(opening).record({ type: "keepNote", about: "leak" })

// A part that says nothing of its commands and events brings none; one that takes a command it does not tell of does not compile.
const counter: Part<number> = { name: "counter", initial: 0, evolve: (count) => count + 1 }
expectTypeOf(createCall({ ...opening, parts: [counter] })).toEqualTypeOf<Call<CoreCommands, CoreEvents>>()
// @ts-expect-error it has a command more than it says
const silent: CallPart<readonly string[], { readonly dropNote: object }> = { ...notes, brings: undefined }
void silent

// What is only known when the program runs may be anything of the library's.
declare const unknownParts: readonly (Part | Topic)[]
expectTypeOf(createCall({ ...opening, parts: unknownParts })).toEqualTypeOf<Call>()
expectTypeOf(createCall({ ...opening, parts: [...allTopics(), ...unknownParts] })).toEqualTypeOf<Call>()
expectTypeOf<PartsOption["parts"]>().toEqualTypeOf<readonly (Part | Topic)[] | undefined>()

// A call of fewer topics is one: what takes any call takes it.
expectTypeOf(venting).toExtend<Call>()
expectTypeOf(whole).toExtend<standard.StandardCall>()
expectTypeOf<CoachPart>().toExtend<Part>()
expectTypeOf(ventTopic).toExtend<Topic>()

// The names that an editor shows are short.
expectTypeOf<Call>().toEqualTypeOf<Call<WholeCommands, CallEvents>>()
expectTypeOf<VentCommands>().toExtend<Partial<CallCommands>>()
expectTypeOf<SessionEvents>().toExtend<CoreEvents>()

// A call that is built for a test has every topic, and the parts of the host's own.
buildCall({ parts: [notes] })
  .record({ type: "keepNote", about: "leak" })
  .answer()
  .call.on("note.kept", () => undefined)
buildCall().record({ type: "raiseFlag", flag: "doNotCall" })
// @ts-expect-error nobody keeps notes in it
buildCall().record({ type: "keepNote", about: "leak" })
