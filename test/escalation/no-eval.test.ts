import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { buildSync } from "esbuild"
import { expect, test } from "vitest"
import { root } from "../tools/entries.js"

const program = `
  import { createCall, evaluatePlain, backtest, defineRules, explainRule, rulesPart, when } from "./src/index.ts"
  let refused = false
  try { new Function("return 1")() } catch { refused = true }
  const rules = defineRules([
    { id: "hold", when: when.fact("hold.currentMs").moreThan(60_000), then: [{ do: "helpRequest" }] },
    { id: "asked", when: when.said("supervisorRequest"), then: [{ do: "helpRequest" }] },
  ])
  const call = createCall({ callId: "CA1", at: 0, parts: [rulesPart(rules)] })
  call.record({ type: "connectCall", at: 1 })
  call.record({ type: "holdParticipant", participantId: "caller", at: 2 })
  call.tick(100_000)
  console.log(JSON.stringify({
    refused,
    plain: evaluatePlain({ and: [{ "<": [1, { var: "x" }, 3] }, { in: ["a", "cat"] }] }, { x: 2 }),
    fired: call.events().filter(({ type }) => type === "rule.fired").length,
    backtested: backtest(rules, [call.events()]).callCounts,
    status: explainRule(rules, "asked", call.getSnapshot()).status,
  }))
`

test("rules run where code from strings is not allowed", () => {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-"))
  try {
    const outfile = join(folder, "program.mjs")
    buildSync({
      stdin: { contents: program, resolveDir: root, loader: "ts" },
      bundle: true,
      format: "esm",
      outfile,
      logLevel: "error",
    })
    const printed = execFileSync(process.execPath, ["--disallow-code-generation-from-strings", outfile], {
      encoding: "utf8",
    })
    expect(JSON.parse(printed)).toEqual({
      refused: true,
      plain: { value: true },
      fired: 1,
      backtested: { hold: 1, asked: 0 },
      status: "unknown",
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
