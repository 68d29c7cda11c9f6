import type { Draft } from "../events/envelope.js"
import { sooner, type Deadline } from "./part.js"

/** What is due some day, and what then becomes true of a stream as it is then. */
export interface OpenDeadline<Moment> extends Deadline {
  becomes(moment: Moment): readonly Draft[]
}

/** One deadline, or none where it has no time. */
export function deadlineAt<Moment>(
  key: string,
  at: number | null,
  becomes: OpenDeadline<Moment>["becomes"],
): readonly OpenDeadline<Moment>[] {
  return at === null ? [] : [{ key, at, becomes }]
}

/** The earliest, the first of equals. */
export function firstDeadline(open: readonly OpenDeadline<never>[]): Deadline | undefined {
  const first = open.reduce<Deadline | undefined>(sooner, undefined)
  return first && { at: first.at, key: first.key }
}

/** What one of them makes true; nothing where it is none of them any more. */
export function whenDue<Moment>(
  open: readonly OpenDeadline<Moment>[],
  { key, at }: Deadline,
  moment: Moment,
): readonly Draft[] {
  return open.find((each) => each.key === key && each.at === at)?.becomes(moment) ?? []
}
