import { AUDIENCES } from "./exampleQuestions.ts";
import { QuestionChips } from "./QuestionChips.tsx";

export function Examples({ onAsk }: { readonly onAsk: (question: string) => void }) {
  return (
    <section className="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">可以这样问</h2>
      <div className="audiences">
        {AUDIENCES.map(({ name, questions }) => (
          <div key={name}>
            <h3>{name}</h3>
            <QuestionChips questions={questions} onAsk={onAsk} />
          </div>
        ))}
      </div>
    </section>
  );
}
