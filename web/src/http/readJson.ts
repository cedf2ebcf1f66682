import type { ErrorBody } from "../../../core/protocol.ts";

/** A refusal by the server, with its status for whoever wants to tell refusals apart. */
export class ServerRefusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The server's own words where it gave any; they are written for people. @throws ServerRefusal */
export async function readJson<T>(response: Response): Promise<T> {
  if (response.ok) return response.json();
  throw await refusalOf(response);
}

export async function refusalOf(response: Response): Promise<ServerRefusal> {
  const { status } = response;
  const body: Partial<ErrorBody> = await response.json().catch(() => ({}));
  const message = body.error?.message ?? `服务器没有正常答复（${status}），请稍后再试。`;
  return new ServerRefusal(status, message);
}

/** A TypeError is the browser's way to say that the server wasn't reached. */
export function messageFor(error: Error): string {
  return error instanceof TypeError ? "没有连上服务器，请检查网络后重试。" : error.message;
}
