import v8 from "node:v8"
import fs from "node:fs"
import { createCall } from "../whole-call.js"
import * as standard from "../../src/index.js"
const AT = 1_767_225_600_000
const mode = process.argv[2]
const N = mode === "standard" ? 100 : 500
const kept: unknown[] = []
const WORDS = "Well I called on Monday and the gentleman said somebody would be here before noon, and nobody came and nobody called me back either."
const make = (i: number) => {
  const call: any = mode === "standard" ? standard.createCall({ callId: `CA${i}`, at: AT }) : createCall({ callId: `CA${i}`, at: AT })
  call.record({ type: "connectCall", at: AT })
  for (let turn = 0; turn < Number(process.argv[3] ?? 40); turn++) {
    const at = AT + turn * 4_000
    call.hear({ speaker: turn % 2 === 0 ? "caller" : "agent", text: JSON.parse(JSON.stringify(`${WORDS.slice(0, 60 + ((turn * 7) % 60))} ${i}`)), startAt: at, at: at + 3_000 })
  }
  return call
}
for (let i = 0; i < 20; i++) make(i)
globalThis.gc!(); globalThis.gc!()
const snap = () => { const f = v8.writeHeapSnapshot(`/tmp/doors/s.heapsnapshot`); const j = JSON.parse(fs.readFileSync(f, "utf8")); fs.rmSync(f); const { node_fields, node_types } = j.snapshot.meta; const w = node_fields.length; const by: Record<string, [number, number]> = {}
 for (let i = 0; i < j.nodes.length; i += w) { const type = node_types[0][j.nodes[i]]; const name = j.strings[j.nodes[i + 1]]; const size = j.nodes[i + 3]; const key = type === "string" || type==="concatenated string" || type==="sliced string" || type==="number"||type==="heap number" ? type : `${type} ${name.slice(0, 60)}`; const e = by[key] ??= [0, 0]; e[0]++; e[1] += size }
 return by }
const a = snap()
for (let i = 0; i < N; i++) kept.push(make(1000 + i))
globalThis.gc!(); globalThis.gc!()
const b = snap()
const rows = Object.entries(b).map(([k, [c, s]]) => [k, (c - (a[k]?.[0] ?? 0)) / N, (s - (a[k]?.[1] ?? 0)) / N] as const).filter((r) => Math.abs(r[2]) > 8).sort((x, y) => y[2] - x[2])
let sum = 0
for (const r of rows) sum += r[2]
console.log("total", sum.toFixed(0))
for (const r of rows.slice(0, 45)) console.log(r[2].toFixed(0).padStart(8), r[1].toFixed(2).padStart(8), r[0])
console.log(kept.length)
