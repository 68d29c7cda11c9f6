/** Letters that are written for digits: "4III", "S1O5". */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{ O: "0", o: "0", Q: "0" },
  ...{ I: "1", i: "1", l: "1" },
  ...{ Z: "2", z: "2" },
  ...{ S: "5", s: "5" },
  B: "8",
}

/** Whether a sign is a digit or looks like one. */
export function looksLikeDigit(sign: string): boolean {
  return /^[0-9]$/.test(sign) || Object.hasOwn(LOOKALIKES, sign)
}

/** The digits that a word of two signs or more looks like, each of whose signs looks like one. */
export function digitsLike(raw: string): string | undefined {
  if (raw.length < 2) return undefined
  const digits = raw.replace(/[^0-9]/g, (letter) => LOOKALIKES[letter] ?? "")
  // "Is", "so", "oil" are words; "iiii" is none.
  const isWord = /^[A-Za-z][a-z]+$/.test(raw) && !/^(.)\1{2,}$/.test(digits)
  return isWord ? undefined : digits
}
