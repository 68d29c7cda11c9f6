import ts from "typescript"
import * as z from "zod/mini"
import { standardPractices, toPracticeWords } from "../../src/coach/index.js"
import { playbookSchema } from "../../src/playbook/schema.js"
import { root } from "./entries.js"

/** A JSON Schema, as far as it is read here. */
interface Schema {
  [keyword: string]: unknown
  properties?: Record<string, Schema>
  required?: readonly string[]
  items?: Schema
  prefixItems?: readonly Schema[]
  additionalProperties?: boolean | Schema
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  const?: unknown
  enum?: readonly unknown[]
  description?: string
  $ref?: string
}

/**
 * The JSON Schema of a playbook file: its forms and bounds as `definePlaybook` checks them, its descriptions out of the docstrings of
 * `PlaybookInput` and what it is made of. What is no form of zod's (rules) is read off its type.
 */
export function toPlaybookSchema(): Schema {
  const { $schema, ...rest } = z.toJSONSchema(playbookSchema(), { io: "input", unrepresentable: "any", reused: "ref" })
  const schema = rest as Schema
  const { checker, type } = readType("src/playbook/playbook.ts", "PlaybookInput")
  new Describer(checker, (schema["$defs"] ?? {}) as Record<string, Schema>).describe(schema, type)
  nameOurs(schema["$defs"] as Record<string, Schema>, schema.properties!["practices"]!)
  return { $schema, title: "evenkeel playbook", ...schema }
}

/** The practices of the library by id, beside those that a client may name: an editor completes them, and tells what they are about. */
function nameOurs(defs: Record<string, Schema>, practices: Schema): void {
  const all = practices.$ref === undefined ? practices : defs[practices.$ref.slice(DEFS.length)]!
  const change = { $ref: `${DEFS}practice` }
  defs["practice"] = all.additionalProperties as Schema
  all.additionalProperties = change
  all.properties = Object.fromEntries(
    standardPractices().map(({ id }) => [id, { description: toPracticeWords(id)!.about, ...change }]),
  )
}

const DEFS = "#/$defs/"

function readType(file: string, name: string): { readonly checker: ts.TypeChecker; readonly type: ts.Type } {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: object }
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [file] }, ts.sys, root)
  const program = ts.createProgram([root + file], options)
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(root + file)!
  const symbol = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!).find((each) => each.name === name)!
  return { checker, type: checker.getDeclaredTypeOfSymbol(symbol) }
}

class Describer {
  readonly #done = new Set<string>()

  constructor(
    readonly checker: ts.TypeChecker,
    readonly defs: Record<string, Schema>,
  ) {}

  /** Puts the docstrings of a type's members beside those of its schema. `above` is what is said of the whole. */
  describe(schema: Schema, type: ts.Type, above = schema.description): void {
    const { $ref, properties = {}, items, prefixItems = [], additionalProperties } = schema
    const all = this.#constituents(type)
    if ($ref !== undefined && !this.#done.has($ref)) {
      this.#done.add($ref)
      this.describe(this.defs[$ref.slice(DEFS.length)]!, type, above)
    }
    for (const [name, property] of Object.entries(properties)) {
      const member = all
        .filter((each) => isMeant(each, schema, this.checker))
        .flatMap((each) => each.getProperty(name) ?? [])[0]
      if (member === undefined) continue
      const its = this.checker.getTypeOfSymbol(member)
      const known = isOpen(property) || isBareText(property) ? { ...property, ...this.#toSchema(its) } : property
      // What is mapped over a list of names is described where the map is.
      const description = this.#docOf(member) ?? (member.declarations === undefined ? above : undefined)
      properties[name] = { ...(description === undefined ? {} : { description }), ...known }
      this.describe(properties[name], its)
    }
    for (const each of all) {
      const item = this.checker.getIndexTypeOfType(each, ts.IndexKind.Number)
      if (item !== undefined) for (const one of [items, ...prefixItems]) if (one !== undefined) this.describe(one, item)
      const value = this.checker.getIndexTypeOfType(each, ts.IndexKind.String)
      if (value !== undefined && typeof additionalProperties === "object") this.describe(additionalProperties, value)
    }
    for (const branch of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) this.describe(branch, type)
  }

  #constituents(type: ts.Type): readonly ts.Type[] {
    const bare = this.checker.getNonNullableType(type)
    return bare.isUnion() ? bare.types : [bare]
  }

  /** The docstring of a member, else what is written above its kind of a union, else what is said of its type. */
  #docOf(member: ts.Symbol): string | undefined {
    const type = this.checker.getNonNullableType(this.checker.getTypeOfSymbol(member))
    const item = this.checker.getIndexTypeOfType(type, ts.IndexKind.Number)
    const symbols = [member, type.aliasSymbol, item?.aliasSymbol, item?.symbol, type.symbol]
    const [own, ...others] = symbols.map((each) => ts.displayPartsToString(each?.getDocumentationComment(this.checker)))
    const text = [own, aboveKind(member), ...others].find((said) => said !== undefined && said !== "")
    return text?.replace(/\{@link (\S+) ?\}/g, "`$1`").replace(/\s*\n\s*/g, " ")
  }

  /** What a type alone tells. */
  #toSchema(type: ts.Type): Schema {
    if (type.aliasSymbol?.name === "Condition") return { type: "object" }
    const all = this.#constituents(type)
    if (all.every((each) => each.isLiteral())) return { enum: all.map((each) => each.value) }
    if (all.every((each) => (each.flags & ts.TypeFlags.BooleanLike) !== 0)) return { type: "boolean" }
    if (all.length > 1) return { anyOf: all.map((each) => this.#toSchema(each)) }
    const [only] = all
    if ((only!.flags & ts.TypeFlags.StringLike) !== 0) return { type: "string" }
    if ((only!.flags & ts.TypeFlags.NumberLike) !== 0) return { type: "number" }
    const item = this.checker.getIndexTypeOfType(only!, ts.IndexKind.Number)
    if (item !== undefined) return { type: "array", items: this.#toSchema(item) }
    const members = this.checker.getPropertiesOfType(only!)
    const isOptional = ({ flags }: ts.Symbol): boolean => (flags & ts.SymbolFlags.Optional) !== 0
    return {
      type: "object",
      properties: Object.fromEntries(
        members.map((each) => [each.name, this.#toSchema(this.checker.getTypeOfSymbol(each))]),
      ),
      required: members.filter((each) => !isOptional(each)).map(({ name }) => name),
      additionalProperties: false,
    }
  }
}

/** The docstring above the kind of a union that a member is of. */
function aboveKind({ declarations: [declaration] = [] }: ts.Symbol): string | undefined {
  const kind = declaration?.parent
  if (kind === undefined || !ts.isTypeLiteralNode(kind)) return undefined
  const before = kind.getSourceFile().text.slice(0, kind.getStart())
  return /\/\*\* ((?:(?!\*\/).)*) \*\/\s*\|\s*$/.exec(before)?.[1]
}

/** Whether a text may be any, as far as is said: its type may be a closed list. */
function isBareText({ type, enum: list, const: constant, pattern, format }: Schema): boolean {
  return type === "string" && [list, constant, pattern, format].every((each) => each === undefined)
}

/** Whether nothing is said of what a value may be. */
function isOpen(schema: Schema): boolean {
  return Object.keys(schema).every((keyword) => keyword === "default" || keyword === "description")
}

/** Whether a kind of a union is the one that a schema is of: what both name by a literal is the same. */
function isMeant(type: ts.Type, { properties = {} }: Schema, checker: ts.TypeChecker): boolean {
  return Object.entries(properties).every(([name, { const: constant, enum: only }]) => {
    const wanted = constant ?? (only?.length === 1 ? only[0] : undefined)
    const member = type.getProperty(name)
    if (member === undefined || wanted === undefined) return true
    const its = checker.getTypeOfSymbol(member)
    return !its.isLiteral() || its.value === wanted
  })
}
