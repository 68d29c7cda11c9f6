import { textAt, type Token, isWordAt } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { phraseAt } from "../words/phrases.js"
import { found, type Read } from "./found.js"

/** "2026", "two thousand and twenty six", "twenty twenty six", with or without a comma before it. */
export function readYear(tokens: readonly Token[], index: number): Read<number> | undefined {
  const joined = isWordAt(tokens, index, ", in of") || isStroke(tokens, index) ? index + 1 : index
  const at = joined + phraseAt(tokens, joined, "the? year of?")
  const token = tokens[at]
  if (token?.kind !== "number" || token.value === undefined || token.ordinal === true) return undefined
  if (token.value >= 1990 && token.value <= 2100 && /^\d{4}$/.test(token.text)) return found(token.value, at + 1)
  const rest = tokens[at + 1]
  const pair = token.spelled === true && token.value === 20 && rest?.kind === "number" && rest.ordinal !== true
  if (pair && (rest.value ?? 0) >= 20 && (rest.value ?? 0) <= 99) return found(2000 + (rest.value ?? 0), at + 2)
  return undefined
}

/** "15 Jan 28": a number behind the month that counts nothing and is no hour. */
export function readShortYear(tokens: readonly Token[], index: number): Read<number> | undefined {
  const behind = tokens[index + 1]
  const free =
    behind === undefined || (behind.kind === "mark" && behind.text !== "#") || isOneOf("at by before", behind.text)
  if (!free || tokens[index]?.ordinal === true || !/^2[5-9]$|^[3-5]\d$/.test(textAt(tokens, index))) return undefined
  return found(2000 + Number(tokens[index]!.text), index + 1)
}

/** A stroke or hyphen inside a date: "Dec-5", "23/Sep/2026". */
export function isStroke(tokens: readonly Token[], at: number): boolean {
  return isWordAt(tokens, at, "- #") && tokens[at]?.glued === true && tokens[at + 1]?.glued === true
}
