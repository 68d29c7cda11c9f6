import { orInvalidInput, Fault } from "../../kernel/index.js"
import { defined, ownOf } from "../../kernel/inner.js"
import { coreOperators } from "../conditions/condition.js"
import type { OwnFact } from "./declare.js"
import { checkFacts, type FactDeclaration, type FactView } from "./fact.js"
import { firedOperator, type GivenDeclaration } from "./given.js"
import { lineFacts } from "./line-facts.js"
import { matterFacts } from "./matter-facts.js"
import type { FactOperator } from "./operator.js"
import { saidCountOperator, saidOperator, trendOperator } from "./said.js"
import { labelledOperator, statedOperator } from "./stated.js"
import type { StandardFactName } from "./standard-facts.js"
import { talkFacts } from "./talk-facts.js"

/** All facts and domain operators that conditions may use. */
export interface FactCatalogue<Own extends GivenDeclaration = GivenDeclaration> {
  readonly facts: ReadonlyMap<string, FactDeclaration>
  readonly operators: ReadonlyMap<string, FactOperator>
  /** Those that the host gives. */
  readonly given: ReadonlyMap<string, Own>
}

/** What a host adds to the facts. */
export interface HostFacts<Own extends GivenDeclaration = GivenDeclaration> {
  /** Facts that are read from the call. */
  readonly facts?: readonly FactDeclaration[]
  /** Facts that the host gives with the command `giveFact`: the client's own data. */
  readonly given?: readonly Own[]
  readonly operators?: readonly FactOperator[]
}

let standard: FactCatalogue | undefined

/**
 * The facts that conditions may read: the library's, and those of the host.
 *
 * @throws {@link Fault} `rules/invalid` when a fact of the host is malformed or takes a name that is taken.
 *
 * @example
 * ```ts
 * import { defineFacts } from "evenkeel/escalation"
 *
 * const tier = { name: "customer.tier", type: "text", values: ["gold", "plain"], meaning: { en: "their tier" } } as const
 * defineFacts({ given: [tier] }).facts.get("hold.totalMs")?.unit // => "ms"
 * ```
 */
export function defineFacts<const Own extends GivenDeclaration = never>(host: HostFacts<Own> = {}): FactCatalogue<Own> {
  return orInvalidInput({ host }, () => define(host) as FactCatalogue<Own>)
}

function define(host: HostFacts): FactCatalogue {
  standard ??= toCatalogue({})
  const { facts = [], given = [], operators = [] } = host
  if (facts.length + given.length + operators.length === 0) return standard
  const all = [...facts, ...given.map(toGivenFact)]
  const issues = [
    ...checkFacts(all, new Set(standard.facts.keys())),
    ...operators.flatMap(({ name }, index) =>
      (coreOperators as readonly string[]).includes(name) ||
      standard!.operators.has(name) ||
      !/^[a-z]\w{0,39}$/i.test(name)
        ? [{ path: `operators.${index}.name`, expected: "a name that no other operator has" }]
        : [],
    ),
  ]
  if (issues.length > 0) throw new Fault("rules/invalid", { issues })
  return toCatalogue({ facts: all, operators, given })
}

function ownFacts(): readonly FactDeclaration[] {
  const own: Readonly<Record<StandardFactName, OwnFact>> = { ...lineFacts(), ...talkFacts(), ...matterFacts() }
  return Object.entries(own).map(([name, fact]) => ({ ...fact, name }))
}

function toCatalogue({ facts = [], operators = [], given = [] }: HostFacts): FactCatalogue {
  const allFacts = [...ownFacts(), ...facts]
  const allOperators = [
    saidOperator(),
    saidCountOperator(),
    trendOperator(),
    statedOperator(),
    labelledOperator(),
    firedOperator(),
    ...operators,
  ]
  return {
    facts: new Map(allFacts.map((fact) => [fact.name, fact])),
    operators: new Map(allOperators.map((operator) => [operator.name, operator])),
    given: new Map(given.map((fact) => [fact.name, fact])),
  }
}

function toGivenFact({ name, type, values, meaning }: GivenDeclaration): FactDeclaration {
  const given = ({ rules }: FactView) => ownOf(rules.given, name)
  return {
    name,
    type,
    ...defined({ values }),
    meaning,
    basis: "recorded",
    changesOn: ["fact.given", "fact.withdrawn"],
    read: (view) => given(view)?.value,
    basisOf: (view) => given(view)?.basis,
    evidence: (view) => {
      const seq = given(view)?.seq
      return seq === undefined ? [] : [seq]
    },
  }
}
