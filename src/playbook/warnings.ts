import { isSafety } from "../cues/inner.js"
import { checkPolicies, checkRoster, type Finding } from "../escalation/index.js"
import type { FaultIssue } from "../kernel/index.js"
import { languageOf } from "../kernel/inner.js"
import { toLostNames, type LibraryNames } from "./lost-names.js"
import { toLostOrders } from "./lost-orders.js"
import { checkRulesOf } from "./rules-of.js"
import type { Playbook } from "./playbook.js"
import { toUnset } from "./unset.js"

/** What can be used as it stands, and yet does probably not what was meant: each entry looks at one thing. */
const checks: readonly ((playbook: Playbook) => FaultIssue | undefined)[] = [
  ({ practices }) =>
    practices?.["safety"]?.on === false
      ? { path: "practices.safety.on", expected: "left on: where life is in danger no card tells what to do" }
      : undefined,
  ({ locale }) =>
    languageOf(locale) !== undefined
      ? undefined
      : { path: "locale", expected: "en or es, with a region or without: cards, notes and briefs are in English" },
  ({ clocks: { holdCheckBackMs, holdMaxMs } }) =>
    holdCheckBackMs < holdMaxMs
      ? undefined
      : {
          path: "clocks.holdCheckBackMs",
          expected: `less than clocks.holdMaxMs (${holdMaxMs}): nobody looks in on a hold`,
        },
  ({ clocks: { ventPauseMs, ventMs } }) =>
    ventPauseMs < ventMs
      ? undefined
      : { path: "clocks.ventPauseMs", expected: `less than clocks.ventMs (${ventMs}): a pause never ends a vent` },
  ({ clocks: { budgetWarningMs, budgetMs } }) =>
    budgetWarningMs === null || budgetMs === null || budgetWarningMs < budgetMs
      ? undefined
      : {
          path: "clocks.budgetWarningMs",
          expected: `less than clocks.budgetMs (${budgetMs}): the warning comes too late`,
        },
  ({ limits: { turnCharacters, callCharacters } }) =>
    turnCharacters <= callCharacters
      ? undefined
      : {
          path: "limits.turnCharacters",
          expected: `at most limits.callCharacters (${callCharacters}): no turn can be so long`,
        },
]

/** Warnings about a playbook that can be used: what contradicts itself, names of nothing, then what is unset, each in the order of its members. */
export function toWarnings(playbook: Playbook, names: LibraryNames): readonly FaultIssue[] {
  return [
    ...checks.flatMap((check) => check(playbook) ?? []),
    ...checkRulesOf(playbook).warnings,
    ...toReachOnCall(playbook),
    ...toMutedDanger(playbook),
    ...toLostNames(playbook, names),
    ...toLostOrders(playbook, names),
    ...toUnset(playbook),
  ]
}

/** On-call people whom nobody could reach. A call can be taken all the same, and gaps that a roster has one day are for `checkRoster`. */
function toReachOnCall(playbook: Playbook): readonly FaultIssue[] {
  const { roster, dispatch } = playbook
  return [
    ...(roster === undefined ? [] : checkRoster(roster).map((finding) => toIssue("roster", finding))),
    ...(dispatch === undefined ? [] : checkPolicies(playbook).map((finding) => toIssue("dispatch", finding))),
  ]
}

/** Kinds of danger that a muted wording silences: it may be the name of a place, and it may cost a life. */
function toMutedDanger({ cues }: Playbook): readonly FaultIssue[] {
  return (cues?.mute ?? []).flatMap(({ kinds = [] }, index) =>
    kinds.flatMap((kind, place) => {
      if (!isSafety(kind)) return []
      const expected = `no kind of safety: where the wording is said, ${kind} is not heard`
      return [{ path: `cues.mute.${index}.kinds.${place}`, expected }]
    }),
  )
}

function toIssue(section: string, { path, expected, suggestion }: Finding): FaultIssue {
  const issue = { path: `${section}.${path}`, expected }
  return suggestion === undefined ? issue : { ...issue, suggestion }
}
