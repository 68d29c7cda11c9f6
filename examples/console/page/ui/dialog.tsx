import type { ComponentChildren } from "preact"
import { useLayoutEffect, useRef } from "preact/hooks"

/** A question on top of the page. The browser keeps the focus in it, gives it back afterwards, and closes it on Escape. */
export function Dialog({
  title,
  children,
  submit,
  onSubmit,
  onClose,
}: {
  readonly title: string
  readonly children: ComponentChildren
  readonly submit?: string
  readonly onSubmit?: () => void
  readonly onClose: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the next key: what is typed at once belongs to the question, and is no shortcut.
  useLayoutEffect(() => {
    const { current } = dialog
    current?.showModal()
    return () => current?.close()
  }, [])
  return (
    <dialog ref={dialog} aria-labelledby="dialog-title" onCancel={onClose} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit?.()
        }}
      >
        <h2 id="dialog-title">{title}</h2>
        {children}
        <div class="row end">
          <button type="button" class="quiet" onClick={onClose}>
            {submit === undefined ? "Close" : "Cancel"}
          </button>
          {submit !== undefined && (
            <button type="submit" class="main">
              {submit}
            </button>
          )}
        </div>
      </form>
    </dialog>
  )
}
