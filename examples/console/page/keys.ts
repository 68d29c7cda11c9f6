import { useEffect } from "preact/hooks"

/** One key that does something. */
export interface Key {
  /** As `KeyboardEvent.key` gives it, in small letters. */
  readonly key: string
  readonly label: string
  readonly run: () => void
}

const groups = new Set<{ readonly name: string; readonly keys: readonly Key[] }>()
const OFF = "console.keysOff"

/** Single keys can be switched off: whoever dictates to their computer would set them off by talking. */
export function areKeysOn(): boolean {
  return localStorage.getItem(OFF) === null
}

/** Switches single keys on or off on this machine. */
export function switchKeys(on: boolean): void {
  if (on) localStorage.removeItem(OFF)
  else localStorage.setItem(OFF, "yes")
}

/** Every key that does something now, by the part of the page. */
export function activeKeys(): readonly { readonly name: string; readonly keys: readonly Key[] }[] {
  return [...groups]
}

/** Offers keys while a component is on the screen. Not while somebody types, nor while a dialog is open. */
export function useKeys(name: string, keys: readonly Key[]): void {
  useEffect(() => {
    const group = { name, keys }
    if (keys.length === 0) return
    groups.add(group)
    return () => void groups.delete(group)
  })
}

/** Listens to the keyboard once for the whole page. */
export function listenToKeys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (isTyping(event) || document.querySelector("dialog[open]") !== null || !areKeysOn()) return
    for (const { keys } of [...groups].toReversed()) {
      const found = keys.find(({ key }) => key === event.key.toLowerCase())
      if (found === undefined) continue
      event.preventDefault()
      found.run()
      return
    }
  })
}

/** Whether the key belongs to what has the focus: letters to a field, the space to a button. */
function isTyping({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.matches("select, textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=range])"))
    return true
  return key === " " && target.matches("button, summary, a, input")
}
