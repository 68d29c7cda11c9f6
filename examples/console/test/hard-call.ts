import type { DeskCall, Person } from "evenkeel"
import type { ConsoleServer } from "../server/create-server.js"

const VENDOR = { id: "telephone", role: "vendor" } as const

/** The caller's end of a line: what a telephone system and a recogniser report. */
export interface Line {
  readonly callId: string
  readonly call: DeskCall
  /** They say something; the clock goes on by as long as that takes. */
  says(text: string): Promise<number>
  /** The agent says something. */
  agentSays(text: string): Promise<number>
  waits(ms: number): void
}

/** Words take about so long. */
const MS_A_WORD = 350

/** Rings in a call that the test speaks for. */
export async function ringIn(
  server: ConsoleServer,
  {
    client = "harbour-plumbing",
    caller = { personId: "ruth-castellan", number: "312-555-0147" },
    callId = `call-${server.clock.now()}`,
    waitedMs = 1_500_000,
  }: { readonly client?: string; readonly caller?: Person; readonly callId?: string; readonly waitedMs?: number } = {},
): Promise<Line> {
  const { clock, desk } = server
  const call = await desk.client(client).openCall({ callId, caller, at: clock.now() - waitedMs })
  await call.record({ type: "queueCall", at: clock.now() - waitedMs, by: VENDOR })
  await call.record({ type: "describeArrival", queueWaitMs: waitedMs, startMood: "hot", by: VENDOR })
  await call.record({ type: "ringCall", by: VENDOR })
  const hear = async (speaker: "caller" | "agent", text: string): Promise<number> => {
    const startAt = clock.now()
    clock.move(text.split(" ").length * MS_A_WORD)
    const heardAt = Date.now()
    const result = await call.hear({ speaker, text, startAt, at: clock.now(), by: VENDOR })
    if (!result.ok) throw new Error(result.refusal.code)
    return heardAt
  }
  return {
    callId,
    call,
    says: (text) => hear("caller", text),
    agentSays: (text) => hear("agent", text),
    waits: (ms) => clock.move(ms),
  }
}
