import { need, type Practice } from "./practice.js"
import { evidenceMissing, scoreFollowed } from "../scoring/score.js"
import { brings, bringsTurn, wordsOf, type CoachView } from "../view/view.js"

/**
 * Appears when card data is being said, or is about to be, while the recording runs: at once.
 * Silent when the recording is paused, and where the playbook says that nothing is ever recorded. Where nobody has told whether it is, it appears
 * once, when a number is asked for or begins.
 */
export const cardData: Practice = {
  id: "cardData",
  source: ["B10"],
  moment: "now",
  weight: 95,
  inVent: true,
  needs: [
    // Where nobody tells of the recording it may be asked for, or told, some turns after a card was first spoken of.
    need(
      "card-data",
      (view) =>
        view.session.recording.pauseAdvised &&
        (view.session.recording.marks.length === 0 || brings(view, "recording.pauseAdvised") !== undefined),
    ),
    need("recording-runs", (view) => {
      const { marks } = view.session.recording
      if (marks.length === 0) return mayBeRecorded(view)
      const state = marks.findLast((mark) => mark.state !== "announced")?.state
      return state !== "paused" && state !== "stopped" && state !== "refused"
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
    return scoreFollowed(advised, (event) => view.find((each) => each.seq > event.seq && each.type === "recording.set"))
  },
}

/** A number that is being taken or told, where a card was named; that one was blocked is nothing, nor is a telephone number. */
const TAKES_CARD =
  /\bby card\b|\bcard (?:number|details)|\blong number (?:on|across) (?:the |your )?(?:\w+ (?:on|of|across) (?:the |your )?)?card\b|\bn[uú]mero de (?:su|la|tu) tarjeta\b|\bcon (?:su |la )?tarjeta\b/i
const TELLS_NUMBER = /\[CARD\]|(?:(?:\d|\b(?:oh|zero|one|two|three|four|five|six|seven|eight|nine)\b)[\s,-]{0,3}){4}/i
/** Not one to write on, or to be known by. */
const NAMES_CARD =
  /(?<!\[|\b(?:greetings?|birthday|sympathy|condolence|thank[- ]you|anniversary|business|library|membership|loyalty|insurance|sim|memory|report|id|post) )\bcard\b(?! (?:(?:should|to|that|which) )?(?:says?|reads?)\b)|\btarjeta\b/i
/** What was named longer ago is not what is being told. */
const RECENT = 4

/** Nobody has told whether the call is recorded: once, as the number comes, unless the client never records. */
function mayBeRecorded(view: CoachView): boolean {
  const { settings, advices, heard } = view
  if (settings.recording?.rule === "never" || advices.some(({ practiceId }) => practiceId === "cardData")) return false
  const last = heard.turns.at(-1)
  // The redactor says it right after the turn.
  if (bringsTurn(view, last) === undefined && brings(view, "recording.pauseAdvised") === undefined) return false
  if (last?.side === "agent") return TAKES_CARD.test(wordsOf(view, last))
  const isNamed = () => heard.turns.slice(-RECENT).some((note) => NAMES_CARD.test(wordsOf(view, note)))
  return TELLS_NUMBER.test(wordsOf(view, last)) && isNamed()
}
