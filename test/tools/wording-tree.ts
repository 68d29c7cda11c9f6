/** A pattern of a lexicon as a tree, to write it back without one of its alternatives, and to say what it hears. */
export type Item = { readonly sign: string; isMaybe: boolean } | { readonly choices: Row[]; isMaybe: boolean }
export type Row = Item[]

const ATOM = /\*\d|#th|@\w+|\[[^\]]+\]|\^\^?|\$\$?|[()|?_%#]|[^\s()|?*@#_$[\]%^]+/g

/** Reads alternatives divided by `|`. */
export function parseWording(text: string): Row[] {
  const atoms = text.match(ATOM) ?? []
  let at = 0
  const choices = (): Row[] => {
    const rows: Row[] = []
    do rows.push(row())
    while (atoms[at] === "|" && ++at > 0)
    return rows
  }
  const row = (): Row => {
    const items: Row = []
    while (at < atoms.length && atoms[at] !== "|" && atoms[at] !== ")") {
      const atom = atoms[at++]!
      if (atom === "?") items.at(-1)!.isMaybe = true
      else if (atom === "(") {
        items.push({ choices: choices(), isMaybe: false })
        at += 1
      } else items.push({ sign: atom, isMaybe: false })
    }
    return items
  }
  return choices()
}

/** Writes them as a lexicon does: no bracket around a single alternative that needs none. */
export function writeWording(rows: readonly Row[]): string {
  return rows
    .map((row) =>
      row
        .map(writeItem)
        .join(" ")
        .replace(/(\^\^?) /g, "$1 "),
    )
    .join("|")
}

function writeItem(item: Item): string {
  const mark = item.isMaybe ? "?" : ""
  if ("sign" in item) return item.sign + mark
  const text = writeWording(item.choices)
  const isPlain = item.choices.length === 1 && (!item.isMaybe || item.choices[0]!.length === 1)
  return (isPlain ? text : `(${text})`) + mark
}

/** An alternative, the list it stands in, and what must be chosen on the way to it. */
export interface Place {
  readonly list: Row[]
  readonly row: Row
  readonly way: ReadonlySet<Row | Item>
}

/** Every alternative of a list, those within others too. */
export function placesIn(list: Row[], way: readonly (Row | Item)[] = []): Place[] {
  return list.flatMap((row) => [
    ...(list.length > 1 ? [{ list, row, way: new Set<Row | Item>([...way, row]) }] : []),
    ...row.flatMap((item) => ("choices" in item ? placesIn(item.choices, [...way, row, item]) : [])),
  ])
}

/** How words are said at random. */
export interface Saying {
  readonly random: () => number
  readonly classes: ReadonlyMap<string, Row[]>
  readonly inflect: (word: string) => readonly string[]
}

/** Stands for any word in a gap; none of them is in a lexicon. */
const STRANGERS = ["blenkit", "sorvane", "tupelow", "grandelin"]

/** Words of one sentence that the alternatives hear, with all that must be chosen. */
export function sayWording(rows: readonly Row[], way: ReadonlySet<Row | Item>, saying: Saying): string[] {
  const pick = <Kind>(list: readonly Kind[]): Kind => list[Math.floor(saying.random() * list.length)]!
  const row = rows.find((choice) => way.has(choice)) ?? pick(rows)
  return row.flatMap((item) => {
    if (item.isMaybe && !way.has(item) && saying.random() < 0.5) return []
    if ("choices" in item) return sayWording(item.choices, way, saying)
    const { sign } = item
    if (sign.startsWith("*"))
      return Array.from({ length: Math.floor(saying.random() * (Number(sign[1]) + 1)) }, () => pick(STRANGERS))
    if (sign.startsWith("@")) return sayWording(saying.classes.get(sign.slice(1))!, way, saying)
    if (sign === "_") return [pick(STRANGERS)]
    if (sign === "#") return ["seven"]
    if (sign === "#th") return ["third"]
    if (sign === "[profanity]") return ["****"]
    if (sign === "[crying]") return ["[crying]"]
    const [stem = "", ending] = sign.length > 1 ? sign.split("+") : [sign]
    return [ending === undefined ? stem : pick([stem, ...saying.inflect(stem).filter((form) => form.endsWith(ending))])]
  })
}
