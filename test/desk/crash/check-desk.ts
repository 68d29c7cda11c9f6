import { restoreCall } from "../../../src/index.js"
import { isOpenDispatch, type Dispatch } from "../../../src/escalation/index.js"
import { isOpenFollowUp, type FollowUp } from "../../../src/followups/index.js"
import type { Envelope } from "../../../src/kernel/index.js"
import { toCallIndex, type Desk } from "../../../src/desk/index.js"
import type { StreamRecord } from "../../../src/stores/index.js"
import { nightPlaybook, nightRules } from "../night.js"
import { CLIENT, isForOthers } from "./desk-load.js"

/** What the processes said before they were killed. */
export interface Said {
  /** `seq` that was acknowledged, by call. */
  readonly kept: ReadonlyMap<string, number>
  readonly sent: ReadonlySet<string>
}

/** Everything that is wrong with what killed desks left. */
export async function checkDesk(
  desk: Desk,
  waiting: ReadonlySet<string>,
  { kept, sent }: Said,
): Promise<readonly string[]> {
  const client = desk.client(CLIENT)
  const wrong: string[] = []
  const records = await client.list({ limit: 10_000 })
  const byName = new Map(records.map((record) => [record.stream, record]))
  const expected = new Set<string>()
  const begun = new Set<string>()
  const logs = new Map<string, readonly Envelope[]>()
  for (const record of records) {
    const log = await client.store.read(record.stream)
    logs.set(record.stream, log)
    if (log.length !== record.seq || log.some(({ seq }, index) => seq !== index + 1))
      wrong.push(`gap in ${record.stream}`)
    for (const event of log) if (isForOthers(event)) expected.add(event.id)
    if (record.kind === "call") wrong.push(...checkCall(record, log, begun))
    else wrong.push(...(await checkOther(desk, record, log)))
  }
  for (const stream of begun) if (!byName.has(stream)) wrong.push(`${stream} was promised by its call and is not there`)
  for (const { stream, kind } of records)
    if (kind !== "call" && !begun.has(stream)) wrong.push(`${stream} is there and nothing began it`)
  for (const [callId, seq] of kept)
    if ((byName.get(callId)?.seq ?? 0) < seq) wrong.push(`${callId} was acknowledged up to ${seq} and is not there`)
  for (const id of expected) if (!waiting.has(id) && !sent.has(id)) wrong.push(`message ${id} is lost`)
  for (const id of [...waiting, ...sent]) if (!expected.has(id)) wrong.push(`message ${id} without its event`)
  for (const { stream, found } of await desk.audit([CLIENT]))
    if (found === "noDeadline") wrong.push(`${stream}: ${found}`)
  return wrong
}

/** A call is what its log says, its index and its timer are those of its last event, and nothing of it came true twice. */
function checkCall(record: StreamRecord, log: readonly Envelope[], begun: Set<string>): readonly string[] {
  const wrong: string[] = []
  const { stream } = record
  const call = restoreCall({ events: log, playbook: nightPlaybook, rules: { ruleSet: nightRules } })
  const { session, seq } = call.getSnapshot()
  const index = toCallIndex(session)
  if (seq !== record.seq) wrong.push(`${stream} restores to ${seq} of ${record.seq}`)
  if (record.state !== index.state || record.open !== index.open)
    wrong.push(`index of ${stream} is not of its last event`)
  if (JSON.stringify(record.summary) !== JSON.stringify(index.summary)) wrong.push(`summary of ${stream} is an old one`)
  if (record.timerAt !== (call.nextDeadline()?.at ?? null)) wrong.push(`timer of ${stream} is not of its last event`)
  const once = new Set<string>()
  for (const { type, data } of log) {
    const { text, promiseId, wantedId } = data as { text?: string; promiseId?: string; wantedId?: string }
    const mark = type === "turn.heard" ? text : type === "promise.accepted" ? promiseId : undefined
    if (mark !== undefined && once.has(mark)) wrong.push(`${stream}: ${mark} twice`)
    if (mark !== undefined) once.add(mark)
    if (type === "promise.accepted") begun.add(`${stream}/promise/${promiseId}`)
    if (type === "dispatch.wanted") begun.add(`${stream}/dispatch/${wantedId}`)
  }
  return wrong
}

async function checkOther(desk: Desk, { stream, timerAt, kind, seq }: StreamRecord, log: readonly Envelope[]) {
  const wrong: string[] = []
  const state = await desk.client(CLIENT).state(stream)
  const isOpen = kind === "followUp" ? isOpenFollowUp(state as FollowUp) : isOpenDispatch(state as Dispatch)
  if (seq === 0 || !isOpen) wrong.push(`${stream} is not open`)
  if (timerAt === null) wrong.push(`${stream} waits and nothing will wake it`)
  const reminders = log.filter(({ type }) => type === "followUp.reminderRaised").map(({ data }) => JSON.stringify(data))
  if (new Set(reminders).size !== reminders.length) wrong.push(`${stream} was reminded of twice`)
  return wrong
}
