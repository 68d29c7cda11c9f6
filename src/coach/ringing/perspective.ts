import type { PerspectiveIntent } from "../../phrases/index.js"

/** What has happened to the caller, by words of a problem that is known before they are on the line. English and Spanish. */
const kinds: readonly (readonly [PerspectiveIntent, RegExp])[] = [
  [
    "perspectiveBilled",
    /\b(?:bill(?:ed)?|(?:over)?charged?|invoice|refund|paid|payment|money|factura|cobr\w+|reembolso|dinero)\b/i,
  ],
  [
    "perspectiveLate",
    /(?:\b(?:late(?! (?:brother|father|husband|mother|partner|sister|wife)\b)|delay(?:ed)?|never (?:arrived|came)|waiting|missing|nobody came|no (?:ha )?lleg\w{1,8}|tarde|retras\w{1,8})|(?:\bnot|n't) (?:arrived?|come|delivered|turn(?:ed)? up))\b/i,
  ],
  [
    "perspectiveFaulty",
    /\b(?:broken?|broke|damaged|faulty|leak(?:s|ing)?|stopped|not working|does(?:n't| not) work|rot[ao]|averiad[ao]|no (?:me )?funciona)\b/i,
  ],
]

/** A death, or somebody hurt or gone: nobody's seat to imagine between two rings. */
const GRAVE =
  /\b(?:ambulance|bereave\w*|dead|death|died|dying|emergency|funeral|gas|hospital|hurt|passed away|late (?:brother|father|husband|mother|partner|sister|wife)|muri[oó]|falleci\w*|emergencia)\b/i

/** Which view from the caller's seat fits: by the problem, else by what they had behind them; none into what is grave. */
export function perspectiveOn(problem: string, isRepeated: boolean): PerspectiveIntent | null {
  const told = problem.slice(0, 500).replaceAll("\u2019", "'")
  if (GRAVE.test(told)) return null
  if (isRepeated) return "perspectiveAgain"
  return kinds.find(([, words]) => words.test(told))?.[0] ?? "perspective"
}
