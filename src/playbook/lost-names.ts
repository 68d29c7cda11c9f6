import type { FaultIssue } from "../kernel/index.js"
import { isSlip, issueNear } from "../kernel/inner.js"
import { parseTemplate, standardSlots } from "../phrases/index.js"
import { knownFacts, personFields } from "../session/inner.js"
import type { Playbook } from "./playbook.js"

/** What is there to be named by a playbook, by id. */
export interface LibraryNames {
  readonly practices?: readonly string[]
  /** Those of them that interrupt. */
  readonly interrupting?: readonly string[]
  readonly phrases?: readonly string[]
  /** Rules by which English cues are heard. */
  readonly cueRules?: readonly string[]
}

/** A name by which a section means something of another. */
interface Pointer {
  readonly path: string
  readonly expected: string
  readonly name: string
  /** The names that there are. */
  readonly known: readonly string[]
}

/** Facts of an issue and fields of a person that the library itself reads and asks for. */
function ownNames(): readonly string[] {
  return [...knownFacts, ...personFields]
}

/** Names that lead nowhere, with what was probably meant: what they were to switch, mute, ask or compare goes on as before. */
export function toLostNames(playbook: Playbook, names: LibraryNames): readonly FaultIssue[] {
  const pointers = [practices, mutedPhrases, mutedCues, slots, fields, choices].flatMap((find) => find(playbook, names))
  return pointers.flatMap(({ path, expected, name, known }) =>
    known.includes(name) ? [] : [issueNear(path, expected, name, known)],
  )
}

function practices(playbook: Playbook, { practices: known }: LibraryNames): readonly Pointer[] {
  if (known === undefined) return []
  const expected = "the id of one of standardPractices()"
  return practicesIn(playbook).map(({ path, id: name }) => ({ path, expected, name, known }))
}

/** What a playbook says of practices, for all calls and then for types of call, each with its place. */
export function practicesIn({ practices, callTypes = {} }: Playbook) {
  const sections = Object.entries(callTypes).map(([type, each]) => [`callTypes.${type}.`, each.practices] as const)
  return [["", practices] as const, ...sections].flatMap(([before, changes = {}]) =>
    Object.entries(changes).map(([id, change]) => ({ path: `${before}practices.${id}`, id, ...change })),
  )
}

function mutedPhrases({ phrases }: Playbook, { phrases: library }: LibraryNames): readonly Pointer[] {
  if (library === undefined) return []
  const own = phrases?.verbatim.map(({ intent }, index) => `verbatim.${intent}.${index + 1}`) ?? []
  const known = [...library, ...own, ...(phrases?.bank ?? []).map(({ id }) => id)]
  return (phrases?.mute ?? []).map((name, index) => ({
    path: `phrases.mute.${index}`,
    expected: "the id of a phrase",
    name,
    known,
  }))
}

/** Those of other languages carry its tag: `es.waits.long`. Their packs are not here. */
function mutedCues({ cues }: Playbook, { cueRules: known }: LibraryNames): readonly Pointer[] {
  if (known === undefined) return []
  return (cues?.mute ?? []).flatMap(({ rule: name = "" }, index) =>
    name === "" || /^[a-z]{2,3}\./.test(name)
      ? []
      : [{ path: `cues.mute.${index}.rule`, expected: "the id of a rule of cues", name, known }],
  )
}

/** Slots that nothing of ours fills, where nothing says what is to happen then. */
function slots({ phrases }: Playbook): readonly Pointer[] {
  if (phrases === undefined) return []
  return (["verbatim", "bank"] as const).flatMap((section) =>
    phrases[section].flatMap((phrase, index) => {
      const ruled = { ...standardSlots, ...phrases.slots, ...("slots" in phrase ? phrase.slots : {}) }
      const template = parseTemplate(phrase.text)
      // The schema of the section has refused what is no template.
      const open = "issues" in template ? [] : template.slots.filter(({ fallback }) => fallback === undefined)
      return [...new Set(open.map(({ name }) => name))].map((name) => ({
        path: `phrases.${section}.${index}.text`,
        name,
        known: Object.keys(ruled),
        expected: `a slot that we fill, or a default for ${name}`,
      }))
    }),
  )
}

function fields({ messageFields = {} }: Playbook): readonly Pointer[] {
  return Object.entries(messageFields).flatMap(([type, fields]) =>
    fields.flatMap(({ field: name }, index) => toFact(`messageFields.${type}.${index}.field`, name, ownNames())),
  )
}

/** What rules compare with what was stated. */
function choices({ rules, messageFields = {} }: Playbook): readonly Pointer[] {
  const fields = Object.values(messageFields).flat()
  const names = [...ownNames(), ...fields.map(({ field }) => field)]
  const visit = (node: unknown, path: string): readonly Pointer[] => {
    if (typeof node !== "object" || node === null) return []
    const inner = Object.entries(node).flatMap(([key, value]) => visit(value, `${path}.${key}`))
    const fact = Array.isArray(node) ? node.map(statedIn).find((each) => each !== undefined) : statedIn(node)
    if (fact === undefined) return inner
    const isList = Array.isArray((node as { readonly stated?: unknown }).stated)
    if (!Array.isArray(node)) return toFact(`${path}.stated${isList ? ".0" : ""}`, fact, names)
    const same = fields.filter(({ field }) => field === fact)
    const known = same.flatMap(({ choices = [] }) => choices)
    if (known.length === 0 || same.some(({ kind }) => kind !== "choice")) return inner
    const expected = `one of the choices of ${fact}: ${known.join(", ")}`
    const compared = node.flatMap((each: unknown, place) =>
      (Array.isArray(each) ? each : [each]).flatMap((name: unknown, index) =>
        typeof name === "string"
          ? [{ path: Array.isArray(each) ? `${path}.${place}.${index}` : `${path}.${place}`, expected, name, known }]
          : [],
      ),
    )
    return [...inner, ...compared]
  }
  return rules.flatMap(({ when }, index) => visit(when, `rules.${index}.when`))
}

/** The fact whose stated value an operand is. */
function statedIn(operand: unknown): string | undefined {
  const [name] = [(operand as { readonly stated?: unknown } | null)?.stated].flat()
  return typeof name === "string" ? name : undefined
}

/** A client may have facts of its own: only a slip of the pen is told. */
function toFact(path: string, name: string, known: readonly string[]): readonly Pointer[] {
  const near = known.includes(name) ? [] : known.filter((each) => isSlip(name, each))
  return near.length === 0 ? [] : [{ path, expected: "the name of a fact", name, known: near }]
}
