import {
  notificationsWanted,
  remindersRaised,
  type Command,
  type Desk,
  type Dispatch,
  type FollowUp,
  type Happened,
} from "evenkeel"
import type { Seat } from "../shared/wire.js"

const HOST = { id: "house", role: "host" } as const

/**
 * What the house does by itself: tells each call who is on duty, and delivers. Here a notification and a reminder go nowhere and count as
 * sent; in a product this is your text messages, your pager and your telephone, and only what was really sent is confirmed.
 *
 * @returns Stops it.
 */
export function keepHouse(desk: Desk, seats: readonly Seat[], onFault: (cause: unknown) => void): () => void {
  const supervisorIds = seats.filter(({ role }) => role === "supervisor").map(({ id }) => id)
  const deliver = async ({ client, stream, kind, events }: Happened): Promise<void> => {
    const of = desk.client(client)
    const confirm = (key: string, command: { readonly type: string; readonly [field: string]: unknown }) =>
      of.command(stream, { ...command, by: HOST }, { key: `sent ${key}` })
    if (kind === "call" && events.some(({ type }) => type === "call.opened")) {
      const duty: Command = { type: "setDuty", supervisorIds, by: HOST }
      await (await of.call(stream))?.record(duty, { key: `duty ${stream}` })
    }
    if (kind === "dispatch" && events.some(({ type }) => type === "dispatch.notificationWanted")) {
      for (const { notificationId } of notificationsWanted((await of.state(stream)) as Dispatch)) {
        await confirm(notificationId, { type: "confirmNotification", notificationId, outcome: "sent" })
      }
    }
    if (kind === "followUp" && events.some(({ type }) => type === "followUp.reminderRaised")) {
      for (const { reminderKey } of remindersRaised([(await of.state(stream)) as FollowUp])) {
        await confirm(reminderKey, { type: "confirmReminder", reminderKey, outcome: "sent" })
      }
    }
  }
  return desk.on("happened", (happened) => void deliver(happened).catch(onFault))
}
