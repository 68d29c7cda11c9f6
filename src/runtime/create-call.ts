import { Fault, id, instant, optional, shape } from "../kernel/index.js"
import type { Actor, Check, FaultIssue, Part } from "../kernel/index.js"
import { wrong } from "../kernel/inner.js"
import { defaultSettings, opener } from "../session/index.js"
import type { CallOpened, OpeningOptions, Settings, Topic } from "../session/index.js"
import { optionsShape } from "../session/inner.js"
import type { Call, CallOptions, ClockPort, PartsOption } from "./call.js"
import { isTopic, toCallParts } from "./call-parts.js"
import type { Chosen, CommandsOf, EventsOf } from "./chosen.js"
import { LiveCall, type LiveCallStart } from "./live-call.js"
import { giverCheck, toStamp } from "./stamp.js"

/**
 * Opens a call with the parts that the host chooses; the session is always one of them.
 *
 * `evenkeel` itself exports the same function with the standard parts.
 *
 * @throws Fault `call/invalid-options` when an option cannot be used; each is listed with its path.
 *
 * @example
 * ```ts
 * import { createCall } from "evenkeel/runtime"
 *
 * const call = createCall({ callId: "CA1", at: 1_767_225_600_000 })
 * call.record({ type: "connectCall", at: 1_767_225_604_000 })
 * call.hear({ speaker: "caller", text: "My kitchen is under water.", at: 1_767_225_607_000 })
 * call.getSnapshot().session.line.phase // => "connected"
 * ```
 */
export function createCall<const Parts extends Chosen = readonly []>(
  options: CallOptions & PartsOption<Parts>,
): Call<CommandsOf<Parts>, EventsOf<Parts>> {
  const given = readOptions<CallOptions & PartsOption>(options)
  const { playbook = defaultSettings, clock, by = opener, parts: chosen, redactor, ...rest } = given
  const issues: FaultIssue[] = []
  checkCall ??= shape<CalledOptions>({ callId: id, at: optional(instant), ...optionsShape() })
  const { callId, at, ...opening } = checkCall(rest, "", issues, redactor?.cleaner)
  if (issues.length > 0) throw invalidOptions(issues)
  const stamp = toStamp({ at }, { by: opener, clock, heardBefore: 0, tickedAt: Infinity })
  // What would be of the spring of 1970 was counted in seconds.
  const lacking = "refusal" in stamp ? "or a clock" : stamp.at >= 1e9 && stamp.at < 1e10 ? "not seconds" : ""
  if ("refusal" in stamp || lacking)
    throw invalidOptions([{ path: "at", expected: `milliseconds since the Unix epoch, ${lacking}` }])
  const { session, parts } = toCallParts(chosen)
  const base = { settings: playbook, session, parts, clock, by, redactor }
  const call = new LiveCall(base, initialStanding(parts, callId))
  const data: CallOpened = {
    ...opening,
    client: playbook.client,
    direction: opening.direction ?? "inbound",
    playbook: { version: playbook.version, hash: playbook.hash },
  }
  call.logInputs([{ type: "call.opened", data }], stamp)
  return call as Call
}

type CalledOptions = OpeningOptions & Pick<CallOptions, "callId" | "at">

let checkCall: Check<CalledOptions> | undefined

/** Before the first event. */
export function initialStanding(parts: readonly Part[], stream: string): LiveCallStart {
  return { stream, seq: 0, heardAt: 0, slices: parts.map((part) => part.initial) }
}

/** The options of a maker of calls, read once, with those checked that every maker takes. */
export function readOptions<Options extends PortOptions>(options: Options): Options {
  const issues: FaultIssue[] = []
  let given = {} as Options
  try {
    if (typeof options !== "object" || Array.isArray(options)) throw new TypeError()
    // Nothing can be taken out of `null`.
    ;({ ...given } = options)
    notePorts(given, issues)
  } catch {
    wrong("", "an object", issues)
  }
  const { playbook, parts } = given
  const usable = issues.some(({ path }) => path.startsWith("parts")) ? [] : parts
  if (playbook !== undefined) toCallParts(usable).session.checkSettings(playbook, issues)
  if (issues.length > 0) throw invalidOptions(issues)
  return given
}

/** There are some twenty topics and as many parts. */
const MOST_PARTS = 200

interface PortOptions extends PartsOption {
  readonly playbook?: Settings
  readonly clock?: ClockPort
  readonly by?: Actor
}

function notePorts({ clock, by, parts = [], redactor }: PortOptions, issues: FaultIssue[]): void {
  if (clock !== undefined && typeof clock.now !== "function") {
    wrong("clock", "an object with `now()`", issues)
  }
  if (redactor !== undefined && (typeof redactor.open !== "function" || typeof redactor.cleaner !== "object")) {
    wrong("redactor", "a redactor", issues)
  }
  giverCheck()(by, "by", issues)
  if (!Array.isArray(parts) || parts.length > MOST_PARTS) {
    wrong("parts", `a list of at most ${MOST_PARTS}`, issues)
    return
  }
  const names = new Set<unknown>(["session"])
  // Whatever stands in the list: what is no object is a part without a name.
  Array.from(parts as readonly unknown[]).forEach((given, index) => {
    const part = Object(given) as Part | Topic
    if (isTopic(part)) return
    const { name } = part
    if (typeof name !== "string" || names.has(name)) wrong(`parts.${index}.name`, "an own name", issues)
    names.add(name)
    if (typeof part.evolve !== "function") wrong(`parts.${index}.evolve`, "a function", issues)
  })
}

/** The fault for options that cannot be used. */
export function invalidOptions(issues: readonly FaultIssue[]): Fault {
  return new Fault("call/invalid-options", { issues })
}
