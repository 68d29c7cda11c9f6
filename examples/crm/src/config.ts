import { readFileSync } from "node:fs"
import { definePlaybook, type Playbook, type PlaybookInput } from "evenkeel"

/** A person who may use the CRM, and the token that their requests carry. */
export interface AgentConfig {
  readonly agentId: string
  readonly token: string
}

/** One business whose line is answered. Nothing of one client is seen by another. */
export interface ClientConfig {
  readonly playbook: Playbook
  readonly agents: readonly AgentConfig[]
  /** Auth tokens of the Twilio account: two while one is being replaced. None: no webhooks from there. */
  readonly twilioTokens: readonly string[]
  /** `whsec_…` secrets of whoever forwards Amazon's events: two while one is being replaced. */
  readonly amazonSecrets: readonly string[]
}

/** Everything that is set from outside. */
export interface Config {
  readonly clients: readonly ClientConfig[]
  /** The path of a SQLite file, or `postgres://…`. */
  readonly database: string
  readonly host: string
  readonly port: number
  /** As the telephone system calls us: Twilio signs this address. `http://<host>:<port>` where it is left out. */
  readonly publicUrl?: string
  /** The secrets are those of this repository, which everybody knows. */
  readonly isDemo: boolean
}

/** The file that `CRM_CLIENTS` names: a list of these. */
type ClientFile = readonly (Partial<Omit<ClientConfig, "playbook">> & { readonly playbook: PlaybookInput })[]

/** Two clients to try it with. */
export const demoClients: ClientFile = [
  {
    playbook: { client: "harbour-plumbing", zone: "America/Chicago", clocks: { wrapUpMs: null } },
    agents: [{ agentId: "priya", token: "demo-harbour" }],
    twilioTokens: ["demo-twilio-token"],
    amazonSecrets: ["whsec_ZGVtby1oYXJib3VyLXNlY3JldC0wMDAx"],
  },
  {
    playbook: { client: "alder-clinic", zone: "Europe/Dublin" },
    agents: [{ agentId: "noor", token: "demo-alder" }],
    twilioTokens: ["demo-alder-twilio-token"],
    amazonSecrets: ["whsec_ZGVtby1hbGRlci1zZWNyZXQtMDAwMDAx"],
  },
]

/** Clients with their playbooks checked and everything that was left out filled in. */
export function toClients(file: ClientFile): readonly ClientConfig[] {
  return file.map(({ playbook, agents = [], twilioTokens = [], amazonSecrets = [] }) => ({
    playbook: definePlaybook(playbook),
    agents,
    twilioTokens,
    amazonSecrets,
  }))
}

/**
 * Reads the environment: `CRM_CLIENTS` (a JSON file; the demonstration where it is left out), `CRM_DATABASE`, `HOST`, `PORT`,
 * `CRM_PUBLIC_URL`.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const { CRM_CLIENTS, CRM_DATABASE = "crm.db", HOST = "127.0.0.1", PORT = "3000", CRM_PUBLIC_URL } = env
  const isDemo = CRM_CLIENTS === undefined
  if (isDemo && !/^(127\.|localhost$|::1$)/.test(HOST))
    throw new Error("Set CRM_CLIENTS: the secrets of the demonstration are known to everybody.")
  const file = isDemo ? demoClients : (JSON.parse(readFileSync(CRM_CLIENTS, "utf8")) as ClientFile)
  return {
    clients: toClients(file),
    database: CRM_DATABASE,
    host: HOST,
    port: Number(PORT),
    isDemo,
    ...(CRM_PUBLIC_URL === undefined ? {} : { publicUrl: CRM_PUBLIC_URL }),
  }
}
