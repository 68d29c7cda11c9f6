import scenario from "./scenario.cjs"
import { importAll } from "./load.mjs"

scenario(await importAll())
