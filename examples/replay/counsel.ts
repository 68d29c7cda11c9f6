import { explainFiring, sayLacking, toHeadline, type Advice, type CallEvent, type RuleFired } from "evenkeel"
import type { Note } from "./describe.js"
import { toMoment } from "./describe.js"

/** Tells what the library suggests: advice and what became of it, rules and what followed from them. */
export function createCounsel(zone: string, locale: string): (event: CallEvent) => Note | undefined {
  const given = new Map<string, string>()
  return (event) => {
    switch (event.type) {
      case "advice.given": {
        if (event.data.shadow === true) return undefined
        const headline = toHeadline(event.data.code, locale)
        given.set(event.data.adviceId, headline)
        return { tone: "advice", text: toAdvice(headline, event.data, locale) }
      }
      case "advice.used":
        return { tone: "good", text: `advice taken up: ${given.get(event.data.adviceId) ?? event.data.adviceId}` }
      case "rule.fired":
        return { tone: "rule", text: toFiring(event.data, explainFiring(event, { locale })) }
      case "boundary.advised":
        return { tone: "rule", text: `the limit may be named now, ${levels[event.data.level]}` }
      case "dispatch.wanted":
        return { tone: "rule", text: `people on call are wanted: ${event.data.topic ?? event.data.policyId}` }
      case "ending.offered":
        return { tone: "rule", text: "the agent may end the call" }
      case "help.routed": {
        const { targetIds, mode, answerBy } = event.data
        return {
          tone: "rule",
          text: `help is asked of ${targetIds.join(", ")} (${mode}), answer by ${toMoment(answerBy, zone)}`,
        }
      }
      case "help.unreachable":
        return { tone: "rule", text: "nobody is left to ask for help" }
      case "help.leftOpen":
        return { tone: "rule", text: "help had not come: it is a promise now" }
      default:
        return undefined
    }
  }
}

const levels = { 1: "politely", 2: "formally", 3: "for the last time" } as const

function toAdvice(headline: string, { phrase, slots }: Advice, locale: string): string {
  if (phrase !== null) return `${headline}: “${phrase.text}”`
  const { missing } = slots
  return missing === undefined ? headline : `${headline}: ${sayLacking(missing, locale)}`
}

/** The explanation in one line, without the sentence that it fired. */
function toFiring({ ruleId }: RuleFired, [, ...rest]: readonly string[]): string {
  return `rule ${ruleId}: ${rest.join(" ")}`
}
