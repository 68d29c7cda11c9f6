import type { CoachOptions, CoachPart } from "../coach/index.js"
import { coachShape } from "../coach/inner.js"
import { optional, shape, yesNo, type Check, type Part } from "../kernel/index.js"
import { allTopics, defaultSettings, type Settings } from "../session/index.js"
import type { CuesOptions } from "../cues/index.js"
import type { HelpPartOptions } from "../escalation/index.js"
import type { RedactOptions } from "../redact/index.js"
import type { PartsOption, Redactor } from "../runtime/index.js"
import { asChecked } from "../desk/inner.js"
import { wrong } from "../kernel/inner.js"
import { invalidOptions, isTopic, readOptions, undefinedPlaybook } from "../runtime/inner.js"
import { createRedactor } from "./create-redactor.js"
import { standardParts, type StandardOptions } from "./parts.js"

/** What calls of the same options have in common, and nothing of any one call. */
export interface Shared {
  readonly redactor: Redactor | undefined
  /** The standard parts, made once for each playbook: a host has few, and opens thousands of calls under each. */
  readonly partsOf: (playbook?: Settings) => readonly Part[]
}

let usual: Shared | undefined

/** What calls of these options share, which are checked once; where nothing was chosen, with all others of that kind. */
export function toShared(
  options: { readonly [Name in keyof StandardOptions]: StandardOptions[Name] | undefined },
  isDesk = false,
): Shared {
  const chosen = Object.entries(options).filter(([, value]) => value !== undefined)
  return chosen.length > 0 ? share(Object.fromEntries(chosen), isDesk) : (usual ??= share({}, isDesk))
}

const whatever: Check<never> = (value) => value as never

/** Switched off, or what it is made of: the parts look at what is in it. */
function orOff<Options>(check: Check<Options>): Check<Options | false | undefined> {
  return (value, path, issues) => (value === undefined || value === false ? value : check(value, path, issues))
}

/** A member of another name would be taken in silence, and a call go on without what was asked for. */
function standardShape(): Check<StandardOptions> {
  return shape<StandardOptions>({
    cues: orOff(shape<CuesOptions>({ lexicon: whatever, packs: whatever })),
    redact: orOff(shape<RedactOptions>({ kinds: whatever, keepLast4: optional(yesNo), extraIssuerRanges: whatever })),
    rules: orOff(
      shape<Exclude<StandardOptions["rules"], false | undefined>>({ dryRun: optional(yesNo), ruleSet: whatever }),
    ),
    abuse: orOff(off),
    help: orOff(shape<HelpPartOptions>({ policy: whatever, words: whatever })),
    coach: orOff(coachShape()),
  })
}

const off: Check<false> = (_, path, issues) => wrong(path, "false, or left out", issues)

function share(given: StandardOptions, isDesk: boolean): Shared {
  const { redact, ...options } = given
  asChecked(standardShape(), given, "", isDesk ? "desk/invalid-options" : "call/invalid-options")
  const known = new WeakMap<Settings, readonly Part[]>()
  return {
    redactor: redact === false ? undefined : createRedactor(redact),
    partsOf: (playbook = defaultSettings) => {
      const parts = known.get(playbook) ?? standardParts(options, playbook)
      known.set(playbook, parts)
      return parts
    },
  }
}

/** The options of a bare call that has the standard parts: those of the host's own come after them, or in their place. */
export function withStandard<Options extends PartsOption & StandardOptions & { readonly playbook?: Settings }>(
  given: Options,
  shared?: Shared,
) {
  const issues = undefinedPlaybook(given)
  if (issues.length > 0) throw invalidOptions(issues)
  const { redact, cues, rules, abuse, help, coach, ...options } = readOptions(given)
  const { redactor: usual, partsOf } = shared ?? toShared({ redact, cues, rules, abuse, help, coach })
  const { parts: own = [], redactor = usual } = options
  // A part reacts where the one stood whose place it takes.
  const standard = partsOf(options.playbook).map(
    (usualPart) => own.find((part) => !isTopic(part) && part.name === usualPart.name) ?? usualPart,
  )
  const others = own.filter((part) => !standard.some((each) => each === part))
  return { ...options, parts: [...allTopics(), ...standard, ...others], ...(redactor && { redactor }) }
}

/** What `why`, `whyNot` and the scorecard have to know of the coach. */
export type Coaching = Pick<CoachOptions, "practices" | "pacing" | "choosePhrase">

/** That of the coach among parts, a host's own too; nothing where there is none, and the defaults hold. */
export function coachingOf(parts: NonNullable<PartsOption["parts"]>): Coaching {
  const coach = parts.find((part) => !isTopic(part) && part.name === "coach") as Partial<CoachPart> | undefined
  const { practices, pacing, choosePhrase } = coach?.options ?? {}
  return { ...(practices && { practices }), ...(pacing && { pacing }), ...(choosePhrase && { choosePhrase }) }
}
