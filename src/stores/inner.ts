// For the parts that keep in stores: what is read page by page.
export { clientPages, listAll, listBegun, pagesOf } from "./pages.js"
