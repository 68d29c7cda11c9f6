import { Fault } from "../../kernel/index.js"
import { issueNear } from "../../kernel/inner.js"
import type { Intent } from "../phrase/intent.js"
import type { Phrase } from "../phrase/phrase.js"

/** The forms in which phrases come and go. */
export type PhraseForm = "zendesk" | "chatwoot" | "front" | "gorgias" | "csv"

/** The forms that are JSON. */
export type VendorForm = Exclude<PhraseForm, "csv">

/** Why an item was not taken over. */
export type RefusedPhraseCode =
  | "import/unreadable"
  | "import/too-large"
  | "import/no-text"
  | "import/inactive"
  | "import/no-intent"
  | "import/template"
  | "import/placeholder"
  | "import/markup"
  | "import/invalid"

/** An item that was not taken over, whole: nothing is kept by half. */
export interface RefusedPhrase {
  /** Where it stands in the input: `macros.3`, `line 12`. */
  readonly path: string
  readonly code: RefusedPhraseCode
  /** Templates, placeholders, tags, members or columns that are in the way, or that a table lacks, the id of what is not active; at most 60 characters of each. */
  readonly about: readonly string[]
}

/** What came out of a file. */
export interface ParsedPhrases {
  readonly phrases: readonly Phrase[]
  readonly refused: readonly RefusedPhrase[]
}

/** What a file does not say by itself. */
export interface ParsePhrasesOptions {
  /** Language of the texts where the file does not say; `en`. */
  readonly locale?: string
  /** Kept in each phrase's `source`; the form where it is left out. */
  readonly source?: string
  /** What an item is for, by its title. Titles written by {@link toPhraseFile} say it themselves. */
  readonly intentOf?: (title: string) => Intent | undefined
  /** Further placeholders of yours: `ticket.ticket_field_123` to the slot that it is. */
  readonly placeholders?: Readonly<Record<string, string>>
}

/** An item of a vendor, as far as it matters here. */
export interface VendorItem {
  readonly path: string
  readonly id: string
  readonly title: string
  readonly body: string
  readonly isHtml: boolean
  readonly locale?: string
}

const forms: readonly PhraseForm[] = ["zendesk", "chatwoot", "front", "gorgias", "csv"]

/** A form that nobody knows is no empty file. */
export function mustBeForm(form: PhraseForm): void {
  if (forms.includes(form)) return
  const given = typeof form === "string" ? form.slice(0, 60) : ""
  throw new Fault("input/invalid", { issues: [issueNear("form", `one of ${forms.join(", ")}`, given, forms)] })
}

export function refuse(path: string, code: RefusedPhraseCode, about: readonly string[] = []): RefusedPhrase {
  return { path, code, about }
}

/** Nobody keeps more in a file of phrases. */
export function fits(input: unknown): boolean {
  return typeof input !== "string" || input.length <= 5_000_000
}
