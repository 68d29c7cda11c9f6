import { spawn, spawnSync, type ChildProcess } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { join } from "node:path"
import { buildSync } from "esbuild"
import { root } from "../../tools/entries.js"

export { createRandom } from "./random.js"

/** The share of a long run that is run: a tenth in CI. */
import { longRatio as ratio } from "../../tools/long-ratio.js"

/** Only for `npm run test:long`. */
export const isLong = process.env.LONG === "1" || process.env.npm_lifecycle_event === "test:long"

/** So many of a long run. */
export const share = (count: number): number => Math.max(1, Math.round(count * ratio))

/** Bundles a child, so that it starts as quickly as a program. */
export function buildChild(entry = "test/stores/crash/child.ts"): {
  readonly path: string
  readonly remove: () => void
} {
  const folder = mkdtempSync(join(root, "node_modules", ".crash-"))
  const path = join(folder, "child.mjs")
  buildSync({
    entryPoints: [`${root}${entry}`],
    outfile: path,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: ["libsql", "pg", "zod", "mitt", "temporal-polyfill"],
  })
  return { path, remove: () => rmSync(folder, { recursive: true }) }
}

/** A child, and the lines that it says. */
export interface Child {
  readonly process: ChildProcess
  readonly lines: readonly string[]
  /** Fulfilled once it has said so many lines. */
  readonly said: (count: number) => Promise<void>
  readonly ended: Promise<void>
}

const running = new Set<ChildProcess>()

/** Kills what a failed test left running: a child with an open pipe would keep the tests from ending. */
export function killChildren(): void {
  for (const child of running) child.kill("SIGKILL")
}

/** Starts a child. */
export function startChild(path: string, ...values: readonly string[]): Child {
  const child = spawn(process.execPath, [path, ...values], { stdio: ["ignore", "pipe", "inherit"] })
  running.add(child)
  child.on("close", () => running.delete(child))
  const lines: string[] = []
  let rest = ""
  let wake: () => void = () => undefined
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const parts = (rest + text).split("\n")
    rest = parts.pop() ?? ""
    lines.push(...parts)
    wake()
  })
  const ended = new Promise<void>((resolve) => void child.on("close", () => resolve()))
  return {
    process: child,
    lines,
    ended,
    said: async (count) => {
      while (lines.length < count) await new Promise<void>((resolve) => void (wake = resolve))
    },
  }
}

/** Waits. */
export const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms))

/** Stops PostgreSQL as a loss of power would, and starts it again: it recovers from its log. */
export function crashPostgres(): void {
  const { EVENKEEL_PG_BIN: bin = "", EVENKEEL_PG_DATA: data = "" } = process.env
  const command = [`${bin}/pg_ctl`, "-D", data, "-l", `${data}/../log`, "-m", "immediate", "-w", "-t", "600", "restart"]
  const user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
  const [name = "", ...values] = process.getuid?.() === 0 ? [...user, ...command] : command
  const { status, stderr } = spawnSync(name, values, {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    cwd: "/",
  })
  if (status !== 0) throw new Error(`PostgreSQL did not come back: ${stderr}`)
}
