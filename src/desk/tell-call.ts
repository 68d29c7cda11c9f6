import type { Command } from "../session/index.js"
import type { Call, Result } from "../runtime/call.js"
import type { DeskBase } from "./base.js"
import { decideInCall } from "./decide-in-call.js"
import type { OrderedStream } from "./orders.js"

/**
 * Tells a call what became of a stream that it began, once that is kept. The stream is the one truth: where the call cannot be told, that is
 * reported, and the stream stands.
 */
export async function tellCall(base: DeskBase, client: string, { kind, loaded, events }: OrderedStream): Promise<void> {
  const { call: told } = kind
  const callId = told?.of(loaded.standing.state)
  if (told === undefined || callId === undefined) return
  const news = events.filter(({ type }) => told.mayTell(type))
  for (const event of news) {
    const decide = (call: Call) => recordAll(call, told.commands(event, call.getSnapshot().session))
    try {
      await decideInCall(base, { client, callId, decide, isOftenNothing: true })
    } catch (cause) {
      base.hub.fail({ client, stream: callId, kind: "call", step: "order", cause })
    }
  }
}

function recordAll(call: Call, commands: readonly Command[]): Result {
  const results = commands.map((command) => call.record(command))
  return { ok: true, events: results.flatMap((each) => (each.ok ? each.events : [])) }
}
