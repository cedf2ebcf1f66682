import type { UnansweredQuestion } from "../../../core/feedback.ts";
import { outcomeHeading } from "../answer/outcomeHeading.ts";
import { dayOf } from "../shell/dayOf.ts";

export function UnansweredTable({
  questions,
}: {
  readonly questions: readonly UnansweredQuestion[];
}) {
  return (
    <section aria-labelledby="unanswered-title">
      <h2 id="unanswered-title">没有答复的问题</h2>
      <p className="quiet">被拒答或请来人补充的问题，按次数排列；号码已隐去。</p>
      {questions.length === 0 ? (
        <p className="quiet">还没有。</p>
      ) : (
        <table className="unanswered">
          <thead>
            <tr>
              <th scope="col">次数</th>
              <th scope="col">问题</th>
              <th scope="col">结果</th>
              <th scope="col">最近一次</th>
            </tr>
          </thead>
          <tbody>
            {questions.map(({ question, reason, count, lastAskedAt }) => (
              <tr key={question}>
                <td>{count}</td>
                <td>{question}</td>
                <td>{outcomeHeading({ status: reason ? "refused" : "clarify", reason })}</td>
                <td className="date">{dayOf(lastAskedAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
