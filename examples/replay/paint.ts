/** Colours where they help: on a terminal, unless NO_COLOR says otherwise. */
export interface Paint {
  readonly dim: (text: string) => string
  readonly bold: (text: string) => string
  readonly caller: (text: string) => string
  readonly agent: (text: string) => string
  readonly knows: (text: string) => string
  readonly due: (text: string) => string
  readonly policy: (text: string) => string
  readonly advice: (text: string) => string
  readonly rule: (text: string) => string
  readonly safety: (text: string) => string
  readonly good: (text: string) => string
}

const codes = {
  dim: 2,
  bold: 1,
  caller: 36,
  agent: 35,
  knows: 2,
  due: 33,
  policy: 31,
  advice: 94,
  rule: 95,
  safety: 91,
  good: 32,
}

/** The paint of a terminal, or none. */
export function createPaint(coloured: boolean): Paint {
  const entries = Object.entries(codes).map(([name, code]) => [
    name,
    (text: string) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text),
  ])
  return Object.fromEntries(entries) as Paint
}

/** Breaks a text into lines of at most `width` characters, between words. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ""
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + word.length + 1 > width) {
      lines.push(line)
      line = word
    } else line = line === "" ? word : `${line} ${word}`
  }
  return [...lines, line]
}
