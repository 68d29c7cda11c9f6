import { readCorpus, type Part } from "../corpora/corpora.js"
import { isRight, toCases, type TimexCase, type Window } from "./read-timex.js"
import type { TimeReader } from "./readers.js"

/** How many times of each type were read exactly right. */
export interface TimesRead {
  readonly byType: ReadonlyMap<string, { right: number; all: number }>
  readonly right: number
  readonly all: number
  readonly wrongIds: readonly string[]
}

export function measureTimes(
  part: Part,
  read: TimeReader,
  onWrong?: (timexCase: TimexCase, window: Window | undefined) => void,
): TimesRead {
  const byType = new Map<string, { right: number; all: number }>()
  const wrongIds: string[] = []
  const cases = toCases(readCorpus("timex")).filter((one) => one.part === part)
  for (const one of cases) {
    const window = read(one)
    const right = isRight(one, window)
    const known = byType.get(one.timex.type) ?? { right: 0, all: 0 }
    byType.set(one.timex.type, { right: known.right + (right ? 1 : 0), all: known.all + 1 })
    if (right) continue
    wrongIds.push(one.id)
    onWrong?.(one, window)
  }
  const sorted = new Map([...byType].sort(([left], [other]) => (left < other ? -1 : 1)))
  return { byType: sorted, right: cases.length - wrongIds.length, all: cases.length, wrongIds }
}
