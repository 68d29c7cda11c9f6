import { readdirSync, readFileSync } from "node:fs"
import { definePlaybook, type PlaybookInput } from "evenkeel"
import type { ClientCard, Seat } from "../shared/wire.js"

/** The businesses of this desk: a playbook of `examples/playbooks`, and what this one has besides it. */
interface ClientFile {
  readonly name: string
  readonly base: string
  readonly playbook: Partial<PlaybookInput>
}

const folder = new URL("../clients/", import.meta.url)
const bases = new URL("../../playbooks/", import.meta.url)

/** Reads every client of the folder; a playbook that cannot be used stops the server with the place of the mistake. */
export function readClients(): readonly ClientCard[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => {
      const { name, base, playbook } = readJson<ClientFile>(new URL(file, folder))
      const whole = definePlaybook({ ...readJson<PlaybookInput>(new URL(base, bases)), ...playbook })
      return { client: whole.client, name, playbook: whole }
    })
}

function readJson<Value>(url: URL): Value {
  return JSON.parse(readFileSync(url, "utf8")) as Value
}

/** Who works here. In a product these come from your sign-in; the role is always the server's to know, never the page's to say. */
export const seats: readonly Seat[] = [
  { id: "tessa", name: "Tessa Lind", role: "agent" },
  { id: "imani", name: "Imani Cole", role: "agent" },
  { id: "noor", name: "Noor Haddad", role: "supervisor" },
]
