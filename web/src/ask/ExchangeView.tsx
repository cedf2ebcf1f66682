import type { Exchange } from "../conversation/conversation.ts";
import { isRunning } from "../conversation/conversation.ts";
import { OutcomeView } from "./OutcomeView.tsx";
import "./exchange.css";

interface Props {
  readonly exchange: Exchange;
  readonly isLast: boolean;
  readonly onAsk: (question: string, asOf?: string, replacing?: string) => void;
  readonly onEdit: (exchange: Exchange) => void;
}

export function ExchangeView({ exchange, isLast, onAsk, onEdit }: Props) {
  const { question, asOf, id } = exchange;
  return (
    <article className="exchange">
      <header className="question">
        <h2>{question}</h2>
        {asOf && <p className="quiet">按{asOf}判断是否有效</p>}
        {!isRunning(exchange) && (
          <p className="question-ways">
            <button type="button" className="plain-button" onClick={() => onEdit(exchange)}>
              修改问题
            </button>
            <button
              type="button"
              className="plain-button"
              onClick={() => onAsk(question, asOf, id)}
            >
              重新回答
            </button>
          </p>
        )}
      </header>
      <OutcomeView exchange={exchange} isLast={isLast} onAsk={onAsk} />
    </article>
  );
}
