/**
 * The classes of several word lists as one.
 *
 * @throws Error where two lists define one name: the later would silently change what the patterns of the earlier mean.
 */
export function joinClasses(...lists: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> {
  const joined: Record<string, string> = Object.create(null) as Record<string, string>
  for (const list of lists) {
    for (const [name, choices] of Object.entries(list)) {
      if (name in joined) throw new Error(`Two word lists define the class @${name}.`)
      joined[name] = choices
    }
  }
  return joined
}
