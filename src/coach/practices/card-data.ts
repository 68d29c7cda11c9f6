import type { RecordingEvents } from "../../session/index.js"
import { need, type Practice } from "./practice.js"
import { evidenceMissing, scoreFollowed } from "../scoring/score.js"
import { brings, bringsTurn, wordsOf, type CoachView } from "../view/view.js"

/**
 * Appears when card data is being said, or is about to be, while the recording runs: at once.
 * Silent when the recording is paused, where a card is only spoken of, and where the playbook says that nothing is ever recorded. Where nobody has told
 * whether it is, it appears once, when a number is asked for or begins.
 */
export const cardData: Practice = {
  id: "cardData",
  source: ["B10"],
  moment: "now",
  weight: 95,
  inVent: true,
  needs: [
    need("card-data", (view) => view.session.recording.pauseAdvised && isComing(view)),
    // While it is told piece by piece once is enough.
    need("not-told-lately", ({ advices, heard }) => {
      const since = heard.turns.at(-RECENT)?.seq ?? 0
      return !advices.some(({ practiceId, seq }) => practiceId === "cardData" && seq > since)
    }),
    need("recording-runs", (view) => {
      const { marks } = view.session.recording
      if (marks.length === 0) return mayBeRecorded(view)
      const mark = marks.findLast(({ state }) => state !== "announced")
      return mark === undefined || !isOff(mark)
    }),
  ],
  answeredOn: ["recording.set"],
  advise: (view) => ({
    code: view.session.recording.marks.length > 0 ? "advice/pause-recording" : "advice/pause-any-recording",
    wish: { intent: "cardWarning" },
    why: [brings(view, "recording.pauseAdvised")?.seq ?? view.batch[0]!.seq],
  }),
  score(view) {
    const advised = view.all("recording.pauseAdvised").filter(({ data }) => (data as { paused: boolean }).paused)
    // Whether it ran, nobody has told.
    if (advised.length > 0 && view.all("recording.set").length === 0) return evidenceMissing
    return scoreFollowed(advised, (event) =>
      view.find(({ seq, type, data }) => seq > event.seq && type === "recording.set" && isOff(data as RecordingSet)),
    )
  },
}

type RecordingSet = RecordingEvents["recording.set"]

/** Nothing is recorded right now. */
function isOff({ state }: RecordingSet): boolean {
  return state === "paused" || state === "stopped" || state === "refused"
}

/** A number that is being taken or told, where a card was named; that one was blocked is nothing, nor is a telephone number. */
const TAKES_CARD =
  /\bby card\b|\bcard (?:number|details)|\blong number (?:on|across) (?:the |your )?(?:\w+ (?:on|of|across) (?:the |your )?)?card\b|\bn[uú]mero de (?:su|la|tu) tarjeta\b|\bcon (?:su |la )?tarjeta\b/i
const TELLS_NUMBER = /\[CARD\]|(?:(?:\d|\b(?:oh|zero|one|two|three|four|five|six|seven|eight|nine)\b)[\s,-]{0,3}){4}/i
/** Not one to write on, or to be known by. */
const NAMES_CARD =
  /(?<!\[|\b(?:greetings?|birthday|sympathy|condolence|thank[- ]you|anniversary|business|library|membership|loyalty|insurance|sim|memory|report|id|post) )\bcard\b(?! (?:(?:should|to|that|which) )?(?:says?|reads?)\b)|\b(?:visa|mastercard|amex|tarjeta)\b/i
/** What was named longer ago is not what is being told. */
const RECENT = 4

/** They are about to read one out: "here's my card number", "shall I give you the card?", "my card number is". */
const ANNOUNCES =
  /\b(?:here(?:'s| is)|(?<!n't (?:want|like) to )give|ready|read you|(?:have|need|want) my)\b|\b(?:card|digits|number|tarjeta)(?:'s| [ei]s)\W{0,3}$/i
/** Our word that none is wanted, or that we have it: anything else that an agent says of card data asks for it. */
const NOT_ASKED =
  /(?:\bnever|\bnot|n't)(?: \w+)? (?:ask|keep|need|read|share|take)\b|(?<!n't )\b(?:have|see|hold) your card\b|\bdetails (?:are|have)/i

/**
 * A number is asked for, or about to be read out: as the host says, by its digits, or in words. That a card was lost, refused or is kept brings none.
 */
function isComing(view: CoachView): boolean {
  const advised = brings(view, "recording.pauseAdvised")
  const last = view.heard.turns.at(-1)
  // The redactor says it at the turn; a host may say it at any time.
  if (last === undefined || (advised !== undefined && advised.at !== last.at)) return advised !== undefined
  if (advised === undefined && bringsTurn(view, last) === undefined) return false
  const words = wordsOf(view, last)
  const isSaid = TELLS_NUMBER.test(words)
  if (advised === undefined && !(isSaid ? isNamed(view, words) : NAMES_CARD.test(words))) return false
  return isSaid || (last.side === "agent" ? last.isQuestion || !NOT_ASKED.test(words) : ANNOUNCES.test(words))
}

function isNamed(view: CoachView, words: string): boolean {
  return NAMES_CARD.test(words) || view.heard.turns.slice(-RECENT).some((note) => NAMES_CARD.test(wordsOf(view, note)))
}

/** Nobody has told whether the call is recorded: once, as the number comes, unless the client never records. */
function mayBeRecorded(view: CoachView): boolean {
  const { settings, advices, heard } = view
  if (settings.recording?.rule === "never" || advices.some(({ practiceId }) => practiceId === "cardData")) return false
  const last = heard.turns.at(-1)
  const words = wordsOf(view, last)
  return TAKES_CARD.test(words) || (last?.side === "caller" && TELLS_NUMBER.test(words) && isNamed(view, words))
}
