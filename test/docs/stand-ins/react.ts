/**
 * What the guide uses of React, with React's own rules for it, so that its code is run: `useSyncExternalStore` asks for a stable
 * snapshot, renders again only where it is another one, and subscribes again only where `subscribe` is.
 */
interface Hook {
  key: unknown
  value: unknown
  stop?: (() => void) | undefined
}

interface Rendering {
  readonly hooks: Hook[]
  at: number
  again: () => void
}

let rendering: Rendering | undefined

function nextHook(): Hook {
  if (rendering === undefined) throw new Error("a hook is called outside of a component")
  return (rendering.hooks[rendering.at++] ??= { key: undefined, value: undefined })
}

/** As React's: the value of an outside store, which must be the same object while nothing changes. */
export function useSyncExternalStore<Value>(
  subscribe: (listener: () => void) => () => void,
  getSnapshot: () => Value,
  _getServerSnapshot?: () => Value,
): Value {
  const hook = nextHook()
  const { again } = rendering!
  const value = getSnapshot()
  if (!Object.is(value, getSnapshot())) throw new Error("The result of getSnapshot should be cached")
  hook.value = value
  if (hook.key !== subscribe) {
    hook.stop?.()
    hook.key = subscribe
    hook.stop = subscribe(() => {
      if (!Object.is(hook.value, getSnapshot())) again()
    })
  }
  return value
}

/** As React's: computed again only where one of `on` is another. */
export function useMemo<Value>(make: () => Value, on: readonly unknown[]): Value {
  const hook = nextHook()
  const known = hook.key as readonly unknown[] | undefined
  if (known === undefined || on.some((each, index) => !Object.is(each, known[index]))) {
    hook.value = make()
    hook.key = on
  }
  return hook.value as Value
}

/** Renders a component now and whenever it asks for it. Gives a function that unmounts it. */
export function mount(component: () => void): () => void {
  const hooks: Hook[] = []
  const render = (): void => {
    rendering = { hooks, at: 0, again: render }
    try {
      component()
    } finally {
      rendering = undefined
    }
  }
  render()
  return () => hooks.forEach(({ stop }) => stop?.())
}
