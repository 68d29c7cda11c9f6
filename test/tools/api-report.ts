/**
 * Writes what each built entry point offers to `docs/api-report`, so that a change of the public face shows in a diff.
 * With `--check` nothing is written, and a report that is not current is an error.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { CompilerState, Extractor, ExtractorConfig, type IConfigFile } from "@microsoft/api-extractor"
import { listWrittenEntries, root } from "./entries.js"

const check = process.argv.includes("--check")
const folder = `${root}docs/api-report`
const configPath = `${root}test/api-extractor.json`
const temporary = mkdtempSync(join(tmpdir(), "api-report-"))

/** The report of the root is `evenkeel.api.md`, that of a subpath `evenkeel.cues.es.api.md`. */
const toReportName = (specifier: string) => `${specifier.replaceAll("/", ".")}.api.md`

function toConfig(output: string, reportName: string): ExtractorConfig {
  const config: IConfigFile = ExtractorConfig.loadFile(configPath)
  config.projectFolder = root
  config.mainEntryPointFilePath = `${root}dist/${output}.d.ts`
  config.apiReport = { enabled: true, reportFileName: reportName, reportFolder: folder, reportTempFolder: temporary }
  return ExtractorConfig.prepare({
    configObject: config,
    configObjectFullPath: configPath,
    packageJsonFullPath: `${root}package.json`,
  })
}

const entries = listWrittenEntries().map(({ specifier, output }) => ({ output, name: toReportName(specifier) }))
const missing = entries.filter(({ output }) => !existsSync(`${root}dist/${output}.d.ts`))
if (missing.length > 0) throw new Error(`not built: ${missing.map(({ output }) => output).join(", ")} (npm run build)`)

mkdirSync(folder, { recursive: true })
const configs = entries.map(({ output, name }) => toConfig(output, name))
const [first] = configs
const compilerState =
  first === undefined
    ? undefined
    : CompilerState.create(first, {
        additionalEntryPoints: configs.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
      })

const faults: string[] = []
for (const [index, config] of configs.entries()) {
  const name = entries[index]?.name ?? ""
  const { succeeded, apiReportChanged } = Extractor.invoke(config, {
    localBuild: !check,
    ...(compilerState === undefined ? {} : { compilerState }),
    messageCallback: (message) => {
      if (message.messageId.startsWith("console-")) message.handled = true
    },
  })
  const isCurrent = existsSync(join(folder, name)) && !apiReportChanged
  console.log(`${name}: ${isCurrent ? "as it was" : check ? "not current" : "written"}`)
  if (check && !isCurrent) faults.push(`${name} is not current: npm run build && npm run api`)
  else if (!succeeded) faults.push(`${name} has errors`)
}

for (const name of existsSync(folder) ? readdirSync(folder) : []) {
  if (entries.some((entry) => entry.name === name)) continue
  if (check) faults.push(`${name} belongs to no entry point`)
  else rmSync(join(folder, name))
}
rmSync(temporary, { recursive: true })
if (faults.length > 0) {
  console.error(faults.join("\n"))
  process.exitCode = 1
}
