import { regex } from "../../kernel/inner.js"
import { gave, type TurnNote } from "../view/heard.js"
import { need, type Practice } from "./practice.js"
import { scoreOccasions } from "../scoring/score.js"
import { wordsOf } from "../view/view.js"
import { restsOn } from "./shared/grounds.js"
import { callerSaid, notAsking } from "./shared/needs.js"
import { isDenied, matterSlots, toneOf } from "./shared/wording.js"

/** What begins with a no is for us. */
const FOR_US = /^\W*(?:no|nope|not|well|it's|that's)\b/i

/** "Twelve. No, wait. Thirteen.": an answer, and soon another. */
const ANOTHER_ANSWER =
  /\b(?:no,? wait|wait,? no|no,? sorry|sorry,? no|i mean|sorry,? i meant|make that|scratch that|no,? perd[oó]n|digo)\b/i

const SOON = 60

/** They are sorry for something of theirs. */
const THEIR_OWN =
  /\bi'm sorry (?:about|for)\b|\bsorry (?:about|for) (?:that|this|it|shouting|snapping|swearing)\b|\bmy (?:own )?(?:fault|mistake|bad)\b/i

/** "Can you say it back to me?": what they say then is what the agent said. */
const SAY_IT_BACK = /* @__PURE__ */ regex(
  "\\b(?:say|read|repeat|tell)(?: \\w+){1,3} back\\b|\\brepeat (?:it|that|this) (?:for|to) me\\b|(?<!\\p{L})(?:repítame|me (?:lo )?(?:repite|puede repetir))",
  "iu",
)

/** "Eastbound or westbound?": whatever is answered is one of two, and corrects nothing. */
const EITHER = /* @__PURE__ */ regex("(?<!\\p{L})(?:or|o)(?!\\p{L})", "iu")

function choosesOne(asked: string, words: string): boolean {
  return EITHER().test(questionAtEnd(asked)) && !FOR_US.test(words)
}

function questionAtEnd(text: string): string {
  const said = text.trimEnd()
  return said.endsWith("?") ? said.slice(said.lastIndexOf("?", said.length - 2) + 1) : ""
}

function correctsSelf(words: string): boolean {
  if (THEIR_OWN.test(words)) return true
  return !FOR_US.test(words) && words.slice(0, SOON).search(ANOTHER_ANSWER) > 0
}

/** "That's right, and it was there before": a yes, and more of it. */
const BUT = /\b(?:but|except|only|though|actually|apart|not?)\b|n't\b/i

/** Whether what they say of a read-back corrects us. */
function correctsUs(note: TurnNote | undefined, asked: string, words: string): boolean {
  const isYes = gave(note, "confirmation") && !BUT.test(words)
  return (
    gave(note, "correction") &&
    !isYes &&
    !SAY_IT_BACK().test(asked) &&
    !correctsSelf(words) &&
    !choosesOne(asked, words)
  )
}

const mendedBy = ["apology.atFault", "apology.regret", "readBack", "understandingCheck"] as const

/**
 * Appears when the caller corrects what was read back: own the slip in a breath, and read the right thing back; where they said no and
 * not what it is, ask.
 * Silent when there was no read-back that could be wrong, when they were asked to say it back, when they say which of two it is or correct themselves, and when they ask for something
 * else: that is another wish, and no slip of ours.
 */
export const correction: Practice = {
  id: "correction",
  source: ["C11", "D5"],
  moment: "turn",
  weight: 73,
  needs: [
    callerSaid("corrected", "correction"),
    need("was-read-back", ({ agent }) => gave(agent, "readBack", "understandingCheck")),
    need("corrects-us", (view) => correctsUs(view.caller, wordsOf(view, view.agent), wordsOf(view, view.caller))),
    notAsking,
  ],
  answeredBy: mendedBy,
  advise: (view) => ({
    code: "advice/correct-and-read-back",
    wish: {
      intent: isDenied(view, "problem") ? "askProblem" : "readBackCorrected",
      tone: toneOf(view),
      slots: matterSlots(view),
    },
    ...restsOn(view.agent, view.caller),
  }),
  score: (view) =>
    scoreOccasions(view, {
      when: (note, index) =>
        gave(view.turns[index - 1], "readBack", "understandingCheck") &&
        correctsUs(note, view.words(view.turns[index - 1]!), view.words(note)),
      by: mendedBy,
    }),
}
