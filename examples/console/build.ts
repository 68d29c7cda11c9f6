import { readFileSync, mkdirSync, copyFileSync, writeFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { build, type BuildOptions, type Plugin } from "esbuild"
import { definePlaybook } from "evenkeel"
import type { Example } from "./page/examples.js"
import { readClients } from "./server/clients.js"

const here = (path: string): string => new URL(path, import.meta.url).pathname
const calls = (name: string): string => readFileSync(here(`../calls/${name}`), "utf8")

/** Calls that can be played in the page alone, with their playbooks checked already: the page needs no schema library. */
function readExamples(): readonly Example[] {
  const clients = readClients()
  const clientOf = (client: string) => clients.find((each) => each.client === client)!
  const plain = { client: "your-client", name: "Your client" }
  return [
    {
      name: "burst-pipe.contact-lens.json",
      label: "Burst pipe: a caller who was cut off twice",
      text: calls("burst-pipe.contact-lens.json"),
      marks: JSON.parse(calls("burst-pipe.marks.json")),
      client: clientOf("harbour-plumbing"),
    },
    {
      name: "late-parcel.vtt",
      label: "Late parcel: a present that did not come",
      text: calls("late-parcel.vtt"),
      client: clientOf("fernhill-parcels"),
    },
    {
      name: "clinic.txt",
      label: "Clinic: a message in the evening",
      text: calls("clinic.txt"),
      client: clientOf("alder-street-clinic"),
    },
    {
      name: "",
      label: "",
      text: "",
      client: { ...plain, playbook: definePlaybook({ client: plain.client, zone: "UTC" }) },
    },
  ]
}

const examples: Plugin = {
  name: "examples",
  setup(on) {
    on.onResolve({ filter: /^examples:calls$/ }, ({ path }) => ({ path, namespace: "examples" }))
    on.onLoad({ filter: /.*/, namespace: "examples" }, () => ({
      contents: `export const examples = ${JSON.stringify(readExamples())}`,
      loader: "js",
    }))
  },
}

const common: BuildOptions = {
  bundle: true,
  minify: true,
  target: "es2022",
  charset: "utf8",
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".woff2": "file" },
  assetNames: "[name]",
  legalComments: "none",
  logOverride: { "ignored-bare-import": "silent" },
  plugins: [examples],
}

const entryPoints = { console: here("page/main.tsx"), play: here("page/play.tsx") }
mkdirSync(here("dist"), { recursive: true })
// A classic script, so that play.html opens from a folder as well as from a server.
const { metafile } = await build({ ...common, entryPoints, outdir: here("dist"), format: "iife", metafile: true })
for (const page of ["index.html", "play.html"]) copyFileSync(here(`page/${page}`), here(`dist/${page}`))

/** How much of a page is the library: the page, less the same page without it. */
async function measure(name: keyof typeof entryPoints): Promise<string> {
  const whole = readFileSync(here(`dist/${name}.js`))
  const { outputFiles } = await build({
    ...common,
    entryPoints: [entryPoints[name]],
    outdir: "unused",
    format: "esm",
    write: false,
    external: ["evenkeel", "evenkeel/*"],
  })
  const rest = outputFiles.find(({ path }) => path.endsWith(".js"))!.contents
  const kB = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`
  const [zipped, zippedRest] = [gzipSync(whole).length, gzipSync(rest).length]
  return `${name}.js: ${kB(whole.length)}, ${kB(zipped)} gzipped; of it evenkeel ${kB(whole.length - rest.length)}, ${kB(zipped - zippedRest)} gzipped`
}

if (process.argv.includes("--sizes")) {
  console.log(await measure("console"))
  console.log(await measure("play"))
  writeFileSync(here("dist/meta.json"), JSON.stringify(metafile))
}
