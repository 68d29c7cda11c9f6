import { emptyRedactMemory, flushRedaction, redactTurn } from "evenkeel/redact"
import type { RedactedTurn, RedactMemory, RedactOptions } from "evenkeel/redact"

export interface Line {
  readonly speaker: "caller" | "agent" | "thirdParty"
  readonly text: string
}

export interface Conversation {
  /** The texts as they stand in the end, one a line. */
  readonly texts: readonly string[]
  /** Every text that was ever published, releases last. */
  readonly published: readonly string[]
  readonly results: readonly RedactedTurn[]
  readonly memory: RedactMemory
}

/** Says lines one after the other, publishes what is given back, settles the rest at the end. */
export function converse(lines: readonly Line[], options?: RedactOptions): Conversation {
  const texts: string[] = []
  const published: string[] = []
  const results: RedactedTurn[] = []
  let memory = emptyRedactMemory
  const release = (releases: RedactedTurn["releases"]): void => {
    for (const { turnId, text } of releases) {
      texts[Number(turnId)] = text
      published.push(text)
    }
  }
  lines.forEach(({ speaker, text }, index) => {
    const result = redactTurn(memory, { turnId: String(index), speaker, text }, options)
    memory = result.memory
    texts[index] = result.text
    published.push(result.text)
    results.push(result)
    release(result.releases)
  })
  const flushed = flushRedaction(memory)
  release(flushed.releases)
  return { texts, published, results, memory: flushed.memory }
}
