// A store in one file, over any driver of SQLite.
export { createSqliteStore, type SqliteStoreOptions } from "./create-sqlite-store.js"
export type { SqliteChanges, SqliteDatabase, SqliteStatement, SqliteValue } from "./sqlite-database.js"
