interface Props {
  readonly questions: readonly string[];
  readonly onAsk: (question: string) => void;
}

export function FollowUps({ questions, onAsk }: Props) {
  if (questions.length === 0) return null;
  return (
    <>
      <h3>接着可以问</h3>
      <ul className="chips">
        {questions.map((question) => (
          <li key={question}>
            <button type="button" className="chip" onClick={() => onAsk(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
