// For the parts that keep in stores: what is read page by page, and what can be a name there.
export { checkId } from "./check-input.js"
export { clientPages, listAll, listBegun, pagesOf } from "./pages.js"
