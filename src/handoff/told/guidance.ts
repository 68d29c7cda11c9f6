import {
  countingIssues,
  currentIssue,
  factOf,
  inSafetyMode,
  isFactOfDanger,
  isPlain,
  isReadBack,
  isSettled,
  standingFlags,
  toFact,
  type Fact,
  type Issue,
} from "../../session/index.js"
import { toSecondPerson, toThing } from "../../coach/index.js"
import { isOfLongAgo } from "../../coach/inner.js"
import { isNamed, toNoteGaps } from "./gaps.js"
import { isOver, issuesToTell, toQuoted, toTelling } from "./matter.js"
import { evidenceOfCaller } from "./said-who.js"
import { evidenceOf, standingCues, wordsOf, type HandoffSource } from "./source.js"
import { state, type Statement } from "./statement.js"
import { toBackground } from "./story.js"

/** How to greet them: by name, with what is ours to own, and with what is read back instead of asked. */
export function toGreeting(source: HandoffSource): readonly Statement[] {
  const { caller } = source.session
  const statements: Statement[] = []
  if (caller.name !== undefined) {
    const evidence = evidenceOfCaller(source, "callerName", ["name"])
    statements.push(state("greetByName", { name: caller.name }, evidence))
  }
  const background = toBackground(source)
  for (const { code, evidence } of background) {
    if (code === "waited") statements.push(state("ownWait", {}, evidence))
    if (code === "contactedBefore") statements.push(state("ownRepeat", {}, evidence))
    if (code === "promisesBroken") statements.push(state("ownBrokenPromise", {}, evidence))
  }
  const heard = background.find((each) => each.code === "toldHeard")
  if (heard !== undefined) statements.push(state("ownIfSo", {}, heard.evidence))
  const sympathy = toSympathy(source)
  // Nobody has a death read back to them.
  if (sympathy.length > 0) return [...statements, ...sympathy]
  const settled = openIssues(source)
    .map((issue) => safeProblem(source, issue))
    .filter(isSettled)
  const matters = settled.map((problem) =>
    state("readBackFirst", { ...toQuoted(problem), matter: toTelling(source, problem) }, problem.evidence),
  )
  return [...statements, ...matters]
}

/** What somebody would go on with: none of it while a danger stands. */
function openIssues({ session }: HandoffSource): readonly Issue[] {
  const isNone = inSafetyMode(session) !== undefined || isPlain(session.callTypes)
  return isNone ? [] : issuesToTell(session).filter((issue) => !isOver(issue))
}

/** What to say first to somebody who has told of a death. */
function toSympathy(source: HandoffSource): readonly Statement[] {
  const grief = standingCues(source).filter(
    ({ kind, turnId, span }) => kind === "bereavement" && !isOfLongAgo(wordsOf(source, turnId), span.start),
  )
  const { name = "" } = source.session.caller
  const evidence = grief.map(({ seq }) => seq)
  return grief.length === 0 ? [] : [state("openWithSympathy", { name }, evidence)]
}

/** What need not be asked again. */
export function toKnown(source: HandoffSource): readonly Statement[] {
  const { session } = source
  const gaps = toNoteGaps(source)
  const facts = issuesToTell(session)
    .filter((issue) => !isOver(issue))
    .flatMap((issue) => issue.facts)
    .map((entry) => ({ name: entry.name, fact: toFact(entry) }))
    .filter(({ name, fact }) => isSettled(fact) && !isNamed({ field: name }, gaps))
  const unique = [...new Map(facts.map((each) => [each.name, each.fact])).entries()]
  const known = unique.map(([name, { evidence }]) => state("known", { fact: name }, evidence))
  if (session.caller.callbackNumber === undefined) return known
  const evidence = evidenceOfCaller(source, "callbackNumber", ["callbackNumber"])
  return [...known, state("numberKnown", {}, evidence)]
}

/** What had better not be said or done. */
export function toCautions(source: HandoffSource): readonly Statement[] {
  const { session } = source
  const { subject } = session
  const statements: Statement[] = []
  if (subject?.mayDisclose === false) {
    const evidence = evidenceOf(source, ["subject.described"], ["subject"])
    statements.push(state("doNotDisclose", { name: subject.name ?? "" }, evidence))
  }
  for (const { flag, evidence } of standingFlags(session)) {
    if (flag === "doNotCall") statements.push(state("doNotSellOrCall", {}, evidence))
  }
  const answer = session.recording.marks.findLast((mark) => mark.state === "refused" || mark.state === "consented")
  if (answer?.state === "refused") statements.push(state("doNotRecord", {}, [answer.seq]))
  const broken = toBackground(source).find(({ code }) => code === "promisesBroken")
  if (broken !== undefined) statements.push(state("doNotPromise", {}, broken.evidence))
  const declined = countingIssues(session)
    .flatMap(({ options }) => options)
    .filter(({ standing }) => standing === "declined")
  return [...statements, ...declined.map(({ what, seq }) => state("doNotOfferAgain", { what }, [seq]))]
}

/** The sentence to begin with, for whoever takes over on the line. */
export function toOpeningLine(source: HandoffSource): readonly Statement[] {
  const { session, settings } = source
  const open = openIssues(source)
  const current = currentIssue(session)
  const problem = safeProblem(source, open.find((issue) => issue === current) ?? open.at(-1))
  const { caller } = session
  const { name = "" } = caller
  // What somebody put down is in the client's language, whatever the caller speaks.
  const language = (problem.basis === "heard" ? caller.language : undefined) ?? settings?.locale
  const sympathy = toSympathy(source)
  if (sympathy.length > 0 || problem.value === undefined) return sympathy
  // Heard words do not leave as fact: what they are about is asked, in a noun.
  const matter = isSettled(problem) || isReadBack(problem) ? toSaid(problem) : ""
  // Nor is what they said no to.
  const isDenied = problem.standing === "corrected" || problem.standing === "disputed"
  const thing = isDenied ? "" : (toThing(problem.value) ?? "")
  return [state("openWith", { name, matter, thing, ...(language !== undefined && { language }) }, problem.evidence)]
}

/** As it may be said to them: their own words turned; what somebody put down as it stands, unless that is their own words too. */
function toSaid({ basis, value = "" }: Fact): string {
  const said = basis === "heard" || THEIR_WORDS.test(value) ? (toSecondPerson(value) ?? "") : value
  return STANDS_FOR.test(said) || (basis === "heard" && THEIR_WE.test(said)) ? "" : said
}

/** Said by an agent it would be ours. */
const THEIR_WE = /\b(?:we|us|ours?)\b/i
const THEIR_WORDS = /\b(?:i|i'm|i've|my|me)\b/i
/** Whoever hears it first does not know what "it" is; how often they called is owned, not read back; and a doubt of theirs is no matter. */
const STANDS_FOR =
  /^(?:it|this|that|they|he|she|there)(?:'s|\b)|^you(?: want(?:ed)? to|'d like to| would like to|(?: do not| don't| didn't)(?: really| even)? know|(?:'re| are) not (?:really )?sure)\b/i

/** What is wrong; unknown where it is told in the words of a danger. */
function safeProblem({ session }: HandoffSource, issue: Issue | undefined): Fact {
  const entry = issue?.facts.find(({ name }) => name === "problem")
  return entry === undefined || isFactOfDanger(session, entry) ? toFact(undefined) : factOf(issue, "problem")
}
