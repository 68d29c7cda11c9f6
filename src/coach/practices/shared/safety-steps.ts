import { wordsOf, type CoachView } from "../../view/view.js"

/** What is said in danger, in this order; then it begins again at the step that is open. */
const steps = [
  ["advice/safety-stay", "safetyStay"],
  ["advice/safety-where", "safetyWhere"],
  ["advice/safety-number", "safetyNumber"],
  ["advice/safety-help", "safetyHelpCalled"],
] as const

type Step = (typeof steps)[number]

/** By which words of the agent a step is done. */
const done: Readonly<Partial<Record<Step[1], (words: string) => boolean>>> = {
  safetyWhere: (words) => /\baddress\b|\bwhere (?:are|exactly)\b/i.test(words),
  safetyNumber: (words) => /\b(?:your|which|what) number\b/i.test(words),
  safetyHelpCalled: (words) => ON_THE_WAY.test(words) || words.split(/[.?!]/).some(callsHelp),
}

const ON_THE_WAY = /\bon (?:its|his|her|their|the) way\b/i
const CALLS = /\b(?:call|ring|send|alert)(?:ing|ed)?\b/i
const HELP = /\b(?:help|emergency|ambulance|police|fire|911|999|112)\b/i

function callsHelp(sentence: string): boolean {
  const at = sentence.search(CALLS)
  return at >= 0 && HELP.test(sentence.slice(at))
}

/** Whether a step was neither shown nor done. */
export function hasStepsLeft(view: CoachView): boolean {
  return openSteps(view).some(([code]) => !wasShown(view, code))
}

/** The first step that was not shown; behind the last one those that are open, over again. */
export function nextStep(view: CoachView): Step {
  const open = openSteps(view)
  const shown = view.advices.filter(({ practiceId, seq }) => practiceId === "safety" && seq > startOf(view))
  return open.find(([code]) => !wasShown(view, code)) ?? open[shown.length % open.length]!
}

/**
 * To stay on the line is never done, and for another kind of danger help is called anew. Which number reaches them is not asked of somebody
 * whose number is on the screen. What was asked before this danger comes last: it is known, or this is another place.
 */
function openSteps(view: CoachView): readonly Step[] {
  const { caller, safety } = view.session
  const reachable = (caller.callbackNumber ?? caller.number) !== undefined
  const isDone = ([, intent]: Step, since: number) =>
    view.heard.turns.some(
      (note) => note.side === "agent" && note.seq > since && done[intent]?.(wordsOf(view, note)) === true,
    )
  const helpSince = safety.at(-1)!.seq
  const open = steps.filter((step) => {
    if (step[1] === "safetyNumber" && reachable) return false
    return !isDone(step, step[1] === "safetyHelpCalled" ? helpSince : startOf(view))
  })
  const isAsked = (step: Step) => step[1] !== "safetyHelpCalled" && isDone(step, 0)
  return open.toSorted((a, b) => Number(isAsked(a)) - Number(isAsked(b)))
}

/** Where this danger began: behind the one that was cleared. */
function startOf({ session: { safety } }: CoachView): number {
  return safety[safety.findLastIndex(({ kind }) => kind === "cleared") + 1]!.seq
}

function wasShown(view: CoachView, code: string): boolean {
  return view.advices.some((each) => each.code === code && each.seq > startOf(view))
}
