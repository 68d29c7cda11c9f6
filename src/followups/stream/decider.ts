import { createCommandTable, Fault, orInvalidInput, type Decider } from "../../kernel/index.js"
import type { FollowUpCommands, FollowUpContext } from "./commands.js"
import { nextFollowUpDeadline, whenFollowUpDue } from "./deadlines.js"
import { keepingCommands } from "./decide-keeping.js"
import { termsCommands } from "./decide-terms.js"
import { resolveByPlatform, type ResolveWall } from "../times/resolve-due.js"
import { evolveFollowUp } from "./evolve.js"
import { isEndedFollowUp, unopenedFollowUp, type FollowUp } from "./follow-up.js"
import type { FollowUpHost } from "../settings.js"
import { toZoneChange } from "./zone-data.js"

/**
 * The decider of follow-ups on other zone data than the platform's: those of a database, or of a newer package. Use it wherever you
 * would use {@link followUp}.
 *
 * @param resolve - Gives the instant of a wall time, with a text that changes when the data of that zone do. May throw for a zone that it
 * does not know: the promise then stays where it was.
 * @throws {@link Fault} `input/invalid` where it is no function.
 *
 * @example
 * ```ts
 * import { createFollowUpDecider } from "evenkeel/followups"
 * import { decideStream, openStream } from "evenkeel/kernel"
 *
 * // A clock six hours behind UTC all year, as `acme-zones 2027a` has it.
 * const followUp = createFollowUpDecider(({ year, month, day, hour, minute }) => ({
 *   at: Date.UTC(year, month - 1, day, hour + 6, minute),
 *   met: "none",
 *   fingerprint: "2027a",
 * }))
 * const at = Date.UTC(2027, 0, 4, 15)
 * const due = { wall: "2027-01-05T14:00[America/Chicago]" }
 * const opened = decideStream(followUp, openStream(followUp, "CA1/promise/p1"), {
 *   type: "openFollowUp",
 *   fields: { terms: { kind: "send", promisedBy: "agent", words: "", origin: "promise", due, to: {} }, standing: "accepted" },
 *   settings: { zone: "America/Chicago" },
 *   by: { id: "a7", role: "agent" },
 *   at,
 *   heardAt: at,
 * })
 * "standing" in opened && opened.standing.state.schedule?.dueAt === Date.UTC(2027, 0, 5, 20) // => true
 * ```
 */
export function createFollowUpDecider(resolve: ResolveWall): Decider<FollowUp, FollowUpHost> {
  if (typeof resolve !== "function")
    throw new Fault("input/invalid", { issues: [{ path: "resolve", expected: "a function" }] })
  return {
    name: "followUp",
    initial: unopenedFollowUp,
    commands: createCommandTable<FollowUpContext, FollowUpCommands>("followup", () => ({
      ...termsCommands(resolve),
      ...keepingCommands(),
    })),
    isClosed: isEndedFollowUp,
    evolve: evolveFollowUp,
    nextDeadline: nextFollowUpDeadline,
    due: (context, deadline) =>
      orInvalidInput({ context, deadline }, () => {
        const { state, settings, now } = context
        const changed = toZoneChange(state, settings, now, resolve)
        const moved = changed.some(({ data }) => movesIt(state, data))
        return moved ? changed : [...changed, ...whenFollowUpDue(state, deadline, settings, now)]
      }),
  }
}

/**
 * A promise on its own stream. It survives the call, any reply, a crash and a change of clocks, and ends in exactly one of kept, broken and
 * withdrawn, when somebody says so. Until then something is always due.
 *
 * @example
 * ```ts
 * import { decideStream, openStream, tickStream } from "evenkeel/kernel"
 * import { followUp, type FollowUpTerms } from "evenkeel/followups"
 *
 * const at = Date.UTC(2026, 10, 25, 16)
 * const terms: FollowUpTerms = {
 *   kind: "callback",
 *   promisedBy: "agent",
 *   words: "I'll call you tomorrow at two",
 *   origin: "promise",
 *   due: { wall: "2026-11-26T14:00[America/Chicago]" },
 *   to: { name: "Dana", zone: "America/Chicago" },
 * }
 * const opened = decideStream(followUp, openStream(followUp, "CA1/promise/p1"), {
 *   type: "openFollowUp",
 *   fields: { terms, standing: "accepted" },
 *   settings: { zone: "America/Chicago" },
 *   by: { id: "a7", role: "agent" },
 *   at,
 *   heardAt: at,
 * })
 * const standing = "refusal" in opened ? undefined : opened.standing
 * followUp.nextDeadline(standing?.state ?? followUp.initial)?.at === Date.UTC(2026, 10, 26, 19, 45) // => true
 * ```
 */
export const followUp: Decider<FollowUp, FollowUpHost> = /* @__PURE__ */ createFollowUpDecider(resolveByPlatform)

function movesIt({ schedule }: FollowUp, data: unknown): boolean {
  return (data as { readonly schedule: { readonly version: number } }).schedule.version !== schedule?.version
}
