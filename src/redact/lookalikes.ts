/** Letters that are written for digits: "4III", "S1O5". */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{ O: "0", o: "0", Q: "0" },
  ...{ I: "1", i: "1", l: "1" },
  ...{ Z: "2", z: "2" },
  ...{ S: "5", s: "5" },
  B: "8",
}

let alikeOnly: RegExp | undefined

/** The digits that a word of two signs or more looks like, if each of its signs looks like one. */
export function digitsLike(raw: string): string | undefined {
  alikeOnly ??= new RegExp(`^[0-9${Object.keys(LOOKALIKES).join("")}]{2,}$`)
  if (!alikeOnly.test(raw)) return undefined
  const digits = raw.replace(/[^0-9]/g, (letter) => LOOKALIKES[letter] ?? "")
  // "Is", "so", "oil" are words; "iiii" is none.
  const isWord = /^[A-Za-z][a-z]+$/.test(raw) && !/^(.)\1{2,}$/.test(digits)
  return isWord ? undefined : digits
}
