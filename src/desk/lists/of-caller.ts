import { isErased } from "../../session/index.js"

/** Whose a stream is, for its index. Once they were erased it is nobody's: a blank would make one person of several. */
export function ofCaller(personId: string | undefined): { readonly caller?: string } {
  return personId === undefined || isErased(personId) ? {} : { caller: personId }
}
