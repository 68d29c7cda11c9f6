import { isStreamName, oneOf, type FaultIssue } from "../../kernel/index.js"
import { wrong } from "../../kernel/inner.js"
import { stampCheck } from "../../runtime/inner.js"
import { checkId } from "../../stores/inner.js"
import type { DeskBase } from "../base.js"
import { decideInStream, openInStream } from "./decide-in-stream.js"
import { invalidInput } from "./decide-input.js"
import type { DeskResult, OpeningResult } from "../desk.js"
import { asName, keyedOf, readGiven } from "../given/read-given.js"

/** What a host gives, as it came. */
interface AsGiven {
  /** The command, the opening: anything. */
  readonly what: unknown
  readonly given: unknown
}

/** A command to a stream that is no call, as it came from the host. */
export async function giveCommand(
  base: DeskBase,
  client: string,
  name: string,
  { what, given }: AsGiven,
): Promise<DeskResult | undefined> {
  const stream = asName(name, "stream")
  const keyed = keyedOf(given, what)
  const { type, at, heardAt, by, ...fields } = readGiven(what) ?? {}
  const issues: FaultIssue[] = []
  const stamp = stampCheck()({ at, heardAt, by }, "", issues)
  if (issues.length > 0) return { ok: false, ...invalidInput(issues) }
  const input = { type: typeof type === "string" ? type : "", fields, stamp }
  return decideInStream(base, { client, stream }, { keyed, input })
}

/** Opens a stream that no call began, as a host asks for it. */
export async function giveOpening(
  base: DeskBase,
  client: string,
  kindName: string,
  { what, given }: AsGiven,
): Promise<OpeningResult> {
  const issues: FaultIssue[] = []
  const kinds = base.kinds.filter((each) => each.toOpening !== undefined)
  const chosen = oneOf(kinds.map(({ name }) => name))(kindName, "kind", issues)
  const { stream: name, at, heardAt, by, ...fields } = readGiven(what) ?? {}
  const stamp = stampCheck()({ at, heardAt, by }, "", issues)
  const stream = streamName(name, "stream", issues)
  const kind = kinds.find((each) => each.name === chosen)
  if (kind === undefined || issues.length > 0) return { ok: false, ...invalidInput(issues) }
  const opening = kind.toOpening!(fields, stamp.by ?? { id: "host", role: "host" })
  return openInStream(base, { client, stream }, kind, { keyed: keyedOf(given, opening), input: { ...opening, stamp } })
}

/** Stores take names of 200 characters; what follows the stream (`~2`) is to fit in as well. */
const LONGEST_NAME = 180

function streamName(value: unknown, path: string, issues: FaultIssue[]): string {
  checkId(value, path, issues, LONGEST_NAME)
  const name = typeof value === "string" ? value : ""
  if (isStreamName(name)) wrong(path, "a name that no call gives to its own streams", issues)
  return name
}
