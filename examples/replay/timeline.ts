import {
  readiness,
  refusalTexts,
  sayCode,
  type CallEvent,
  type ReasonCode,
  type Refusal,
  type SessionState,
  type Turn,
} from "evenkeel"
import { createCounsel } from "./counsel.js"
import { describe, toMatter, type Note, type Tone } from "./describe.js"
import { isMachine } from "./machines.js"
import { createNames } from "./names.js"
import { createNews } from "./news.js"
import { wrap, type Paint } from "./paint.js"
import type { CallOnFile } from "./read-call.js"
import { reason } from "./reason.js"
import type { Step } from "./replay.js"

const TIME = 7
const WHO = 10
const WIDTH = 100
const LONGEST = 1_200
const signs: Readonly<Record<Tone, string>> = {
  knows: "·",
  due: "⏱",
  policy: "!",
  advice: "→",
  rule: "§",
  safety: "✚",
  good: "✓",
}

/** The call as lines: time, who, what was said, and under it what the call now knows, and what it suggests. */
export function toTimeline(
  file: CallOnFile,
  steps: readonly Step[],
  paint: Paint,
  stateAfter: StateAfter,
): readonly string[] {
  const lines: string[] = []
  const names = toNames(file)
  const final = toFinalTurns(steps)
  const toNotes = createNotes(file)
  const tell = (each: Note): void => void lines.push(note(each, paint))
  const refusals = new Map<string, number>()
  let shownAt = -Infinity
  let ready = ""
  for (const { events, refusal } of steps) {
    for (const event of events) {
      if (event.type === "turn.heard") {
        const turn = final.get(event.data.turnId) ?? event.data
        const { startAt = event.at } = turn
        // A turn that began before the one above and outlasted it stands where it ended, so that times never run backwards.
        const began = startAt < shownAt ? startAt : undefined
        shownAt = began === undefined ? startAt : Math.max(shownAt, event.at)
        lines.push(...toTurn(turn, shownAt, file, names, paint))
        if (began !== undefined)
          tell({ tone: "knows", text: `began at ${toClock(began - file.startedAt)}, before the turn above` })
      }
      toNotes(event).forEach(tell)
    }
    if (refusal !== undefined) {
      const count = (refusals.get(refusal.code) ?? 0) + 1
      refusals.set(refusal.code, count)
      if (count === 1) tell({ tone: "policy", text: toRefused(refusal) })
    }
    const last = events.at(-1)
    const now = last === undefined ? ready : toReadiness(stateAfter(last.seq))
    if (now !== ready && last !== undefined && last.seq > 1) {
      tell({ tone: now.startsWith("ready") ? "good" : "knows", text: now })
    }
    ready = now
  }
  for (const [code, count] of refusals) {
    if (count > 1) tell({ tone: "policy", text: `${count} in all were not taken: ${code}` })
  }
  return lines
}

/** The state of the call after an event. */
export type StateAfter = (seq: number) => SessionState

/** Each turn in its last words: what was masked until it proved harmless reads as it was said. */
function toFinalTurns(steps: readonly Step[]): ReadonlyMap<string, Turn> {
  const turns = steps
    .flatMap(({ events }) => events)
    .flatMap((event) => (event.type === "turn.heard" || event.type === "turn.replaced" ? [event.data] : []))
  return new Map(turns.map((turn) => [turn.turnId, turn]))
}

/** What is to be read about each event, in their order. */
function createNotes({ playbook }: CallOnFile): (event: CallEvent) => readonly Note[] {
  const { zone, locale } = playbook
  const counsel = createCounsel(zone, locale)
  const names = createNames(playbook)
  const isNews = createNews()
  return (event) => {
    names.hear(event)
    const described = isNews(event) ? (counsel(event) ?? describe(event, zone, names)) : undefined
    const notes: Note[] = described === undefined ? [] : [described]
    for (const { code, lacking } of event.outOfPolicy ?? []) {
      notes.push({ tone: "policy", text: `not as the client wants it: ${reason(code as ReasonCode, lacking)}` })
    }
    if (event.anomaly !== undefined)
      notes.push({ tone: "policy", text: `does not fit what was before: ${reason(event.anomaly as ReasonCode)}` })
    return notes
  }
}

function toRefused({ code, detail }: Refusal): string {
  return `not taken (${code}): ${sayCode(refusalTexts, code, { slots: detail as Record<string, string> })}`
}

function toTurn(turn: Turn, at: number, file: CallOnFile, names: Names, paint: Paint): readonly string[] {
  const time = toClock(at - file.startedAt).padStart(TIME - 1)
  const who = names(turn).slice(0, WHO).padEnd(WHO)
  const painted = turn.speaker === "caller" ? paint.caller(who) : paint.agent(who)
  const [first = "", ...rest] = wrap(visible(shortened(turn.text)), WIDTH - TIME - WHO - 2)
  const indent = " ".repeat(TIME + WHO + 2)
  return ["", `${paint.dim(time)}  ${painted} ${first}`, ...rest.map((line) => indent + line)]
}

/** A turn of many sentences by its beginning: the report has the rest. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text.slice(0, LONGEST)} … (${(text.length - LONGEST).toLocaleString("en")} characters more)`
}

/** A stranger's words may hold signs that a terminal obeys; they are shown as one that it does not. */
function visible(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}]/gu, "\u00b7")
}

function note({ tone, text }: Note, paint: Paint): string {
  const indent = TIME + WHO + 2
  const lines = wrap(visible(text), WIDTH - indent - 2)
  return lines
    .map((line, index) => " ".repeat(indent) + paint[tone](`${index === 0 ? signs[tone] : " "} ${line}`))
    .join("\n")
}

function toReadiness(state: SessionState): string {
  const { ready, missing } = readiness(state)
  if (ready) return "ready to close"
  const first = missing[0]!
  const same = missing.filter(({ issueId }) => issueId === first.issueId).map(({ what }) => reason(`missing/${what}`))
  const of = first.issueId === null || toMatter(first.issueId) !== first.issueId ? "" : ` (${first.issueId})`
  return `still missing before closing: ${same.join(", ")}${of}`
}

type Names = (turn: Turn) => string

/** Who spoke, as a person would call them. */
function toNames({ transcript, marks }: CallOnFile): Names {
  const byId = new Map(transcript.participants.map(({ participantId, vendorId }) => [participantId, vendorId]))
  const own = (marks?.marks ?? []).flatMap(({ command }) =>
    command.type === "joinParticipant" && command.name !== undefined ? [[command.role, command.name] as const] : [],
  )
  const byRole = new Map<string, string>(own)
  return (turn) => {
    const known = byRole.get(turn.speaker)
    if (known !== undefined) return known
    const voice = byId.get(turn.participantId ?? "")
    const readable = voice !== undefined && /[a-z]/.test(voice) && !/[\d-]{6}/.test(voice)
    const name = readable ? toShortName(voice) : ""
    if (name !== "" && name.length <= WHO) return name
    return turn.speaker === "thirdParty" ? "Other" : turn.speaker[0]!.toUpperCase() + turn.speaker.slice(1)
  }
}

/** `Imani (Agent)` is Imani; a name too long for its column is its first word, which of a machine would tell nothing. */
function toShortName(voice: string): string {
  const name = voice.replace(/\s*\(.*\)$/, "")
  if (name.length <= WHO) return name
  return isMachine(name) ? "Assistant" : (name.split(/\s+/)[0] ?? name)
}

/** `6:05`, or `1:02:03` after an hour; with a minus before the call was answered. */
export function toClock(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1_000)
  const two = (value: number): string => String(value).padStart(2, "0")
  const hours = Math.floor(seconds / 3_600)
  const minutes = Math.floor((seconds % 3_600) / 60)
  const text = `${hours === 0 ? minutes : `${hours}:${two(minutes)}`}:${two(seconds % 60)}`
  return ms < 0 ? `-${text}` : text
}
