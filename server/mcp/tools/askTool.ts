import { NOBODY } from "../../assistant.ts";
import { answerResult } from "../../contract/answer.ts";
import { answerQuestion } from "../../http/answerQuestion.ts";
import type { Edge } from "../../http/edge.ts";
import { textBehind } from "../../http/plainAnswer.ts";
import { askRequest } from "../../http/validate/askRequest.ts";
import type { Tool } from "../tool.ts";

const DESCRIPTION =
  "根据政府公报回答政策问题。回答的每一句都有条款为据，[1] 这样的标号指向 citations 中的文号、条款和原文。" +
  "文件没有规定的会拒答（status 为 refused），这时不要自行补充答案。引用时请写明发文字号和条款，已到期的要说明已到期。";

/** The questions and answers of /api/ask. */
export function askTool(edge: Edge): Tool {
  return {
    name: "ask",
    title: "问政策",
    description: DESCRIPTION,
    input: askRequest(edge.settings.MAX_QUESTION_CHARACTERS),
    output: answerResult,
    async call(given, context, signal) {
      const request = edge.validateAsk(given);
      const controller = new AbortController();
      const abort = () => controller.abort(signal.reason);
      if (signal.aborted) abort();
      signal.addEventListener("abort", abort, { once: true });
      const result = await answerQuestion(edge, request, NOBODY, controller, context);
      return { text: result.answer + textBehind(result), structured: { ...result } };
    },
  };
}
