import { AnswerWords } from "../answer/AnswerWords.tsx";
import type { Exchange } from "../conversation/conversation.ts";
import { EndedView } from "./EndedView.tsx";

interface Props {
  readonly exchange: Exchange;
  readonly isLast: boolean;
  readonly onAsk: (question: string, asOf?: string, replacing?: string) => void;
}

export function OutcomeView({ exchange, isLast, onAsk }: Props) {
  const { outcome, question, asOf, id } = exchange;
  switch (outcome.phase) {
    case "waiting":
      return <p className="quiet">正在查找公报…</p>;
    case "streaming":
      return (
        <section className="answer" aria-busy="true" aria-label="答复">
          <AnswerWords words={outcome.words} citations={outcome.citations} />
          <p className="quiet">正在核对原文…</p>
        </section>
      );
    case "stopped":
      return (
        <section className="answer" aria-label="未完成的答复">
          <AnswerWords words={outcome.words} citations={outcome.citations} />
          <p className="quiet">已停止，答复不完整。</p>
        </section>
      );
    case "failed":
      return (
        <div className="failure">
          <p>{outcome.failure.message}</p>
          <button type="button" className="button" onClick={() => onAsk(question, asOf, id)}>
            再试一次
          </button>
        </div>
      );
    case "ended":
      return (
        <EndedView
          exchange={exchange}
          result={outcome.result}
          isLast={isLast}
          onAsk={(followUp) => onAsk(followUp, asOf)}
          onAskThen={(day) => onAsk(question, day, id)}
        />
      );
  }
}
