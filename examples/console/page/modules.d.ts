declare module "*.css"
declare module "examples:calls" {
  export const examples: readonly import("./examples.js").Example[]
}
