import { wrap, type Paint } from "./paint.js"

const NAME = 12
const WIDTH = 84

/** One line of a list: a name, and what is to be said about it. */
export function row(name: string, text: string, paint: Paint): string {
  const [first = "", ...rest] = wrap(text, WIDTH)
  return [`  ${paint.dim(name.padEnd(NAME))} ${first}`, ...rest.map((line) => `${" ".repeat(NAME + 3)}${line}`)].join(
    "\n",
  )
}
