import { regex } from "../../kernel/inner.js"
import type { CueKind } from "../../session/index.js"
import type { PhraseWish } from "./advice-draft.js"
import { gave, heatOf, turnsOf, type HeardLately, type TurnNote } from "../view/heard.js"
import { isMeantForOthers } from "../view/meant-for.js"
import { need, type Practice } from "./practice.js"
import type { ScoreView } from "../scoring/score-view.js"
import {
  evidenceMissing,
  notApplicable,
  scoreNever,
  scoreOccasions,
  toEvidence,
  toScore,
  type Score,
} from "../scoring/score.js"
import { cuesOf, didSince, HEATED, wordsOf, type CoachView } from "../view/view.js"
import { restsOn } from "./shared/grounds.js"
import { isOfLongAgo, sentenceAt } from "./shared/long-ago.js"
import { agentSaid, noGrief, once, standing } from "./shared/needs.js"
import { stillOwed } from "./shared/still-owed.js"
import { matterSlots } from "./shared/wording.js"

/** A caller's turn in anger or fear. */
function isUpset(note: TurnNote | undefined): boolean {
  return note?.side === "caller" && (gave(note, "distress") || heatOf(note) >= HEATED)
}

const feelingTaken = ["empathy", "apology.regret", "apology.atFault"] as const

/** What they have to bear, in their words; else, steadily, that we are sorry to somebody angry, and gently an ear to somebody afraid. */
function feelingWish(view: CoachView): PhraseWish {
  const slots = matterSlots(view)
  return gave(view.caller, "distress")
    ? { intent: "empathy", orIntent: "acknowledge", tone: "gentle", slots }
    : { intent: "empathy", orIntent: "apologyRegret", tone: "steady", slots }
}

/** Less sure, it is capitals or exclamation marks alone: people shout with joy as well. */
const SAID = 0.8
/** Somebody of theirs drives them mad, not we: "my roommate is". */
const OF_THEIRS =
  /\b(?:my|his|her|their|our) (?:\w+ )?(?:room-?mates?|brother|sister|friends?|kids?|children|son|daughter|boss|partner|husband|wife|mother|father|mum|mom|dad|parents|neighbou?rs?|ex)(?:'s)? (?:is|are|was|were|keeps?|drives?)\b/i
/** Said to us, of what goes on here, or of themselves. */
const TO_US =
  /\byou(?:r|rs|'re|'ve)?\b|\bthis (?:is|was|site|app|whole|thing|company|line)\b|\bwaste of time\b|\babout time\b|\bmakes me\b|\bmy blood\b|\b(?:bank|service|company)\b|\bi(?:'m| am) (?:\w+ ){0,2}(?:angry|mad|frustrated|annoyed|furious|fed up|upset)\b/i

/** Taken back with a laugh. */
const LAUGHED = /\b(?:kidding|joking|lol|haha)\b/i

/** Wonder and joy are loud too, where they are not about us. */
const GLAD = /\b(?:fantastic|awesome|amazing|wow|woah|whoa|yay|hooray|so (?:excited|happy)|great (?:time|news))\b/i
const ABOUT_US = /(?<!\b(?:could|can|would|will|thank|love) )\byou(?:r|rs|'re|'ve)?\b/i

/** The caller has said that they are angry, and with us or with what they call about: a place that they hate is a preference. */
function isAngryHere(view: CoachView): boolean {
  const { caller, agent } = view
  if (caller === undefined || heatOf(caller) < HEATED || !gave(caller, "anger")) return false
  const words = wordsOf(view, caller)
  if (GLAD.test(words) && !ABOUT_US.test(words)) return false
  const said = cuesOf(view.log, caller).filter(
    ({ kind, confidence, strength }) => kind === "anger" && confidence >= SAID && strength >= HEATED,
  )
  if (!said.some(({ span }) => !OF_THEIRS.test(sentenceAt(words, span.start)))) return false
  return (
    view.fact("problem").value !== undefined || gave(agent, "apology.regret", "avoid.policyWall") || TO_US.test(words)
  )
}

/** Before a day of their own, a wedding or an interview: nothing is wrong, and nothing to be done about it. */
const NERVES = /\bnervous\b/i
const AFRAID = /\b(?:scared|afraid|terrified|worried|panic|help)/i

function isDistressed(view: CoachView): boolean {
  if (!gave(view.caller, "distress")) return false
  const words = wordsOf(view, view.caller)
  return !NERVES.test(words) || AFRAID.test(words) || view.fact("problem").value !== undefined
}

/** The first turn, of those that are kept, in which the caller was upset. */
function firstUpset({ turns }: HeardLately): TurnNote | undefined {
  return turns.find(isUpset)
}

/**
 * Appears when the caller is afraid or becomes angry and nobody has answered that yet. "I am sorry" that came before, about something else,
 * is no answer.
 * Silent when the agent has, when it is grief (that has its own), a joke or meant for somebody else on the line, and a second time.
 */
export const empathy: Practice = {
  id: "empathy",
  source: ["B3", "D5", "D6", "C21"],
  moment: "turn",
  weight: 71,
  inVent: true,
  needs: [
    need("upset", (view) => isDistressed(view) || isAngryHere(view), { of: "caller", any: ["distress", "anger"] }),
    need("in-earnest", (view) => !LAUGHED.test(wordsOf(view, view.caller))),
    noGrief,
    need("meant-for-us", (view) => !isMeantForOthers(view)),
    need("not-answered", ({ heard }) => !didSince(heard, firstUpset(heard)?.seq ?? 0, ...feelingTaken)),
    once("empathy"),
  ],
  answeredBy: feelingTaken,
  advise: (view) => ({
    code: "advice/name-the-feeling",
    wish: feelingWish(view),
    ...restsOn(view.caller),
  }),
  score: (view) =>
    view.with("caller", "bereavement").length > 0
      ? notApplicable
      : scoreOccasions(view, { when: (note) => gave(note, "distress"), by: feelingTaken }),
}

/**
 * Appears when ways out were offered to a caller who is still upset, and nobody has said a word about that.
 * Silent when the agent has shown that they heard, when the caller takes one of them, and when they were not upset before.
 */
export const empathyFirst: Practice = {
  id: "empathyFirst",
  source: ["B4", "C4"],
  moment: "turn",
  weight: 76,
  inVent: true,
  needs: [
    agentSaid("options-offered", "options"),
    need("upset", ({ caller }) => isUpset(caller)),
    need("upset-before", ({ heard, agent, caller }) =>
      heard.turns.some((note) => note.seq < agent!.seq && note !== caller && isUpset(note)),
    ),
    need("never-answered", ({ heard }) => !didSince(heard, 0, ...feelingTaken)),
    need("not-taken", ({ caller }) => !gave(caller, "confirmation")),
  ],
  answeredBy: feelingTaken,
  advise: (view) => ({
    code: "advice/feeling-first",
    wish: feelingWish(view),
    ...restsOn(view.agent, view.caller),
  }),
  score(view) {
    if (!view.hasTranscript) return evidenceMissing
    const upset = view.with("caller", "distress", "anger")
    const options = view.with("agent", "options")
    const first = options.find(({ seq }) => upset.some((note) => note.seq < seq))
    if (first === undefined) return notApplicable
    const before = view.with("agent", ...feelingTaken).find(({ seq }) => seq <= first.seq)
    return before === undefined
      ? toScore("missed", toEvidence("occasion", first))
      : toScore("met", toEvidence("done", before), toEvidence("occasion", first))
  },
}

/** The turn in which it was told, and nobody has said a word of it since; not while they ask for something else. */
function deathIn(view: CoachView): TurnNote | undefined {
  const told = stillOwed(view, "condolence", (note) => gave(note, "bereavement"), ...feelingTaken)
  return told === view.caller || view.caller?.isQuestion !== true ? told : undefined
}

function isToldOfLongAgo(view: CoachView): boolean {
  const note = deathIn(view)
  const told = cuesOf(view.log, note).find(({ kind }) => kind === "bereavement")
  return isOfLongAgo(wordsOf(view, note), told?.span.start)
}

/**
 * Appears when a death is told: one sentence of sympathy, and time.
 * Where another advice went first, it stands for three turns. Silent when it was long ago, and once it was said; cheer, hurry, steering and small extras stay silent for the rest of the call.
 */
export const condolence: Practice = {
  id: "condolence",
  source: ["B3", "D10"],
  moment: "turn",
  weight: 82,
  inVent: true,
  needs: [
    standing("death-told", "bereavement", (view) => deathIn(view) !== undefined),
    need("not-off-topic", ({ session, caller }) => session.drift.at(-1)?.turnId !== caller?.turnId),
    need("no-drift", ({ session }) => session.drift.length === 0),
    need("of-late", (view) => !isToldOfLongAgo(view)),
    need("not-said", ({ heard }) => !didSince(heard, 0, "empathy") && !isConsoled(heard.turns)),
  ],
  answeredBy: ["empathy", "apology.regret"],
  advise: (view) => ({
    code: "advice/condolence",
    wish: { intent: "condolence", tone: "gentle", slots: matterSlots(view) },
    ...restsOn(deathIn(view)),
  }),
  score(view) {
    const told = view.with("caller", "bereavement")[0]
    const score = scoreOccasions(view, { when: (note) => note === told, by: ["empathy", "apology.regret"] })
    const answer = view.turns.find(({ side, seq }) => side === "agent" && told !== undefined && seq > told.seq)
    // It is said at once, or late.
    const isLate = score.result === "met" && !gave(answer, "empathy", "apology.regret")
    return isLate ? { ...score, result: "partly" } : score
  },
}

/** Since it was told somebody has said that they are sorry. */
function isConsoled(turns: readonly TurnNote[]): boolean {
  const told = turns.findIndex((note) => gave(note, "bereavement"))
  return turns.slice(told + 1).some((note) => note.side === "agent" && gave(note, "apology.regret"))
}

/** What an agent says that makes it worse. */
export const fuel = ["avoid.calmDown", "avoid.retaliation", "avoid.dismissive", "avoid.blame"] as const
/** Within so many of the agent's next turns it is put right; later it is something else. */
const PUT_RIGHT_WITHIN = 2

/** Met where no fuel was added, partly where the agent put some of it right in the next turns, missed where nothing did. */
function scoreRepair(view: ScoreView): Score {
  const never = scoreNever(view, ...fuel)
  if (never.result !== "missed") return never
  const agents = turnsOf(view.turns, "agent")
  const putRight = new Set<TurnNote>()
  agents.forEach((note, index) => {
    if (!gave(note, ...fuel)) return
    const next = agents.slice(index + 1, index + 1 + PUT_RIGHT_WITHIN)
    const done = next.find((each) => gave(each, "acknowledge", ...feelingTaken) && !gave(each, ...fuel))
    if (done !== undefined) putRight.add(done)
  })
  if (putRight.size === 0) return never
  const evidence = agents.flatMap((note) =>
    gave(note, ...fuel) ? toEvidence("against", note) : putRight.has(note) ? toEvidence("done", note) : [],
  )
  return toScore("partly", evidence)
}

/** Shorter words are of any sentence. */
const TELLING = /* @__PURE__ */ regex("[\\p{L}']{5,}", "gu")

/** How they were spoken to, taken amiss. */
const OFFENDED =
  /\b(?:lectur|patroni[sz]|condescend)\w*|\b(?:talk|speak)(?:ing)? (?:down )?to me like\b|\btone (?:of voice|with me)\b|\bhow dare\b|\b(?:excuse me|i beg your pardon) ?\?|\bare you (?:serious|kidding)\b/i

/** Who says sorry for themselves has taken nothing amiss. */
const SORRY = /^\W*(?:oh,? )?(?:i'm |i am )?(?:so )?sorry\b/i

/** What somebody says to a blame that they will not have. */
const NOT_THEIRS = /* @__PURE__ */ regex(
  "\\bhow (?:was|were|am|should|could) i (?:(?:supposed|meant) to )?(?:have )?know|\\b(?:nobody|no one) (?:ever )?told me\\b|\\bnot my fault\\b|\\bblam(?:e|ing) me\\b|(?<!\\p{L})(?:cómo iba yo? ?a saber|nadie me (?:lo )?(?:dijo|avisó)|no es culpa mía)(?!\\p{L})",
  "iu",
)

/** They say the very words again that they took amiss ("¿Que no me ponga así?"), or that they did. */
function isThrownBack(view: CoachView): boolean {
  const said = wordsOf(view, view.caller).toLowerCase()
  if (OFFENDED.test(said) || (gave(view.agent, "avoid.blame") && NOT_THEIRS().test(said))) return true
  const fuelled = cuesOf(view.log, view.agent).filter(({ kind }) => (fuel as readonly CueKind[]).includes(kind))
  return fuelled.some(({ span }) => {
    const words = wordsOf(view, view.agent).slice(span.start, span.end).toLowerCase()
    return said.includes(words) || words.match(TELLING())?.some((word) => said.includes(word)) === true
  })
}

/**
 * Appears when the agent's last words added fuel (calm down, blame, a snap back), in a heated or sad call, or where the caller throws them
 * back: one sentence that puts it right, without a reproach.
 * Silent when they have put it right themselves, and when the caller thanks them or says sorry: it was not taken amiss.
 */
export const repair: Practice = {
  id: "repair",
  source: ["E4", "D1", "D3", "E2", "D10"],
  moment: "turn",
  weight: 78,
  inVent: true,
  needs: [
    agentSaid("agent-added-fuel", ...fuel),
    need(
      "tense-or-thrown-back",
      (view) =>
        (view.isTense() && !gave(view.caller, "gratitude") && !SORRY.test(wordsOf(view, view.caller))) ||
        isThrownBack(view),
    ),
    need("not-put-right", ({ agent }) => !gave(agent, "apology.atFault")),
  ],
  answeredBy: ["apology.regret", "apology.atFault"],
  advise: (view) => ({
    code: "advice/put-it-right",
    wish: { intent: "repair", tone: "steady", slots: matterSlots(view) },
    ...restsOn(view.agent, view.caller),
  }),
  score: scoreRepair,
}
