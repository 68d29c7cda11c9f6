import { ownOf } from "../../kernel/inner.js"
import { keptFor } from "./kept-for.js"
import type { CallTypeMark, Pacing, PracticeChange, Settings } from "../../session/index.js"
import { callTypeSettings } from "../../session/inner.js"
import { defaultPacingNumbers, type PacingNumbers } from "./pacing.js"

/** What the coach reads of a playbook. */
export interface CoachSettings {
  /** Practices by id; those that are not named are as they come. */
  readonly practices: Readonly<Record<string, PracticeChange>>
  /** `pacing`: what an agent starts with who has not chosen. */
  readonly pacing: PacingNumbers & { readonly start: Pacing }
}

/** The coach of a client who sets nothing. */
export const defaultCoachSettings: CoachSettings = {
  practices: {},
  pacing: { ...defaultPacingNumbers, start: "standard" },
}

/** The coach's sections of a playbook as they hold for a type of call, or the defaults where it has none: bare settings are none. */
export function toCoachSettings(settings: Settings, callTypes: readonly CallTypeMark[] = []): CoachSettings {
  const given = settings as Settings & Partial<CoachSettings>
  const ofType = callTypeSettings(settings, callTypes)?.practices
  const practices = given.practices ?? defaultCoachSettings.practices
  return {
    practices: ofType === undefined ? practices : merged(practices, ofType),
    pacing: given.pacing ?? defaultCoachSettings.pacing,
  }
}

/** The changes of a type of call over those of the playbook, member by member. */
const merged = /* @__PURE__ */ keptFor(
  (all: CoachSettings["practices"], ofType: CoachSettings["practices"]): CoachSettings["practices"] => ({
    ...all,
    ...Object.fromEntries(Object.entries(ofType).map(([id, change]) => [id, { ...ownOf(all, id), ...change }])),
  }),
)
