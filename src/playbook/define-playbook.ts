import { Fault, type FaultIssue } from "../kernel/index.js"
import { copyPlain, fingerprint, freeze } from "../kernel/inner.js"
import { PLAYBOOK_DEPTH } from "./format.js"
import type { LibraryNames } from "./lost-names.js"
import type { Playbook, PlaybookInput } from "./playbook.js"
import { readContent, type PlaybookContent } from "./schema.js"
import { toWarnings } from "./warnings.js"

/** What {@link checkPlaybook} finds. */
export interface PlaybookReport {
  /** What keeps the playbook from being used: the list that {@link definePlaybook} throws. Empty where it takes it. */
  readonly issues: readonly FaultIssue[]
  /** What can be used, and yet does probably not what was meant, or leaves unset what a host must have thought of. Empty while there are issues. */
  readonly warnings: readonly FaultIssue[]
}

/**
 * Checks everything that one client configures, fills in what was left out, and freezes it.
 *
 * Its `hash` is a fingerprint of the whole content, defaults included: a call notes it when it is opened, and is not restored
 * under another by mistake. Lists that are empty are left out of it.
 *
 * @param input - Plain JSON, at most 64 kB. Members that are not known are refused.
 * @returns A frozen copy; the input is left as it was.
 * @throws {@link Fault} `playbook/invalid` with each wrong place, what belongs there, and what was probably meant.
 *
 * @example
 * ```ts
 * import { definePlaybook } from "evenkeel/playbook"
 * import { createCall } from "evenkeel/runtime"
 *
 * const playbook = definePlaybook({
 *   client: "acme-plumbing",
 *   zone: "America/Chicago",
 *   clocks: { holdMaxMs: 90_000 },
 * })
 * playbook.clocks.holdCheckBackMs // => 40000
 *
 * const call = createCall({ playbook, callId: "CA1", at: 1_767_225_600_000 })
 * call.getSnapshot().session.opening.client // => "acme-plumbing"
 * ```
 */
export function definePlaybook(input: PlaybookInput): Playbook {
  const read = readPlaybook(input)
  if ("issues" in read) throw new Fault("playbook/invalid", { issues: read.issues })
  return read.playbook
}

/**
 * What is wrong with a playbook, without throwing, and what is doubtful about it.
 *
 * @param input - Anything.
 * @param names - What is there to be switched, muted and weighed; what is left out is not looked at. The root's `checkPlaybook` gives the library's.
 *
 * @example
 * ```ts
 * import { checkPlaybook } from "evenkeel/playbook"
 *
 * const input = { client: "acme-plumbing", zone: "America/Chicgo", clocks: { holdMaxMS: 90_000 } }
 * checkPlaybook(input).issues
 * // => [
 * //   { path: "zone", expected: "an IANA time zone", suggestion: "America/Chicago" },
 * //   { path: "clocks.holdMaxMS", expected: "no such member", suggestion: "holdMaxMs" },
 * // ]
 * ```
 */
export function checkPlaybook(input: unknown, names: LibraryNames = {}): PlaybookReport {
  const read = readPlaybook(input)
  if ("issues" in read) return { issues: read.issues, warnings: [] }
  return { issues: [], warnings: toWarnings(read.playbook, names) }
}

function readPlaybook(input: unknown): { readonly playbook: Playbook } | { readonly issues: readonly FaultIssue[] } {
  const copied = copyPlain(input, { deepest: PLAYBOOK_DEPTH })
  if ("issues" in copied) return copied
  const read = readContent(copied.copy)
  if ("issues" in read) return read
  return { playbook: freeze({ ...read.content, hash: toHash(read.content) }) }
}

/** Without empty lists: a section that a later version of the library adds changes no playbook which does not use it. */
function toHash(content: PlaybookContent): string {
  const said = Object.entries(content).filter(([, section]) => !(Array.isArray(section) && section.length === 0))
  return fingerprint(Object.fromEntries(said))
}
