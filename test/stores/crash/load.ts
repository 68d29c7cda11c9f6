import { isFault } from "../../../src/kernel/index.js"
import type { Append, AppendResult, ClientStore } from "../../../src/stores/index.js"
import { eventOf } from "../story.js"

/** What each event of the load says, so that a check can tell which command it came of. */
export interface LoadData {
  readonly command: string
  /** Events of the command, 1 to 3. */
  readonly count: number
}

/** A command on a stream: one to three events, a timer, a message, an index and a key, all with its name. */
export function commandOn(stream: string, seq: number, command: string): Append {
  const count = 1 + (seq % 3)
  const events = Array.from({ length: count }, (_, index) => eventOf(stream, seq + 1 + index, { command, count }))
  const index = { kind: "load", state: "live", open: true, summary: command }
  return {
    key: command,
    streams: [{ stream, expectedSeq: seq, events, timerAt: toTimerAt(command), index }],
    messages: [{ id: command, topic: "load", stream, body: command }],
  }
}

/** The time that a command sets the timer of its stream to: far away, and its own. */
function toTimerAt(command: string): number {
  let hash = 0
  for (const character of command) hash = (hash * 31 + character.codePointAt(0)!) % 1_000_000_007
  return 4_000_000_000_000 + hash
}

/** Appends until it is known that it is kept, as a host does: the same key again where nothing was answered. */
export async function appendSurely(client: ClientStore, append: Append): Promise<AppendResult> {
  for (;;) {
    try {
      return await client.append(append)
    } catch (error) {
      if (!isFault(error, "store/unreachable")) throw error
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
}

/** Writes commands one after another on a stream of its own; tells of each that was acknowledged. */
export async function writeLoad(
  client: ClientStore,
  { stream, name, until }: { stream: string; name: string; until: () => boolean },
  acknowledged: (command: string) => void,
): Promise<void> {
  let seq = (await client.read(stream)).length
  for (let count = 0; !until(); count++) {
    const command = `${name}-${stream}-${count}`
    const { seqs } = await appendSurely(client, commandOn(stream, seq, command))
    seq = seqs[stream]!
    acknowledged(command)
  }
}

/** What is wrong with what a load left: an acknowledged command that is lost, one that is there twice, one half there. */
export async function checkLoad(
  client: ClientStore,
  acknowledged: ReadonlySet<string>,
  messages: ReadonlySet<string>,
): Promise<{ readonly wrong: readonly string[]; readonly commandCount: number }> {
  const wrong: string[] = []
  const found = new Map<string, number>()
  let feedCount = 0
  for (let after = ""; ;) {
    const page = await client.feed({ after, limit: 5_000 })
    if (page.events.length === 0) break
    after = page.cursor
    feedCount += page.events.length
  }
  const streams = await client.list({ limit: 10_000 })
  let eventCount = 0
  for (const { stream, seq, timerAt, summary } of streams) {
    const events = await client.read(stream)
    eventCount += events.length
    if (events.length !== seq || events.some((event, index) => event.seq !== index + 1)) wrong.push(`gap in ${stream}`)
    const last = (events.at(-1)!.data as LoadData).command
    if (summary !== last) wrong.push(`index of ${stream} is not of its last command`)
    if (timerAt !== toTimerAt(last)) wrong.push(`timer of ${stream} is not of its last command`)
    let place = 0
    while (place < events.length) {
      const { command, count } = events[place]!.data as LoadData
      const own = events.slice(place, place + count)
      if (own.some(({ data }) => (data as LoadData).command !== command)) wrong.push(`half of ${command}`)
      if (found.has(command)) wrong.push(`${command} twice`)
      if (!messages.has(command)) wrong.push(`${command} without its message`)
      found.set(command, count)
      place += count
    }
  }
  if (feedCount !== eventCount) wrong.push(`${feedCount} in the feed, ${eventCount} in streams`)
  for (const command of acknowledged) if (!found.has(command)) wrong.push(`${command} was acknowledged and is lost`)
  for (const message of messages) if (!found.has(message)) wrong.push(`message ${message} without its events`)
  return { wrong, commandCount: found.size }
}
