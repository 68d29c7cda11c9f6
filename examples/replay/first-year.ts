/** A time before it is counted from the beginning of a call, and is no instant: a transcript that tells no day has none to name. */
export const FIRST_YEAR = 365 * 86_400_000
