import { spawnSync } from "node:child_process"
import { closeSync, fsyncSync, openSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type pg from "pg"
import { CROWDS, crowd, writeAll, type Contestants } from "./compare.js"

/** Flushes of the disk for each commit, by who writes and how many at a time (`own-64`); `undefined` where none can be counted. */
export type Flushes = ReadonlyMap<string, number> | undefined

/** One round of its own, which is not clocked. `mark` is told where each part begins, and of the end; gives the commits of each part. */
export async function writeMarked(
  { client, raw, commits }: Pick<Contestants, "client" | "raw" | "commits">,
  mark: (part: string) => unknown,
): Promise<ReadonlyMap<string, number>> {
  const committed = new Map<string, number>()
  for (const [size, each] of CROWDS) {
    const before = commits()
    await mark(`own-${size}`)
    await crowd(client, `counted-${size}`, size, each, [])
    committed.set(`own-${size}`, commits() - before)
    await mark(`raw-${size}`)
    await writeAll(raw, `counted-raw-${size}`, size, each)
    committed.set(`raw-${size}`, each)
  }
  await mark("end")
  return committed
}

/** By the server's own account of its log, as far as all connections of the pool have handed theirs in. */
export async function countInPostgres(
  contestants: Pick<Contestants, "client" | "raw" | "commits">,
  pool: pg.Pool,
): Promise<Flushes> {
  const { rows } = await pool.query<{ version: number }>("select current_setting('server_version_num')::int as version")
  const { version } = rows[0]!
  // Before 15 nobody can be asked to hand in; from 18 on the log is counted with everything else that is written.
  if (version < 150_000) return undefined
  const count =
    version < 180_000
      ? "select wal_sync::int as flushes from pg_stat_wal"
      : "select sum(fsyncs)::int as flushes from pg_stat_io where object = 'wal'"
  const marks: (readonly [part: string, flushes: number])[] = []
  const committed = await writeMarked(contestants, async (part) => {
    const all = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
    for (const each of all) await each.query("select pg_stat_force_next_flush()")
    for (const each of all) each.release()
    marks.push([part, (await pool.query<{ flushes: number }>(count)).rows[0]!.flushes])
  })
  return perCommit(committed, (part) => {
    const at = marks.findIndex(([name]) => name === part)
    return marks[at + 1]![1] - marks[at]![1]
  })
}

/** The option by which this script only writes to SQLite in a folder, for another process that looks on. */
export const WRITE_MARKED = "--write-marked="

/** By looking on from outside, since its drivers have no hook: `strace` of a process that writes the same. */
export function countInSqlite(folder: string): Flushes {
  const trace = join(folder, "trace")
  const tracer = ["-f", "-y", "--seccomp-bpf", "-e", "trace=fsync,fdatasync", "-o", trace]
  const child = [process.execPath, process.argv[1]!, WRITE_MARKED + folder]
  const { status, stdout } = spawnSync("strace", [...tracer, ...child], { encoding: "utf8" })
  // Not there, or not allowed to look.
  if (status !== 0) return undefined
  const flushed = new Map<string, number>()
  let part = ""
  for (const line of readFileSync(trace, "utf8").split("\n")) {
    const [, file = ""] = /\b(?:fsync|fdatasync)\(\d+<(.*)>\)? /.exec(line) ?? []
    const marked = /\/mark-([\w-]+)$/.exec(file)
    if (marked !== null) part = marked[1]!
    else if (file.startsWith(folder)) flushed.set(part, (flushed.get(part) ?? 0) + 1)
  }
  return perCommit(new Map(JSON.parse(stdout) as [string, number][]), (name) => flushed.get(name) ?? 0)
}

/** A mark that is seen among what is traced. */
export function markIn(folder: string): (part: string) => void {
  return (part) => {
    const file = openSync(join(folder, `mark-${part}`), "w")
    fsyncSync(file)
    closeSync(file)
  }
}

function perCommit(committed: ReadonlyMap<string, number>, flushed: (part: string) => number): Flushes {
  return new Map([...committed].map(([part, commits]) => [part, flushed(part) / commits]))
}
