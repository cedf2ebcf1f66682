import { AUDIENCES } from "./exampleQuestions.ts";

export function Examples({ onAsk }: { readonly onAsk: (question: string) => void }) {
  return (
    <section className="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">可以这样问</h2>
      <div className="audiences">
        {AUDIENCES.map(({ name, questions }) => (
          <div key={name}>
            <h3>{name}</h3>
            <ul className="chips">
              {questions.map((question) => (
                <li key={question}>
                  <button type="button" className="chip" onClick={() => onAsk(question)}>
                    {question}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
