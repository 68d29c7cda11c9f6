import type { CuePack, CueRules } from "../pack.js"
import { joinClasses } from "../join-classes.js"
import { inflect } from "./inflect.js"
import { abuse, abuseClasses, abuseTraps } from "./lexicons/abuse.js"
import { agentAsk, agentAskClasses } from "./lexicons/agent-ask.js"
import { agentAvoid } from "./lexicons/agent-avoid.js"
import { agentCourtesy, agentCourtesyClasses } from "./lexicons/agent-courtesy.js"
import { agentPromise, agentPromiseClasses } from "./lexicons/agent-promise.js"
import { agentSteer } from "./lexicons/agent-steer.js"
import { asks, asksClasses } from "./lexicons/asks.js"
import { classes } from "./lexicons/classes.js"
import { contact, contactClasses } from "./lexicons/contact.js"
import { courtesy } from "./lexicons/courtesy.js"
import { feelings, feelingsClasses } from "./lexicons/feelings.js"
import { forms } from "./lexicons/forms.js"
import { outcome, outcomeClasses } from "./lexicons/outcome.js"
import { problem, problemClasses } from "./lexicons/problem.js"
import { safety } from "./lexicons/safety.js"
import { words } from "./lexicons/words.js"

/** English of the United States, Britain, India and Australia. */
export const en: CuePack = {
  language: "en",
  version: "1",
  words,
  forms,
  endings: { "n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would", "'m": "am", "'s": "'s", "'": "" },
  // "is", "has" or the possessive: it fits where any of them would stand.
  ambiguous: { "'s": ["is", "has"] },
  inflect,
  classes: () =>
    joinClasses(
      classes,
      abuseClasses,
      asksClasses,
      contactClasses,
      problemClasses,
      outcomeClasses,
      feelingsClasses,
      agentAskClasses,
      agentCourtesyClasses,
      agentPromiseClasses,
    ),
  rules: englishRules,
}

function englishRules(): CueRules {
  return {
    safety,
    caller: [...abuse, ...asks, ...contact, ...problem, ...outcome, ...courtesy, ...feelings],
    agent: [...agentAsk, ...agentCourtesy, ...agentSteer, ...agentPromise, ...agentAvoid],
    traps: abuseTraps,
  }
}
