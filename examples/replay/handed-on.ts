import { renderNote, renderScorecard, type Call } from "evenkeel"
import { wrap, type Paint } from "./paint.js"

const WIDTH = 96

/** What goes on to others: the brief, the note, the scorecard. */
export function toHandedOn(call: Call, paint: Paint): readonly string[] {
  const { text, omitted } = call.brief()
  const words = text.split(/\s+/).filter((word) => word !== "").length
  const left =
    omitted.length === 0
      ? ""
      : `, ${omitted.length === 1 ? "one statement" : `${omitted.length} statements`} left for the note`
  return [
    "",
    heading("The brief", `for whoever takes over: ${words} words${left}`, paint),
    ...wrap(text, WIDTH).map((line) => `  ${line}`),
    "",
    heading("The note", "for whoever opens the record next", paint),
    ...toLines(renderNote(call.note()), paint),
    "",
    heading("The scorecard", "for the agent, then for whoever coaches them; times are those of the recording", paint),
    ...toLines(renderScorecard(call.scorecard()), paint),
  ]
}

function heading(name: string, about: string, paint: Paint): string {
  return `${paint.bold(name)} ${paint.dim(about)}`
}

/** A heading stands at the margin, its sentences under it. */
function toLines(text: string, paint: Paint): readonly string[] {
  return text
    .trimEnd()
    .split("\n")
    .flatMap((line) => {
      if (!line.startsWith(" ")) return [`  ${paint.dim(line)}`]
      return wrap(line.trim(), WIDTH - 2).map((part, index) => `${index === 0 ? "    " : "      "}${part}`)
    })
}
