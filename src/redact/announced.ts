import type { PhraseKind } from "./phrases/cue-phrases.js"
import { isTaken } from "./phrases/find-cues.js"
import type { FoundCue } from "./phrases/find-cues.js"
import { joiningWords } from "./phrases/joining-words.js"
import { expectsAt, isCardTalk } from "./listening.js"
import type { Listening } from "./listening.js"
import type { Expected } from "./memory.js"
import type { Token } from "./reading/tokens.js"
import { isSensitive } from "./verdict.js"

/** What a look for announcements stands on: the words, the phrases among them, what was heard so far. */
export interface Announcing {
  readonly tokens: readonly Token[]
  readonly cues: readonly FoundCue[]
  readonly listening: Listening
}

/** What is expected of digits that begin at a token, and whether a phrase right before them says so. */
export function expectsOf(
  { tokens, cues, listening }: Announcing,
  first: number,
  next: number,
): { readonly expects: readonly Expected[]; readonly isTight: boolean } {
  const isNamed = next > 0 && listening.isInGroup
  const isTight = isNamed && areJoining(tokens, listening.localLast + 1, first, cues)
  return { expects: expectsAt(listening, first, isTight), isTight }
}

/** So many words at most between a cue and its digits: "card number, okay so let me see, it is". */
const TIGHT_REACH = 8

function areJoining(tokens: readonly Token[], from: number, to: number, cues: readonly FoundCue[]): boolean {
  if (to - from > TIGHT_REACH) return false
  const { joining } = joiningWords()
  for (let at = from; at < to; at += 1) {
    if (!joining.has(tokens[at]?.word ?? "") && !isTaken(cues, at)) return false
  }
  return true
}

const NAMING = ["is", "was", "thats"]
const COPULAS = [...NAMING, "for", "as", "on", "under"]

/** "4111 … is my card number", "45123 is the order number". */
export function cueAfter(
  { tokens, listening }: Pick<Announcing, "tokens" | "listening">,
  cue: FoundCue | undefined,
  last: number,
): Expected | undefined {
  const next = tokens[last + 1]?.word ?? ""
  // "12345678, sort code 20-30-40".
  if (cue?.kind === "account" && areJoining(tokens, last + 1, cue.first, [])) return "account"
  if (cue === undefined || cue.first > last + 4 || !COPULAS.includes(next)) return undefined
  // "I paid with 4111 … for my order" names no order number.
  if (!NAMING.includes(next) && isCardTalk(listening)) return undefined
  const { kind } = cue
  if (kind === "shortCode") return "code"
  return isExpected(kind) ? kind : undefined
}

const EXPECTED: readonly string[] = ["phone", "number", "quantity", "postcode", "accountNumber", "namedCode", "idName"]

function isExpected(kind: PhraseKind): kind is PhraseKind & Expected {
  return EXPECTED.includes(kind) || isSensitive(kind as Expected)
}
