import { fork } from "node:child_process";
import { join } from "node:path";

/** A heap for a hundred gazettes, and memory that can be collected before it is counted. */
const NODE_FLAGS = ["--import", "tsx", "--expose-gc", "--max-old-space-size=8000"];

/** One message there, one back, in a process that holds nothing else. @throws when it ends without */
export function inProcess<Answer>(file: string, message: object): Promise<Answer> {
  const child = fork(join(import.meta.dirname, file), { execArgv: NODE_FLAGS });
  return new Promise((resolve, reject) => {
    child.once("message", (answer) => resolve(answer as Answer));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${file} ended with ${code}`)));
    child.send(message);
  });
}
