import type { PromiseKind } from "../../session/index.js"
import type { PromiseSlots } from "../told/statement.js"
import type { Say } from "./say.js"

/** The name of a fact or a field in a language; one that it has no name for by its own, in words. */
export function nameOf(names: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(names, name) ? names[name]! : name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase()
}

/** A window of time behind a comma; nothing where none was said. */
export function time(window: string): string {
  return window === "" ? "" : `, ${window}`
}

/** Words behind a colon, or the end of the sentence where there are none. */
export function said(words: string, quote: (words: string) => string): string {
  return words.trim() === "" ? "." : `: ${quote(words)}`
}

/** A promise as a sentence behind `who`: what, by when, and in which words. To send or to do "it" says nothing, where its own words tell what. */
export function toPromise(
  who: string,
  kinds: Readonly<Record<PromiseKind, string>>,
  { kind, window, words }: PromiseSlots,
  say: Say,
): string {
  const what = words.trim() !== "" && (kind === "send" || kind === "do") ? "" : ` ${kinds[kind]}`
  return `${who}${what}${time(say.window(window))}${said(words, say.quote)}`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
