import { badLine } from "./bad-line.js"
import { careful } from "./careful.js"
import { elsewhere } from "./elsewhere.js"
import { fields } from "./fields.js"
import { goBetween } from "./go-between.js"
import type { HardCall } from "./hard-call.js"
import { heated } from "./heated.js"
import { onBehalf } from "./on-behalf.js"
import { oneThing } from "./one-thing.js"
import { ownWords } from "./own-words.js"
import { promising } from "./promising.js"
import { quiet } from "./quiet.js"
import { trades } from "./trades.js"
import { twoVoices } from "./two-voices.js"
import { unsaid } from "./unsaid.js"
import { wandering } from "./wandering.js"

export type { HardCall, Step } from "./hard-call.js"

/** Whole calls, hard in different ways, with the advice that an agent would want at each point. */
export const hardCalls: readonly HardCall[] = [
  ...wandering,
  ...heated,
  ...careful,
  ...promising,
  ...quiet,
  ...trades,
  ...goBetween,
  ...oneThing,
  ...onBehalf,
  ...badLine,
  ...twoVoices,
  ...unsaid,
  ...elsewhere,
  ...ownWords,
  ...fields,
]
