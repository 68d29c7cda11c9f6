import { createHash, timingSafeEqual } from "node:crypto"
import type { FastifyRequest } from "fastify"
import type { ClientConfig } from "../config.ts"
import { fail } from "../errors.ts"

/** Who asks, and for whom: all that a route knows of a client comes from here. */
export interface Access {
  readonly client: string
  readonly agentId: string
}

/** Tells by the token of a request who asks: `Authorization: Bearer …`. */
export function createAccess(clients: readonly ClientConfig[]): (request: FastifyRequest) => Access {
  const known = clients.flatMap(({ playbook, agents }) =>
    agents.map(({ agentId, token }) => ({ hash: toHash(token), access: { client: playbook.client, agentId } })),
  )
  return ({ headers }) => {
    const [, token] = /^Bearer ([\x21-\x7e]{1,200})$/.exec(headers.authorization ?? "") ?? []
    if (token === undefined) return fail("auth/missing", "Send Authorization: Bearer and your token.")
    const hash = toHash(token)
    const found = known.find((each) => timingSafeEqual(each.hash, hash))
    return found?.access ?? fail("auth/invalid", "Nobody has this token.")
  }
}

const toHash = (token: string): Buffer => createHash("sha256").update(token).digest()
