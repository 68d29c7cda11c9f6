import { expect, test } from "vitest"
import { measureSize } from "../tools/measure-size.js"

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
  const { bytes, files } = await measureSize(`export { ${name} } from "evenkeel/formats"`)
  expect(files.filter(({ path }) => foreign.test(path))).toEqual([])
  expect(bytes).toBeLessThanOrEqual(limit)
})
