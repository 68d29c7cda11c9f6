import { spawnSync } from "node:child_process"
import { closeSync, fsyncSync, openSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type pg from "pg"
import { CROWDS, crowd, writeAll, type Contestants } from "./compare.js"

/** What was flushed to the disk. */
export interface Flushes {
  /** How that was counted, or why it was not. */
  readonly how: string
  /** Flushes a commit, by who writes and how many at a time (`own-64`); empty where they were not counted. */
  readonly perCommit: ReadonlyMap<string, number>
}

/** Those whose flushes are counted. */
type Writers = Pick<Contestants, "client" | "raw" | "commits">

/** One round of its own, which is not clocked. `mark` is told where each part begins, and of the end; gives the commits of each part. */
export async function writeMarked(
  { client, raw, commits }: Writers,
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

/** By the server's own account of its log, once every connection of the pool has handed its share in. */
export async function countInPostgres(writers: Writers, pool: pg.Pool): Promise<Flushes> {
  const { rows } = await pool.query<{ version: number }>("select current_setting('server_version_num')::int as version")
  const { version } = rows[0]!
  if (version < 150_000) return notCounted("before PostgreSQL 15 connections cannot be asked to hand in what they did")
  const [column, view] =
    version < 180_000 ? ["wal_sync", "pg_stat_wal"] : ["sum(fsyncs)", "pg_stat_io where object = 'wal'"]
  const marks: (readonly [part: string, flushes: number])[] = []
  const committed = await writeMarked(writers, async (part) => {
    const all = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
    for (const each of all) await each.query("select pg_stat_force_next_flush()")
    for (const each of all) each.release()
    const count = await pool.query<{ flushes: number }>(`select (${column})::int as flushes from ${view}`)
    marks.push([part, count.rows[0]!.flushes])
  })
  const flushed = new Map(marks.slice(0, -1).map(([part, from], index) => [part, marks[index + 1]![1] - from]))
  return counted(`of the log, as the server counts them (${column} of ${view})`, committed, flushed)
}

/** The option by which this script only writes to SQLite in a folder, for another process that looks on. */
export const WRITE_MARKED = "--write-marked="

/**
 * By looking on from outside: SQLite's drivers tell nobody, and Linux keeps no count for a process. `strace` of another process that
 * writes the same, so that what is clocked is not slowed.
 */
export function countInSqlite(folder: string): Flushes {
  const trace = join(folder, "trace")
  const tracer = ["-f", "-y", "--seccomp-bpf", "-e", "trace=fsync,fdatasync", "-o", trace]
  const child = [process.execPath, process.argv[1]!, WRITE_MARKED + folder]
  const { status, stdout } = spawnSync("strace", [...tracer, ...child], { encoding: "utf8" })
  if (status !== 0) return notCounted("strace is not there, or may not look on")
  const flushed = new Map<string, number>()
  let part = ""
  for (const line of readFileSync(trace, "utf8").split("\n")) {
    const [, file = ""] = /\b(?:fsync|fdatasync)\(\d+<(.*)>\)? /.exec(line) ?? []
    const marked = /\/mark-([\w-]+)$/.exec(file)
    if (marked !== null) part = marked[1]!
    else if (file.startsWith(folder)) flushed.set(part, (flushed.get(part) ?? 0) + 1)
  }
  const committed = new Map(JSON.parse(stdout) as [string, number][])
  return counted(
    "of the log and the database, counted by strace of another process that writes the same",
    committed,
    flushed,
  )
}

/** A mark that is seen among what is traced. */
export function markIn(folder: string): (part: string) => void {
  return (part) => {
    const file = openSync(join(folder, `mark-${part}`), "w")
    fsyncSync(file)
    closeSync(file)
  }
}

function counted(how: string, committed: ReadonlyMap<string, number>, flushed: ReadonlyMap<string, number>): Flushes {
  return { how, perCommit: new Map([...committed].map(([part, count]) => [part, (flushed.get(part) ?? 0) / count])) }
}

const notCounted = (why: string): Flushes => ({ how: `not counted: ${why}`, perCommit: new Map() })
