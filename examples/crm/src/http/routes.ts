import {
  toHubSpotTask,
  toICalendar,
  toSalesforceTask,
  type Command,
  type DeskResult,
  type FollowUp,
  type StreamInput,
} from "evenkeel"
import type { FastifyInstance, FastifyRequest } from "fastify"
import { toCallView } from "../call-view.ts"
import type { ContactInput } from "../contacts.ts"
import type { Crm } from "../crm.ts"
import { fail, failRefused } from "../errors.ts"
import type { TaskInput } from "../tasks.ts"
import { createAccess, type Access } from "./access.ts"
import { body, commandBody, contactBody, noteBody, page, reasonBody, taskBody, tasksPage, toLimit } from "./shapes.ts"

interface Id {
  readonly id: string
}

/** What people do in the CRM. Each route asks for one client only: the one of the token. */
export async function apiRoutes(server: FastifyInstance, { crm }: { readonly crm: Crm }): Promise<void> {
  const { contacts, notes, tasks, desk, cards, clock } = crm
  const accessOf = createAccess([...crm.clients.values()])

  // Calls

  server.get<{ Querystring: { contact?: string; open?: string } }>("/calls", page, async (request) => {
    const { contact, open } = request.query
    const calls = await desk.client(accessOf(request).client).list({
      kind: "call",
      limit: toLimit(request.query),
      ...(contact === undefined ? {} : { caller: contact }),
      ...(open === undefined ? {} : { open: open === "true" }),
    })
    return {
      calls: calls.map(({ stream, state, caller, summary }) => ({ id: stream, state, contactId: caller, summary })),
    }
  })

  server.get<{ Params: Id }>("/calls/:id", async (request) => {
    const { client } = accessOf(request)
    const call = await findCall(client, request.params.id)
    const { personId } = call.getSnapshot().session.caller
    const given = { now: clock.now(), exceptCall: call.callId }
    const card = personId === undefined ? undefined : await cards.of(desk.client(client), personId, given)
    return toCallView(call, await call.events(), card)
  })

  /** Whatever an agent records in a call: the library checks it. `acceptPromise`, `stateFact`, `completeCall` … */
  server.post<{ Params: Id; Body: Command }>("/calls/:id/commands", body(commandBody), async (request) => {
    const { client, agentId } = accessOf(request)
    const call = await findCall(client, request.params.id)
    const key = keyOf(request, agentId)
    const command = { ...request.body, by: { id: agentId, role: "agent" } } as Command
    return settled(client, await call.record(command, key === undefined ? {} : { key }))
  })

  // Contacts and their notes

  server.get("/contacts", page, async (request) => {
    const { after = "" } = request.query as { after?: string }
    return { contacts: await contacts.list(accessOf(request).client, { after, limit: toLimit(request.query) }) }
  })

  server.post<{ Body: ContactInput }>("/contacts", body(contactBody), async (request, reply) => {
    const contact = await contacts.create(accessOf(request).client, request.body)
    return reply.code(201).send(contact)
  })

  server.get<{ Params: Id }>("/contacts/:id", async (request) => {
    const { client } = accessOf(request)
    const { id } = request.params
    const contact = await contacts.get(client, id)
    const [open, written, pickUp] = await Promise.all([
      tasks.list(client, { contactId: id, limit: 100 }),
      notes.of(client, id),
      cards.of(desk.client(client), id, { now: clock.now() }),
    ])
    return { ...contact, tasks: open, notes: written, pickUp: pickUp ?? null }
  })

  server.patch<{ Params: Id; Body: ContactInput }>("/contacts/:id", body(contactBody), async (request) =>
    contacts.change(accessOf(request).client, request.params.id, request.body),
  )

  server.delete<{ Params: Id }>("/contacts/:id", async (request, reply) => {
    const { client, agentId } = accessOf(request)
    await crm.eraseContact(client, request.params.id, agentId)
    return reply.code(204).send()
  })

  server.post<{ Params: Id; Body: { body: string } }>("/contacts/:id/notes", body(noteBody), async (request, reply) => {
    const { client, agentId: author } = accessOf(request)
    const { id: contactId } = await contacts.get(client, request.params.id)
    return reply.code(201).send(await notes.write(client, { contactId, author, body: request.body.body }))
  })

  // Tasks

  server.get<{ Querystring: { status?: string; contact?: string } }>("/tasks", tasksPage, async (request) => {
    const { status, contact: contactId } = request.query
    const query = { ...(status === undefined ? {} : { status }), ...(contactId === undefined ? {} : { contactId }) }
    return { tasks: await tasks.list(accessOf(request).client, { ...query, limit: toLimit(request.query) }) }
  })

  server.post<{ Body: TaskInput }>("/tasks", body(taskBody), async (request, reply) => {
    const { client } = accessOf(request)
    if (typeof request.body.contactId === "string") await contacts.get(client, request.body.contactId)
    return reply.code(201).send(await tasks.create(client, request.body))
  })

  server.get<{ Params: Id }>("/tasks/:id", async (request) => tasks.get(accessOf(request).client, request.params.id))

  server.post<{ Params: Id }>("/tasks/:id/accept", async (request) => {
    const access = accessOf(request)
    const { followUpId } = await tasks.get(access.client, request.params.id)
    if (followUpId === null) return fail("task/not-open", "Only what was promised in a call can be taken on.")
    return commandTask(request, access, followUpId, { type: "acceptFollowUp" })
  })

  server.post<{ Params: Id }>("/tasks/:id/complete", async (request) => {
    const access = accessOf(request)
    const task = await tasks.get(access.client, request.params.id)
    if (task.followUpId === null) return tasks.end(access.client, task, "done")
    return commandTask(request, access, task.followUpId, { type: "keepFollowUp" })
  })

  server.post<{ Params: Id; Body: { reason: string } }>("/tasks/:id/cancel", body(reasonBody), async (request) => {
    const access = accessOf(request)
    const task = await tasks.get(access.client, request.params.id)
    if (task.followUpId === null) return tasks.end(access.client, task, "cancelled")
    const type = task.status === "proposed" ? "dismissFollowUp" : "withdrawFollowUp"
    return commandTask(request, access, task.followUpId, { type, reason: request.body.reason })
  })

  /** An attempt, a rescheduling, a snooze …: any command of `evenkeel/followups`. "Reached" keeps the promise to ring. */
  server.post<{ Params: Id; Body: { type: string } }>("/tasks/:id/commands", body(commandBody), async (request) => {
    const access = accessOf(request)
    const { followUpId } = await tasks.get(access.client, request.params.id)
    if (followUpId === null) return fail("task/not-open", "Only what was promised in a call takes commands.")
    return commandTask(request, access, followUpId, request.body)
  })

  server.get<{ Params: Id & { form: string } }>("/tasks/:id/as/:form", async (request, reply) => {
    const { client } = accessOf(request)
    const { followUpId, contactId } = await tasks.get(client, request.params.id)
    const zone = crm.zoneOf(client)
    if (followUpId === null) return fail("task/not-found", "Only what was promised in a call can be written out.")
    const followUp = (await desk.client(client).state(followUpId)) as FollowUp
    const contact = contactId === null ? {} : { contactId }
    if (request.params.form === "hubspot") return toHubSpotTask(followUp, contact)
    if (request.params.form === "salesforce") return toSalesforceTask(followUp, { zone })
    if (request.params.form === "icalendar")
      return reply.type("text/calendar; charset=utf-8").send(toICalendar(followUp, { now: clock.now() }))
    return fail("route/not-found", "There is nothing at this address.")
  })

  const findCall = async (client: string, id: string) => {
    const call = await desk.client(client).call(id.slice(0, 200))
    if (call === undefined) return fail("call/not-found", "There is no such call.")
    await call.refresh()
    return call
  }

  const commandTask = async (
    request: FastifyRequest<{ Params: Id }>,
    access: Access,
    stream: string,
    input: StreamInput,
  ) => {
    const { client, agentId } = access
    const key = keyOf(request, agentId)
    const by = { id: agentId, role: "agent" } as const
    const result = await desk.client(client).command(stream, { ...input, by }, key === undefined ? {} : { key })
    if (result === undefined) return fail("task/not-found", "There is no such task.")
    await settled(client, result)
    return tasks.get(client, request.params.id)
  }

  /** Waits until the CRM's own tables tell what was done, so that whoever did it reads it. */
  const settled = async (client: string, result: DeskResult) => {
    if (!result.ok) return failRefused(result.refusal)
    await crm.projection.run(client)
    return { repeated: result.repeated, events: result.events.map(({ id, type }) => ({ id, type })) }
  }
}

/** `Idempotency-Key`: a form that is sent twice, as its answer was lost, counts once. */
function keyOf({ headers }: FastifyRequest, agentId: string): string | undefined {
  const key = headers["idempotency-key"]
  if (key === undefined) return undefined
  if (typeof key !== "string" || !/^[\w.:-]{1,100}$/.test(key))
    return fail("request/invalid", "Idempotency-Key has up to 100 letters, digits and -_.: only.")
  return `api/${agentId}/${key}`.slice(0, 200)
}
