import { Rejection } from "../rejection.ts";

export interface ConnectionLimits {
  /** 0 for none. */
  readonly inAll: number;
  /** 0 for none. */
  readonly perClient: number;
}

/** How many connections stand open, in all and by client. */
export class ConnectionCounts {
  readonly #limits: ConnectionLimits;
  readonly #byClient = new Map<string, number>();
  #inAll = 0;

  constructor(limits: ConnectionLimits) {
    this.#limits = limits;
  }

  /** Takes a place, which `leave` gives back. @returns why there is none; then there is nothing to give back */
  enter(client: string): Rejection | undefined {
    const ofClient = this.#byClient.get(client) ?? 0;
    const { inAll, perClient } = this.#limits;
    if (inAll > 0 && this.#inAll >= inAll) return refused("现在连接的人很多，请稍后再试。");
    if (perClient > 0 && ofClient >= perClient)
      return refused("您所在的网络打开的连接过多，请关闭一些页面后再试。");
    this.#inAll += 1;
    this.#byClient.set(client, ofClient + 1);
    return undefined;
  }

  leave(client: string): void {
    const left = (this.#byClient.get(client) ?? 1) - 1;
    this.#inAll -= 1;
    if (left === 0) this.#byClient.delete(client);
    else this.#byClient.set(client, left);
  }
}

function refused(message: string): Rejection {
  return new Rejection(503, "too-many-connections", message);
}
