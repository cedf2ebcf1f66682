import { useState } from "react";
import type { FeedbackReceipt } from "../../../core/feedback.ts";
import type { AnswerResult } from "../../../core/protocol.ts";
import type { Exchange } from "../conversation/conversation.ts";
import { postJson } from "../http/postJson.ts";
import { messageFor } from "../http/readJson.ts";
import { ComplaintForm } from "./ComplaintForm.tsx";
import { feedbackOf, type Judgement } from "./feedbackOf.ts";
import { Thumb } from "./Thumb.tsx";
import "./feedback.css";

interface Props {
  readonly exchange: Exchange;
  readonly result: AnswerResult;
}

type Progress = "open" | "sending" | "sent";

/** 👍 is one press; 👎 asks what is wrong. */
export function Feedback({ exchange, result }: Props) {
  const [progress, setProgress] = useState<Progress>("open");
  const [complaining, setComplaining] = useState(false);
  const [failure, setFailure] = useState("");

  const send = async (judgement: Judgement) => {
    setProgress("sending");
    setFailure("");
    try {
      await postJson<FeedbackReceipt>("/api/feedback", feedbackOf(exchange, result, judgement));
      setProgress("sent");
    } catch (error) {
      setProgress("open");
      setFailure(messageFor(error as Error));
    }
  };

  return (
    <div className="feedback">
      {progress !== "sent" && (
        <p className="feedback-ask">
          <span className="quiet">这个答复</span>
          <button
            type="button"
            className="plain-button"
            disabled={progress === "sending"}
            onClick={() => send({ verdict: "up" })}
          >
            <Thumb />
            有用
          </button>
          <button
            type="button"
            className="plain-button"
            aria-expanded={complaining}
            disabled={progress === "sending"}
            onClick={() => setComplaining(!complaining)}
          >
            <Thumb down />
            有问题
          </button>
        </p>
      )}
      {complaining && progress !== "sent" && <ComplaintForm onSend={send} />}
      <p role="status" className="quiet feedback-status">
        {progress === "sent" ? "已收到，谢谢。" : failure}
      </p>
    </div>
  );
}
