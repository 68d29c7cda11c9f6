import { orInvalidInput } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import type { FollowUp } from "../../followups/index.js"
import { toTask, type TaskTextOptions } from "../follow-up-task.js"
import { formatRfc3339 } from "../rfc3339.js"

/** Whose task it is at HubSpot, and whom it is about. */
export interface HubSpotTaskOptions extends TaskTextOptions {
  /** HubSpot's id of the owner. */
  readonly ownerId?: string
  /** HubSpot's id of the contact. */
  readonly contactId?: string
}

/** The body of `POST /crm/objects/2026-03/tasks`. */
export interface HubSpotTask {
  readonly properties: {
    readonly hs_timestamp: string
    readonly hs_task_subject: string
    readonly hs_task_body: string
    readonly hs_task_status: "NOT_STARTED" | "COMPLETED"
    readonly hs_task_priority: "HIGH" | "MEDIUM"
    readonly hs_task_type: "CALL" | "EMAIL" | "TODO"
    readonly hubspot_owner_id?: string
    /** Milliseconds since the Unix epoch, as text. */
    readonly hs_task_reminders?: string
  }
  /** Lists that can be changed, since HubSpot's client takes no others. */
  readonly associations: {
    readonly to: { readonly id: string }
    readonly types: {
      readonly associationCategory: "HUBSPOT_DEFINED"
      readonly associationTypeId: number
    }[]
  }[]
}

/** HubSpot's own type of "task to contact". */
const TASK_TO_CONTACT = 204

/**
 * A follow-up as a task of HubSpot's. HubSpot wants a time for each: without a promised one it is when somebody has to answer.
 *
 * What has ended in any way is `COMPLETED`; how stands in the body.
 *
 * @see HubSpot developer documentation, "CRM API: tasks", properties.
 *
 * @example
 * ```ts
 * import { followUp } from "evenkeel/followups"
 * import { toHubSpotTask } from "evenkeel/formats"
 *
 * const terms = { ...followUp.initial.terms, kind: "callback" as const, to: { name: "Dana" } }
 * const { properties } = toHubSpotTask({ ...followUp.initial, terms }, { ownerId: "64492917" })
 * properties.hs_task_subject // => "Call Dana back"
 * properties.hs_task_type // => "CALL"
 * ```
 */
export function toHubSpotTask(followUp: FollowUp, options: HubSpotTaskOptions = {}): HubSpotTask {
  return orInvalidInput({ followUp, options }, () => write(followUp, options))
}

function write(followUp: FollowUp, options: HubSpotTaskOptions): HubSpotTask {
  const { summary, details, dueAt, remindAt, urgent, ended } = toTask(followUp, options)
  const { kind, channel } = followUp.terms
  const { ownerId, contactId } = options
  return {
    properties: {
      hs_timestamp: formatRfc3339(dueAt ?? followUp.answerByAt),
      hs_task_subject: summary,
      hs_task_body: toHtml(details),
      hs_task_status: ended ? "COMPLETED" : "NOT_STARTED",
      hs_task_priority: urgent ? "HIGH" : "MEDIUM",
      hs_task_type: kind === "callback" ? "CALL" : channel === "email" ? "EMAIL" : "TODO",
      ...defined({ hubspot_owner_id: ownerId }),
      ...(remindAt === null || ended ? {} : { hs_task_reminders: String(remindAt) }),
    },
    associations:
      contactId === undefined
        ? []
        : [
            {
              to: { id: contactId },
              types: [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: TASK_TO_CONTACT }],
            },
          ],
  }
}

/** HubSpot shows the body as HTML. A caller's words are no markup. */
const toHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>")
