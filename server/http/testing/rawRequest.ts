import { request } from "node:http";

export interface RawRequest {
  readonly method?: string;
  /** Sent as it stands: `fetch` would tidy it up. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface RawResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export function sendRaw(url: string, raw: RawRequest): Promise<RawResponse> {
  const { hostname, port } = new URL(url);
  const { method = "GET", path, headers = {}, body } = raw;
  return new Promise((resolve, reject) => {
    const length = body ? { "content-length": String(Buffer.byteLength(body)) } : {};
    const options = { hostname, port, method, path, headers: { ...length, ...headers } };
    const sent = request({ ...options, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const text = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    sent.on("error", reject);
    sent.on("upgrade", ({ statusCode = 0, headers }, socket) => {
      socket.destroy();
      resolve({ status: statusCode, headers, body: "" });
    });
    sent.end(body);
  });
}
