import { measureSize } from "./test/tools/measure-size.js"
for (const c of ['export * from "evenkeel"','export { detectCues } from "evenkeel/cues"']) console.log((await measureSize(c)).bytes)
