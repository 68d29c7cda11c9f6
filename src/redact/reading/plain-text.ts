import { foldText } from "./fold.js"
import type { FoldedText } from "./fold.js"
import { tokenise } from "./tokens.js"
import type { Token } from "./tokens.js"

/** A text folded, and its words once they were asked for: of most texts they never are. */
export interface PlainText {
  readonly folded: FoldedText
  tokens: readonly Token[] | undefined
}

/** Folds a text. */
export function toPlain(text: string): PlainText {
  return { folded: foldText(text), tokens: undefined }
}

/** The words of a text, cut once. */
export function tokensOf(plain: PlainText): readonly Token[] {
  return (plain.tokens ??= tokenise(plain.folded.text))
}
