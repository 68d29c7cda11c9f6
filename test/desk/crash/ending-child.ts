/** Ends a promise, and is killed once that is kept: `node child.mjs <store> <place> <command> <fields>`. */
import Database from "libsql"
import pg from "pg"
import { createPostgresStore, poolSettings } from "../../../src/stores/postgres/index.js"
import { createSqliteStore } from "../../../src/stores/sqlite/index.js"
import { deskAt, ENDING_AT, endIt } from "./ending.js"
import { mortalStore } from "./mortal-store.js"

const [kind = "", place = "", type = "", fields = "{}"] = process.argv.slice(2)
const clock = { now: () => ENDING_AT }

const store =
  kind === "sqlite"
    ? createSqliteStore({ database: new Database(place), clock })
    : await createPostgresStore({
        pool: new pg.Pool({ connectionString: place, ...poolSettings }),
        clock,
        schema: "ending",
        migrate: false,
      })
await endIt(
  deskAt(mortalStore(store, 1, () => void process.kill(process.pid, "SIGKILL"))),
  type,
  JSON.parse(fields) as object,
  "k1",
)
