import type { FaultIssue } from "../kernel/index.js"
import type { LibraryNames } from "./lost-names.js"
import type { Playbook } from "./playbook.js"

/** Places of practices in the order that nothing comes of: of one that is off, and of one that interrupts, whatever else there is. */
export function toLostOrders({ practices, callTypes = {} }: Playbook, names: LibraryNames): readonly FaultIssue[] {
  const sections = Object.entries(callTypes).map(([type, each]) => [`callTypes.${type}.`, each.practices] as const)
  return [["", practices] as const, ...sections].flatMap(([before, changes = {}]) =>
    Object.entries(changes).flatMap(([id, { on, order }]) => {
      const isInterrupting = names.interrupting?.includes(id) === true
      if (order === undefined || (on !== false && !isInterrupting)) return []
      const expected = isInterrupting ? "no order: it interrupts before all others" : "no order: it is off"
      return [{ path: `${before}practices.${id}.order`, expected }]
    }),
  )
}
