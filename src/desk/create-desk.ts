import { Fault, id, isFault, isStreamName, list, oneOf } from "../kernel/index.js"
import type { CallCommands, SessionEvents } from "../session/index.js"
import type { Call, CallOptions } from "../runtime/call.js"
import { invalidOptions } from "../runtime/inner.js"
import { wholeCalls } from "./whole-calls.js"
import { auditClients } from "./audit.js"
import { storeOf, toName, type DeskBase } from "./base.js"
import { carryOver } from "./keeping/carry.js"
import { checkQuery } from "./lists/check-query.js"
import { toCheckedPorts } from "./given/checked-ports.js"
import { checkDeskOptions } from "./given/check-options.js"
import { MOST_TRIES } from "./deciding/decide-once.js"
import type { AuditFinding, CallMaker, ClientDesk, Desk, DeskOptions } from "./desk.js"
import { giveCommand, giveOpening } from "./deciding/give-input.js"
import { createHub } from "./hub.js"
import { resolveTimesAgain } from "./resolve-times.js"
import { seeOthers } from "./keeping/see-others.js"
import { toDeskCall, type DeskCall } from "./desk-call.js"
import { keepCall } from "./keeping/keep-call.js"
import { loadCall, loadCallAnew, toLoaded } from "./keeping/load-call.js"
import { loadStream, loadStreamAnew } from "./keeping/load-stream.js"
import { openHelpOf, openHoldsOf } from "./lists/open-in-calls.js"
import { clientPages } from "../stores/inner.js"
import { asChecked, asGiven, asName, keyedOf, mustBeFunction, readGiven, type Keyed } from "./given/read-given.js"
import { createQueues } from "./queue.js"
import { createCache, type LoadedCall } from "./keeping/cache.js"
import { tickAll } from "./tick.js"

/** Calls and streams at hand where nobody says how many. */
const MOST_LOADED = 1_000

/** Clients that are looked at in one go. */
const MOST_AUDITED = 1_000_000

/** Streams that a store erases in one go. */
const MOST_ERASED = 10_000

/** Open timers a client where nobody says how many. */
const MOST_TIMERS = 10_000

/**
 * A desk: many calls, and what they begin, over a store.
 *
 * Everything is kept before anybody is told of it, except advice. A command with a `key` is done once, however often it is
 * given. Two desks over one store may be given commands for the same call: the slower one reads and decides again.
 *
 * `evenkeel` itself exports the same function with the standard parts, follow-ups and dispatches.
 *
 * @throws Fault `desk/invalid-options` when an option cannot be used, or later what `clock` or `playbook` gives. Methods that return a promise
 * reject with Faults of the store, and with `store/invalid` for what is no name, no query; a command that cannot be understood is refused. What
 * a function of the host throws comes out as it is, and nothing is kept.
 *
 * @example
 * ```ts
 * import { createDesk } from "evenkeel/desk"
 * import { defaultSettings } from "evenkeel/session"
 * import { createMemoryStore } from "evenkeel/stores"
 *
 * let now = 1_767_225_600_000
 * const clock = { now: () => now }
 * const desk = createDesk({ store: createMemoryStore({ clock }), clock, playbook: () => defaultSettings })
 * const call = await desk.client("acme").openCall({ callId: "CA1" })
 * now += 4_000
 * await call.record({ type: "connectCall" }, { key: "vendor-event-1" })
 * const again = await call.record({ type: "connectCall" }, { key: "vendor-event-1" })
 * again.ok && again.repeated // => true
 * call.getSnapshot().session.line.phase // => "connected"
 * ```
 */
export function createDesk<Commands, Events>(
  options: DeskOptions & { readonly calls: CallMaker<Commands, Events> },
): Desk<Commands, Events>
/** Where nothing says how calls are made, they have every topic, and no other part. */
export function createDesk(options: DeskOptions): Desk<CallCommands, SessionEvents>
export function createDesk(options: DeskOptions): Desk {
  checkDeskOptions(options)
  const { store, kinds = [], redactor, toMessages = () => [], onHeartbeat, onFailure } = options
  const { mostLoaded = MOST_LOADED, mostTimers = MOST_TIMERS, calls = wholeCalls } = options
  const hub = createHub(onFailure)
  const queues = createQueues()
  const base: DeskBase = {
    ...toCheckedPorts(options),
    store,
    makes: calls,
    kinds,
    cleaner: redactor?.cleaner,
    toMessages,
    mostTimers,
    queues,
    calls: createCache(mostLoaded, (name, { listeners }) => listeners.size > 0 || queues.isBusy(name)),
    streams: createCache(mostLoaded, () => false),
    reading: new Map(),
    hub,
  }
  const clients = new Map<string, ClientDesk>()
  const client = (clientId: string): ClientDesk => {
    const known = clients.get(clientId) ?? createClientDesk(base, clientId)
    clients.set(clientId, known)
    return known
  }
  return {
    client,
    async tick() {
      const beat = await tickAll(base)
      hub.guarded(() => onHeartbeat?.(beat))
      return beat
    },
    on(type, listener) {
      mustBeFunction(listener, "listener", "input/invalid")
      return hub.on(asChecked(oneOf(["happened", "advice"]), type, "type", "input/invalid"), listener)
    },
    resolveTimesAgain: () => resolveTimesAgain(base),
    audit: async (chosen) => {
      if (chosen !== undefined) return auditClients(base, asChecked(list(id, MOST_AUDITED), chosen, "clients"))
      // After a restart nobody was asked for yet, and what is late is late all the same.
      const found: AuditFinding[] = []
      for await (const page of clientPages((given) => store.listClients(given)))
        found.push(...(await auditClients(base, page)))
      return found
    },
  }
}

function createClientDesk(base: DeskBase, client: string): ClientDesk {
  const store = storeOf(base, client)
  return {
    client,
    store,
    openCall: async (options, given) => openCall(base, client, options, keyedOf(given, { type: "openCall" })),
    async call(callId) {
      const loaded = await loadCallAnew(base, client, asName(callId, "callId"))
      return loaded === undefined ? undefined : toDeskCall(base, loaded)
    },
    open: (kind, opening, given) => giveOpening(base, client, kind, { what: opening, given }),
    command: (stream, command, given) => giveCommand(base, client, stream, { what: command, given }),
    async withdraw(stream, why) {
      const { reason, ...stamp } = readGiven(why) ?? {}
      const loaded = await loadStream(base, client, asName(stream, "stream"))
      const command = loaded?.kind.toWithdrawal?.(reason as string)
      return command && giveCommand(base, client, stream, { what: { ...stamp, ...command }, given: {} })
    },
    async state(stream) {
      return (await loadStreamAnew(base, client, asName(stream, "stream")))?.standing.state
    },
    async list(query = {}) {
      const asked = asGiven(query, "query")
      checkQuery(asked, base.kinds)
      return store.list(asked)
    },
    openHolds: async (agent) => openHoldsOf(store, agent),
    openHelp: async (agent) => openHelpOf(store, agent),
    async erase(erasure) {
      const { streams, rewrite } = asGiven(erasure, "erasure")
      mustBeFunction(rewrite, "rewrite")
      const names = asChecked(list(id, MOST_ERASED), streams, "streams")
      try {
        return await store.erase({ streams: names, rewrite })
      } finally {
        // Some may be erased where it fails for one.
        for (const stream of names) base.streams.delete(toName(client, stream))
        await seeOthers(base)
      }
    },
  }
}

/** A call that is there already is given as it is: a telephone system tells of a call more than once. */
function openCall(
  base: DeskBase,
  client: string,
  given: Omit<CallOptions, "playbook" | "clock">,
  keyed: Keyed | undefined,
): Promise<DeskCall> {
  const options = readGiven(given) as typeof given | undefined
  if (options === undefined) throw invalidOptions([{ path: "", expected: "an object with options" }])
  const callId = asChecked(id, options.callId, "callId", "call/invalid-options")
  return base.queues.run(toName(client, callId), async () => {
    const known = await loadCall(base, client, callId)
    if (known !== undefined) return toDeskCall(base, known)
    if (isStreamName(callId))
      throw invalidOptions([{ path: "callId", expected: "a name that no call gives to its own streams" }])
    const at = options.at ?? base.clock.now()
    const settings = await base.playbook(client)
    const working = base.makes.create({ ...options, at, playbook: settings, clock: base.clock })
    const personId = options.caller?.personId
    if (personId !== undefined) {
      for (const command of await carryOver(base, client, { personId, at, callId })) working.record(command)
    }
    return keepNew(base, toLoaded({ client, callId, settings, seq: 0 }, working), working, keyed)
  })
}

async function keepNew(base: DeskBase, loaded: LoadedCall, working: Call, keyed: Keyed | undefined) {
  const { client, callId } = loaded
  for (let count = 1; ; count++) {
    try {
      await keepCall(base, loaded, working, { events: working.events(), keyed })
      break
    } catch (cause) {
      if (!isFault(cause, "store/conflict") || count >= MOST_TRIES) throw cause
      // Another desk opened it meanwhile; or went on with a stream that it orders something of, which is ordered again.
      if ((await loadCall(base, client, callId)) !== undefined) break
      // The name is that of a stream of another kind.
      if (cause.detail["stream"] === callId) throw new Fault("log/invalid", { detail: { stream: callId } })
    }
  }
  const name = toName(client, callId)
  // Whoever has read it meanwhile watches what they have read.
  const kept = base.calls.get(name) ?? (loaded.working && loaded)
  if (kept === undefined) throw new Fault("log/invalid", { detail: { stream: callId } })
  base.calls.set(name, kept)
  return toDeskCall(base, kept)
}
