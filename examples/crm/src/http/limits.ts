import rateLimit from "@fastify/rate-limit"
import type { FastifyInstance } from "fastify"
import type { Crm } from "../crm.ts"
import { RequestError } from "../errors.ts"
import { createAccess } from "./access.ts"

/** A form, a list and a panel that looks every second are far below it. */
const REQUESTS_A_MINUTE = 600

/**
 * How many requests a minute anybody may make: each agent by their token, everybody else by their address, so that nobody can try
 * tokens or signatures by the million. What a telephone system sends is counted by address too, and has ten times as many: a
 * busy line sends several events a second, and one that is turned away is gone.
 */
export async function limitRequests(
  server: FastifyInstance,
  { crm, most = REQUESTS_A_MINUTE }: { readonly crm: Crm; readonly most?: number },
): Promise<void> {
  const accessOf = createAccess([...crm.clients.values()])
  await server.register(rateLimit, {
    timeWindow: 60_000,
    max: ({ url }) => (url.startsWith("/webhooks/") ? most * 10 : most),
    keyGenerator(request) {
      const kind = request.url.startsWith("/webhooks/") ? "webhook" : "request"
      try {
        const { client, agentId } = accessOf(request)
        return `${kind}/${client}/${agentId}`
      } catch {
        return `${kind}/${request.ip}`
      }
    },
    errorResponseBuilder: () => new RequestError("request/too-many", "Too many requests: wait as Retry-After says."),
  })
}
