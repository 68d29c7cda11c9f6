import { toDueAt, type Afterwards, type KeptPromise } from "./afterwards.js"
import { toMoment } from "./describe.js"
import type { Paint } from "./paint.js"
import type { CallOnFile } from "./read-call.js"
import { row } from "./row.js"

/** What becomes of the call once everybody has hung up: what is due, and who is reminded when. */
export function toPromiseLines(file: CallOnFile, { events, kept }: Afterwards, paint: Paint): readonly string[] {
  const about = `the same call through a desk on SQLite: ${events.length} events kept; then another desk on the same file`
  const lines = kept.flatMap((each) => toLines(each, file, paint))
  return [
    "",
    `${paint.bold("Afterwards")} ${paint.dim(about)}`,
    ...(lines.length === 0 ? [row("", "nothing was promised, nothing is left to do", paint)] : lines),
  ]
}

function toLines({ followUp, remindedAt }: KeptPromise, file: CallOnFile, paint: Paint): readonly string[] {
  const { terms, standing, owner } = followUp
  const what = `${terms.kind}: ${terms.words === "" ? terms.origin : `“${terms.words}”`}`
  const who = owner ?? "anybody on duty"
  // A transcript that does not tell its date has no day to name.
  if (file.startedAt === 0) return [row(standing, what, paint)]
  const { zone } = file.playbook
  const due = toMoment(toDueAt(followUp), zone)
  const first = remindedAt === undefined ? "" : `, first reminder raised ${toMoment(remindedAt, zone)}`
  const when = standing === "heard" ? `somebody must take it on or dismiss it by ${due}` : `due ${due} (${who})${first}`
  return [row(standing, what, paint), row("", paint.due(when), paint)]
}
