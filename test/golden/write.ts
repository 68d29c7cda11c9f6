// Writes the golden call anew: `npx tsx --tsconfig test/tsconfig.json test/golden/write.ts`. Only for a change of the format
// that is meant, and before it is released: what is released must stay readable.
import { writeFileSync } from "node:fs"
import { fullCall } from "./full-call.js"

const call = fullCall()
const golden = { events: call.events(), snapshot: call.snapshot() }
writeFileSync(new URL("full-call.json", import.meta.url), `${JSON.stringify(golden, null, 1)}\n`)
