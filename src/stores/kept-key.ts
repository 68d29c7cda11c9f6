import type { EncodedAppend, Outcome } from "./encode-append.js"

/** What is kept with a key, for ever. */
export interface KeptKey {
  /** The first stream of its append. */
  readonly stream: string
  readonly seqs: Readonly<Record<string, number>>
  /** The type of its command; `null` where none was told. */
  readonly command: string | null
}

/** A key as a database of SQL gives it. */
export function toKeptKey({ stream, seqs, command }: Readonly<Record<string, unknown>>): KeptKey {
  return {
    stream: String(stream),
    seqs: JSON.parse(String(seqs)) as KeptKey["seqs"],
    command: typeof command === "string" ? command : null,
  }
}

/** What an append comes to whose key is kept. */
export function answerKnown({ streams, command }: EncodedAppend, kept: KeptKey): Outcome {
  const isOther = command !== null && kept.command !== null && command !== kept.command
  if (isOther || kept.stream !== streams[0]!.stream) return { kind: "keyReused", stream: kept.stream }
  return { kind: "repeated", seqs: kept.seqs }
}
