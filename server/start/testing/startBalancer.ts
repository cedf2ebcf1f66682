import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/**
 * A balancer as simple as they come: each connection goes to the next process in turn, whichever
 * client it is from, and past one that takes none.
 */
export async function startBalancer(addresses: readonly string[]) {
  const ports = addresses.map((address) => Number(new URL(address).port));
  const open = new Set<Socket>();
  let next = 0;

  function join(client: Socket, attempts: number): void {
    if (attempts === 0) return void client.destroy();
    const backend = connect(ports[next++ % ports.length] as number, "127.0.0.1");
    let joined = false;
    backend.once("connect", () => {
      joined = true;
      client.pipe(backend).pipe(client);
    });
    backend.once("error", () => {
      if (joined) client.destroy();
      else join(client, attempts - 1);
    });
    backend.once("close", () => joined && client.destroy());
    client.once("close", () => backend.destroy());
  }

  const server = createServer((client) => {
    open.add(client);
    client.once("close", () => open.delete(client));
    client.on("error", () => client.destroy());
    join(client, ports.length);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.close();
      for (const client of open) client.destroy();
    },
  };
}
