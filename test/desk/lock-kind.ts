import { createCommandTable, text, type Decider, type DeciderContext } from "evenkeel/kernel"
import type { StreamKind } from "evenkeel/desk"
import { HOUR, START_AT } from "./desk.js"

interface Lock {
  readonly isOpen: boolean
}

const lock: Decider<Lock> = {
  name: "lock",
  initial: { isOpen: true },
  commands: createCommandTable<DeciderContext<Lock>, Record<"lock" | "open" | "knock", { readonly why: string }>>(
    "session",
    () => {
      const rule = (type: string) => ({
        by: ["host", "library"] as const,
        fields: { why: text(100) },
        decide: ({ state }: DeciderContext<Lock>) =>
          type === "lock.knocked" && !state.isOpen
            ? { refusal: { code: "session/not-allowed" as const, detail: {}, issues: [] } }
            : [{ type, data: {} }],
      })
      return { lock: rule("lock.set"), open: rule("lock.opened"), knock: rule("lock.knocked") }
    },
  ),
  isClosed: () => false,
  evolve: (state, { type }) => (type === "lock.knocked" ? state : { isOpen: type === "lock.opened" }),
  nextDeadline: () => ({ at: START_AT + 24 * HOUR, key: "some day" }),
  due: () => [],
}

/** Locked, opened and knocked at by dispositions. */
export const lockKind: StreamKind = {
  name: "lock",
  decider: lock as StreamKind["decider"],
  begins: (type) => type.startsWith("lock."),
  ordersOfCall: ({ type, data, stream }) =>
    type === "disposition.set"
      ? [{ stream: `${stream}/lock`, kind: "lock", type: (data as { code: string }).code, fields: { why: "" } }]
      : [],
  toIndex: () => ({ kind: "lock", state: "there", open: true }),
}
