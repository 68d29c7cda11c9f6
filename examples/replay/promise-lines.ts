import { promiseWords, toMoment } from "./describe.js"
import type { Paint } from "./paint.js"
import type { CallOnFile } from "./read-call.js"
import type { Replayed } from "./replay.js"
import { spaced } from "./reason.js"
import { row } from "./row.js"
import { toDueAt, type KeptPromise } from "./wait-for-promises.js"

/** What becomes of the call once everybody has hung up: what is due, and who is reminded when. */
export function toPromiseLines(file: CallOnFile, { call, kept }: Replayed, paint: Paint): readonly string[] {
  const count = call.getSnapshot().seq
  const about = `the desk has kept ${count} events in SQLite; another one took its file up and waited for what is due`
  const lines = kept.flatMap((each) => toLines(each, file, paint))
  return [
    "",
    `${paint.bold("Afterwards")} ${paint.dim(about)}`,
    ...(lines.length === 0 ? [row("", "nothing was promised, nothing is left to do", paint)] : lines),
  ]
}

function toLines({ followUp, remindedAt }: KeptPromise, file: CallOnFile, paint: Paint): readonly string[] {
  const { terms, standing, owner } = followUp
  const what = `${promiseWords[terms.kind]}: ${terms.words === "" ? spaced(terms.origin) : `“${terms.words}”`}`
  const who = owner ?? "anybody on duty"
  // A transcript that does not tell its date has no day to name.
  if (file.startedAt === 0) return [row(standing, what, paint)]
  const { zone } = file.playbook
  const due = toMoment(toDueAt(followUp), zone)
  const first = remindedAt === undefined ? "" : `, first reminder raised ${toMoment(remindedAt, zone)}`
  const when = standing === "heard" ? `somebody must take it on or dismiss it by ${due}` : `due ${due} (${who})${first}`
  return [row(standing, what, paint), row("", paint.due(when), paint)]
}
