import ts from "typescript"
import { listWrittenEntries, root } from "./entries.js"

/** A function that hosts can import. */
export interface PublicFunction {
  readonly name: string
  /** `src/cues/detect.ts` */
  readonly file: string
  /** Whether its docstring has an `@example`. */
  readonly hasExample: boolean
}

/** Every function of every entry point, once, in order of file and name. */
export function listPublicFunctions(): readonly PublicFunction[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  )
  const program = ts.createProgram(
    listWrittenEntries().map(({ source }) => root + source),
    options,
  )
  const checker = program.getTypeChecker()
  const found = new Map<ts.Symbol, PublicFunction>()
  for (const { source } of listWrittenEntries()) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(root + source)!)
    for (const exported of module === undefined ? [] : checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      const declaration = symbol.valueDeclaration
      if (declaration === undefined || !ts.isFunctionDeclaration(declaration)) continue
      const hasExample = symbol.getJsDocTags(checker).some(({ name }) => name === "example")
      found.set(symbol, {
        name: symbol.name,
        file: declaration.getSourceFile().fileName.slice(root.length),
        hasExample,
      })
    }
  }
  return [...found.values()].sort((one, other) => {
    const [a, b] = [one, other].map(({ file, name }) => `${file} ${name}`) as [string, string]
    return a < b ? -1 : 1
  })
}
