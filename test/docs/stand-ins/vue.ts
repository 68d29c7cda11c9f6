/** What the guide uses of Vue, with Vue's own rules for it, so that its code is run: a shallow ref changes where it is given another value. */
interface Ref<Value> {
  value: Value
}

let scope: (() => void)[] | undefined

/** As Vue's: what is read from it is what was set last; what is inside is left alone. */
export function shallowRef<Value>(value: Value): Ref<Value> {
  return { value }
}

/** As Vue's, computed whenever it is read. */
export function computed<Value>(compute: () => Value): { readonly value: Value } {
  return {
    get value() {
      return compute()
    },
  }
}

/** As Vue's: run when the component goes. Outside of one it does nothing, as Vue only warns. */
export function onScopeDispose(stop: () => void): void {
  scope?.push(stop)
}

/** As Vue's: what is made inside lets go when the scope is stopped. */
export function effectScope(): { run<Made>(make: () => Made): Made | undefined; stop(): void } {
  let dispose = (): void => undefined
  return {
    run(make) {
      const component = setUp(make)
      dispose = component.dispose
      return component.made
    },
    stop: () => dispose(),
  }
}

/** Sets a component up. Gives what it made and a function that takes it off. */
export function setUp<Made>(component: () => Made): { readonly made: Made; readonly dispose: () => void } {
  const stops: (() => void)[] = []
  scope = stops
  try {
    return { made: component(), dispose: () => stops.forEach((stop) => stop()) }
  } finally {
    scope = undefined
  }
}
