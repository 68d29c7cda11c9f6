/** A cue as it stands in the file. */
export interface RawCue {
  /** Index of its timing line. */
  readonly line: number
  /** NaN where it could not be read. */
  readonly startMs: number
  readonly endMs: number
  readonly payload: string[]
}

/** What a file of cues holds. */
export interface RawCues {
  readonly cues: readonly RawCue[]
  /** First lines of blocks that are neither cues nor of a kind that carries no speech. */
  readonly stray: readonly number[]
}

const ARROW = "-->"

/** Inside a cue of SubRip only times stand before an arrow: "from A --> B" is said. */
const TIMING = /^[\s\d:.,;-]*-->/

/** `NOTE`, `STYLE` and `REGION` blocks of WebVTT (section 4.1): comments, CSS and places on a screen. */
const SILENT_BLOCK = /^(?:NOTE|STYLE|REGION)(?:\s|$)/

/**
 * Takes lines apart into cues: a line with an arrow begins one, a blank line ends it. This is the block rule of the WebVTT
 * parser (W3C WebVTT, section 6.1) and fits SubRip too.
 *
 * A number right above an arrow is taken as the next cue's where `numbered`, since SubRip files often lack the blank line.
 */
export function readCues(lines: readonly string[], from: number, numbered: boolean): RawCues {
  const cues: RawCue[] = []
  const stray: number[] = []
  let cue: RawCue | undefined
  let head: number | undefined
  let headCount = 0
  let silent = false
  const close = () => {
    // One line above the arrow is the cue's id; a block without an arrow has no times and no place in the call.
    if (head !== undefined && !silent && headCount > (cue === undefined ? 0 : 1)) stray.push(head)
    ;[cue, head, headCount, silent] = [undefined, undefined, 0, false]
  }
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!
    if (line.trim() === "") close()
    else if (head === undefined && cue === undefined && SILENT_BLOCK.test(line)) [head, silent] = [index, true]
    else if (line.includes(ARROW) && (!numbered || cue === undefined || TIMING.test(line))) {
      if (cue !== undefined) {
        if (numbered && /^\s*\d+\s*$/.test(cue.payload.at(-1) ?? "")) cue.payload.pop()
        close()
      }
      cue = { line: index, ...readTiming(line), payload: [] }
      cues.push(cue)
    } else if (cue !== undefined) cue.payload.push(line)
    else {
      head ??= index
      headCount++
    }
  }
  close()
  return { cues, stray }
}

function readTiming(line: string): { readonly startMs: number; readonly endMs: number } {
  const at = line.indexOf(ARROW)
  const end = line.slice(at + ARROW.length).trim()
  return { startMs: parseCueTime(line.slice(0, at).trim()), endMs: parseCueTime(end.split(/\s/, 1)[0] ?? "") }
}

/**
 * A time of a cue in milliseconds, or NaN. Both `mm:ss.ttt` and `hh:mm:ss,ttt`; short fractions and single digits are read
 * too, since they can mean one thing only. Minutes and seconds go to 59.
 */
export function parseCueTime(text: string): number {
  const match = /^(?:(\d{1,4}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?$/.exec(text)
  if (match === null) return Number.NaN
  const [hours, minutes, seconds] = [Number(match[1] ?? 0), Number(match[2]), Number(match[3])]
  if (minutes > 59 || seconds > 59) return Number.NaN
  return ((hours * 60 + minutes) * 60 + seconds) * 1_000 + Number((match[4] ?? "").padEnd(3, "0"))
}
