import { build } from "esbuild"
import { gzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { root } from "../tools/entries.js"

/** The files that an import of one parser pulls in, and what it weighs, gzipped. */
async function measure(name: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${name} } from "./src/formats/index.ts"`, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    logLevel: "silent",
  })
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs))
  return {
    bytes: gzipSync(outputFiles[0]!.contents, { level: 9 }).length,
    files: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file),
  }
}

test.each([
  ["parseAmazon", 5_140, /formats\/(subtitles|text)\/|lexicon|node_modules/],
  ["readAmazonEvent", 3_720, /formats\/(subtitles|text)\/|lexicon|json-values|node_modules/],
  ["parseWebVtt", 5_110, /formats\/(amazon|text)\/|node_modules/],
  ["parseSrt", 5_030, /formats\/(amazon|text)\/|parse-web-vtt|node_modules/],
  ["parsePlainText", 5_600, /formats\/(amazon|subtitles)\/|node_modules/],
  ["parseDeepgram", 6_500, /formats\/(amazon|assemblyai|twilio|subtitles|text)\/|node_modules/],
  ["readDeepgramEvent", 4_500, /formats\/(amazon|assemblyai|twilio|subtitles|text)\/|json-values|node_modules/],
  ["parseAssemblyAi", 5_500, /formats\/(amazon|deepgram|twilio|subtitles|text)\/|node_modules/],
  ["readAssemblyAiEvent", 3_000, /formats\/(amazon|deepgram|twilio|subtitles|text)\/|json-values|node_modules/],
  ["parseTwilio", 6_000, /formats\/(amazon|deepgram|assemblyai|subtitles|text)\/|node_modules/],
  ["readTwilioEvent", 3_800, /formats\/(amazon|deepgram|assemblyai|subtitles|text)\/|json-values|node_modules/],
  ["parseVcon", 10_640, /formats\/(amazon|assemblyai|twilio|subtitles|calendar)\/|node_modules/],
  ["toICalendar", 5_420, /formats\/(amazon|deepgram|assemblyai|twilio|subtitles|text|vcon)\/|node_modules/],
  ["parseTranscript", 18_880, /node_modules/],
])("%s weighs at most %i bytes and brings no other family", async (name, limit, foreign) => {
  const { bytes, files } = await measure(name)
  expect(files.filter((file) => foreign.test(file))).toEqual([])
  expect(bytes).toBeLessThanOrEqual(limit)
})
