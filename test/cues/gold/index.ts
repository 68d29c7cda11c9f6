import { abuse } from "./abuse.js"
import { agentAsk } from "./agent-ask.js"
import { agentAvoid } from "./agent-avoid.js"
import { agentCourtesy } from "./agent-courtesy.js"
import { agentDone } from "./agent-done.js"
import { agentSteer } from "./agent-steer.js"
import { asks } from "./asks.js"
import { contact } from "./contact.js"
import { feelings } from "./feelings.js"
import type { GoldSet } from "./gold.js"
import { matter } from "./matter.js"
import { ofThemselves } from "./of-themselves.js"
import { safety } from "./safety.js"

export const callerGold: GoldSet = { ...safety, ...abuse, ...feelings, ...asks, ...contact, ...matter, ...ofThemselves }
export const agentGold: GoldSet = { ...agentAsk, ...agentCourtesy, ...agentSteer, ...agentDone, ...agentAvoid }
