import { renderNote, toPracticeWords, type Call, type Playbook, type ScorecardAnswer } from "evenkeel"
import { wrap, type Paint } from "./paint.js"
import type { CallOnFile } from "./read-call.js"
import { row } from "./row.js"
import { toClock } from "./timeline.js"

const WIDTH = 96

/** What goes on to others: the brief, the note, the scorecard. */
export function toHandedOn(file: CallOnFile, call: Call, paint: Paint): readonly string[] {
  const { text, omitted } = call.brief()
  const words = text.split(/\s+/).filter((word) => word !== "").length
  const left = omitted.length === 0 ? "" : `, ${omitted.length} statements left for the note`
  return [
    "",
    heading("The brief", `for whoever takes over: ${words} words${left}`, paint),
    ...wrap(text, WIDTH).map((line) => `  ${line}`),
    "",
    heading("The note", "for whoever opens the record next", paint),
    ...renderNote(call.note())
      .trimEnd()
      .split("\n")
      .flatMap((line) => toNoteLines(line, paint)),
    "",
    ...toCard(file, call, paint),
  ]
}

function heading(name: string, about: string, paint: Paint): string {
  return `${paint.bold(name)} ${paint.dim(about)}`
}

/** A heading stands at the margin, its sentences under it. */
function toNoteLines(line: string, paint: Paint): readonly string[] {
  if (!line.startsWith(" ")) return [`  ${paint.dim(line)}`]
  return wrap(line.trim(), WIDTH - 2).map((part, index) => `${index === 0 ? "    " : "      "}${part}`)
}

function toCard(file: CallOnFile, call: Call, paint: Paint): readonly string[] {
  const { scored, total, answers } = call.scorecard()
  if (!scored) return [heading("The scorecard", "a call of this kind is not scored", paint)]
  const { ratio, counts } = total
  const share = ratio === null ? "nothing to score" : `${Math.round(ratio * 100)} %`
  const began = new Map<string | undefined, number | undefined>(
    call.events().flatMap(({ type, data }) => (type === "turn.heard" ? [[data.turnId, data.startAt] as const] : [])),
  )
  const starts = new Map(
    call.events().map(({ seq, data }) => [seq, "turnId" in data ? began.get(data.turnId) : undefined] as const),
  )
  const counted = order.flatMap((result) => answers.filter((answer) => answer.counted === result))
  return [
    heading("The scorecard", `${share}: what helps, each with when it showed first`, paint),
    ...counted.map((answer) => toAnswer(answer, { file, starts }, paint)),
    row("not counted", `${counts.notApplicable} without occasion, ${counts.evidenceMissing} without evidence`, paint),
  ]
}

/** As the library calls it, in the agent's language; the client's own by its id. */
function nameOf(practiceId: string, { locale }: Playbook): string {
  return toPracticeWords(practiceId, locale)?.name ?? practiceId
}

/** What there is to talk about comes first. */
const order = ["missed", "partly", "met"] as const
const tones: Readonly<Record<string, "good" | "due" | "policy">> = { met: "good", partly: "due", missed: "policy" }

/** The time of a turn, and of what was heard in it, is the one under which the timeline has it: when it began. */
function toAnswer(
  { practiceId, counted, evidence }: ScorecardAnswer,
  { file, starts }: { readonly file: CallOnFile; readonly starts: ReadonlyMap<number, number | undefined> },
  paint: Paint,
): string {
  const first = evidence.reduce((least, { seq, at }) => Math.min(least, starts.get(seq) ?? at), Infinity)
  const when = Number.isFinite(first) ? `  ${paint.dim(`first at ${toClock(first - file.startedAt)}`)}` : ""
  const painted = paint[tones[counted] ?? "due"](counted.padEnd(8))
  return `  ${painted} ${nameOf(practiceId, file.playbook).padEnd(44)}${when}`.trimEnd()
}
