import type { ClientDesk, Desk, FollowUp } from "evenkeel"
import type { SetClock } from "./on-desk.js"

/** A promise of the call, as a desk keeps it. */
export interface KeptPromise {
  readonly followUp: FollowUp
  /** When the desk raised its first reminder. */
  readonly remindedAt: number | undefined
}

/** By when something is to be done about it; for one that was only heard, when somebody must answer for it. */
export function toDueAt({ schedule, answerByAt }: FollowUp): number {
  return schedule?.dueAt ?? answerByAt
}

/** Lets the hours pass until each promise is due, and notes who was reminded when. */
export async function waitForPromises(
  desk: Desk,
  client: ClientDesk,
  clock: SetClock,
): Promise<readonly KeptPromise[]> {
  const open = await client.list({ kind: "followUp", open: true })
  const followUps = await Promise.all(open.map(async ({ stream }) => (await client.state(stream)) as FollowUp))
  const reminded = new Map<string, number>()
  desk.on("happened", ({ stream, events }) => {
    const raised = events.find(({ type }) => type === "followUp.reminderRaised")
    if (raised !== undefined && !reminded.has(stream)) reminded.set(stream, raised.at)
  })
  const times = followUps.flatMap((each) => [...each.reminders.map(({ at }) => at), toDueAt(each)])
  for (const at of times.toSorted((a, b) => a - b)) {
    clock.set(at)
    await desk.tick()
  }
  return followUps
    .map((followUp) => ({ followUp, remindedAt: reminded.get(followUp.followUpId) }))
    .toSorted((a, b) => toDueAt(a.followUp) - toDueAt(b.followUp))
}
