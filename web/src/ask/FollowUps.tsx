import { QuestionChips } from "./QuestionChips.tsx";

interface Props {
  readonly questions: readonly string[];
  readonly onAsk: (question: string) => void;
}

export function FollowUps({ questions, onAsk }: Props) {
  if (questions.length === 0) return null;
  return (
    <>
      <h3>接着可以问</h3>
      <QuestionChips questions={questions} onAsk={onAsk} />
    </>
  );
}
