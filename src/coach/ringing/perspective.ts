import type { PerspectiveIntent } from "../../phrases/index.js"

/** What has happened to the caller, by words of a problem that is known before they are on the line. English and Spanish. */
const kinds: readonly (readonly [PerspectiveIntent, RegExp])[] = [
  [
    "perspectiveBilled",
    /\b(?:bill(?:ed)?|charged?|invoice|refund|paid|payment|money|factura|cobr\w+|reembolso|dinero)\b/i,
  ],
  [
    "perspectiveLate",
    /\b(?:late|delay(?:ed)?|not (?:arrived|come|delivered)|never (?:arrived|came)|waiting|missing|nobody came|no lleg\w{1,8}|tarde|retras\w{1,8})\b/i,
  ],
  [
    "perspectiveFaulty",
    /\b(?:broken?|broke|damaged|faulty|leak(?:s|ing)?|stopped|not working|does(?:n't| not) work|rot[ao]|averiad[ao]|no funciona)\b/i,
  ],
]

/** Which view from the caller's seat fits: by the problem, else by what they had behind them. */
export function perspectiveOn(problem: string | undefined, isRepeated: boolean): PerspectiveIntent {
  if (isRepeated) return "perspectiveAgain"
  return kinds.find(([, words]) => words.test(problem?.slice(0, 500) ?? ""))?.[0] ?? "perspective"
}
