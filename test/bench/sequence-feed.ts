/**
 * What a feed by a sequence misses on PostgreSQL: eight writers, and one reader that goes on behind the highest number it has seen.
 *
 * `bash test/tools/with-postgres.sh npm run bench -- sequence-feed`
 */
import pg from "pg"

const WRITERS = 8
const EACH = 1_000

const address = process.env.EVENKEEL_PG
if (address === undefined) console.log("skipped: EVENKEEL_PG names no server")
else await measure(new pg.Pool({ connectionString: address, max: WRITERS + 1 }))

async function measure(pool: pg.Pool): Promise<void> {
  await pool.query("drop table if exists fed; create table fed (position bigserial primary key, body text)")
  const read = new Set<number>()
  let last = 0
  const readOn = async (): Promise<number> => {
    const { rows } = await pool.query<{ position: string }>(
      "select position from fed where position > $1 order by position limit 100",
      [last],
    )
    for (const { position } of rows) read.add((last = Number(position)))
    return rows.length
  }
  let areWriting = true
  const writing = Promise.all(Array.from({ length: WRITERS }, () => write(pool))).finally(() => (areWriting = false))
  while (areWriting) await readOn()
  await writing
  while ((await readOn()) > 0);
  const { rows } = await pool.query<{ position: string }>("select position from fed")
  const missed = rows.filter(({ position }) => !read.has(Number(position))).length
  const share = ((missed / rows.length) * 100).toFixed(0)
  console.log(
    `a feed by a sequence, ${WRITERS} writers: ${missed} of ${rows.length} events missed for good, ${share} %`,
  )
  await pool.query("drop table fed")
  await pool.end()
}

/** Appends of one event, each a transaction that writes the event and takes up to two milliseconds for what goes with it. */
async function write(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  for (let count = 0; count < EACH; count++) {
    await client.query("begin")
    await client.query("insert into fed (body) values ('made up')")
    await client.query("select pg_sleep($1)", [((count * 7) % 5) / 2_000])
    await client.query("commit")
  }
  client.release()
}
