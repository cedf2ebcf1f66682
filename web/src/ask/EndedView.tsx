import type { AnswerResult } from "../../../core/protocol.ts";
import { AnswerWords } from "../answer/AnswerWords.tsx";
import { CitationCards, RelatedCards } from "../answer/ClauseCards.tsx";
import { outcomeHeading } from "../answer/outcomeHeading.ts";
import { replyText } from "../answer/replyText.ts";
import type { Exchange } from "../conversation/conversation.ts";
import { Feedback } from "../feedback/Feedback.tsx";
import { SaidProfile } from "../measures/SaidProfile.tsx";
import { CopyButton } from "../shell/CopyButton.tsx";
import { dayOf } from "../shell/dayOf.ts";
import { AnswerThen } from "./AnswerThen.tsx";
import { FollowUps } from "./FollowUps.tsx";

interface Props {
  readonly exchange: Exchange;
  readonly result: AnswerResult;
  readonly isLast: boolean;
  readonly onAsk: (question: string) => void;
  readonly onAskThen: (asOf: string) => void;
}

export function EndedView({ exchange, result, isLast, onAsk, onAskThen }: Props) {
  const heading = outcomeHeading(result);
  // A question back stands at the answer's end, and its replies right under it.
  const replies = (
    <FollowUps
      heading={result.profile ? "可以这样回答" : "接着可以问"}
      questions={result.followUps}
      onAsk={onAsk}
    />
  );
  return (
    <section
      className={`answer answer-${result.status}`}
      aria-label={`${heading}：${exchange.question}`}
    >
      <h3 className="answer-heading">{heading}</h3>
      <AnswerWords words={result.answer} citations={result.citations} />
      {isLast && result.profile && (
        <>
          {replies}
          <SaidProfile profile={result.profile} />
        </>
      )}
      {result.note && <p className="quiet">{result.note}</p>}
      {isLast && !exchange.asOf && (
        <AnswerThen citations={result.citations} onAskThen={onAskThen} />
      )}
      <p className="answer-ways">
        <CopyButton text={() => replyText(exchange.question, result, dayOf(exchange.askedAt))}>
          复制答复和依据
        </CopyButton>
      </p>
      <Feedback exchange={exchange} result={result} />
      <CitationCards citations={result.citations} />
      <RelatedCards related={result.related} />
      {isLast && !result.profile && replies}
    </section>
  );
}
