/**
 * What calls come to, as one hash a corpus: a change for speed leaves every event, advice and snapshot as it was, byte for byte.
 *
 * `npm run bench results -- --out=before.txt` writes a hash a call: compare the files with diff to find the first call that differs.
 */
import { createHash } from "node:crypto"
import { writeFileSync } from "node:fs"
import { createCall } from "evenkeel"
import { hardCalls } from "../coach/calls/index.js"
import { play } from "../coach/play.js"
import { hasCorpora, readCorpus, type CorpusDialog } from "../eval/corpora/corpora.js"

const AT = 1_767_225_600_000
const WORD_MS = 400
/** A snapshot every so many turns tells of the states on the way. */
const SNAPSHOT_EVERY = 5

const hashOf = (texts: readonly string[]): string =>
  texts
    .reduce((hash, text) => hash.update(text), createHash("sha256"))
    .digest("hex")
    .slice(0, 16)

function ofDialog({ id, turns }: CorpusDialog): string {
  const call = createCall({ callId: id, at: AT, agent: { agentId: "a", kind: "human" } })
  const seen: string[] = []
  call.record({ type: "connectCall", at: AT })
  let at = AT
  for (const [index, { speaker, text }] of turns.entries()) {
    const startAt = at + 1_000
    at = startAt + Math.max(1, text.split(/\s+/).length) * WORD_MS
    seen.push(JSON.stringify(call.hear({ speaker, text, startAt, at })))
    if (index % SNAPSHOT_EVERY === 0) seen.push(JSON.stringify(call.snapshot()))
  }
  seen.push(JSON.stringify(call.tick(at + 60_000)), JSON.stringify(call.events()), JSON.stringify(call.snapshot()))
  return hashOf(seen)
}

const corpora = ["star", "harper", "tau_airline"]
const lines: string[] = []

function show(name: string, hashes: readonly (readonly [id: string, hash: string])[]): void {
  console.log(
    `  ${name.padEnd(12)} ${String(hashes.length).padStart(5)} calls  ${hashOf(hashes.map(([, hash]) => hash))}`,
  )
  for (const [id, hash] of hashes) lines.push(`${name} ${id} ${hash}`)
}

console.log("what the calls come to: events, advice, snapshots")
show(
  "test calls",
  hardCalls.map((call) => [
    call.name,
    hashOf([JSON.stringify(play(call).built.call.snapshot()), JSON.stringify(play(call).built.log)]),
  ]),
)
if (hasCorpora())
  for (const name of corpora)
    show(
      name,
      readCorpus(name).map((dialog) => [dialog.id, ofDialog(dialog)]),
    )

const out = process.argv.find((each) => each.startsWith("--out="))?.slice("--out=".length)
if (out !== undefined) writeFileSync(out, `${lines.join("\n")}\n`)
