import { existsSync, readFileSync, statSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import {
  definePlaybook,
  isFault,
  parseTranscript,
  type AgentRef,
  type Command,
  type Person,
  type Playbook,
  type Transcript,
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

/** Why a file could not be used, in a sentence for the person who asked for it. */
export class Unusable extends Error {}

const LARGEST = 32_000_000
const plain = definePlaybook({ client: "your-client", zone: "UTC" })

/** Reads a transcript, and the marks and playbook that lie beside it. */
export function readCall(path: string): CallOnFile {
  const text = readText(path)
  const marks = readMarks(path.replace(/(\.contact-lens)?\.[^.]+$/, ".marks.json"))
  const startedAt = marks?.startedAt === undefined ? 0 : Date.parse(marks.startedAt)
  const playbook = marks === undefined ? plain : readPlaybook(join(dirname(path), "harbour-plumbing.playbook.json"))
  return { name: basename(path), startedAt, transcript: parse(text, path, startedAt), marks, playbook }
}

function readText(path: string): string {
  if (!existsSync(path)) throw new Unusable(`There is no file ${path}.`)
  const { size } = statSync(path)
  if (statSync(path).isDirectory()) throw new Unusable(`${path} is a folder; name a transcript in it.`)
  if (size > LARGEST) throw new Unusable(`${path} has ${size} bytes; at most ${LARGEST} are read.`)
  const bytes = readFileSync(path)
  if (bytes.includes(0)) throw new Unusable(`${path} is no text: it may be the recording instead of its transcript.`)
  return bytes.toString("utf8")
}

function parse(text: string, path: string, startedAt: number): Transcript {
  try {
    const transcript = parseTranscript(text, { startedAt })
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
