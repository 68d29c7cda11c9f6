// What requests may hold, as JSON Schema: Fastify checks it before a route is asked.

const text = (maxLength: number, minLength = 0) => ({ type: "string", minLength, maxLength })
const orNull = ({ type, ...rest }: { type: string }) => ({ type: [type, "null"], ...rest })
const closed = (properties: object, required: readonly string[] = []) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
})
const phone = { type: "string", pattern: "^\\+\\d{6,15}$" }
const instant = { type: "integer", minimum: 0, maximum: 8_640_000_000_000_000 }

export const contactBody = closed({ name: orNull(text(200)), phone: orNull(phone), zone: orNull(text(64)) })
export const noteBody = closed({ body: text(10_000, 1) }, ["body"])
export const reasonBody = closed({ reason: text(500, 1) }, ["reason"])
export const taskBody = closed(
  {
    subject: text(250, 1),
    details: text(5_000),
    contactId: orNull(text(100)),
    dueAt: orNull(instant),
    owner: orNull(text(200)),
  },
  ["subject"],
)
/** The library checks the rest. */
export const commandBody = { type: "object", properties: { type: text(100, 1) }, required: ["type"] }

const query = {
  limit: { type: "string", pattern: "^[1-9]\\d{0,2}$" },
  after: text(200),
  contact: text(100, 1),
  open: { type: "string", enum: ["true", "false"] },
}

export const body = (schema: object) => ({ schema: { body: schema } })
export const page = { schema: { querystring: closed(query) } }
export const tasksPage = {
  schema: {
    querystring: closed({
      ...query,
      status: { type: "string", enum: ["proposed", "open", "done", "broken", "cancelled"] },
    }),
  },
}

/** At most 200 of anything at once. */
export function toLimit(given: unknown): number {
  const { limit = "50" } = given as { readonly limit?: string }
  return Math.min(200, Number(limit))
}
