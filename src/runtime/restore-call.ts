import {
  orInvalidInput,
  Fault,
  id,
  instant,
  shape,
  whole,
  type Check,
  type Envelope,
  type FaultIssue,
  type Part,
  type Refusal,
  type StartingPoint,
} from "../kernel/index.js"
import { asList, checkKnown, wrong, replay } from "../kernel/inner.js"
import { defaultSettings, opener, type CallOpened, type Settings } from "../session/index.js"
import { checkState, untoldTopic } from "../session/inner.js"
import type { Call, CallSnapshot, PartsOption, RestoreOptions } from "./call.js"
import { checkEvents } from "./check-event.js"
import { initialStanding, readOptions } from "./create-call.js"
import { toCallParts, type CallParts } from "./call-parts.js"
import type { Chosen, CommandsOf, EventsOf } from "./chosen.js"
import { LiveCall } from "./live-call.js"

/**
 * Takes a call up again from its events, or from a snapshot and the events after it: the same call, byte for byte.
 *
 * With no events it makes a call that follows another by `apply`, and takes commands once it has received the first event.
 *
 * @throws Fault `call/invalid-options`; `log/invalid` or `log/newer-version` when the events cannot be folded;
 * `snapshot/invalid`; `call/playbook-mismatch` when the call was opened under another playbook and `migrated` is not set.
 *
 * @example
 * ```ts
 * import { createCall, restoreCall } from "evenkeel/runtime"
 *
 * const call = createCall({ callId: "CA1", at: 1_767_225_600_000 })
 * const again = restoreCall({ events: JSON.parse(JSON.stringify(call.events())) })
 * again.getSnapshot().seq // => 1
 * ```
 */
export function restoreCall<const Parts extends Chosen = readonly []>(
  options: RestoreOptions & PartsOption<Parts> = {},
): Call<CommandsOf<Parts>, EventsOf<Parts>> {
  const given = readOptions<RestoreOptions & PartsOption>(options)
  const { playbook = defaultSettings, clock, by = opener, parts: chosen, migrated = false, redactor } = given
  const made = toCallParts(chosen)
  const start = toStart(given.snapshot, made)
  const { events, earlier } = readLog(given.events ?? [], start, made)
  const base = { settings: playbook, ...made, clock, by, redactor, migrated }
  const call = new LiveCall(base, { ...start, earlier })
  call.take(events)
  verifyPlaybook(call, playbook, migrated)
  return call as Call
}

/** The events to fold, and those that a snapshot has folded already. */
function readLog(given: readonly unknown[], start: StartingPoint & { readonly seq: number }, { session }: CallParts) {
  const first = checkFirst(given)
  const from = first !== undefined && first <= start.seq ? { stream: start.stream, seq: first - 1, heardAt: 0 } : start
  const checked = checkEvents(given, from, session)
  if ("refusal" in checked) throw wrongLog(checked)
  const earlier = checked.events.filter(({ seq }) => seq <= start.seq)
  return { earlier, events: checked.events.filter(({ seq }) => seq > start.seq) }
}

function checkFirst(given: readonly unknown[]): number | undefined {
  try {
    const seq = (given[0] as Envelope | undefined)?.seq
    return Number.isSafeInteger(seq) && seq! >= 1 ? seq : undefined
  } catch {
    return undefined
  }
}

function toStart(snapshot: unknown, { session: own, parts }: CallParts): StartingPoint & { readonly seq: number } {
  if (snapshot === undefined) return initialStanding(parts, "")
  const copy = copyOf(snapshot)
  const issues: FaultIssue[] = []
  checkSnapshot(copy, issues)
  if (issues.length > 0) throw new Fault("snapshot/invalid", { issues })
  const { callId, seq, heardAt, session, parts: slices } = copy as CallSnapshot
  const others = parts.slice(1).map((part) => {
    if (!Object.hasOwn(slices, part.name)) throw new Fault("snapshot/invalid", { detail: { part: part.name } })
    checkSlice(part, slices[part.name], issues)
    return slices[part.name]
  })
  if (issues.length > 0) throw new Fault("snapshot/invalid", { issues })
  const topic = untoldTopic(session, own)
  if (topic !== undefined) throw new Fault("log/topic-missing", { detail: { topic } })
  return { stream: callId, seq, heardAt, slices: [session, ...others] }
}

/** Notes what a part finds wrong with its slice. A part that fails at it has found enough. */
function checkSlice({ name, check }: Part, slice: unknown, issues: FaultIssue[]): void {
  const path = `parts.${name}`
  try {
    if (check !== undefined) checkKnown(check, slice, path, issues)
  } catch {
    wrong(path, "a slice of this part", issues)
  }
}

/** A snapshot of its own: the one that was given may be changed by whoever has it. */
function copyOf(snapshot: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(snapshot, (_, each: unknown) => (Array.isArray(each) ? asList(each) : each)))
  } catch {
    return undefined
  }
}

const place = /* @__PURE__ */ shape<Omit<CallSnapshot, "session" | "parts">>({
  format: whole(1, 1) as Check<1>,
  callId: id,
  seq: whole(1, Number.MAX_SAFE_INTEGER),
  heardAt: instant,
})

/** Notes what is wrong with the members of a snapshot. */
function checkSnapshot(given: unknown, issues: FaultIssue[]): void {
  if (typeof given !== "object" || given === null) return wrong("", "an object", issues)
  const { session, parts, ...rest } = given as CallSnapshot
  place(rest, "", issues)
  checkState(session, issues)
  if (typeof parts !== "object" || parts === null || Array.isArray(parts)) wrong("parts", "an object", issues)
  if (issues.length === 0 && session.callId !== rest.callId) wrong("session.callId", "`callId`", issues)
}

function verifyPlaybook(call: LiveCall, playbook: Settings, migrated: boolean): void {
  const { seq, heardAt, session } = call.getSnapshot()
  if (seq === 0) return
  const { version, hash } = session.opening.playbook
  if (hash === playbook.hash) return
  if (!migrated) {
    const detail = { opened: `${version} ${hash}`, given: `${playbook.version} ${playbook.hash}` }
    throw new Fault("call/playbook-mismatch", { detail })
  }
  const data: CallOpened["playbook"] = { version: playbook.version, hash: playbook.hash }
  call.logInputs([{ type: "playbook.changed", data }], { by: opener, at: heardAt, heardAt })
}

/** The fault for a log that cannot be folded. */
export function wrongLog({ refusal: { code, detail, issues } }: { readonly refusal: Refusal }): Fault {
  if (code === "log/topic-missing") return new Fault(code, { detail })
  if (code === "log/newer-version") return new Fault(code, { detail, issues })
  return new Fault("log/invalid", { detail: { ...detail, ...(code === "log/gap" && { gap: true }) }, issues })
}

/**
 * The states of the parts after some events: the session's first, then those of the parts in their order.
 *
 * @param events - All events of one call, in order of `seq`.
 *
 * @example
 * ```ts
 * import { createCall, replayCall } from "evenkeel/runtime"
 *
 * const call = createCall({ callId: "CA1", at: 0 })
 * const [session] = replayCall(call.events())
 * JSON.stringify(session) === JSON.stringify(call.getSnapshot().session) // => true
 * ```
 */
export function replayCall(events: readonly Envelope[], options: PartsOption = {}): readonly unknown[] {
  return orInvalidInput({ events, options }, () => {
    const { parts: chosen } = options
    const { session, parts } = toCallParts(chosen)
    for (const { seq, type } of events) {
      const topic = session.missingTopic("events", type)
      if (topic !== undefined) throw new Fault("log/topic-missing", { detail: { seq, topic } })
    }
    return replay(parts, events)
  })
}
