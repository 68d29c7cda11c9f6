import { ownOf } from "../../kernel/inner.js"
import { partHead } from "../plain-head.js"
import { DIRECTIONS, MAX_NAME_LENGTH } from "../speaker-name.js"

/** A stretch of one voice inside a cue. */
export interface CueVoice {
  readonly name?: string | undefined
  readonly text: string
}

/** Tags of WebVTT (section 4.2.2) and those that SubRip files borrow from HTML. Others, as `<laughs>`, are words. */
const TAGS: readonly string[] = [
  "a",
  "b",
  "br",
  "c",
  "div",
  "em",
  "font",
  "i",
  "lang",
  "p",
  "rt",
  "ruby",
  "s",
  "span",
  "strong",
  "u",
  "v",
]

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  gt: ">",
  lrm: "\u200E",
  lt: "<",
  nbsp: " ",
  quot: '"',
  rlm: "\u200F",
}

/**
 * The voices of a cue: by voice tags (`<v Name>`), else by "Name:" at the beginning of its lines. Tags are taken out, entities
 * decoded, line breaks become spaces. A `<` that begins no known tag stays: words are not dropped for a stray sign.
 */
export function readCueText(payload: readonly string[], isKnown: (name: string) => boolean): readonly CueVoice[] {
  const text = payload.join("\n").replace(/\{\\[^{}]*\}/g, "")
  const voices = /<v[\s.>]/.test(text)
    ? readVoiceTags(text)
    : text.split("\n").map((line): CueVoice => {
        const plain = tidy(stripTags(line))
        return partHead(plain, isKnown) ?? { text: plain }
      })
  return joinUnnamed(voices).filter((voice) => voice.text !== "")
}

function readVoiceTags(text: string): CueVoice[] {
  const voices: CueVoice[] = []
  let name: string | undefined
  let plain = ""
  let from = 0
  const close = () => voices.push({ name, text: tidy(plain) })
  for (const { index, 0: tag, 1: inside = "" } of text.matchAll(/<([^<>]*)>/g)) {
    plain += text.slice(from, index) + (isTag(inside) ? breakFor(inside) : tag)
    from = index + tag.length
    if (!/^\/?v(?:[\s.]|$)/.test(inside)) continue
    close()
    plain = ""
    name = readVoiceName(inside)
  }
  plain += text.slice(from)
  close()
  return voices
}

/** What stands behind `v` and its classes: `v.loud Dana Cole`. Nothing for `/v`. */
function readVoiceName(inside: string): string | undefined {
  const name = tidy((/\s(.*)$/s.exec(inside)?.[1] ?? "").replace(DIRECTIONS(), "")).slice(0, MAX_NAME_LENGTH)
  return name === "" ? undefined : name
}

const stripTags = (text: string): string =>
  text.replace(/<([^<>]*)>/g, (tag: string, inside: string) => (isTag(inside) ? breakFor(inside) : tag))

const isTag = (inside: string): boolean =>
  TAGS.includes(/^\/?([a-z]+)(?=[\s./]|$)/i.exec(inside)?.[1]?.toLowerCase() ?? "") || /^[\d:.]{5,}$/.test(inside)

const breakFor = (inside: string): string => (/^br\b/i.test(inside) ? " " : "")

const tidy = (text: string): string => decodeEntities(text).replace(/\s+/g, " ").trim()

function decodeEntities(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole: string, body: string) => {
    if (!body.startsWith("#")) return ownOf(ENTITIES, body) ?? whole
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1))
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    return isCharacter ? String.fromCodePoint(code) : "\uFFFD"
  })
}

/** Lines that name nobody go on with the voice before, inside one cue. */
function joinUnnamed(voices: readonly CueVoice[]): CueVoice[] {
  const joined: { readonly name?: string | undefined; readonly texts: string[] }[] = []
  for (const { text, ...named } of voices) {
    const last = joined.at(-1)
    if (named.name !== undefined || last === undefined) joined.push({ ...named, texts: [text] })
    else last.texts.push(text)
  }
  return joined.map(({ texts, ...named }) => ({ ...named, text: texts.filter((text) => text !== "").join(" ") }))
}
