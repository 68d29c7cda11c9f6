/**
 * A function of two objects that makes its answer once for both, and keeps it as long as they live. For what is made of a playbook: calls
 * come and go, and ask for the same again.
 */
export function keptFor<First extends object, Second extends object, Made>(
  make: (first: First, second: Second) => Made,
): (first: First, second: Second) => Made {
  let kept: WeakMap<First, WeakMap<Second, { readonly made: Made }>> | undefined
  return (first, second) => {
    kept ??= new WeakMap()
    let ofFirst = kept.get(first)
    if (ofFirst === undefined) kept.set(first, (ofFirst = new WeakMap()))
    let found = ofFirst.get(second)
    if (found === undefined) ofFirst.set(second, (found = { made: make(first, second) }))
    return found.made
  }
}
