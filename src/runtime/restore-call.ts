import { Fault, replay, type Envelope, type FaultIssue, type Part, type Standing } from "../kernel/index.js"
import { defaultSettings, evolve, opener, type CallOpened, type SessionState, type Settings } from "../session/index.js"
import type { Call, CallSnapshot, PartsOption, RestoreOptions } from "./call.js"
import { checkEvents } from "./check-event.js"
import { checkPorts, initialStanding, invalidOptions } from "./create-call.js"
import { LiveCall, withSession } from "./live-call.js"

/**
 * Takes a call up again from its events, or from a snapshot and the events after it: the same call, byte for byte.
 *
 * With no events it makes a call that follows another by `apply`, and takes commands once it has received the first event.
 *
 * @throws {@link Fault} `call/invalid-options`; `log/invalid` or `log/newer-version` when the events cannot be folded;
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
export function restoreCall(options: RestoreOptions & PartsOption = {}): Call {
  const { playbook = defaultSettings, clock, by = opener, parts: chosen = [], migrated = false } = options
  const issues: FaultIssue[] = []
  checkPorts({ playbook, clock, by, parts: chosen }, issues)
  if (issues.length > 0) throw invalidOptions(issues)
  const parts = withSession(chosen)
  const start = toStart(options.snapshot, parts)
  const checked = checkEvents(options.events ?? [], start)
  if ("wrong" in checked) throw wrongLog(checked.wrong)
  verifySession(checked.events, start)
  const call = new LiveCall({ settings: playbook, parts, clock, by, standing: start, seq: start.seq })
  const applied = call.apply(checked.events)
  if (!applied.ok) throw new Fault("log/invalid", { detail: { code: applied.refusal.code } })
  verifyPlaybook(call, playbook, migrated)
  return call
}

function toStart(snapshot: unknown, parts: readonly Part[]): Standing & { readonly seq: number } {
  if (snapshot === undefined) return { ...initialStanding(parts, ""), seq: 0 }
  const given = snapshot as Partial<CallSnapshot> | null
  const sound =
    typeof given === "object" &&
    given?.format === 1 &&
    typeof given.callId === "string" &&
    Number.isSafeInteger(given.seq) &&
    Number.isFinite(given.heardAt) &&
    typeof given.session === "object" &&
    given.session?.callId === given.callId
  if (!sound) throw new Fault("snapshot/invalid")
  const { callId, seq, heardAt, session, parts: slices = {} } = given as CallSnapshot
  const others = parts.slice(1).map((part) => {
    if (!Object.hasOwn(slices, part.name)) throw new Fault("snapshot/invalid", { detail: { part: part.name } })
    return slices[part.name]
  })
  return { stream: callId, seq, heardAt, slices: [session, ...others] }
}

/** A stored event whose data the session cannot fold is damaged: better said now than found missing later. */
function verifySession(events: readonly Envelope[], { slices }: Standing): void {
  let state = slices[0] as SessionState
  for (const event of events) {
    try {
      state = evolve(state, event)
    } catch (cause) {
      throw new Fault("log/invalid", { detail: { seq: event.seq, type: event.type }, cause })
    }
  }
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

function wrongLog({ code, seq, issues }: { code: string; seq: number; issues: readonly FaultIssue[] }): Fault {
  const faultCode = code === "log/newer-version" ? "log/newer-version" : "log/invalid"
  return new Fault(faultCode, { detail: { seq, ...(code === "log/gap" ? { gap: true } : {}) }, issues })
}

/**
 * The states of the parts after some events: the session's first, then those of the parts in their order.
 *
 * @param events - All events of one call, in order of `seq`.
 */
export function replayCall(events: readonly Envelope[], { parts = [] }: PartsOption = {}): readonly unknown[] {
  return replay(withSession(parts), events)
}
