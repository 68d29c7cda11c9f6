import { useRef, useState } from "preact/hooks"

/**
 * One stop of the Tab key for a whole list; the arrows, Home and End move in it.
 *
 * @param current - The place of the item that is chosen, -1 where none is.
 */
export function useRoving(current: number) {
  const list = useRef<HTMLElement>(null)
  const [moved, setMoved] = useState<number | undefined>()
  const items = (): readonly HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>("button[tabindex]") ?? []),
  ]
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = items()
    const from = all.indexOf(document.activeElement as HTMLElement)
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(all.length - 1, from + 1),
      ArrowRight: Math.min(all.length - 1, from + 1),
      ArrowUp: Math.max(0, from - 1),
      ArrowLeft: Math.max(0, from - 1),
      Home: 0,
      End: all.length - 1,
    }
    const to = steps[event.key]
    if (from < 0 || to === undefined) return
    event.preventDefault()
    setMoved(to)
    all[to]?.focus()
  }
  const at = moved ?? Math.max(0, current)
  const focus = (): void =>
    items()
      .find(({ tabIndex }) => tabIndex === 0)
      ?.focus()
  return { list, at, onKeyDown, focus }
}
