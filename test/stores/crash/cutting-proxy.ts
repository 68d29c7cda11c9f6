import { connect, createServer, type AddressInfo, type Socket } from "node:net"

/** When the next connection to speak is cut: before the server hears of it, or once it has answered. */
export type Cut = "before" | "after"

/** A proxy that cuts connections where it is told to. */
export interface CuttingProxy {
  readonly address: string
  /** Cuts the connection of the next query whose text holds `append_2`. */
  readonly cutNext: (cut: Cut) => void
  readonly close: () => void
}

/** Starts a proxy to a PostgreSQL. */
export async function startCuttingProxy(target: string): Promise<CuttingProxy> {
  const url = new URL(target)
  const { hostname } = url
  const port = Number(url.port)
  let next: Cut | undefined
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(port, hostname)
    let cutAnswer = false
    const cut = (): void => {
      client.destroy()
      upstream.destroy()
    }
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on("error", cut)
      socket.on("close", cut)
    }
    client.on("data", (data) => {
      const isAppend = next !== undefined && data.includes("append_2")
      if (isAppend && next === "before") cut()
      else upstream.write(data)
      if (!isAppend) return
      cutAnswer = next === "after"
      next = undefined
    })
    // PostgreSQL answers once the transaction is committed and flushed; the answer never arrives.
    upstream.on("data", (data) => (cutAnswer ? cut() : client.write(data)))
  })
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve))
  url.port = String((server.address() as AddressInfo).port)
  return {
    address: url.href,
    cutNext: (cut) => void (next = cut),
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
