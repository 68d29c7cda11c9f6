/** What a code means and what to do about it, as `docs/errors.md` prints it. */
export interface CodeEntry {
  /** What was found. */
  readonly meaning: string
  /** What the developer can do. */
  readonly remedy: string
}
