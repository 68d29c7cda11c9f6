/** Parts with a heading each, empty lines and parts left out. */
export function toMarkdown(parts: readonly { readonly heading: string; readonly lines: readonly string[] }[]): string {
  const blocks = parts.flatMap(({ heading, lines }) => {
    const items = lines.filter((line) => line !== "").map((line) => `- ${escape(line)}`)
    return items.length === 0 ? [] : [`**${heading}**\n\n${items.join("\n")}\n`]
  })
  return blocks.join("\n")
}

/** Strangers' words must not become markup: no emphasis, entity or table, no list within the list, and no address that GitHub makes a link of. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]#|~&$<>]|(?<=^\d{1,9})[.)]|^[-+=]|(?<=:)\/(?=\/)|(?<=\bwww)\./gi, "\\$&")
}
