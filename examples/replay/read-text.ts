import { readFileSync, statSync } from "node:fs"
import { Unusable } from "./unusable.js"

const LARGEST = 32_000_000

/** The text of a file in whichever encoding it was saved, with a remark where that had to be guessed. */
export interface FileText {
  readonly text: string
  readonly remark?: string
}

/** Reads a file as text. */
export function readText(path: string): FileText {
  const bytes = readBytes(path)
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes) }
  const kind = kindOf(bytes)
  if (kind !== undefined) throw new Unusable(`${path} is ${kind}`)
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) }
  } catch {
    // Every byte is a letter there, and it is what Windows programs wrote before they wrote UTF-8.
    return { text: new TextDecoder("windows-1252").decode(bytes), remark: "not UTF-8: read as Windows-1252" }
  }
}

function readBytes(path: string): Buffer {
  try {
    const stat = statSync(path)
    if (stat.isDirectory()) throw new Unusable(`${path} is a folder. Name one transcript in it.`)
    if (stat.size > LARGEST)
      throw new Unusable(
        `${path} has ${toMegabytes(stat.size)}; at most ${toMegabytes(LARGEST)} are read. Give one call of it.`,
      )
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Unusable) throw error
    throw new Unusable(toSentence(path, (error as NodeJS.ErrnoException).code ?? String(error)))
  }
}

function toSentence(path: string, code: string): string {
  if (code === "ENOENT" || code === "ENOTDIR") return `There is no file ${path} (looked for from ${process.cwd()}).`
  if (code === "EACCES" || code === "EPERM")
    return `${path} may not be read by you (${code}): see its rights with ls -l.`
  return `${path} could not be read (${code}).`
}

function toMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`
}

/** What a file is, where it is no text; by its first bytes, as `file` tells it. */
function kindOf(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 16).toString("latin1")
  const isSound =
    /^(?:RIFF|ID3|OggS|fLaC|\.snd|#!AMR|\x1aE\xdf\xa3)/.test(head) ||
    head.slice(4, 8) === "ftyp" ||
    /^\xff[\xe2-\xfb]/.test(head)
  if (isSound) return "a recording. Give its transcript: what your speech-to-text made of it."
  if (head.startsWith("%PDF")) return "a PDF. Save its text as a .txt file first."
  if (head.startsWith("PK\u0003\u0004"))
    return "a zip, as Word and Excel save them. Save its text as a .txt file first."
  if (head.startsWith("\u001f\u008b")) return "packed by gzip. Unpack it first: gunzip."
  return bytes.includes(0) ? "no text: it holds NUL bytes." : undefined
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
