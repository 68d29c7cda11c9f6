import type { PromiseKind } from "../../session/index.js"

/** The name of a fact or a field in a language; one that it has no name for by its own, in words. */
export function nameOf(names: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(names, name) ? names[name]! : name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase()
}

/** A window of time behind a comma; nothing where none was said. */
export function time(window: string): string {
  return window === "" ? "" : `, ${window}`
}

/** What was promised, behind a space, by its kind; to send or to do "it" says nothing, where its own words tell what. */
export function toPromise(kinds: Readonly<Record<PromiseKind, string>>, kind: PromiseKind, words: string): string {
  return words.trim() !== "" && (kind === "send" || kind === "do") ? "" : ` ${kinds[kind]}`
}

/** Words behind a colon, or the end of the sentence where there are none. */
export function said(words: string, quote: (words: string) => string): string {
  return words.trim() === "" ? "." : `: ${quote(words)}`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
