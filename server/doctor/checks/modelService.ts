import { type Check, type Finding, fault, good, warning } from "../check.ts";

const OPENAI = "https://api.openai.com/v1";
const ANSWER_MS = 8_000;

/** The only check that leaves the machine, and only where a service is configured. It asks for the list of models: that costs nothing. */
export const modelService: Check = {
  name: "model-service",
  title: "大模型服务",
  async run({ settings: { OPENAI_API_KEY, OPENAI_BASE_URL = OPENAI, OPENAI_MODEL } }) {
    if (!OPENAI_API_KEY) return good("未设置，以条款原文作答");
    try {
      const response = await fetch(`${OPENAI_BASE_URL.replace(/\/+$/, "")}/models`, {
        headers: { authorization: `Bearer ${OPENAI_API_KEY}` },
        signal: AbortSignal.timeout(ANSWER_MS),
      });
      return await judge(response, OPENAI_MODEL);
    } catch {
      return fault(
        `${OPENAI_BASE_URL} 连接不上`,
        "请检查 OPENAI_BASE_URL、网络和防火墙。此时仍以条款原文作答。",
      );
    }
  },
};

async function judge(response: Response, model: string): Promise<Finding> {
  if (response.status === 401 || response.status === 403)
    return fault("服务不接受密钥", "请检查 OPENAI_API_KEY。此时仍以条款原文作答。");
  const body = (await response.json().catch(() => undefined)) as
    | { data?: readonly { id?: unknown }[] }
    | undefined;
  const names = body?.data?.map(({ id }) => id);
  if (!response.ok || !Array.isArray(names))
    return warning(
      `服务有应答，但不提供模型列表（${response.status}）`,
      `请试问一个问题，看 ${model} 能否作答。`,
    );
  if (names.includes(model)) return good(`可以连接，有 ${model}`);
  return fault(`可以连接，但没有 ${model}`, "请把 OPENAI_MODEL 改为该服务提供的模型。");
}
