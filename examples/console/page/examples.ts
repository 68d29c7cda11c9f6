import type { Marks } from "../shared/call-file.js"
import type { ClientCard } from "../shared/wire.js"

/** A call that can be played in the page. The one without a name has the playbook for files of one's own. */
export interface Example {
  readonly name: string
  readonly label: string
  readonly text: string
  readonly marks?: Marks
  readonly client: ClientCard
}
