/** A table of Markdown; columns of figures stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isFigure = (cell: string | undefined): boolean => /^(–|[\d.,]+( %| of \d+)?)$/.test(cell ?? "")
  const align = head.map((_, column) => (rows.every((row) => isFigure(row[column])) ? "--:" : "---"))
  return [head, align, ...rows].map((row) => `| ${row.map(escape).join(" | ")} |`).join("\n")
}

const escape = (cell: string): string => cell.replaceAll("|", "\\|")

/** A section with its heading. */
export const section = (title: string, ...blocks: readonly string[]): string => [`## ${title}`, ...blocks].join("\n\n")

export const percent = (part: number, whole: number, digits = 1): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(digits)} %`

export const figure = (value: number | undefined, digits = 3): string => value?.toFixed(digits) ?? "–"

/** Ids on one line, each as code. */
export const idList = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(" ")
