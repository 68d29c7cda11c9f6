import type { Envelope } from "../../kernel/index.js"
import { regex } from "../../kernel/inner.js"
import type { CuesReport } from "../../session/index.js"
import type { Intent } from "../../phrases/index.js"
import { gave, heatOf, type TurnNote } from "../view/heard.js"
import { need, type Practice } from "./practice.js"
import type { ScoreView } from "../scoring/score-view.js"
import { notApplicable, scoreOccasions, toEvidence, toScore } from "../scoring/score.js"
import { bringsTurn, HEATED, wordsOf, type CoachView } from "../view/view.js"
import { restsOn } from "./shared/grounds.js"
import { agentIsMachine, notLeaving, once, standing } from "./shared/needs.js"
import { stillOwed } from "./shared/still-owed.js"
import { matterSlots, spokenLocale, toneOf } from "./shared/wording.js"

/** What somebody who complains may go on to. */
const consequences = ["threat.legal", "threat.publicity", "threat.leave"] as const

/**
 * Appears when the caller asks for somebody higher, for somebody who can think, or, where a rule was all they got, for somebody else: ask for help now, and say that you do.
 * Where nobody is on duty, or nobody could be reached, say so, and what is possible instead.
 * Where another advice went first, the demand stands for three turns. Silent when help was asked for already, in the record or in words, and is
 * on its way.
 */
export const supervisor: Practice = {
  id: "supervisor",
  source: ["B7", "B8", "C7"],
  moment: "turn",
  weight: 81,
  inVent: true,
  needs: [
    standing("asked-for-supervisor", ["supervisorRequest", "humanRequest"], (view) => higherDemand(view) !== undefined),
    need(
      "not-asked-yet",
      (view) => (view.session.helpRequests.length === 0 || insteadOfHelp(view) !== undefined) && !hasSaidTheyAsk(view),
    ),
  ],
  answeredOn: ["help.requested"],
  advise(view) {
    const instead = insteadOfHelp(view)
    const tone = toneOf(view)
    const slots = matterSlots(view)
    if (instead === undefined)
      return {
        code: "advice/request-supervisor",
        wish: { intent: "helpOffered", tone, slots },
        ...restsOn(higherDemand(view)),
      }
    const { why, turnIds } = restsOn(higherDemand(view))
    return {
      code: "advice/no-with-alternative",
      wish: { intent: "helpUnavailable", tone, slots: { ...slots, alternative: instead.alternative } },
      why: [instead.seq, ...why],
      turnIds,
    }
  },
  score(view) {
    const score = scoreOccasions(view, {
      // Once it was asked for, asking again is no new occasion.
      when: (note) =>
        gave(note, "supervisorRequest") &&
        !view.all("help.requested").some(({ seq }) => seq < note.seq) &&
        !view.turns.some((each) => each.seq < note.seq && saysTheyAsk(each, view.words(each))),
      by: (note) => saysTheyAsk(note, view.words(note)),
      on: ["help.requested", "transfer.started"],
      within: 4,
    })
    // It is asked for at once, or late.
    const [first] = view.with("caller", "supervisorRequest")
    const late = view.turns.find((note) => note.seq > (first?.seq ?? 0) && saysTheyAsk(note, view.words(note)))
    return score.result === "missed" && late !== undefined
      ? toScore("partly", [...score.evidence, ...toEvidence("done", late)])
      : score
  },
}

/** What can be offered where nobody comes, by the codes of the policy: as an agent says it, behind "we can". */
const INSTEAD: Readonly<Record<string, readonly [string, string]>> = {
  offerCallback: ["ring you back", "devolverle la llamada"],
  takeMessage: ["take a message", "tomarle un mensaje"],
}

/** Nobody above the agent can be asked now, as the event `seq` tells. Read only behind a demand, which is rare. */
function insteadOfHelp(view: CoachView): { readonly seq: number; readonly alternative: string } | undefined {
  for (let seq = view.log.size; seq > 0; seq--) {
    const event = view.log.event(seq)
    if (event?.type === "help.routed") return undefined
    if (event?.type !== "help.unreachable" && event?.type !== "duty.set") continue
    const { supervisorIds, alternatives = [] } = event.data as {
      readonly supervisorIds?: readonly string[]
      readonly alternatives?: readonly string[]
    }
    if (supervisorIds !== undefined && supervisorIds.length > 0) return undefined
    const known = alternatives.find((each) => Object.hasOwn(INSTEAD, each)) ?? "offerCallback"
    return { seq, alternative: INSTEAD[known]![spokenLocale(view).startsWith("es") ? 1 : 0] }
  }
  return undefined
}

/** "I'm asking for her now", "let me see if he's free", "she'll call you today", "voy a buscarlo": said of somebody higher, of whom the talk is. */
const SAYS_THEY_ASK = /* @__PURE__ */ regex(
  "\\bi(?:'m| am|'ll| will|'ve| have| can)? (?:just |now )?(?:ask|call|gett?|fetch|pag|page|try|reach)(?:ing|ed)? (?:for |to (?:get|reach|find) )?(?:her|him|them|someone|somebody|(?:my|a|the|our) (?:\\w+ )?(?:supervisor|manager|team lead|boss)|(?:mrs?|ms|miss)\\.? \\p{L}+)(?!\\p{L})(?! if (?:there|it)| (?:about|whether))|\\blet me (?:see|check|find out|ask) (?:if|whether) (?:he|she|they|(?:my|the|our|a) (?:\\w+ )?(?:supervisor|manager)) (?:is|are)\\b|\\b(?:he|she|they|(?:my|the) (?:\\w+ )?(?:supervisor|manager))(?:'s| is|'re| are) (?:coming|joining|on (?:his|her|their) way)\\b|\\bask (?:\\w+ ){1,3}(?:if|whether) (?:he|she|they)(?:'s| is| are| can| could)? (?:\\w+ )?(?:available|free|join|speak|take|talk)\\b|\\b(?:he|she|they)(?:'ll| will) (?:call|phone|ring) you\\b|(?<!\\p{L})(?:déjeme|permítame) (?:ver|preguntar) si (?:está|puede)|(?<!\\p{L})(?:voy a|estoy) (?:llam|busc|avis|ped|comunic)\\p{L}*|(?<!\\p{L})(?:le|lo|la) (?:paso|comunico) (?:con|ahora)|(?<!\\p{L})(?:le|lo|la) (?:va a llamar|llama(?:rá)?) (?:él|ella|hoy|ahora|mañana|antes|en)(?!\\p{L})",
  "iu",
)

function saysTheyAsk(note: TurnNote, words: string): boolean {
  return note.side === "agent" && SAYS_THEY_ASK().test(words)
}

function hasSaidTheyAsk(view: CoachView): boolean {
  const demand = higherDemand(view)
  return view.heard.turns.some(
    (note) => demand !== undefined && note.seq > demand.seq && saysTheyAsk(note, wordsOf(view, note)),
  )
}

/** "Will somebody call me?": that is a promise to make, and no call to hand over. */
const CALL_BACK = /\b(?:some|any)(?:body|one)(?: \w+)? (?:call|phone|ring|get back|be (?:calling|ringing))\b/i

/**
 * Appears when the caller asks a machine for a person: at once, hand over, and do not argue.
 * Where another advice went first, the demand stands for three turns. Silent when a person has the call, and when they ask whether somebody will call them.
 */
export const human: Practice = {
  id: "human",
  source: ["C3", "D9"],
  moment: "now",
  weight: 79,
  inVent: true,
  needs: [
    agentIsMachine,
    need("caller-spoke", hasJustSpoken),
    need("asked-for-person", (view) => stillOwed(view, "human", wantsPerson, ...ANSWERS) !== undefined),
    need("not-a-call-back", (view) => !CALL_BACK.test(wordsOf(view, view.caller))),
  ],
  answeredBy: ["transferNotice"],
  answeredOn: ["transfer.started", "help.requested", "segment.started"],
  advise: (view) => ({
    code: "advice/hand-to-person",
    wish: { intent: "humanHandOver", tone: toneOf(view), slots: matterSlots(view) },
    ...restsOn(stillOwed(view, "human", wantsPerson, ...ANSWERS)),
  }),
  score(view) {
    if (!view.session.segments.some(({ kind }) => kind === "ai")) return notApplicable
    return scoreOccasions(view, {
      when: (note) => gave(note, "humanRequest") && !CALL_BACK.test(view.words(note)),
      by: ["transferNotice"],
      on: ["transfer.started", "help.requested", "segment.started"],
    })
  },
}

/**
 * Appears when the caller wants to complain, or announces a lawyer, the public or that they leave: thank them for saying it to us first,
 * take it down, bargain over nothing.
 * Where another advice went first, it stands for three turns. Silent a second time, when the agent has taken it, and when somebody who leaves
 * has told of nothing that is wrong.
 */
export const complaint: Practice = {
  id: "complaint",
  source: ["B12", "D11", "D10", "E2", "C18"],
  moment: "turn",
  weight: 66,
  inVent: true,
  needs: [
    standing("complaint", [...consequences, "problem"], (view) => complaintIn(view) !== undefined),
    need(
      "something-wrong",
      (view) =>
        gave(complaintIn(view), "threat.legal", "threat.publicity") ||
        view.isTense() ||
        view.fact("problem").value !== undefined,
    ),
    once("complaint"),
    notLeaving,
  ],
  answeredBy: ["acknowledge", "thanks"],
  advise(view) {
    const note = complaintIn(view)
    return {
      code: gave(note, "threat.legal") ? "advice/note-legal" : "advice/take-complaint",
      wish: { intent: intentOf(note), tone: "steady", slots: matterSlots(view) },
      ...restsOn(note),
    }
  },
  score(view) {
    const threat = view.with("caller", "threat.publicity")[0]
    const bargains = view.turns.filter(
      (note) =>
        note.side === "agent" && threat !== undefined && note.seq > threat.seq && BARGAINS.test(view.words(note)),
    )
    if (bargains.length > 0) return toScore("missed", toEvidence("against", ...bargains))
    return scoreOccasions(view, {
      when: (note) => isComplaint(note, view.words(note)) && (!isLeavingAlone(note) || isSomethingWrong(view, note)),
      by: ["acknowledge", "thanks", "apology.regret", "apology.atFault", "empathy"],
      on: ["help.requested"],
    })
  },
}

/** The step is the caller's: their turn, or what a slower detector found in it. */
function hasJustSpoken(view: CoachView): boolean {
  const { caller, agent, batch } = view
  if (caller === undefined || (agent !== undefined && agent.seq > caller.seq)) return false
  const isOfTurn = ({ type, data }: Envelope): boolean =>
    type === "cues.reported" && (data as CuesReport).turnId === caller.turnId
  return bringsTurn(view, caller) !== undefined || batch.some(isOfTurn)
}

/** The complaint that nobody has taken yet. */
function complaintIn(view: CoachView): TurnNote | undefined {
  return stillOwed(
    view,
    "complaint",
    (note) => isComplaint(note, wordsOf(view, note)),
    "acknowledge",
    "thanks",
    "promise",
  )
}

/** Something for their silence. */
const BARGAINS =
  /\b(?:if|as long as|provided) you (?:don't|do not|won't|delete|remove|withdraw|take (?:it|that|this|the \w+) down|hold off|stay quiet|keep (?:it|this|that) (?:quiet|between us))\b/i

function isComplaint(note: TurnNote | undefined, words: string): boolean {
  return gave(note, ...consequences) || COMPLAINS.test(words)
}

/** They leave, and go to nobody else about it. */
function isLeavingAlone(note: TurnNote): boolean {
  return gave(note, "threat.leave") && !gave(note, "threat.legal", "threat.publicity")
}

function isSomethingWrong(view: ScoreView, { seq }: TurnNote): boolean {
  return view.turns.some(
    (each) => each.side === "caller" && each.seq <= seq && (gave(each, "problem") || heatOf(each) >= HEATED),
  )
}

/** "I just want to make a complaint." */
const COMPLAINS =
  /\b(?:make|file|lodge|raise|register|put in)\b[^.?!]{1,20}\bcomplaint\b|\b(?:want|like|calling|ringing|have) to complain\b/i

/** A lawyer is noted and so is a complaint, the public is left to them, and whoever wants to leave is heard. */
function intentOf(note: TurnNote | undefined): Intent {
  if (gave(note, "threat.publicity")) return "thanksForTelling"
  return gave(note, "threat.leave") && !gave(note, "threat.legal") ? "acknowledge" : "complaintTaken"
}

/** What an agent says who has taken it up: that they put somebody through, or ask somebody, or what happens instead. */
const ANSWERS = ["transferNotice", "holdRequest", "promise"] as const

/** Somebody higher; "somebody who can think" is, and after "that is our policy" whoever is not the agent. */
function higherDemand(view: CoachView): TurnNote | undefined {
  return stillOwed(view, "supervisor", (note) => gave(note, "supervisorRequest") || isWalled(view, note), ...ANSWERS)
}

/** "Somebody who can think": said to a person, it is no wish for a person. "Who can help me with the bill" is one to be put through. */
const WHO_CAN =
  /\b(?:some|any)(?:one|body) (?:over there |there |else )?(?:(?:who|that) (?:can|could|will|is able to|knows how to) (?:actually |really )?(?:think|do (?:something|anything|their job)|help(?: me| us)?(?! \w))|(?:who|that) (?:actually )?knows what (?:they're|they are|he's|she's)|with (?:a|half a|any|some) (?:brain|clue|sense)|competent|with any say)/i

function isWalled(view: CoachView, note: TurnNote): boolean {
  if (!wantsPerson(note) || agentIsMachine.holds(view)) return false
  if (WHO_CAN.test(wordsOf(view, note))) return true
  return gave(
    view.heard.turns.findLast(({ side, seq }) => side === "agent" && seq < note.seq),
    "avoid.policyWall",
  )
}

function wantsPerson(note: TurnNote): boolean {
  return gave(note, "humanRequest")
}
