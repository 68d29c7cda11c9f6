import v8 from "node:v8"
import { createCall } from "../whole-call.js"
import * as standard from "../../src/index.js"
const AT = 1_767_225_600_000
const mode = process.argv[2]
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
for (let i = 0; i < 10; i++) kept.push(make(i))
globalThis.gc!(); globalThis.gc!()
v8.writeHeapSnapshot(`/tmp/doors/own-${mode}.heapsnapshot`)
console.log(kept.length)
