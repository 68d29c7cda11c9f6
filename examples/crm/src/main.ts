import { readConfig } from "./config.ts"
import { seed } from "./seed.ts"
import { start } from "./start.ts"

const config = readConfig(process.env)
let isReady = !config.isDemo
const started = await start(config, { isReady: () => isReady })
if (config.isDemo) await seed(started, config)
isReady = true

console.log(`The CRM listens at ${started.url}`)
if (config.isDemo)
  console.log(`Try: curl -s -H "Authorization: Bearer ${config.clients[0]!.agents[0]!.token}" ${started.url}/tasks`)

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void started.stop().then(() => process.exit(0)))
