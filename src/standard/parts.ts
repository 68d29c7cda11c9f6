import { coachPart, type CoachOptions } from "../coach/index.js"
import { cuesPart, type CuesOptions } from "../cues/index.js"
import {
  abusePart,
  defineFacts,
  defineRules,
  helpPart,
  rulesPart,
  type HelpPartOptions,
  type HelpPolicy,
  type RuleSet,
  type RulesPartOptions,
} from "../escalation/index.js"
import { briefPart } from "../handoff/index.js"
import type { Part } from "../kernel/index.js"
import type { Playbook } from "../playbook/index.js"
import type { RedactOptions } from "../redact/index.js"
import type { Settings } from "../session/index.js"

/** What the standard call is made of, where that is not the default. */
export interface StandardOptions {
  /** What it hears with, or `false` to hear nothing by itself. */
  readonly cues?: CuesOptions | false
  /** Kinds to mask, or `false` to mask nothing; the defaults where it is left out. */
  readonly redact?: RedactOptions | false
  /** How the playbook's rules run, or rules of the host's own; `false` for none. */
  readonly rules?: (RulesPartOptions & { readonly ruleSet?: RuleSet }) | false
  /** `false` for no abuse ladder. Its policy is the playbook's. */
  readonly abuse?: false
  /** How help is brought, or `false` to leave that to the host. Its policy is the playbook's. */
  readonly help?: HelpPartOptions | false
  /** How the agent is coached, or `false` for no coach. Its words are the playbook's over the library's. */
  readonly coach?: CoachOptions | false
}

type Sections = Partial<Playbook>

/**
 * The parts of a call as the library means it, in their order; the session before them: cues, rules, the abuse ladder, help,
 * the coach, read-back of briefs.
 *
 * @param playbook - Its sections are read once. The defaults where it is left out.
 * @throws {@link Fault} `rules/invalid` for rules of a playbook that cannot be used; `checkPlaybook` tells them before.
 *
 * @example
 * ```ts
 * import { standardParts } from "evenkeel"
 *
 * standardParts({ coach: false }).some(({ name }) => name === "coach") // => false
 * ```
 */
export function standardParts(options: StandardOptions = {}, playbook?: Settings): readonly Part[] {
  const { cues, rules, abuse, help, coach } = options
  const sections = (playbook ?? {}) as Sections
  return [
    ...(cues === false ? [] : [cuesPart(cues)]),
    ...(rules === false ? [] : [rulesPart(rules?.ruleSet ?? toRuleSet(sections), rules)]),
    ...(abuse === false ? [] : [abusePart(sections.abuse)]),
    ...(help === false ? [] : [helpPart({ ...toHelp(sections.help), ...help })]),
    ...(coach === false ? [] : [coachPart(coach)]),
    briefPart,
  ]
}

function toHelp(policy: HelpPolicy | undefined): HelpPartOptions {
  return policy === undefined ? {} : { policy }
}

const noRules: Sections = { rules: [], facts: [] }
let ruleSets: WeakMap<object, RuleSet> | undefined

/** Rules are compiled once for a playbook, however many calls are opened under it. */
function toRuleSet(sections: Sections): RuleSet {
  const { rules = [], facts = [] } = sections
  const key = rules.length === 0 && facts.length === 0 ? noRules : sections
  ruleSets ??= new WeakMap()
  const known = ruleSets.get(key) ?? defineRules(rules, { facts: defineFacts({ given: facts }) })
  ruleSets.set(key, known)
  return known
}
