import { readdirSync, readFileSync } from "node:fs"

/** A tick of Linux's accounts of processes, in microseconds. */
const TICK_US = 10_000

/** Microseconds of CPU of this process, and of the server where there is one: they say more than a clock on a busy machine. */
export function createCpuMeter(serverData: string | undefined): () => number {
  const postmaster =
    serverData === undefined ? undefined : Number(readFileSync(`${serverData}/postmaster.pid`, "utf8").split("\n")[0])
  return () => {
    const { user, system } = process.cpuUsage()
    return user + system + (postmaster === undefined ? 0 : cpuOfServer(postmaster))
  }
}

function cpuOfServer(postmaster: number): number {
  let ticks = 0
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const fields = readStat(pid)
    if (Number(pid) === postmaster || Number(fields[1]) === postmaster) ticks += Number(fields[11]) + Number(fields[12])
  }
  return ticks * TICK_US
}

/** The fields after the name; a process that has ended meanwhile has none. */
function readStat(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ")
  } catch {
    return ["", "0", ...Array<string>(11).fill("0")]
  }
}
