import { existsSync, readFileSync, statSync } from "node:fs"
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
  type Transcript,
  type TranscriptOptions,
} from "evenkeel"

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
  readonly startedAt: number
  readonly transcript: Transcript
  readonly marks: Marks | undefined
  readonly playbook: Playbook
}

/** What whoever runs it knows about the voices in a file. */
export type Voices = Pick<TranscriptOptions, "speakerMap" | "firstSpeaker"> & {
  /** The turns of a file that names nobody belong to the two sides in turn. */
  readonly alternate?: boolean
}

/** Why a file could not be used, in a sentence for the person who asked for it. */
export class Unusable extends Error {}

const LARGEST = 32_000_000
const plain = definePlaybook({ client: "your-client", zone: "UTC" })

/** Reads a transcript, and the marks and playbook that lie beside it. */
export function readCall(path: string, voices: Voices = {}): CallOnFile {
  const text = readText(path)
  const marks = readMarks(path.replace(/(\.contact-lens)?\.[^.]+$/, ".marks.json"))
  const startedAt = marks?.startedAt === undefined ? 0 : Date.parse(marks.startedAt)
  const playbook = marks === undefined ? plain : readPlaybook(join(dirname(path), "harbour-plumbing.playbook.json"))
  return { name: basename(path), startedAt, transcript: parse(text, path, { ...voices, startedAt }), marks, playbook }
}

function readText(path: string): string {
  if (!existsSync(path)) throw new Unusable(`There is no file ${path}.`)
  const { size } = statSync(path)
  if (statSync(path).isDirectory()) throw new Unusable(`${path} is a folder; name a transcript in it.`)
  if (size > LARGEST) throw new Unusable(`${path} has ${size} bytes; at most ${LARGEST} are read.`)
  const bytes = readFileSync(path)
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes)
  if (bytes.includes(0)) throw new Unusable(`${path} is no text: it may be the recording instead of its transcript.`)
  return bytes.toString("utf8")
}

/** Windows programs save text in UTF-16, with or without the mark that says so: then every other byte is mostly 0. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be"
  const sample = [...bytes.subarray(0, 2_000)]
  const zeros = (rest: 0 | 1): number => sample.filter((byte, index) => index % 2 === rest && byte === 0).length
  if (zeros(0) === 0 && zeros(1) > sample.length / 4) return "utf-16le"
  return zeros(1) === 0 && zeros(0) > sample.length / 4 ? "utf-16be" : undefined
}

function parse(text: string, path: string, { alternate, ...options }: Voices & TranscriptOptions): Transcript {
  try {
    const named = parseTranscript(text, options)
    const transcript = alternate === true ? inTurn(named, options.firstSpeaker ?? "agent") : named
    if (transcript.speech.length === 0) throw new Unusable(`${path} holds no words that were spoken.`)
    return transcript
  } catch (error) {
    if (!isFault(error)) throw error
    throw new Unusable(
      `${path} is no transcript that we know (${error.code}).\n` +
        "We read Amazon Contact Lens and Transcribe Call Analytics JSON, WebVTT, SRT, and plain text with “Name: words” lines.",
    )
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

function readPlaybook(path: string): Playbook {
  return existsSync(path) ? definePlaybook(JSON.parse(readFileSync(path, "utf8"))) : plain
}
