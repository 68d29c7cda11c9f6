import { orInvalidInput, id, list, refuse, shape, text, type FaultIssue, type Refusal } from "../../kernel/index.js"
import { overrideSpan } from "./on-duty.js"
import { findPerson, findRotation, type Roster, type RosterOverride } from "./roster.js"

/** Whether a code word is that of a person. The host's own: where code words are kept is no matter of ours. */
export type CheckCodeWord = (personId: string, codeWord: string) => boolean

/** A change of the roster, as somebody asks for it on the telephone. */
export interface PhoneChange {
  /** Who rings, as they say. */
  readonly askedBy: string
  readonly override: RosterOverride
  /** As they say it. It is handed to the port and to nothing else. */
  readonly codeWord: string
}

/** A roster with the change in it, or a refusal. Neither holds the code word. */
export type PhoneChangeResult =
  { readonly roster: Roster; readonly override: RosterOverride } | { readonly refusal: Refusal }

/**
 * Changes the roster for somebody on the telephone, if their code word is right. The code word is stored nowhere: not in the result, not
 * in a refusal, and there is no event that could hold it.
 *
 * @param check - Where it throws, the code word counts as wrong.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { changeByPhone, type Roster } from "evenkeel/escalation/roster"
 *
 * const roster: Roster = {
 *   zone: "UTC",
 *   people: [{ personId: "ana", contacts: [] }],
 *   rotations: [{ rotationId: "r", turns: [[]], startDate: "2026-11-02", handOff: { every: "day", at: "08:00" } }],
 * }
 * const override = { overrideId: "o1", rotationId: "r", personIds: ["ana"], from: "2026-12-24T17:00", to: "2026-12-27T08:00" }
 * const asked = { askedBy: "ana", override, codeWord: "said aloud" }
 * const result = changeByPhone(roster, asked, (personId, codeWord) => personId === "ana" && codeWord === "another")
 * "refusal" in result ? result.refusal.code : "changed" // => "dispatch/wrong-code-word"
 * ```
 */
export function changeByPhone(roster: Roster, change: PhoneChange, check: CheckCodeWord): PhoneChangeResult {
  return orInvalidInput({ roster, change, check }, () => {
    const issues: FaultIssue[] = []
    const { askedBy, override, codeWord } = checkChange(change, issues)
    if (issues.length > 0) return malformed(issues)
    if (!isRight(check, askedBy, codeWord)) return refuse("dispatch/wrong-code-word")
    if (findPerson(roster, askedBy) === undefined) return refuse("dispatch/not-found", { what: "person" })
    if (findRotation(roster, override.rotationId) === undefined)
      return refuse("dispatch/not-found", { what: "rotation" })
    if (override.personIds.some((personId) => findPerson(roster, personId) === undefined))
      return refuse("dispatch/not-found", { what: "person" })
    const span = overrideSpan(roster, override)
    if (span === undefined || span.from >= span.to) {
      return malformed([{ path: "override.to", expected: 'a wall time after `from`, as "2026-12-24T17:00"' }])
    }
    // The same change given twice is one change.
    const others = (roster.overrides ?? []).filter(({ overrideId }) => overrideId !== override.overrideId)
    return { roster: { ...roster, overrides: [...others, override] }, override }
  })
}

function malformed(issues: readonly FaultIssue[]) {
  return refuse("dispatch/invalid-command", { command: "changeByPhone" }, issues)
}

function checkChange(change: unknown, issues: FaultIssue[]): PhoneChange {
  const check = shape<PhoneChange>({
    askedBy: id,
    codeWord: text(200, 1),
    override: shape<RosterOverride>({
      overrideId: id,
      rotationId: id,
      personIds: list(id, 20),
      from: text(30, 1),
      to: text(30, 1),
    }),
  })
  return check(change, "", issues) ?? ({} as PhoneChange)
}

function isRight(check: CheckCodeWord, askedBy: string, codeWord: string): boolean {
  try {
    // A check that only promises an answer has not given one.
    const answer: unknown = check(askedBy, codeWord)
    return answer === true
  } catch {
    return false
  }
}
