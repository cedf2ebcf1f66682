import { QuestionChips } from "./QuestionChips.tsx";

interface Props {
  readonly heading: string;
  readonly questions: readonly string[];
  readonly onAsk: (question: string) => void;
}

export function FollowUps({ heading, questions, onAsk }: Props) {
  if (questions.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <QuestionChips questions={questions} onAsk={onAsk} />
    </>
  );
}
