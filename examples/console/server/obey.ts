import { isFault, refuse, type Command, type Desk, type DeskResult } from "evenkeel"
import type { Answer, Order, Seat } from "../shared/wire.js"

/** Does what a page asks for, in the name of its seat, by the server's clock. The first refusal ends it. */
export async function obey(desk: Desk, { client, stream, key, commands }: Order, { id, role }: Seat): Promise<Answer> {
  const of = desk.client(client)
  const call = await of.call(stream)
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
