import type { Assistant } from "../assistant.ts";
import { within } from "../within.ts";
import { Rejection } from "./rejection.ts";

const LONGEST_WAIT_MS = 60_000;

/**
 * The port is open before the index is loaded, so that health can be asked; whoever asks a question
 * meanwhile waits for it rather than being sent away.
 */
export class Readiness {
  #state: "starting" | "ready" | "stopping" = "starting";
  #indexFingerprint: string | undefined;
  #open!: (assistant: Assistant) => void;
  #loaded = new Promise<Assistant>((resolve) => {
    this.#open = resolve;
  });

  /** Called again, it swaps the assistant: running answers end on the one they began with. */
  loaded(assistant: Assistant): void {
    this.#indexFingerprint = assistant.indexFingerprint;
    this.#open(assistant);
    this.#loaded = Promise.resolve(assistant);
    if (this.#state === "starting") this.#state = "ready";
  }

  /** Of the index in service; undefined until one is loaded. */
  get indexFingerprint(): string | undefined {
    return this.#indexFingerprint;
  }

  stopping(): void {
    this.#state = "stopping";
  }

  /** @throws Rejection (503) unless questions are being answered now. */
  check(): void {
    if (this.#state === "starting") throw starting();
    if (this.#state === "stopping") throw stopping();
  }

  /** @throws Rejection (503) when loading takes too long to wait for. */
  async assistant(longestWaitMs = LONGEST_WAIT_MS): Promise<Assistant> {
    return await within(longestWaitMs, this.#loaded, starting);
  }
}

function starting(): Rejection {
  return new Rejection(503, "starting", "服务正在启动，索引和模型还在加载，请稍候再试。", 5);
}

export function stopping(): Rejection {
  return new Rejection(503, "stopping", "服务正在停止或重启，请稍后再试。", 5);
}
