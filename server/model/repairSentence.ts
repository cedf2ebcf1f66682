import type { Service } from "../../core/model/createService.ts";
import type { ChatMessage } from "../../core/model/openChatModel.ts";
import type { FillPrompt } from "../../core/prompts.ts";
import type { WrittenSentence } from "../verify/writtenSentence.ts";
import { readReply } from "./reply/readReply.ts";

export interface RepairParts {
  readonly service: Service;
  /** The conversation in which the sentence was written. */
  readonly messages: readonly ChatMessage[];
  readonly prompt: FillPrompt<"sentence" | "labels" | "problem">;
  readonly signal: AbortSignal;
}

/** The sentence as the model repairs it when told what failed; nothing where it can't, or isn't reached. */
export async function repairSentence(
  { service, messages, prompt, signal }: RepairParts,
  { text, labels }: WrittenSentence,
  problem: string,
): Promise<WrittenSentence | undefined> {
  const request = prompt({ sentence: text, labels: labels.join("、") || "（未注）", problem });
  const conversation: readonly ChatMessage[] = [
    ...messages,
    {
      role: "assistant",
      content: JSON.stringify({ answered: true, sentences: [{ text, labels }] }),
    },
    { role: "user", content: request },
  ];
  for await (const event of service(conversation, signal)) {
    if (event.kind === "end") return readReply(event.text, true).sentences[0];
  }
  return undefined;
}
