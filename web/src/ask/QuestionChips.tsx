interface Props {
  readonly questions: readonly string[];
  readonly onAsk: (question: string) => void;
}

/** Questions to be asked with one press. */
export function QuestionChips({ questions, onAsk }: Props) {
  return (
    <ul className="chips">
      {questions.map((question) => (
        <li key={question}>
          <button type="button" className="chip" onClick={() => onAsk(question)}>
            {question}
          </button>
        </li>
      ))}
    </ul>
  );
}
