import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { callReport, type Call } from "evenkeel"
import type { CallOnFile } from "./read-call.js"

/** Writes the call as a page to look at, and says where. */
export function writeReport({ playbook: settings }: CallOnFile, call: Call): string {
  const { session, heardAt } = call.getSnapshot()
  const path = join(mkdtempSync(join(tmpdir(), "evenkeel-report-")), "call.html")
  writeFileSync(path, callReport({ session, events: call.events(), now: heardAt, settings }))
  return path
}
