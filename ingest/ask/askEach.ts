import type { Unavailability } from "../../core/model/unavailability.ts";

/** What no waiting mends. */
const HOPELESS: Readonly<Partial<Record<Unavailability, string>>> = {
  unauthorized: "大模型服务不接受这个密钥，请检查 OPENAI_API_KEY。",
  "unknown-model": "大模型服务没有这个模型，请检查 OPENAI_MODEL 和 OPENAI_BASE_URL。",
  rejected: "大模型服务不接受这样的请求，请检查 OPENAI_BASE_URL 和 OPENAI_MODEL。",
};
/** The service is gone, and not only one clause too hard. */
const IN_A_ROW = 5;
/** Few enough for the rate limits of a small account. */
const CALLERS = 2;

/**
 * Does the work for each task, a few at a time. @returns how many came to nothing.
 * @throws with a Chinese sentence when the service is of no use; what is done stays done
 */
export async function askEach<Task>(
  tasks: readonly Task[],
  work: (task: Task) => Promise<Unavailability | undefined>,
  onProgress: (done: number, total: number) => void,
): Promise<number> {
  let next = 0;
  let done = 0;
  let failed = 0;
  let inARow = 0;
  let fault: Error | undefined;
  const caller = async () => {
    while (next < tasks.length && !fault) {
      const reason = await work(tasks[next++] as Task);
      inARow = reason ? inARow + 1 : 0;
      if (reason) failed++;
      const hopeless = reason && HOPELESS[reason];
      if (hopeless) fault = new Error(hopeless);
      else if (inARow >= IN_A_ROW)
        fault = new Error(
          `大模型服务连续 ${IN_A_ROW} 次没有结果（${reason}）。已写的都保留，稍后重新运行会接着写。`,
        );
      onProgress(++done, tasks.length);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  if (fault) throw fault;
  return failed;
}
