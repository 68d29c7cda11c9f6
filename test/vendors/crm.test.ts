import type { Client } from "@hubspot/api-client"
import type { Connection, StandardSchema } from "jsforce"
import { expectTypeOf, test } from "vitest"
import type { FollowUp } from "evenkeel/followups"
import { toHubSpotTask, toSalesforceTask, type HubSpotTask, type SalesforceTask } from "evenkeel/formats"

type HubSpotInput = Parameters<Client["crm"]["objects"]["tasks"]["basicApi"]["create"]>[0]
type HubSpotAssociation = NonNullable<HubSpotInput["associations"]>[number]
type Category = HubSpotAssociation["types"][number]["associationCategory"]

expectTypeOf<HubSpotTask["properties"]>().toExtend<HubSpotInput["properties"]>()
expectTypeOf<HubSpotTask["associations"][number]["to"]>().toExtend<HubSpotAssociation["to"]>()
// Their enum is a type of its own, which no text fits: its values are compared.
expectTypeOf<HubSpotTask["associations"][number]["types"][number]>().toExtend<{
  associationCategory: `${Category}`
  associationTypeId: HubSpotAssociation["types"][number]["associationTypeId"]
}>()
expectTypeOf<{ hs_timestamp: number }>().not.toExtend<HubSpotInput["properties"]>()

/** As a host writes it: compiled, never run, since it would call the vendor. */
export async function send(followUp: FollowUp, hubSpot: Client, salesforce: Connection): Promise<void> {
  await hubSpot.crm.objects.tasks.basicApi.create(toHubSpotTask(followUp) as HubSpotInput)
  // @ts-expect-error their client takes lists that can be changed
  await hubSpot.crm.objects.tasks.basicApi.create(toHubSpotTask(followUp) as Readonly<HubSpotTask>)
  await salesforce.sobject("Task").create(toSalesforceTask(followUp))
}

/** With their schema, which has a type of its own for dates: the rest of it is checked field by field. */
export function toStandardTask(task: SalesforceTask, salesforce: Connection<StandardSchema>): Promise<unknown> {
  const { ActivityDate, ReminderDateTime, ...fields } = task
  // @ts-expect-error a field of another type
  void salesforce.sobject("Task").create({ ...fields, IsReminderSet: 1 })
  return salesforce.sobject("Task").create(fields)
}

test("their clients take our tasks: compiled", () => undefined)
