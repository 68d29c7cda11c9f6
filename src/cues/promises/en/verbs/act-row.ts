import { BY_CARRIER } from "../lexicons/acts-by-carrier.js"
import { IN_PERSON } from "../lexicons/acts-in-person.js"
import { IN_TOUCH } from "../lexicons/acts-in-touch.js"
import { OTHER_ACTS } from "../lexicons/acts-other.js"

/** What an act is, or `none` for wordings that look like one and are not. */
export type ActRowKind = "callback" | "send" | "visit" | "do" | "none"

/** A way in which an act is said: its kind, a pattern that begins with the base form of the verb, and marks. */
export type ActRow = readonly [kind: ActRowKind, pattern: string, marks: string]

let rows: readonly ActRow[] | undefined

/**
 * The acts, by verb; the first row that fits counts. Verbs without a row are read as `do` when a time goes with them, unless they
 * are in `NO_ACT`.
 *
 * `visit:tc` heads the patterns of a kind with these marks, one a line: `have *3 @visitor`. In a pattern `a|b` is either word,
 * `word?` may be absent, `*3` is none to three words, `@name` is a class of `CLASSES`. Marks: `t` it is a promise only with a time; `c` a
 * company does it, whoever speaks; `q` only by a caller; `o` only by somebody who is not the speaker; `p` only by people, or by what is
 * carried to the door; `v` only by those who come to the door; `m` only of money; `n` by no people; `h` only behind "there".
 */
export function actRows(): readonly ActRow[] {
  rows ??= [...IN_TOUCH, ...BY_CARRIER, ...IN_PERSON, ...OTHER_ACTS].flatMap((list) => {
    let head: readonly string[] = []
    return list
      .trim()
      .split("\n")
      .flatMap((line): readonly ActRow[] => {
        const [kind, marks = ""] = head
        if (!line.includes(":")) return [[kind as ActRowKind, line, marks]]
        head = line.split(":")
        return []
      })
  })
  return rows
}
