/** What a sheet would take for a formula: these beginnings, the full-width ones too. */
const FORMULA = /^['=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/**
 * A cell as it may stand in a file: quoted where it must be, and with an apostrophe before what a sheet would run as a formula.
 * {@link readFormula} takes the apostrophe off again.
 *
 * @see OWASP, "CSV Injection".
 */
export function toCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Without the apostrophe that {@link toCell} put before a formula. */
export function readFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}
