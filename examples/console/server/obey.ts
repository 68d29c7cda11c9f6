import { isFault, refuse, type Command, type Desk, type DeskResult } from "evenkeel"
import type { Answer, Order, Seat } from "../shared/wire.js"

/** Orders to one stream are done one after the other: who answers a call first has it. */
const last = new Map<string, Promise<unknown>>()

/** Does what a page asks for, in the name of its seat, by the server's clock. The first refusal ends it. */
export function obey(desk: Desk, order: Order, seat: Seat): Promise<Answer> {
  const place = JSON.stringify([order.client, order.stream])
  const done = (last.get(place) ?? Promise.resolve()).then(() => carryOut(desk, order, seat))
  const settled = done.then(
    () => undefined,
    () => undefined,
  )
  last.set(place, settled)
  void settled.then(() => last.get(place) === settled && last.delete(place))
  return done
}

async function carryOut(desk: Desk, { client, stream, key, commands }: Order, { id, role }: Seat): Promise<Answer> {
  const of = desk.client(client)
  const call = await of.call(stream)
  if (call !== undefined && commands.some(({ type }) => type === "connectCall")) {
    const { line, segments } = call.getSnapshot().session
    const answeredBy = line.reached.connected === undefined ? undefined : segments.at(0)?.agentId
    if (answeredBy !== undefined) return answeredBy === id ? { ok: true } : { ok: false, answeredBy }
  }
  for (const [index, given] of commands.entries()) {
    const { at: _, heardAt: __, ...command } = given as Command & { readonly at?: number }
    const stamped = { ...command, by: { id, role } }
    const once = { key: `${key}/${index}` }
    const result = call === undefined ? await of.command(stream, stamped, once) : await call.record(stamped, once)
    const answer = toAnswer(result)
    if (!answer.ok) return answer
  }
  return { ok: true }
}

function toAnswer(result: DeskResult | undefined): Answer {
  if (result === undefined) return { ok: false, ...refuse("call/not-open") }
  return result.ok ? { ok: true } : { ok: false, refusal: result.refusal }
}

/** What a page may be told of a fault: its code, never its contents. */
export function codeOf(cause: unknown): string {
  return isFault(cause) ? cause.code : "unknown"
}
