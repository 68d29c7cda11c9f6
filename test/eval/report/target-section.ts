import { measure, type Judged } from "../gold/measure.js"
import { f1Of, precisionOf, type Tally } from "../gold/tally.js"
import type { Answered } from "./cue-sections.js"
import { figure, idList, percent, section, table } from "./markdown.js"
import type { TimesByPart } from "./time-section.js"

/** Promise-shaped times exactly right. */
const TIMES_RIGHT = 0.85

/** One thing to be reached, and what was. */
interface Target {
  readonly subject: string
  /** What is counted: F1, precision, a share. */
  readonly what: string
  readonly wanted: string
  readonly development: string
  readonly heldAside: string
  readonly isMet: boolean
  /** What is told about a target that was missed. */
  readonly errors: () => readonly string[]
}

/** What was to be reached beside what was, on the parts held aside; then the errors of each target that was missed. */
export function targetSections(answered: readonly Answered[], times: TimesByPart): readonly string[] {
  const targets = [...answered.flatMap(targetsOf), timeTarget(times)]
  const rows = targets.map(({ subject, what, wanted, development, heldAside, isMet }) => [
    subject,
    what,
    wanted,
    development,
    heldAside,
    isMet ? "met" : "missed",
  ])
  const missed = targets.filter(({ isMet }) => !isMet)
  return [
    section("Targets", table(["target", "figure", "wanted", "development", "held aside", ""], rows)),
    section(
      "Targets that were missed",
      ...(missed.length === 0
        ? ["None."]
        : [
            "By the labels of the turns for what was overlooked, by the kind of cue for what was wrongly heard; ids are of the part held aside, whose words were not looked at.",
          ]),
      ...groupsOf(missed).flatMap((group) => [
        `### ${group[0]!.subject}: ${group.map(({ what, heldAside }) => `${what} ${heldAside}`).join(", ")}`,
        ...group[0]!.errors(),
      ]),
    ),
  ]
}

/** Targets that were missed by the same errors. */
function groupsOf(targets: readonly Target[]): readonly (readonly Target[])[] {
  const subjects = [...new Set(targets.map(({ subject }) => subject))]
  return subjects.map((subject) => targets.filter((target) => target.subject === subject))
}

function targetsOf({ question, tallies }: Answered): readonly Target[] {
  const { target, corpus, name } = question
  if (target === undefined) return []
  const errors = () => {
    const judged = answeredErrors(question.corpus, { question, tallies })
    const turns = (isLabelled: boolean) => judged.filter((one) => one.isLabelled === isLabelled).map(({ turn }) => turn)
    const told = question.explain?.(turns(true), turns(false))
    return [...errorsOf(judged, tallies.heldAside), ...(told === undefined ? [] : [told])]
  }
  const of = (what: string, wanted: number, value: (tally: Tally) => number | undefined): Target => ({
    subject: `${corpus}: ${name}`,
    what,
    wanted: `≥ ${wanted.toFixed(2)}`,
    development: figure(value(tallies.development)),
    heldAside: figure(value(tallies.heldAside)),
    isMet: (value(tallies.heldAside) ?? 0) >= wanted,
    errors,
  })
  const rate = ({ falseAlarms, total }: Tally) => falseAlarms / total
  return [
    ...(target.f1 === undefined ? [] : [of("F1", target.f1, f1Of)]),
    ...(target.precision === undefined ? [] : [of("precision", target.precision, precisionOf)]),
    ...(target.mostRate === undefined
      ? []
      : [
          {
            subject: `${corpus}: ${name}`,
            what: "share of turns",
            wanted: `≤ ${percent(target.mostRate, 1, 0)}`,
            development: percent(rate(tallies.development), 1, 2),
            heldAside: percent(rate(tallies.heldAside), 1, 2),
            isMet: rate(tallies.heldAside) <= target.mostRate,
            errors,
          },
        ]),
  ]
}

/** The errors of one question on the part held aside. */
function answeredErrors(corpus: string, { question }: Answered): readonly Judged[] {
  const errors: Judged[] = []
  measure(corpus, [question], "heldAside", (judged) => {
    if (judged.isLabelled !== judged.isHeard) errors.push(judged)
  })
  return errors
}

function errorsOf(errors: readonly Judged[], tally: Tally): readonly string[] {
  const missed = errors.filter(({ isLabelled }) => isLabelled)
  const wrong = errors.filter(({ isLabelled }) => !isLabelled)
  return [
    [
      ...describe("Overlooked", missed, othersOf(missed.map(labelsOf)), tally.missedIds),
      ...describe("Wrongly heard", wrong, wrong.map(kindsHeard), tally.falseIds),
    ].join("\n"),
  ]
}

function describe(
  title: string,
  errors: readonly Judged[],
  names: readonly (readonly string[])[],
  ids: readonly string[],
): readonly string[] {
  if (errors.length === 0) return []
  return [`- ${title}: ${String(errors.length)}. ${countBy(names.flat())}. ${idList(ids)}`]
}

/** Labels that do not stand at every turn: the one that was asked for says nothing. */
function othersOf(labels: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return labels.map((own) => own.filter((label) => !labels.every((other) => other.includes(label))))
}

/** The kinds that answered the question. */
const kindsHeard = ({ cues, question }: Judged): readonly string[] => [
  ...new Set(cues.filter((cue) => question.heard([cue])).map(({ kind }) => kind)),
]

/** The labels of a turn besides the one that is asked for. */
function labelsOf({ turn: { labels = {} } }: Judged): readonly string[] {
  const { types, directness, intents, intent, action } = labels
  const names = [...Object.keys((types ?? {}) as object), ...Object.keys((directness ?? {}) as object)]
  return [
    ...names,
    ...((intents ?? []) as string[]),
    ...[intent, action].filter((name) => name !== undefined).map(String),
  ]
}

function countBy(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const sorted = [...counts].sort(([left, first], [right, second]) => second - first || (left < right ? -1 : 1))
  return sorted.map(([name, count]) => `${name} ${String(count)}`).join(", ") || "no other label"
}

function timeTarget({ development, heldAside }: TimesByPart): Target {
  const share = ({ right, all }: { right: number; all: number }) => `${percent(right, all)}`
  const { ours } = heldAside
  return {
    subject: "timex: promise-shaped times",
    what: "exactly right",
    wanted: `≥ ${percent(TIMES_RIGHT, 1, 0)}`,
    development: share(development.ours),
    heldAside: share(ours),
    isMet: ours.right / ours.all >= TIMES_RIGHT,
    errors: () => [
      `- Not right: ${String(ours.wrongIds.length)}. ${[...ours.byType]
        .filter(([, { right, all }]) => right < all)
        .map(([type, { right, all }]) => `${type} ${String(all - right)} of ${String(all)}`)
        .join(", ")}. ${idList(ours.wrongIds)}`,
      "- In the development part, what is left is: dates written in orders that nobody says (year, day, month); a month of the year by number; ranges whose start is past at the moment of speaking; parts of a day that come again and again, which are no time of a promise with us; the end of a year, which is a last moment with us and half a year there; and one label that contradicts its words.",
    ],
  }
}
