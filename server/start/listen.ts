import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { StartFailure } from "./startFailure.ts";

const SENTENCES: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_host, port) =>
    `端口 ${port} 已被占用。请停止占用它的程序，或换一个端口，例如 PORT=${port === 3001 ? 3002 : 3001} npm start。`,
  EACCES: (_host, port) => `没有权限使用端口 ${port}。请把 PORT 设为 1024 以上的端口。`,
  EADDRNOTAVAIL: (host) =>
    `本机没有地址 ${host}。请把 HOST 设为 127.0.0.1（仅本机）或 0.0.0.0（所有网卡）。`,
  ENOTFOUND: (host) =>
    `找不到地址 ${host}。请把 HOST 设为 127.0.0.1（仅本机）或 0.0.0.0（所有网卡）。`,
};

/** The address under which this machine reaches the server. @throws StartFailure */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (fault: NodeJS.ErrnoException) => {
      const sentence = SENTENCES[fault.code ?? ""]?.(host, port);
      reject(sentence ? new StartFailure(sentence, { cause: fault }) : fault);
    });
    server.listen(port, host, resolve);
  });
  const bound = server.address() as AddressInfo;
  return `http://${reachable(bound)}:${bound.port}`;
}

/** "All addresses" is none that a browser can open. */
function reachable({ address, family }: AddressInfo): string {
  if (address === "0.0.0.0" || address === "::") return "localhost";
  return family === "IPv6" ? `[${address}]` : address;
}
