import type { FastifyInstance } from "fastify"
import type { Config } from "./config.ts"
import { createCrm, type Crm, type CrmOptions } from "./crm.ts"
import { eventRoutes } from "./http/events.ts"
import { limitRequests } from "./http/limits.ts"
import { apiRoutes } from "./http/routes.ts"
import { createServer } from "./http/server.ts"
import { webhookRoutes } from "./http/webhooks.ts"

/** A CRM that listens. */
export interface Started {
  readonly crm: Crm
  readonly server: FastifyInstance
  /** `http://127.0.0.1:3000` */
  readonly url: string
  /** Answers what is being asked, ends the streams, and lets go of the database. */
  stop(): Promise<void>
}

/** What tests give, and whoever still has something to do before the CRM is to be used. */
export interface StartOptions extends Pick<CrmOptions, "clock" | "pollMs" | "onFailure"> {
  /** What `/health` asks; always where it is left out. */
  readonly isReady?: () => boolean
  readonly requestsAMinute?: number
}

/** Opens the database and listens. Port 0 takes any that is free. */
export async function start(
  config: Config,
  { isReady = () => true, requestsAMinute, ...given }: StartOptions = {},
): Promise<Started> {
  const { clients, database, host, port } = config
  let url = ""
  const crm = await createCrm({ ...given, clients, database, publicUrl: () => config.publicUrl ?? url })
  const server = createServer()
  try {
    await limitRequests(server, { crm, ...(requestsAMinute === undefined ? {} : { most: requestsAMinute }) })
    server.get("/health", { config: { rateLimit: false } }, (_request, reply) => {
      const ok = isReady()
      return reply.code(ok ? 200 : 503).send({ ok })
    })
    await server.register(webhookRoutes, { crm })
    await server.register(apiRoutes, { crm })
    await server.register(eventRoutes, { crm })
    url = await server.listen({ host, port })
  } catch (error) {
    await server.close()
    await crm.close()
    throw error
  }
  const stop = async () => {
    await server.close()
    await crm.close()
  }
  return { crm, server, url, stop }
}
