/**
 * What is made when it is first asked for.
 *
 * Regular expressions with `\p{…}` are written so, from a string: as a literal V8 reads each at import, even in a function that is never
 * called, and puts its class together anew (0.1 ms; all of ours an eighth of the import). `npm run recheck` knows the form.
 */
export function lazy<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
