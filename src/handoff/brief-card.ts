import { toGapWords } from "./told/gaps.js"
import { countWords, toSentence, type Renderer } from "./render.js"
import { isDated } from "./words/say.js"
import type { Gap, GapField, Statement, StatementCode } from "./told/statement.js"

/**
 * A card has at most this many words: 15 seconds of silent reading at 240 words a minute, the usual pace for plain prose
 * (Brysbaert 2019, 238 words a minute).
 */
export const BRIEF_WORDS = 60

/** Fields of a message that a card names one by one. */
const MOST_LABELS = 3
/** What people said or put down is cut after so many words: four seconds of reading aloud, and where that finds no room, less. */
const QUOTED = [12, 6, 3] as const

/**
 * What goes on the card first where there is no room for all. Danger before everything; then what is asked, who it is,
 * what was promised, what it is about, and what must not be said.
 */
const order: readonly StatementCode[] = [
  "safety",
  "askedFor",
  "askedToHelp",
  "callerAsksForYou",
  "callerNamed",
  "onBehalfOf",
  "openWithSympathy",
  "promised",
  "promiseHeard",
  "factDisputed",
  "fact",
  "factHeard",
  "resolution",
  "noActionNeeded",
  "doNotDisclose",
  "doNotRecord",
  "openWith",
  "abuse",
  "flag",
  "declined",
  "readBackHeard",
  "actionDone",
  "actionHeard",
  "toldHeard",
  "answered",
  "factAdded",
  "verification",
  "promisesBroken",
  "contactedBefore",
  "chosen",
  "offered",
  "notTaken",
  "waited",
  "ringBackOwed",
  "dispatched",
  "actionOpen",
  "doNotPromise",
  "doNotSellOrCall",
  "held",
  "language",
]

/** Danger, what is asked of the next one, and whom they speak with. */
const always: readonly StatementCode[] = ["safety", "askedFor", "askedToHelp", "callerNamed", "openWithSympathy"]

function isAlways(statement: Statement): boolean {
  return always.includes(statement.code) || isName(statement)
}

/** A name that was only heard is a name. */
function isName({ slots }: Statement): boolean {
  return "fact" in slots && slots.fact === "callerName"
}

/** A statement in the wordings that it may have, the fullest first. */
interface Worded {
  readonly statement: Statement
  readonly wordings: readonly string[]
}

/**
 * Makes the card: what matters most first, in fewer words where there is no room for more. What is asked of
 * the reader, what it is about and a promised time are never left out for the sake of anything longer: room for them is kept from the start, for the earliest time first.
 *
 * @returns The text, at most {@link BRIEF_WORDS} words, and the statements that found no room.
 */
export function toCard(
  statements: readonly Statement[],
  over: readonly number[],
  { gaps, fields }: { readonly gaps: readonly Gap[]; readonly fields: readonly GapField[] },
  toRenderer: (mostWords: number) => Renderer,
): { readonly text: string; readonly omitted: readonly Statement[] } {
  const renderers = QUOTED.map(toRenderer)
  const isOver = ({ matter }: Statement): boolean => matter !== undefined && over.includes(matter)
  const open = statements.filter((each) => !isOver(each))
  const worded = open
    .map((statement) => ({ statement, wordings: toWordings(renderers, statement) }))
    .filter(({ wordings }) => wordings.length > 0)
    .toSorted((a, b) => rank(a.statement) - rank(b.statement) || dueOf(a.statement) - dueOf(b.statement))
  const kept = keepRoom(worded)
  let reserved = [...kept.values()].reduce((sum, words) => sum + words, 0)
  const ending = toEnding(renderers[0]!, { gaps, fields }, BRIEF_WORDS - reserved)
  let room = BRIEF_WORDS - countWords(ending)
  const chosen = new Map<Statement, string>()
  const problem = worded.find(({ statement }) => isProblem(statement))
  const choose = ({ statement, wordings }: Worded, held = 0): void => {
    const free = room + countWords(chosen.get(statement) ?? "") - held
    const fitting = wordings.find((wording) => countWords(wording) <= free)
    if (fitting === undefined) return
    room += countWords(chosen.get(statement) ?? "") - countWords(fitting)
    chosen.set(statement, fitting)
  }
  for (const each of worded) {
    reserved -= kept.get(each.statement) ?? 0
    choose(each === problem ? each : { ...each, wordings: each.wordings.slice(toEnough(each)) }, reserved)
  }
  // What room is left goes to what was said in few words, last to what its kind and time tell already.
  const later = ({ statement }: Worded): number => (tellsItself(statement) ? 2 : isProblem(statement) ? 0 : 1)
  for (const each of worded.toSorted((a, b) => later(a) - later(b))) if (chosen.has(each.statement)) choose(each)
  const said = statements.flatMap((each) => chosen.get(each) ?? [])
  return {
    text: [...said, ending].filter((sentence) => sentence !== "").join(" "),
    omitted: statements.filter(
      (each) => !chosen.has(each) && (isOver(each) || worded.some(({ statement }) => statement === each)),
    ),
  }
}

/** The fullest wording that is taken before everything else has its place: of what several matters need, not all of it. */
function toEnough({ statement, wordings }: Worded): number {
  if (tellsItself(statement)) return wordings.length - 1
  return Math.min(isProblem(statement) || isTimed(statement) ? 1 : 0, wordings.length - 1)
}

/** Each wording once. A promise to ring or come may do without the words in which it was made, never without its time. */
function toWordings(renderers: readonly Renderer[], statement: Statement): readonly string[] {
  const shortest = tellsItself(statement) ? { ...statement, slots: { ...statement.slots, words: "" } } : undefined
  // Three words of something else tell nothing.
  const isNeeded = isProblem(statement) || (isTimed(statement) && needsItsWords(statement))
  const fitting = isNeeded ? renderers : renderers.slice(0, -1)
  const all = [
    ...fitting.map((renderer) => [renderer, statement] as const),
    ...(shortest ? [[renderers[0]!, shortest] as const] : []),
  ]
  return [...new Set(all.map(([renderer, each]) => toSentence(renderer, each as Statement)))].filter(
    (wording) => wording !== "",
  )
}

/**
 * The words that are kept free for danger, for what is asked, for who it is, for what it is about, and for promised times, as many as there is room for: of the problem
 * that is being talked about its fullest wording, of the others the shortest.
 */
function keepRoom(worded: readonly Worded[]): ReadonlyMap<Statement, number> {
  const kept = new Map<Statement, number>()
  let room = BRIEF_WORDS
  const keep = (statement: Statement, wording: string) => {
    const words = countWords(wording)
    if (words > room) return
    kept.set(statement, words)
    room -= words
  }
  const problem = worded.find(({ statement }) => isProblem(statement))
  if (problem !== undefined) keep(problem.statement, problem.wordings[0]!)
  for (const { statement, wordings } of worded) {
    const isOther = statement !== problem?.statement && isProblem(statement)
    if (isOther || isAlways(statement) || isTimed(statement)) keep(statement, wordings.at(-1)!)
  }
  return kept
}

function isProblem({ code, slots }: Statement): boolean {
  return (code === "fact" || code === "factHeard") && "fact" in slots && slots.fact === "problem"
}

/** What is not known, as much of it as there is room for. */
function toEnding(
  { words, say }: Renderer,
  { gaps, fields }: { readonly gaps: readonly Gap[]; readonly fields: readonly GapField[] },
  room: number,
): string {
  // A long form would leave no room for the call itself.
  const labels = fields.length > MOST_LABELS ? [] : fields.map(({ label }) => say.mention(label))
  const all = gaps.length === 0 ? [] : toGapWords(words.gaps, gaps, labels)
  for (let count = all.length; count > 0; count--) {
    const ending = words.notKnown(all.slice(0, count))
    if (countWords(ending) <= room) return ending
  }
  return ""
}

/** What "we promised to do it", or to send it, means only its words tell. */
function needsItsWords({ slots }: Statement): boolean {
  return "kind" in slots && (slots.kind === "do" || slots.kind === "send")
}

/** "We promised a call back by six" says what and when. */
function tellsItself(statement: Statement): boolean {
  return isTimed(statement) && !needsItsWords(statement)
}

function isTimed(statement: Statement): boolean {
  return dueOf(statement) < Infinity
}

/** When a promise is due; never where none is made, or without a time. */
function dueOf({ code, slots }: Statement): number {
  if (code !== "promised" && code !== "promiseHeard") return Infinity
  const { from, to } = (slots as { readonly window: { readonly from: number | null; readonly to: number | null } })
    .window
  const due = to ?? from ?? 0
  return isDated(due) ? due : Infinity
}

/** Of the facts, the problem and the outcome come at their place; a client's own fields after everything else, and a promise without a time after what is to be said first. */
function rank(statement: Statement): number {
  const { code, slots } = statement
  if (isName(statement)) return order.indexOf("callerNamed")
  const place = order.indexOf(code)
  const isField = "fact" in slots && code !== "factAdded" && slots.fact !== "problem" && slots.fact !== "desiredOutcome"
  if (place < 0 || isField) return order.length
  // "I've been told about your call" tells nothing.
  if (code === "openWith" && statement.slots.matter + statement.slots.thing === "") return order.length
  const isPromise = code === "promised" || code === "promiseHeard"
  return isPromise && !isTimed(statement) ? order.indexOf("openWith") + 0.5 : place
}
