import type { PhraseForm, VendorForm } from "./parsed-phrases.js"

/**
 * Placeholders of vendors and the slots that they are. The first of a slot is the one that is written on export.
 *
 * Zendesk, Chatwoot and Gorgias as in their documentation and in `contact`, `agent` and `inbox` of Chatwoot's source; Front's
 * `recipient` and `user` as in its help pages on message templates.
 */
export const vendorPlaceholders: Readonly<Record<VendorForm, Readonly<Record<string, string>>>> = {
  zendesk: {
    "ticket.requester.first_name": "name",
    "ticket.requester.name": "name",
    "current_user.first_name": "agentName",
    "current_user.name": "agentName",
    "ticket.brand.name": "clientName",
    "ticket.requester.phone": "number",
  },
  chatwoot: {
    "contact.first_name": "name",
    "contact.name": "name",
    "agent.first_name": "agentName",
    "agent.name": "agentName",
    "inbox.name": "clientName",
    "contact.phone_number": "number",
  },
  front: {
    "recipient.first_name": "name",
    "recipient.name": "name",
    "user.first_name": "agentName",
    "user.name": "agentName",
    "recipient.phone": "number",
  },
  gorgias: {
    "ticket.customer.firstname": "name",
    "ticket.customer.name": "name",
    "current_user.firstname": "agentName",
    "current_user.name": "agentName",
  },
}

/** Forms whose placeholders may have `| default: "…"`: both are Liquid. */
export const formsWithDefault: readonly PhraseForm[] = ["zendesk", "chatwoot"]
