// Rendering on a server: whoever touches the browser there has failed.
for (const name of ["window", "document", "navigator", "location", "localStorage", "self"]) {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      throw new Error(`${name} was touched`)
    },
  })
}
await import("./esm.mjs")
