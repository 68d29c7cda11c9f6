import type { CuePack, CueRules } from "../lexicon/pack.js"
import { joinClasses } from "../patterns/join-classes.js"
import { inflect } from "./inflect.js"
import { words } from "./lexicons/words.js"
import { forms } from "./lexicons/forms.js"
import { classes } from "./lexicons/classes.js"
import { crisis } from "./lexicons/crisis.js"
import { emergency } from "./lexicons/emergency.js"
import { profanity } from "./lexicons/profanity.js"
import { insults, insultsClasses } from "./lexicons/insults.js"
import { slurs, slursClasses } from "./lexicons/slurs.js"
import { sexual, sexualClasses } from "./lexicons/sexual.js"
import { violence, violenceClasses } from "./lexicons/violence.js"
import { abuseTraps } from "./lexicons/abuse-traps.js"
import { asks, asksClasses } from "./lexicons/asks.js"
import { earlierContact, earlierContactClasses } from "./lexicons/earlier-contact.js"
import { promiseBroken, promiseBrokenClasses } from "./lexicons/promise-broken.js"
import { waits } from "./lexicons/waits.js"
import { threats, threatsClasses } from "./lexicons/threats.js"
import { problem, problemClasses } from "./lexicons/problem.js"
import { outcome, outcomeClasses } from "./lexicons/outcome.js"
import { courtesy } from "./lexicons/courtesy.js"
import { answers } from "./lexicons/answers.js"
import { endSignal } from "./lexicons/end-signal.js"
import { anger, angerClasses } from "./lexicons/anger.js"
import { feelings, feelingsClasses } from "./lexicons/feelings.js"
import { agentAsk, agentAskClasses } from "./lexicons/agent-ask.js"
import { agentCourtesy, agentCourtesyClasses } from "./lexicons/agent-courtesy.js"
import { agentSteer } from "./lexicons/agent-steer.js"
import { agentPromise, agentPromiseClasses } from "./lexicons/agent-promise.js"
import { agentAvoid } from "./lexicons/agent-avoid.js"

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
      insultsClasses,
      slursClasses,
      sexualClasses,
      violenceClasses,
      asksClasses,
      earlierContactClasses,
      promiseBrokenClasses,
      threatsClasses,
      problemClasses,
      outcomeClasses,
      angerClasses,
      feelingsClasses,
      agentAskClasses,
      agentCourtesyClasses,
      agentPromiseClasses,
    ),
  rules: englishRules,
}

function englishRules(): CueRules {
  return {
    safety: [...crisis, ...emergency],
    caller: [
      ...profanity,
      ...insults,
      ...slurs,
      ...sexual,
      ...violence,
      ...asks,
      ...earlierContact,
      ...promiseBroken,
      ...waits,
      ...threats,
      ...problem,
      ...outcome,
      ...courtesy,
      ...answers,
      ...endSignal,
      ...anger,
      ...feelings,
    ],
    agent: [...agentAsk, ...agentCourtesy, ...agentSteer, ...agentPromise, ...agentAvoid],
    traps: abuseTraps,
  }
}
