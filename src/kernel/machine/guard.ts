/**
 * Does what a host gave; where it throws, at once or later, that is told to `failed`, and to nobody where it is left out. A promise
 * that nobody looks at would end a process of Node.
 */
export function guard(work: () => unknown, failed: (cause: unknown) => void = () => undefined): void {
  try {
    const answer = work()
    if (answer instanceof Promise) answer.catch(failed)
  } catch (cause) {
    failed(cause)
  }
}
