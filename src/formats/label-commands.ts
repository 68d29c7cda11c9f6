import { defined } from "../kernel/inner.js"
import { orInvalidInput, type Actor } from "../kernel/index.js"
import type { Command, IssueCommands, Speech } from "../session/index.js"
import type { Transcript } from "./transcript.js"
import type { VendorFinding, VendorLabel } from "./vendor-label.js"

/** What a vendor's findings are called as facts of an issue. */
const factOf: Readonly<Record<VendorFinding["kind"], string>> = {
  issue: "problem",
  outcome: "outcome",
  actionItem: "actionItem",
}

/** A fact's name has at most this many characters. */
const LONGEST_NAME = 60

/**
 * What a vendor concluded, as commands that propose it to a call: facts of basis `vendor`, with the turn that they rest on.
 *
 * Issues become `problem`, action items `actionItem`, categories `category:<name>`, what a caller's turn sounds like
 * `callerSentiment`. They change what is asked and are shown as the vendor's; they never satisfy readiness. Scores, silences,
 * interruptions and masked stretches are no facts and give no command.
 *
 * @param vendor - Who concluded it: stands as `source` on each fact.
 * @returns In the order of the labels, each with the time of its turn, of where it matched, or of the last of these; without `at` where
 *   there is none. Times count as in the transcript.
 *
 * @example
 * ```ts
 * import { parsePlainText, toLabelCommands } from "evenkeel/formats"
 *
 * toLabelCommands(parsePlainText("Agent: Good morning."), "amazon") // => []
 * ```
 */
export function toLabelCommands(
  transcript: Pick<Transcript, "labels" | "speech">,
  vendor: string,
): readonly Command<IssueCommands>[] {
  return orInvalidInput({ transcript, vendor }, () => toCommands(transcript, vendor))
}

function toCommands(
  { labels, speech }: Pick<Transcript, "labels" | "speech">,
  vendor: string,
): readonly Command<IssueCommands>[] {
  const turns = new Map<string | undefined, Speech>(speech.map((each) => [each.turnId, each]))
  const times = [...speech.map(toTime), ...labels.map(matchedAt)].map((at) => at ?? 0)
  const endAt = times.reduce((latest, at) => Math.max(latest, at), 0)
  const by: Actor = { id: vendor, role: "vendor" }
  return labels.flatMap((label) => {
    const turn = "turnId" in label ? turns.get(label.turnId) : undefined
    const fact = toFact(label, turn)
    if (fact === undefined || fact.value.trim() === "") return []
    const ground = "turnId" in label ? { turnId: label.turnId, source: vendor } : { source: vendor }
    const at = toTime(turn) ?? matchedAt(label) ?? (endAt > 0 ? endAt : undefined)
    return [{ type: "stateFact" as const, ...fact, basis: "vendor" as const, ...ground, ...defined({ at }), by }]
  })
}

/** When a turn ended; when it began where the source tells only that. */
function toTime(turn: Speech | undefined): number | undefined {
  return turn?.at ?? turn?.startAt
}

/** Where a category matched last. */
function matchedAt(label: VendorLabel): number | undefined {
  if (label.kind !== "category" || label.points.length === 0) return undefined
  return label.points.reduce((latest, { endAt }) => Math.max(latest, endAt), 0)
}

function toFact(
  label: VendorLabel,
  turn: Speech | undefined,
): { readonly fact: string; readonly value: string } | undefined {
  switch (label.kind) {
    case "issue":
    case "outcome":
    case "actionItem": {
      if (turn === undefined) return undefined
      const words = label.span === undefined ? turn.text : turn.text.slice(label.span.start, label.span.end)
      return { fact: factOf[label.kind], value: words.slice(0, 2_000) }
    }
    case "category":
      return { fact: `category:${label.name}`.slice(0, LONGEST_NAME), value: label.name.slice(0, 2_000) }
    case "sentiment":
      return { fact: "callerSentiment", value: label.value }
    case "summary":
      return { fact: "vendorSummary", value: label.text.slice(0, 2_000) }
    case "sentimentScore":
    case "redaction":
    case "interruption":
    case "nonTalk":
      return undefined
  }
}
