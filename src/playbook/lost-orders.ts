import type { FaultIssue } from "../kernel/index.js"
import { practicesIn, type LibraryNames } from "./lost-names.js"
import type { Playbook } from "./playbook.js"

/** Places of practices in the order that nothing comes of: of one that is off, and of one that interrupts, whatever else there is. */
export function toLostOrders(playbook: Playbook, names: LibraryNames): readonly FaultIssue[] {
  return practicesIn(playbook).flatMap(({ path, id, on, order }) => {
    const isInterrupting = names.interrupting?.includes(id) === true
    if (order === undefined || (on !== false && !isInterrupting)) return []
    const expected = isInterrupting ? "no order: it interrupts before all others" : "no order: it is off"
    return [{ path: `${path}.order`, expected }]
  })
}
