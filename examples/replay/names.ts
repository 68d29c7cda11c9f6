import type { CallEvent, Playbook } from "evenkeel"

/** What events name by an id, in words. */
export interface Names {
  option(optionId: string): string
  step(stepId: string): string
  /** With whom a transfer or a consultation is. */
  transfer(transferId: string): string
}

/** Ids as they are, where nobody has followed the call. */
export const ids: Names = { option: asItIs, step: asItIs, transfer: asItIs }

function asItIs(id: string): string {
  return id
}

/** Words that a call has had for its ids so far. */
export interface NamesHeard extends Names {
  hear(event: CallEvent): void
}

/** Learns the words for ids from the playbook, and from the events as they come. */
export function createNames({ procedures }: Pick<Playbook, "procedures">): NamesHeard {
  const options = new Map<string, string>()
  const targets = new Map<string, string>()
  const steps = new Map(procedures.flatMap((each) => each.steps).map(({ stepId, text }) => [stepId, `“${text}”`]))
  return {
    option: (id) => options.get(id) ?? id,
    step: (id) => steps.get(id) ?? id,
    transfer: (id) => targets.get(id) ?? id,
    hear({ type, data }) {
      if (type === "option.offered") options.set(data.optionId, data.what)
      if (type === "transfer.started") targets.set(data.transferId, data.targetId)
    },
  }
}
