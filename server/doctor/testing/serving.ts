import { createServer, type RequestListener } from "node:http";
import { onTestFinished } from "vitest";
import { listen } from "../../start/listen.ts";

/** A program on this machine for the length of a test; its address. */
export async function serving(answer: RequestListener) {
  const server = createServer(answer);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return await listen(server, "127.0.0.1", 0);
}
