import { MENTION_TURNS } from "./memory.js"
import type { RedactMemory } from "./memory.js"
import { isCardData, type Listened } from "./listening.js"

/** What was listened for behind a turn. */
export type ListenedTurn = Listened & { readonly turnId: string }

interface Next extends Pick<RedactMemory, "tails" | "maskedTurns"> {
  readonly before: RedactMemory
  readonly turnId: string
  readonly listened: Listened
}

/** What is remembered behind a turn. Written out: to spread it costs more than a microsecond on Node 20. */
export function withListened({ before, turnId, listened, tails, maskedTurns }: Next): RedactMemory {
  const { expects, isAnswered, expectTurns, cardTurns, bankTurns, afterCardTurns } = listened
  return {
    expects,
    isAnswered,
    expectTurns,
    cardTurns,
    bankTurns,
    afterCardTurns,
    tails,
    maskedTurns,
    lately: noteListened(before, turnId, listened),
  }
}

/** The last turns with one more. Of the first only what was listened for behind it counts: nothing lasts longer. None where nothing is listened for. */
function noteListened(memory: RedactMemory, turnId: string, listened: Listened): readonly ListenedTurn[] {
  const { lately } = memory
  if (lately.length === 0 && isIdle(listened) && isIdle(memory)) return lately
  const before = lately.length === 0 ? [toListened("", memory)] : lately.slice(-MENTION_TURNS)
  before.push(toListened(turnId, listened))
  return before.every(isIdle) ? [] : before
}

/** The memory as if nothing had been asked, announced or given in a turn; what later turns made of it themselves stays. */
export function withoutListened(memory: RedactMemory, turnId: string): RedactMemory {
  const { lately } = memory
  if (lately.length === 0) return memory
  let place = lately.length - 1
  while (place > 0 && lately[place]!.turnId !== turnId) place -= 1
  if (place <= 0) return memory
  let listened: Listened = lately[place - 1]!
  const left = lately.slice(0, place)
  for (let index = place + 1; index < lately.length; index++) {
    listened = heardAnew(listened, lately[index - 1]!, lately[index]!)
    left.push(toListened(lately[index]!.turnId, listened))
  }
  const { turnId: _, ...now } = toListened("", listened)
  return { ...memory, ...now, lately: left }
}

/** What a turn leaves where something else was listened for before it than was: what it changed then, and of the rest what time leaves. */
function heardAnew(now: Listened, before: Listened, after: Listened): Listened {
  const [left, then] = [aged(now), aged(before)]
  const isSame =
    after.expectTurns === then.expectTurns &&
    after.isAnswered === then.isAnswered &&
    after.expects.join() === then.expects.join()
  const asked = isSame ? left : isTalk(now) || !isTalk(before) ? after : { ...after, expects: ofThemselves(after) }
  const turns = (name: "cardTurns" | "bankTurns" | "afterCardTurns") =>
    after[name] === then[name] ? left[name] : after[name]
  return {
    ...asked,
    cardTurns: turns("cardTurns"),
    bankTurns: turns("bankTurns"),
    afterCardTurns: turns("afterCardTurns"),
  }
}

function isTalk({ cardTurns, afterCardTurns, expects }: Listened): boolean {
  return cardTurns > 0 || afterCardTurns > 0 || expects.some(isCardData)
}

/** What is asked for without a card being spoken of before: a code or a date is of something else then. */
function ofThemselves({ expects }: Listened): Listened["expects"] {
  return expects.some((kind) => kind === "card" || kind === "postcode")
    ? expects
    : expects.filter((kind) => !isCardData(kind))
}

/** What is listened for when a turn has passed in which nothing was heard. */
export function aged({ expects, isAnswered, expectTurns, cardTurns, bankTurns, afterCardTurns }: Listened): Listened {
  return {
    expects: expectTurns > 1 ? expects : [],
    isAnswered: isAnswered && expectTurns > 1,
    expectTurns: Math.max(0, expectTurns - 1),
    cardTurns: Math.max(0, cardTurns - 1),
    bankTurns: Math.max(0, bankTurns - 1),
    afterCardTurns: Math.max(0, afterCardTurns - 1),
  }
}

/** Whether nothing is listened for. */
export function isIdle({ expectTurns, cardTurns, bankTurns, afterCardTurns }: Listened): boolean {
  return expectTurns === 0 && cardTurns === 0 && bankTurns === 0 && afterCardTurns === 0
}

/** Written out: to spread it costs more than a microsecond on Node 20. */
function toListened(turnId: string, listened: Listened): ListenedTurn {
  const { expects, isAnswered, expectTurns, cardTurns, bankTurns, afterCardTurns } = listened
  return { turnId, expects, isAnswered, expectTurns, cardTurns, bankTurns, afterCardTurns }
}
