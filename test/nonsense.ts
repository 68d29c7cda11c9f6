import fc from "fast-check"
import { expect, test } from "vitest"
import { isFault } from "evenkeel/kernel"

/** Throws at every touch. */
function hostile(): object {
  const trap = (): never => {
    throw new Error("do not touch")
  }
  return new Proxy({}, { get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap, getPrototypeOf: trap })
}

function readNever(): never {
  throw new Error("do not read")
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

/** What is in the way wherever it comes: some of it beside something else that is. */
const worst: readonly (() => unknown)[] = [
  () => null,
  () => Number.NaN,
  () => "x".repeat(50_000),
  () => Symbol("nonsense"),
  () => ({}),
  () => [hostile()],
  hostile,
  revoked,
  () => new Proxy([], { get: () => readNever() }),
]

/** A list that is one, and takes minutes to go through. */
const endless = (): unknown => new Array(1e9)

/** As an argument only: lists without end, and a class, which within a port of the host's throws for itself. */
const asArguments: readonly (() => unknown)[] = [() => ({ length: 1e9 }), endless, () => class {}]

const makers: readonly (() => unknown)[] = [
  () => undefined,
  () => 0,
  () => -1,
  () => Infinity,
  () => 1e300,
  () => "",
  () => "nonsense",
  () => "x".repeat(100_000),
  () => "\ud800",
  () => "__proto__",
  () => true,
  () => 10n,
  () => () => "nonsense",
  () => [],
  () => [null],
  () => Object.create(null) as object,
  () => JSON.parse('{"__proto__": {"polluted": true}}') as object,
  () => ({
    get type(): never {
      throw new Error("do not read")
    },
  }),
  () => new Map([["a", 1]]),
  () => new Date(Number.NaN),
  ...worst,
]

/** Makes what no type allows, or what makes no sense: a runner of properties must not touch it. */
export const nonsense: fc.Arbitrary<() => unknown> = fc.constantFrom(...makers)

/** Makes the arguments, with one of them, or one place within it, put out of order. */
export function spoilt(args: readonly unknown[]): fc.Arbitrary<() => readonly unknown[]> {
  const places = args.flatMap((arg, index) => placesIn(arg, [index]))
  return fc.tuple(fc.constantFrom(...places), nonsense).map(([place, make]) => () => {
    return put(args.map(emptied), place, make()) as readonly unknown[]
  })
}

/** A list that is to be filled is empty again. */
function emptied(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? [] : value
}

/** The arguments with each of them, left out or not, put out of order in every way, also as the last; and each two in the worst ways. */
function* everySpoilt(args: readonly unknown[], arity: number): Generator<readonly unknown[]> {
  const width = Math.max(args.length, arity)
  const fresh = () => Array.from({ length: width }, (_, index) => emptied(args[index]))
  for (let one = 0; one < width; one++) {
    for (const make of [...makers, ...asArguments]) yield fresh().with(one, make())
    for (const make of worst) yield [...fresh().slice(0, one), make()]
    for (let other = one + 1; other < width; other++)
      for (const make of [...worst, ...asArguments])
        for (const second of worst) yield fresh().with(one, make()).with(other, second())
  }
}

type Place = readonly (string | number)[]

function placesIn(value: unknown, at: Place): readonly Place[] {
  if (typeof value !== "object" || value === null || at.length > 5) return [at]
  return [at, ...Object.keys(value).flatMap((key) => placesIn((value as Record<string, unknown>)[key], [...at, key]))]
}

function put(value: unknown, [first, ...rest]: Place, planted: unknown): unknown {
  if (first === undefined) return planted
  const next = put((value as Record<string | number, unknown>)[first], rest, planted)
  return Array.isArray(value)
    ? value.map((each: unknown, index) => (String(index) === String(first) ? next : each))
    : { ...(value as object), [first]: next }
}

/** A test for each function of some exports, with one argument or a place within one spoilt. `argumentsOf` must name every function. */
export function testSpoilt(
  exports: object,
  argumentsOf: Readonly<Record<string, readonly unknown[]>>,
  options: { readonly timeout?: number } = {},
): void {
  const exported = Object.entries(exports).filter(([, value]) => typeof value === "function")
  test.each(exported)("%s", options, (name, run) => {
    const args = argumentsOf[name]
    if (args === undefined) throw new Error(`${name} is not here: say what it takes`)
    const call = run as (...all: readonly unknown[]) => unknown
    for (const given of everySpoilt(args, run.length)) answers(name, () => call(...given))
    fc.assert(
      fc.property(spoilt(args), (given) => answers(name, () => call(...given()))),
      { numRuns: 150, seed: 20_261_125 },
    )
  })
}

/** Answers, or throws a fault of ours that says where; anything else is a failure. */
export function answers(name: string, work: () => unknown): void {
  const startedAt = performance.now()
  try {
    work()
  } catch (error) {
    expectFault(name, error)
  }
  const tookMs = performance.now() - startedAt
  if (tookMs > LONGEST_MS) throw new Error(`${name} took ${tookMs} ms`)
}

/** Whatever is asked, there is an answer in this time. */
const LONGEST_MS = 5_000

/** The same of what is promised. */
export async function answersInTime(name: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    expectFault(name, error)
  }
}

function expectFault(name: string, error: unknown): void {
  if (!isFault(error)) throw new Error(`${name} threw ${String(error)}`, { cause: error })
  expect(`${name}: ${error.code}`).toMatch(/: [a-z]+\/[a-z-]+$/)
  if (error.code === "input/invalid") expect(typeof error.issues[0]?.path, name).toBe("string")
  expect(error.message).not.toMatch(/do not (touch|read)/)
}
