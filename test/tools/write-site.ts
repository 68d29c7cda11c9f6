/**
 * Builds the documentation into `docs/api`: TypeDoc, with the pages and entry points in the order of `site.ts`.
 *
 * A page is named by its first heading, and lies at the place of its file: `guide/first-call.html`.
 */
import { existsSync, readdirSync } from "node:fs"
import {
  Application,
  Comment,
  Converter,
  KindRouter,
  PackageJsonReader,
  ReflectionGroup,
  ReflectionKind,
  TSConfigReader,
  type Context,
  type DeclarationReflection,
  type DocumentReflection,
  type ProjectReflection,
  type Reflection,
} from "typedoc"
import { listEntries, root } from "./entries.js"
import { findBrokenSiteLinks } from "./site-links.js"
import { closingPages, entrySections, guidePages } from "./site.js"

const specifiers = new Map(listEntries().map(({ subpath, specifier }) => [subpath, specifier]))
const sources = new Map(listEntries().map(({ subpath, source }) => [subpath, source]))
const decisions = readdirSync(`${root}docs/decisions`)
  .sort()
  .map((name) => `docs/decisions/${name}`)
const closing = closingPages.map((section) => ({ ...section, pages: [...section.pages, ...decisions] }))
const written = (path: string) => existsSync(root + path)
const pageSections = [...guidePages, ...closing].map(({ title, pages }) => ({ title, pages: pages.filter(written) }))

/** Of each page, the path of its file. */
const paths = new Map<Reflection, string>()

/** Puts a page at `guide/first-call.html`, as its file lies in `docs`. */
class SiteRouter extends KindRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    const path = paths.get(reflection)
    return path === undefined ? super.getIdealBaseName(reflection) : path.replace(/^docs\//, "").replace(/\.md$/, "")
  }
}

/** Names a page by its first heading, which then need not stand twice. */
function nameDocument(document: DocumentReflection): void {
  paths.set(document, `${document.name}.md`)
  const [first] = document.content
  const heading = first?.kind === "text" ? /^# (.+)\n+/.exec(first.text) : null
  if (first === undefined || heading?.[1] === undefined) return
  document.name = heading[1]
  first.text = first.text.slice(heading[0].length)
}

/** Names the modules as a host imports them, says what each gives, and groups everything in the order of the site. */
function arrange(project: ProjectReflection): void {
  const moduleOf = new Map(project.children?.map((child) => [child.name, child]))
  const documentOf = new Map(project.documents?.map((document) => [paths.get(document), document]))
  const group = (title: string, children: readonly (DeclarationReflection | DocumentReflection | undefined)[]) => {
    const found = children.filter((child) => child !== undefined)
    if (found.length !== children.length) throw new Error(`a page or entry of "${title}" is not there`)
    return Object.assign(new ReflectionGroup(title, project), { children: found })
  }
  const toGroup = ({ title, pages }: (typeof pageSections)[number]) =>
    group(
      title,
      pages.map((path) => documentOf.get(path)),
    )
  const reference = entrySections.map(({ title, entries }) => {
    const modules = entries.map(([subpath, gives]) => {
      const module = moduleOf.get((sources.get(subpath) ?? "").slice("src/".length).replace(/(\/index)?\.ts$/, ""))
      if (module === undefined) return undefined
      module.name = specifiers.get(subpath)!
      module.comment = new Comment([{ kind: "text", text: `${gives[0]!.toUpperCase()}${gives.slice(1)}.` }])
      return module
    })
    return group(title, modules)
  })
  const groups = pageSections.map(toGroup)
  project.groups = [...groups.slice(0, guidePages.length), ...reference, ...groups.slice(guidePages.length)]
  const listed = project.groups.flatMap(({ children }) => children)
  const lost = project.childrenIncludingDocuments?.filter((child) => !listed.some((other) => other === child))
  if (lost !== undefined && lost.length > 0)
    throw new Error(`not listed in test/tools/site.ts: ${lost.map(({ name }) => name).join(", ")}`)
}

/** Has the search find pages, then functions and types by their names, before members of types that are named alike. */
function rank({ documents = [], children = [] }: ProjectReflection): void {
  for (const document of documents) document.relevanceBoost = 30
  for (const symbol of children.flatMap((module) => module.children ?? [])) {
    if (symbol.isReference()) continue
    symbol.relevanceBoost = symbol.kind === ReflectionKind.Function ? 6 : 3
  }
}

async function build(): Promise<boolean> {
  const app = await Application.bootstrapWithPlugins({}, [new PackageJsonReader(), new TSConfigReader()])
  app.options.setValue(
    "projectDocuments",
    [...new Set(pageSections.flatMap(({ pages }) => pages))].map((path) => root + path),
  )
  app.options.setValue(
    "entryPoints",
    // The root comes last, so that a symbol is described in its own part and the root refers to it.
    [...entrySections.flatMap(({ entries }) => entries).slice(1), entrySections[0]!.entries[0]!].map(([subpath]) =>
      sources.get(subpath)!,
    ),
  )
  app.renderer.defineRouter("site", SiteRouter)
  app.options.setValue("router", "site")
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => nameDocument(document))
  // After TypeDoc has made its own groups.
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }: Context) => arrange(project), -10_000)
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }: Context) => rank(project))

  // A docstring may name a symbol of another part that its file does not import: faults above all.
  app.converter.addUnknownSymbolResolver((reference, from) => {
    const name = reference.symbolReference?.path?.[0]?.path
    const symbols = from.project.children?.flatMap(({ children = [] }) => children)
    const target = symbols?.find((symbol) => symbol.name === name && !symbol.isReference())
    // Its type asks for an address. A symbol does as well, and then has its address on each page.
    return target && { target: target as unknown as string, caption: name! }
  })

  const project = await app.convert()
  if (project === undefined) return false
  app.validate(project)
  if (app.logger.hasErrors() || app.logger.hasWarnings() || app.logger.validationWarningCount > 0) return false
  await app.generateOutputs(project)
  const broken = findBrokenSiteLinks(app.options.getValue("out"))
  for (const link of broken) app.logger.error(`a link leads nowhere: ${link}`)
  return !app.logger.hasErrors() && !app.logger.hasWarnings()
}

if (!(await build())) process.exitCode = 1
