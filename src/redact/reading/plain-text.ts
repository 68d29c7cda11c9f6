import { foldText } from "./fold.js"
import type { FoldedText } from "./fold.js"
import { tokenise } from "./tokens.js"
import type { Token } from "./tokens.js"

/** A text folded, and cut into words when they are first asked for: most texts never are. */
export class PlainText {
  readonly folded: FoldedText
  private cut: readonly Token[] | undefined

  constructor(text: string) {
    this.folded = foldText(text)
  }

  get tokens(): readonly Token[] {
    return (this.cut ??= tokenise(this.folded.text))
  }
}
