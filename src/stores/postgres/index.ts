// A store in PostgreSQL, over any driver that has `query`.
export { createPostgresStore, type PostgresStoreOptions } from "./create-postgres-store.js"
export { migratePostgres } from "./postgres-schema.js"
export type { PostgresConnection, PostgresConnections, PostgresQueue, QueuedMessage } from "./message-queue.js"
export { poolSettings, type PostgresListener, type PostgresPool } from "./postgres-pool.js"
