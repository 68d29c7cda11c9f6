import { cuss } from "cuss"
import leoProfanity from "leo-profanity"
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity"

/** Whether a text is heard as something, by other means than ours. */
export type Rule = (text: string) => boolean

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })

/** Packages of npm that hear bad language, as their documentation says to use them. */
export const packages: Readonly<Record<string, Rule>> = {
  obscenity: (text) => matcher.hasMatch(text),
  "leo-profanity": (text) => leoProfanity.check(text),
  "cuss (rating 1 or 2)": (text) => hasCuss(text, 1),
  "cuss (rating 2)": (text) => hasCuss(text, 2),
}

function hasCuss(text: string, least: number): boolean {
  const words = text.toLowerCase().match(/[a-z']+/g) ?? []
  return words.some((word) => Object.hasOwn(cuss, word) && (cuss[word] ?? 0) >= least)
}

/** One line each: what anybody would write first, a floor to stay above. */
export const floors = {
  abuse: (text) =>
    /\b(fuck\w*|shit\w*|bitch\w*|cunt|dick|ass|asshole|bastard|whore|slut|stupid|idiot|dumb|moron|shut up|suck\w*|hate you|ugly|useless|sex\w*|kill you|nigg\w*|fag\w*)\b/i.test(
      text,
    ),
  handoff: (text) => /\b(human|agent|someone|somebody|person|representative|manager|operator|speak|talk)\b/i.test(text),
  thank: (text) => /\b(thanks?|thank you|thx|cheers)\b/i.test(text),
  angry: (text) =>
    /\b(angry|annoy\w*|frustrat\w*|ridiculous|useless|stupid|damn|hell|terrible|awful|hate)\b/i.test(text),
} satisfies Readonly<Record<string, Rule>>
