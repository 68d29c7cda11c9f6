import { orInvalidInput, type Deadline, type Draft, type Envelope, type View } from "../kernel/index.js"
import { alike } from "../kernel/inner.js"
import { clientBank, englishBank, type PhraseBank, type PhrasesSection } from "../phrases/index.js"
import {
  allTopics,
  type CallCommands,
  type CallPart,
  type CoachCommands,
  type CoachEvents,
  type Pacing,
  type SessionEvents,
  type SessionState,
  type Settings,
} from "../session/index.js"
import { coachShape } from "./check-options.js"
import { choosingFrom, type ChoosePhrase } from "./advice/choose-phrase.js"
import { isOfInterest } from "./advice/choose-practice.js"
import { toAgenda } from "./advice/agenda.js"
import { coachCommands } from "./advice/commands.js"
import { endAdvice, replaceAdvice, timeOut } from "./advice/end-advice.js"
import { checked } from "./practices/define-practice.js"
import type { Practice } from "./practices/practice.js"
import { standardPractices } from "./practices/standard-practices.js"
import { toCoachSettings } from "./pacing/settings.js"
import { adviceErasers } from "./view/erase-advice.js"
import { evolveCoach, initialCoach, type AdviceNote, type CoachSlice } from "./view/slice.js"
import { speak, type Voice } from "./advice/speak.js"
import { createCoachView, type CoachView } from "./view/view.js"

/** What the coach is made of, where that is not the default. */
export interface CoachOptions {
  /** The library's practices where they are left out; a client's own go beside them: `[...standardPractices(), ours]`. */
  readonly practices?: readonly Practice[]
  /** Chooses the words; from the playbook's own phrases over the library's English where it is left out. */
  readonly choosePhrase?: ChoosePhrase
  /** What the agent has set for themselves before this call. The playbook's start where it is left out. */
  readonly pacing?: Pacing
  /** Computes everything and shows nothing: each advice is marked `shadow`. */
  readonly shadow?: boolean
}

/** The coach as a part of a call: it speaks once, last, from the settled view. */
export type CoachPart = CallPart<CoachSlice, CallCommands & CoachCommands, SessionEvents & CoachEvents> & {
  /** What it was made of: `why`, `whyNot` and the scorecard of its call go by the same. */
  readonly options: CoachOptions
}

/**
 * Whispers to the agent: what to do now, in which words, and why.
 *
 * Its advice are events (`advice.given` and what becomes of it); commands take the agent's marks. How often it speaks is in
 * `docs/guide/coach.md`.
 *
 * @throws {@link Fault} `input/invalid` for options that are none, with each wrong place.
 *
 * @example
 * ```ts
 * import { createCall } from "evenkeel/runtime"
 * import { cuesPart } from "evenkeel/cues"
 * import { coachPart, toHeadline } from "evenkeel/coach"
 *
 * const at = 1_767_225_600_000
 * const call = createCall({ callId: "CA1", at, parts: [cuesPart(), coachPart()] })
 * call.record({ type: "connectCall", at: at + 1_000 })
 * const headlines: string[] = []
 * call.on("advice.given", ({ data }) => headlines.push(toHeadline(data.code)))
 * call.hear({ speaker: "caller", text: "I want to speak to your manager.", at: at + 10_000 })
 * headlines // => ["Ask for a supervisor now"]
 * ```
 */
export function coachPart(options: CoachOptions = {}): CoachPart {
  return orInvalidInput({ options }, () => toPart(checked(coachShape(), options, "options")))
}

function toPart(options: CoachOptions): CoachPart {
  const choosePhrase = options.choosePhrase ?? choosingFrom(bankOf)
  const practices = () => options.practices ?? standardPractices()
  const practiceOf = (id: string) => practices().find((each) => each.id === id)
  const pacingOf = ({ pacing }: CoachSlice, start: Pacing) => pacing ?? options.pacing ?? start
  return {
    name: "coach",
    options,
    // Practices read everything that a call knows.
    needs: allTopics(),
    initial: initialCoach,
    check: alike(initialCoach),
    evolve: evolveCoach,
    erase: adviceErasers,
    commands: coachCommands(),
    nextDeadline,
    due: (view, deadline) => {
      const slice = view.slice("coach") as CoachSlice
      const advice = slice.advices.find(({ adviceId }) => adviceId === deadline.key)
      const { lagMs } = toCoachSettings(view.settings).pacing
      return advice === undefined ? [] : [timeOut(advice, view.now, lagMs)]
    },
    settle: (view, batch) => {
      if (!batch.some(isOfInterest)) return []
      const slice = view.slice("coach") as CoachSlice
      const seen = toView(view, slice, batch, choosePhrase)
      const ended = endAdvice(seen, practiceOf)
      const settings = toCoachSettings(view.settings, view.session.callTypes)
      const pacing = pacingOf(slice, settings.pacing.start)
      const agenda = toAgenda(practices(), settings.practices)
      const voice: Voice = { agenda, settings, pacing, choosePhrase, shadow: options.shadow === true }
      return said(view, seen, voice, ended)
    },
  }
}

let banks: WeakMap<Settings, PhraseBank> | undefined

/** The client's own wording over the library's English, made once for a playbook. */
function bankOf(settings: Settings): PhraseBank {
  const { phrases } = settings as Settings & { readonly phrases?: PhrasesSection }
  if (phrases === undefined) return englishBank()
  banks ??= new WeakMap()
  const bank = banks.get(settings) ?? clientBank(phrases, englishBank())
  banks.set(settings, bank)
  return bank
}

/** The view of a moment, as the practices see it. */
function toView(
  { session, settings, now, log }: View<SessionState, Settings>,
  { heard, advices }: CoachSlice,
  batch: readonly Envelope[],
  { bankOf }: ChoosePhrase,
): CoachView {
  return createCoachView({ session, settings, now, log, heard, advices, batch, bankOf })
}

function said(
  view: View<SessionState, Settings>,
  seen: CoachView,
  voice: Voice,
  ended: readonly Draft[],
): readonly Draft[] {
  const open = stillWaiting(seen.advices, ended)
  const advice = speak(withEnds(seen, ended), voice, view.log.size + ended.length + open.length + 1)
  if (advice === undefined) return ended
  const replaced = open.length === 0 ? [] : replaceAdvice(open)
  return [...ended, ...replaced, { type: "advice.given", data: advice, at: view.now }]
}

function stillWaiting(advices: readonly AdviceNote[], ended: readonly Draft[]): readonly AdviceNote[] {
  if (advices.length === 0) return advices
  const gone = new Set(ended.map(({ data }) => (data as { adviceId: string }).adviceId))
  return advices.filter(({ standing, adviceId }) => standing === "waiting" && !gone.has(adviceId))
}

/** The view after what has just ended: an advice that was ignored now counts as ignored. */
function withEnds(seen: CoachView, ended: readonly Draft[]): CoachView {
  if (ended.length === 0) return seen
  const standings = new Map(
    ended.map(({ type, data }) => [(data as { adviceId: string }).adviceId, type.slice("advice.".length)]),
  )
  const advices = seen.advices.map((each) => {
    const standing = standings.get(each.adviceId)
    return standing === undefined ? each : { ...each, standing: standing as AdviceNote["standing"] }
  })
  return createCoachView({ ...seen, advices })
}

function nextDeadline({ advices }: CoachSlice): Deadline | undefined {
  let first: AdviceNote | undefined
  for (const each of advices) {
    if (each.standing === "waiting" && (first === undefined || each.expiresAt < first.expiresAt)) first = each
  }
  return first === undefined ? undefined : { at: first.expiresAt, key: first.adviceId }
}
