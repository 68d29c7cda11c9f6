import { existsSync, readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import {
  definePlaybook,
  isFault,
  parseTranscript,
  type AgentRef,
  type Command,
  type Person,
  type ParticipantRole,
  type Playbook,
  type PlaybookInput,
  type Transcript,
  type TranscriptOptions,
} from "evenkeel"
import { unwrap } from "./envelope.js"
import { FIRST_YEAR } from "./first-year.js"
import { languageOf, type Language } from "./languages.js"
import { withMachineAsAgent } from "./machines.js"
import { readText } from "./read-text.js"
import { Unusable } from "./unusable.js"
import { isPlainName, whyUnreadable } from "./why-unreadable.js"

/** What an agent's product recorded during a call, beside the transcript of what was said. */
export interface Marks {
  readonly startedAt?: string
  readonly callId?: string
  readonly agent?: AgentRef
  readonly caller?: Person
  readonly marks: readonly { readonly atMs: number; readonly command: Command }[]
}

/** A call on file. */
export interface CallOnFile {
  readonly name: string
  /** 0 where nothing tells the day: times then count from the beginning of the call. */
  readonly startedAt: number
  readonly transcript: Transcript
  readonly marks: Marks | undefined
  readonly playbook: Playbook
  /** In which language it was held. */
  readonly language: Language
  /** What had to be done to read it, for the person who asked. */
  readonly remarks: readonly string[]
}

/** What whoever runs it knows about the call, where the file does not tell. */
export type Known = Pick<TranscriptOptions, "speakerMap" | "firstSpeaker"> & {
  /** The turns of a file that names nobody belong to the two sides in turn. */
  readonly alternate?: boolean
  /** When the call began, milliseconds since the Unix epoch. */
  readonly startedAt?: number
  /** Path of a playbook of their own. */
  readonly playbook?: string
}

const plain = (locale: Language): Playbook => definePlaybook({ client: "your-client", zone: "UTC", locale })

/** Reads a transcript, and the marks and playbook that lie beside it. */
export function readCall(path: string, known: Known = {}): CallOnFile {
  const { text, remark } = readText(path)
  const marks = readMarks(join(dirname(path), `${basename(path).replace(/(\.contact-lens)?\.[^.]+$/, "")}.marks.json`))
  const startedAt = known.startedAt ?? (marks?.startedAt === undefined ? undefined : Date.parse(marks.startedAt))
  const { transcript, member } = parse(text, path, { ...known, ...(startedAt === undefined ? {} : { startedAt }) })
  const { speech } = transcript
  const language = languageOf(speech)
  const remarks = [
    ...(remark === undefined ? [] : [remark]),
    ...(member === undefined ? [] : [`taken out of its member${isPlainName(member) ? ` “${member}”` : ""}`]),
    ...(isUntimed(speech)
      ? ["no line tells its time, so hardly a card finds its moment: begin each with one, as [00:12]"]
      : []),
  ]
  return {
    name: basename(path),
    startedAt: startedAt ?? transcript.startedAt ?? toFirstInstant(speech),
    transcript: { ...transcript, speech },
    marks,
    language,
    playbook: readPlaybookOf(path, marks, known) ?? plain(language),
    remarks,
  }
}

/** Whether a conversation stands in one moment: the coach paces itself by the times of the turns. */
function isUntimed(speech: Transcript["speech"]): boolean {
  return speech.length > 1 && speech.every(({ startAt, at }) => (startAt ?? at) === undefined)
}

/** Live events of vendors tell the time of day; offsets from the beginning of a call are never that large. */
function toFirstInstant(speech: Transcript["speech"]): number {
  const first = speech.reduce((least, { startAt, at }) => Math.min(least, startAt ?? at ?? least), Infinity)
  return Number.isFinite(first) && first >= FIRST_YEAR ? first : 0
}

function parse(text: string, path: string, { alternate, ...options }: Known & TranscriptOptions) {
  try {
    const inner = unwrap(text)
    const named = withMachineAsAgent(parseTranscript(inner?.value ?? text, options))
    const transcript = alternate === true ? inTurn(named, options.firstSpeaker ?? "agent") : named
    if (transcript.speech.length === 0)
      throw new Unusable(`${path} is a transcript (${transcript.form}) in which nothing is said.`)
    return { transcript, member: inner?.member }
  } catch (error) {
    if (!isFault(error)) throw error
    throw new Unusable(whyUnreadable(path, text, error))
  }
}

/** Each side after the other, where the file tells no voice from another. */
function inTurn(transcript: Transcript, first: "agent" | "caller"): Transcript {
  if (transcript.participants.length !== 1) return transcript
  const sides = first === "agent" ? (["agent", "caller"] as const) : (["caller", "agent"] as const)
  const speech = transcript.speech.map(({ participantId: _, ...each }, index) => ({
    ...each,
    speaker: sides[index % 2]!,
  }))
  const participants = sides.map((role) => ({ participantId: `${role}-1`, role, vendorId: "" }))
  return { ...transcript, speech, participants, problems: [] }
}

const roles = ["caller", "agent", "supervisor", "thirdParty", "interpreter", "relayOperator", "bot", "system"] as const

/** `Rosa=agent,Mr Lind=caller`. */
export function readSpeakers(given: string): Readonly<Record<string, ParticipantRole>> {
  const entries = given.split(",").map((pair): [string, ParticipantRole] => {
    const [name = "", wanted = ""] = pair.split("=").map((part) => part.trim())
    const role = roles.find((each) => each === wanted)
    if (role === undefined) throw new Unusable(`--speakers wants NAME=ROLE,…; a role is one of ${roles.join(", ")}.`)
    return [name, role]
  })
  return Object.fromEntries(entries)
}

/** `2026-03-10T18:02:00-05:00`. Without an offset it would be another instant on each machine. */
export function readStart(given: string): number {
  const isInstant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i.test(given)
  const at = isInstant ? Date.parse(given) : NaN
  if (Number.isNaN(at) || at < 0)
    throw new Unusable("--started wants a time with its offset or Z, as 2026-03-10T18:02:00-05:00.")
  return at
}

function readMarks(path: string): Marks | undefined {
  if (!existsSync(path)) return undefined
  try {
    const marks = JSON.parse(readFileSync(path, "utf8")) as Marks
    if (Array.isArray(marks.marks)) return marks
  } catch {
    // Said below, as for any other marks that are none.
  }
  throw new Unusable(`${path} holds no marks: it must be JSON with a list "marks". Mend it, or put it elsewhere.`)
}

function readPlaybookOf(path: string, marks: Marks | undefined, { playbook }: Known): Playbook | undefined {
  if (playbook !== undefined) return readPlaybook(playbook)
  const beside = join(dirname(path), "harbour-plumbing.playbook.json")
  return marks !== undefined && existsSync(beside) ? readPlaybook(beside) : undefined
}

function readPlaybook(path: string): Playbook {
  const given = parseJson(path)
  try {
    return definePlaybook(given)
  } catch (error) {
    if (!isFault(error)) throw error
    const issues = error.issues.map(({ path: place, expected, suggestion }) => {
      const hint = suggestion === undefined ? "" : ` (did you mean ${suggestion}?)`
      return `  ${place === "" ? "the whole" : place}: here belongs ${expected}${hint}`
    })
    throw new Unusable([`${path} is no playbook that can be used:`, ...issues].join("\n"))
  }
}

function parseJson(path: string): PlaybookInput {
  const { text } = readText(path)
  try {
    return JSON.parse(text) as PlaybookInput
  } catch {
    throw new Unusable(`${path} is no JSON, so no playbook.`)
  }
}
