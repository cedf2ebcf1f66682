import type { Server, Socket } from "socket.io";
import type { ClientToServerEvents, ServerToClientEvents } from "../../../core/protocol.ts";

/** What the processes of one service tell each other. */
export interface ProcessEvents {
  /** A question was asked, with its asker's number, at this time in milliseconds since 1970. */
  "question-asked": (requestId: string, askedAt: number) => void;
}

export type SocketServer = Server<ClientToServerEvents, ServerToClientEvents, ProcessEvents>;
export type ClientSocket = Socket<ClientToServerEvents, ServerToClientEvents, ProcessEvents>;

interface Holder {
  readonly socket: ClientSocket;
  readonly askedAt: number;
}

/**
 * Who waits for which question. One that is asked again after a lost connection belongs to the socket
 * where it was asked last. The one before, at whatever process, may not have noticed the loss: it is
 * closed, and its work stops.
 */
export class QuestionHolders {
  readonly #tellOthers: (requestId: string, askedAt: number) => void;
  readonly #holders = new Map<string, Holder>();

  /** @param alone no other process shares the sockets; the library warns of each word to nobody */
  constructor(sockets: SocketServer, { alone }: { readonly alone: boolean }) {
    this.#tellOthers = (requestId, askedAt) =>
      alone || sockets.serverSideEmit("question-asked", requestId, askedAt);
    sockets.on("question-asked", (requestId, askedAt) => this.#closeEarlier(requestId, askedAt));
  }

  hold(requestId: string, socket: ClientSocket): void {
    const askedAt = Date.now();
    this.#closeEarlier(requestId, askedAt, socket);
    this.#holders.set(requestId, { socket, askedAt });
    this.#tellOthers(requestId, askedAt);
  }

  release(requestId: string, socket: ClientSocket): void {
    if (this.#holders.get(requestId)?.socket === socket) this.#holders.delete(requestId);
  }

  /** Word of the first asking can come after the second one: it must not close what is newer. */
  #closeEarlier(requestId: string, askedAt: number, asking?: ClientSocket): void {
    const holder = this.#holders.get(requestId);
    if (!holder || holder.socket === asking || holder.askedAt > askedAt) return;
    this.#holders.delete(requestId);
    holder.socket.disconnect(true);
  }
}
