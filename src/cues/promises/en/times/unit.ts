import { UNITS } from "../lexicons/lengths.js"

/** What a unit of time is, and how many of them it makes: a fortnight is two weeks, a minute 60,000 milliseconds. */
export type Unit = readonly [is: "elapsed" | "day" | "week" | "month" | "year", times: number]

let units: ReadonlyMap<string, Unit> | undefined

/** The words for units of time. */
export function unitWords(): ReadonlyMap<string, Unit> {
  units ??= new Map(
    Object.entries(UNITS).flatMap(([name, words]) => {
      const [is, times] = name.split(" ")
      // What a key is written as is a unit: TypeScript does not take texts apart.
      return words.split(" ").map((word) => [word, [is, Number(times)] as unknown as Unit] as const)
    }),
  )
  return units
}

/** The unit that a word names. */
export function unitOf(word: string): Unit | undefined {
  return unitWords().get(word)
}
