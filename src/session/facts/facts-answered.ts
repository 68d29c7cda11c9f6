import type { Draft, View } from "../../kernel/index.js"
import { PAUSE_MS, readTurn } from "../heard-turns.js"
import type { FactEntry, FactName } from "../model/facts.js"
import { movedCue, type CuesReport, type FactRef, type HeardCue } from "../model/heard-cues.js"
import type { Ground } from "../model/mark.js"
import type { CallerHeard } from "../model/people.js"
import type { TurnRetracted } from "../model/talk.js"
import type { Span, Turn } from "../model/turn.js"

/** How far back the turn that is answered is looked for. */
const LOOK_BACK = 400
/** Behind a longer silence, a hold among it, nobody knows what a yes answers. */
const ANSWERED_WITHIN_MS = 300_000

/**
 * The facts that a yes or a no answers: those that the agent's last turn read back, where it asked nothing else behind it. A no that names
 * what is wrong is for that alone; any other for what was read back last.
 *
 * @param readBack - Those that stand read back.
 * @param no - For a no: the facts that it names, where that was compared.
 */
export function factsAnswered(
  log: View["log"],
  turnId: string | undefined,
  readBack: readonly FactEntry[],
  no?: { readonly about: readonly FactRef[] | undefined },
): readonly string[] {
  const asked = turnAnswered(log, turnId)
  if (asked === undefined) return []
  const { by } = asked
  const told = no !== undefined ? readBack : readBack.filter((entry) => toldBy(log, entry, by))
  return factsRead(asked, told, no)
}

/** What the agent put into words for the caller, in the turn that a yes answers, and asked nothing else behind it. */
export function tellsAnswered(
  log: View["log"],
  turnId: string | undefined,
): readonly { readonly fact: FactName; readonly value: string }[] {
  const { text = "", cues = [] } = turnAnswered(log, turnId) ?? {}
  return cues
    .filter((cue) => !isPassed(cue, cues))
    .flatMap(({ tells = [] }) => tells)
    .map(({ fact, span }) => ({ fact, value: text.slice(span?.start, span?.end) }))
}

/** Whether somebody on the line told of a fact, or nobody knows who did: a yes is to what one told. Anybody may say no. */
export function toldBy(log: View["log"], { marks }: FactEntry, participantId: string | undefined): boolean {
  if (participantId === undefined) return true
  const tellers = marks.flatMap(({ value, seq, turnId }) => {
    if (value === undefined || turnId === undefined) return []
    for (let before = seq; before > Math.max(0, seq - NEAR); before--) {
      const turn = turnIn(log, before)
      if (turn?.turnId === turnId) return turn.speaker === "caller" ? (turn.participantId ?? []) : []
    }
    return []
  })
  return tellers.length === 0 || tellers.includes(participantId)
}

/** What a turn tells stands so few events behind it. */
const NEAR = 60

/** Whether a report has already made a yes of its turn: a no behind it, of which nothing says what it is about, is to something else. */
export function isYes(given: readonly Draft[]): boolean {
  return given.some(
    ({ type, data }) =>
      type === "facts.confirmed" || (type === "caller.heard" && (data as CallerHeard).kind === "confirmed"),
  )
}

/** What an answer that came before the read-back was heard made of it: a recogniser's words may be put right, or unmasked, later. */
export function answeredSince(
  log: View["log"],
  turnId: string,
): ({ readonly kind: "confirmed" | "corrected" } & Ground) | undefined {
  let seq = log.size
  while (seq > 0 && log.size - seq < LOOK_BACK && turnIn(log, seq)?.turnId !== turnId) seq -= 1
  // The first wording, where it was put right.
  for (let before = seq - 1; before > Math.max(0, seq - LOOK_BACK); before--)
    if (turnIn(log, before)?.turnId === turnId) seq = before
  // Reports come late: only of what was said behind it.
  const behind = new Set<string>()
  for (seq += 1; seq <= log.size; seq++) {
    const event = log.event(seq)
    if (event?.type === "turn.heard") {
      const { speaker, turnId: of } = event.data as Turn
      if (speaker === "agent") return undefined
      behind.add(of)
    }
    if (event?.type !== "cues.reported") continue
    const { turnId: of, source, cues } = event.data as CuesReport
    const answer = cues.find(({ kind }) => kind === "confirmation" || kind === "correction")
    if (answer === undefined || !behind.has(of)) continue
    return { kind: answer.kind === "confirmation" ? "confirmed" : "corrected", turnId: of, source }
  }
  return undefined
}

function factsRead(
  { turnIds, cues }: Asked,
  readBack: readonly FactEntry[],
  no: { readonly about: readonly FactRef[] | undefined } | undefined,
): readonly string[] {
  const reads = cues.filter((cue) => cue.kind === "readBack")
  const open = reads.filter((cue) => !isPassed(cue, cues))
  const meant = no !== undefined && no.about === undefined ? open.slice(-1) : open
  const isMeant = (name: string): boolean =>
    (reads.length === 0 || meant.some(({ about }) => about === undefined || about.some(({ fact }) => fact === name))) &&
    (no?.about === undefined || no.about.some(({ fact }) => fact === name))
  return readBack
    .filter(({ marks }) => marks.some((mark) => mark.kind === "readBack" && turnIds.includes(mark.turnId)))
    .map(({ name }) => name)
    .filter(isMeant)
}

interface Asked {
  readonly turnIds: readonly (string | undefined)[]
  /** All that was said in them, in which the cues have their places. */
  readonly text: string
  readonly cues: readonly HeardCue[]
  /** Who answered, where several may. */
  readonly by: string | undefined
}

function turnIn(log: View["log"], seq: number): Turn | undefined {
  const event = log.event(seq)
  return event === undefined ? undefined : readTurn(event)
}

/** Whether the turn goes on to ask something else: the answer is to that. "Did I get that right?" asks for the same. */
function isPassed({ span }: HeardCue, cues: readonly HeardCue[]): boolean {
  const checks = cues.filter(({ kind }) => CHECKS.test(kind))
  return cues.some(
    (cue) =>
      cue.kind.startsWith("question.") &&
      cue.span.start >= span.end &&
      !checks.some((check) => check.span.start < cue.span.end && cue.span.start < check.span.end),
  )
}

/** Whether it ends in a question that is no check: the answer is to that, whatever was said before it. */
function asksElse({ text, cues }: Asked): boolean {
  return text.trimEnd().endsWith("?") && !cues.some(({ kind }) => CHECKS.test(kind))
}

const CHECKS = /^(?:readBack|understandingCheck)$/

/** A word or two that ask nothing: the answer is still to come. */
function isHesitation(text: string): boolean {
  return text.length <= 20 && !text.includes("?") && text.trim().split(/\s+/).length <= 2
}

/**
 * What the agent said last before the turn with this id, be it in several pieces, with nothing between but a hesitation of the caller, and what
 * was heard in it. Better words stand where they were first said.
 */
function turnAnswered(log: View["log"], turnId: string | undefined): Asked | undefined {
  let answer: Answer | undefined
  let asked: Asked | undefined
  const reports = new Map<string, readonly HeardCue[]>()
  const better = new Map<string, Turn>()
  const gone = new Set<string>()
  for (let seq = log.size; seq > Math.max(0, log.size - LOOK_BACK); seq--) {
    const event = log.event(seq)
    if (event?.type === "cues.reported") {
      const { turnId: of, source, cues } = event.data as CuesReport
      if (!reports.has(`${of} ${source}`)) reports.set(`${of} ${source}`, cues)
    }
    // What has better words behind it stands by these.
    if (event?.type === "turn.retracted") {
      const { turnId: of, replaced } = event.data as TurnRetracted
      if (replaced !== true) gone.add(of)
    }
    const said = event === undefined ? undefined : readTurn(event)
    if (event === undefined || said === undefined || gone.has(said.turnId)) continue
    const turn = better.get(said.turnId) ?? said
    better.set(said.turnId, turn)
    if (event.type !== "turn.heard") continue
    if (turn.turnId === turnId) answer = { turn, at: turn.startAt ?? event.at }
    else if (answer === undefined) continue
    else if (turn.speaker === "agent") {
      if (answer.at - event.at > (asked === undefined ? ANSWERED_WITHIN_MS : PAUSE_MS)) return asked
      const of = [...reports].filter(([key]) => key.startsWith(`${turn.turnId} `))
      asked = before(
        turn,
        of.flatMap(([, cues]) => cues),
        asked ?? { turnIds: [], text: "", cues: [], by: answer.turn.participantId },
      )
      if (asksElse(asked)) return asked
      answer = { turn, at: turn.startAt ?? event.at }
    } else if (turn.speaker === "caller" && (asked !== undefined || !isHesitation(turn.text))) return asked
  }
  return asked
}

/** What was asked, with the piece before it. */
function before(
  { turnId, text }: Turn,
  cues: readonly HeardCue[],
  { turnIds, text: after, cues: later, by }: Asked,
): Asked {
  const shift = text.length + 1
  const behind = ({ start, end }: Span): Span => ({ start: start + shift, end: end + shift })
  return {
    turnIds: [turnId, ...turnIds],
    text: `${text} ${after}`,
    cues: [...cues, ...later.map((cue) => movedCue(cue, behind))],
    by,
  }
}

interface Answer {
  readonly turn: Turn
  readonly at: number
}
