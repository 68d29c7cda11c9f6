import { standardPractices } from "../coach/index.js"
import { en } from "../cues/index.js"
import { issueNear, type FaultIssue } from "../kernel/index.js"
import { englishBank, parseTemplate, standardSlots } from "../phrases/index.js"
import type { FactName, PersonField } from "../session/index.js"
import type { Playbook } from "./playbook.js"

/** Facts of an issue and fields of a person that the library itself reads and asks for. */
const ownNames: readonly (FactName | PersonField)[] = [
  ...["reasonForCall", "problem", "cause", "desiredOutcome", "complaint", "callerGoal", "agentGoal"],
  ...["callerName", "callerNumber", "callbackNumber", "subjectName", "relation"],
]

/**
 * Names by which a section means something that is not there, with what was probably meant. Where a client may have names of its own
 * (facts, fields), only one that is a slip of the pen from another is told.
 */
export function toLostNames(playbook: Playbook): readonly FaultIssue[] {
  return [
    ...ofPractices(playbook.practices, "practices"),
    ...Object.entries(playbook.callTypes ?? {}).flatMap(([callType, { practices }]) =>
      ofPractices(practices, `callTypes.${callType}.practices`),
    ),
    ...mutedPhrases(playbook),
    ...mutedCues(playbook),
    ...slotsOf(playbook),
    ...fieldsOf(playbook),
    ...ofRules(playbook),
  ]
}

function ofPractices(practices: Playbook["practices"] = {}, path: string): readonly FaultIssue[] {
  const known = standardPractices().map(({ id }) => id)
  return Object.keys(practices).flatMap((id) =>
    known.includes(id)
      ? []
      : issueNear(`${path}.${id}`, "the id of a practice: the library has none of this name", id, known),
  )
}

function mutedPhrases({ phrases }: Playbook): readonly FaultIssue[] {
  if (phrases === undefined) return []
  const lines = phrases.verbatim.map(({ intent }, index) => `verbatim.${intent}.${index + 1}`)
  const known = [...englishBank().phrases, ...phrases.bank].map(({ id }) => id).concat(lines)
  return phrases.mute.flatMap((id, index) =>
    known.includes(id)
      ? []
      : issueNear(`phrases.mute.${index}`, "the id of a phrase: there is none of this name", id, known),
  )
}

/** Those of other languages carry its tag: `es.waits.long`. Their packs are not here. */
function mutedCues({ cues }: Playbook): readonly FaultIssue[] {
  const { safety, caller, agent } = en.rules()
  const known = [...safety, ...caller, ...agent].map(({ id }) => id)
  return (cues?.mute ?? []).flatMap(({ rule }, index) =>
    rule === undefined || /^[a-z]{2,3}\./.test(rule) || known.includes(rule)
      ? []
      : issueNear(`cues.mute.${index}.rule`, "the id of a rule: no cue is heard by one of this name", rule, known),
  )
}

/** Slots that the library does not fill, and for which nothing says what is to happen then. */
function slotsOf({ phrases }: Playbook): readonly FaultIssue[] {
  if (phrases === undefined) return []
  const known = Object.keys(standardSlots)
  const places = [
    ...phrases.verbatim.map(({ text }, index) => ({ text, path: `phrases.verbatim.${index}.text`, slots: {} })),
    ...phrases.bank.map(({ text, slots = {} }, index) => ({ text, path: `phrases.bank.${index}.text`, slots })),
  ]
  return places.flatMap(({ text, path, slots: own }) => {
    const ruled = [...known, ...Object.keys(own), ...Object.keys(phrases.slots)]
    const template = parseTemplate(text)
    // The schema of the section has refused what is no template.
    const slots = "issues" in template ? [] : template.slots
    const open = slots.filter(({ name, fallback }) => fallback === undefined && !ruled.includes(name))
    return [...new Set(open.map(({ name }) => name))].map((name) => {
      const expected = `a slot that is filled: nothing of ours fills ${name}; give it a default, or a rule in slots`
      const suggestion = known.find((each) => isSlip(name, each))
      return suggestion === undefined ? { path, expected } : { path, expected, suggestion }
    })
  })
}

function fieldsOf({ messageFields = {} }: Playbook): readonly FaultIssue[] {
  return Object.entries(messageFields).flatMap(([callType, fields]) =>
    fields.flatMap(({ field }, index) => slip(`messageFields.${callType}.${index}.field`, field, ownNames)),
  )
}

function ofRules({ rules, messageFields = {} }: Playbook): readonly FaultIssue[] {
  const fields = Object.values(messageFields).flat()
  const names = [...ownNames, ...fields.map(({ field }) => field)]
  return rules.flatMap(({ when }, index) => {
    const issues: FaultIssue[] = []
    visit(when, `rules.${index}.when`, (args, path) => {
      const name = args.map(statedIn).find((each) => each !== undefined)
      if (name === undefined) return
      const stated = args.findIndex((arg) => statedIn(arg) !== undefined)
      issues.push(...slip(`${path}.${stated}.stated.0`, name, names))
      const of = fields.filter(({ field }) => field === name)
      if (of.length === 0 || !of.every(({ kind }) => kind === "choice")) return
      const choices = of.flatMap(({ choices = [] }) => choices)
      args.forEach((arg, place) => {
        for (const value of Array.isArray(arg) ? (arg as readonly unknown[]) : [arg]) {
          if (typeof value !== "string" || choices.includes(value)) continue
          issues.push(
            issueNear(`${path}.${place}`, `one of the choices of ${name}: ${choices.join(", ")}`, value, choices),
          )
        }
      })
    })
    return issues
  })
}

/** Each list of operands in a condition. */
function visit(node: unknown, path: string, see: (args: readonly unknown[], path: string) => void): void {
  if (typeof node !== "object" || node === null) return
  if (Array.isArray(node)) see(node as readonly unknown[], path)
  for (const [key, value] of Object.entries(node)) visit(value, `${path}.${key}`, see)
}

/** The fact whose stated value an operand is. */
function statedIn(arg: unknown): string | undefined {
  if (typeof arg !== "object" || arg === null) return undefined
  const { stated } = arg as { readonly stated?: unknown }
  const name: unknown = Array.isArray(stated) ? stated[0] : stated
  return typeof name === "string" ? name : undefined
}

function slip(path: string, given: string, known: readonly string[]): readonly FaultIssue[] {
  const suggestion = known.includes(given) ? undefined : known.find((name) => isSlip(given, name))
  return suggestion === undefined
    ? []
    : [{ path, expected: "the name of a fact: this is almost that of another", suggestion }]
}

/** The same letters in another case or with other signs between, or one letter missing, too many, another, or two the wrong way round. */
function isSlip(given: string, known: string): boolean {
  const plain = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase()
  const [from, to] = [plain(given), plain(known)]
  let start = 0
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start++
  const rests = (skipFrom: number, skipTo: number) => from.slice(start + skipFrom) === to.slice(start + skipTo)
  const isSwapped = from[start] === to[start + 1] && from[start + 1] === to[start] && rests(2, 2)
  return from === to || isSwapped || rests(1, 0) || rests(0, 1) || rests(1, 1)
}
