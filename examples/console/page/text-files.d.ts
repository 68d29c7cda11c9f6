declare module "*.vtt" {
  export const text: string
  export default text
}
declare module "*.txt" {
  export const text: string
  export default text
}
declare module "*.css"
