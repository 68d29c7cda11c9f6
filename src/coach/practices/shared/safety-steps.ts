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
  const shown = view.advices.filter(({ practiceId }) => practiceId === "safety")
  return open.find(([code]) => !wasShown(view, code)) ?? open[shown.length % open.length]!
}

/** To stay on the line is never done. Which number reaches them is not asked of somebody whose number is on the screen. */
function openSteps(view: CoachView): readonly Step[] {
  const { caller, safety } = view.session
  const reachable = (caller.callbackNumber ?? caller.number) !== undefined
  const said = view.heard.turns.filter(({ side, seq }) => side === "agent" && seq > safety.at(-1)!.seq)
  return steps.filter(([, intent]) => {
    if (intent === "safetyNumber" && reachable) return false
    return !said.some((note) => done[intent]?.(wordsOf(view, note)))
  })
}

function wasShown({ advices }: CoachView, code: string): boolean {
  return advices.some((each) => each.code === code)
}
