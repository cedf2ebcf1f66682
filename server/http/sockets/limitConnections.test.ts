import { connect } from "node:net";
import { afterEach, expect, it } from "vitest";
import { startEdge, type TestClient, type TestEdge } from "../testing/startEdge.ts";

const CLOSE_FRAME = 0x88;
/** A WebSocket that then says nothing. */
const UPGRADE = [
  "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1",
  "Host: a",
  "Connection: Upgrade",
  "Upgrade: websocket",
  "Sec-WebSocket-Version: 13",
  "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
  "\r\n",
].join("\r\n");

let edge: TestEdge;
let clients: TestClient[] = [];
afterEach(async () => {
  for (const client of clients) client.close();
  clients = [];
  await edge.stop();
});

async function start(environment: Record<string, string>): Promise<void> {
  edge = await startEdge({ environment: { TRUST_PROXY: "loopback", ...environment } });
}

/** "connected", or the code and the words with which it was refused. */
async function connectFrom(address: string): Promise<string> {
  const client = edge.connect({ "x-forwarded-for": address });
  clients.push(client);
  return await new Promise((resolve) => {
    client.once("connect", () => resolve("connected"));
    client.once("connect_error", (fault: Error & { data?: { code?: string } }) => {
      resolve(`${fault.data?.code} ${fault.message}`);
    });
  });
}

it("holds so many for each client, an IPv6 network as one, and tells the next one why", async () => {
  await start({ MAX_CONNECTIONS_PER_CLIENT: "2" });
  expect(await connectFrom("10.1.1.1")).toBe("connected");
  expect(await connectFrom("10.1.1.1")).toBe("connected");
  expect(await connectFrom("10.1.1.1")).toMatch(/^too-many-connections .*打开的连接过多.*。$/);
  for (const address of ["10.1.1.2", "2001:db8::1", "2001:db8::2"])
    expect(await connectFrom(address)).toBe("connected");
  expect(await connectFrom("2001:db8::3")).toMatch(/^too-many-connections /);
});

it("believes no forged address in front of the one that the proxy saw", async () => {
  await start({ MAX_CONNECTIONS_PER_CLIENT: "1" });
  expect(await connectFrom("1.1.1.1, 10.1.1.1")).toBe("connected");
  expect(await connectFrom("2.2.2.2, 10.1.1.1")).toMatch(/^too-many-connections /);
});

it("holds so many in all, and closes those beyond", async () => {
  await start({ MAX_CONNECTIONS: "2" });
  expect(await connectFrom("10.1.1.1")).toBe("connected");
  expect(await connectFrom("10.1.1.2")).toBe("connected");
  expect(await connectFrom("10.1.1.3")).toMatch(/^too-many-connections .*稍后再试。$/);
  await expect.poll(() => edge.sockets.engine.clientsCount).toBe(2);
  expect((await edge.ask({ question: "房租？" })).status).toBe(200);
});

it("gives a place back when its client goes", async () => {
  await start({ MAX_CONNECTIONS: "1" });
  for (let round = 0; round < 3; round += 1) {
    expect(await connectFrom("10.1.1.1")).toBe("connected");
    clients.at(-1)?.close();
    await expect.poll(() => edge.sockets.engine.clientsCount).toBe(0);
  }
});

it("counts connections that never join, and closes them in the end", async () => {
  await start({ MAX_CONNECTIONS: "1" });
  const silent = connect(Number(new URL(edge.url).port), "127.0.0.1");
  const heard: number[] = [];
  silent.on("data", (frame: Buffer) => heard.push(frame.readUInt8()));
  silent.write(UPGRADE);
  await expect.poll(() => edge.sockets.engine.clientsCount).toBe(1);
  expect(await connectFrom("10.1.1.1")).toMatch(/^too-many-connections /);
  await expect.poll(() => heard.at(-1), { timeout: 15_000 }).toBe(CLOSE_FRAME);
  silent.destroy();
  await expect.poll(() => edge.sockets.engine.clientsCount).toBe(0);
  expect(await connectFrom("10.1.1.1")).toBe("connected");
});

it("is off at 0", async () => {
  await start({ MAX_CONNECTIONS: "0", MAX_CONNECTIONS_PER_CLIENT: "0" });
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => connectFrom("10.1.1.1")));
  expect(new Set(outcomes)).toEqual(new Set(["connected"]));
});
