import type { PGLiteSocketServer } from "@electric-sql/pglite-socket";

type Enqueue = (
  connection: number,
  message: Uint8Array,
  onData: (data: Uint8Array) => void,
) => Promise<number>;

/** Parse, Bind, Describe and Execute: the parts of a statement, which Sync ends. */
const PARTS = new Set([..."PBDEC"].map((letter) => letter.charCodeAt(0)));

/**
 * The one session behind the port is shared by all connections, and pglite-socket 0.2 hands it their
 * messages one by one: one connection's statement would be bound to another's values. So the parts
 * of a statement are kept until it is whole.
 */
export function takeWholeRounds(server: PGLiteSocketServer): void {
  const queue: { enqueue: Enqueue } = Reflect.get(server, "queryQueue");
  const enqueue = queue.enqueue.bind(queue);
  const parts = new Map<number, Uint8Array[]>();
  queue.enqueue = async (connection, message, onData) => {
    const round = [...(parts.get(connection) ?? []), message];
    if (PARTS.has(message[0] as number)) {
      parts.set(connection, round);
      return 0;
    }
    parts.delete(connection);
    return await enqueue(connection, Buffer.concat(round), onData);
  };
}
