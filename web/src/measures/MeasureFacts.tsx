import { Link } from "react-router";
import type { Words } from "../../../core/measure.ts";
import type { MeasureDetail } from "../../../core/measureProtocol.ts";
import { ValidityBadge } from "../answer/ValidityBadge.tsx";
import { permalink } from "../read/permalink.ts";
import { withoutBreaks } from "./withoutBreaks.ts";

/** Every field that the clause speaks of, in its own words; 未载明 where people would look for one. */
export function MeasureFacts({ detail }: { readonly detail: MeasureDetail }) {
  const { measure, validity } = detail;
  const { trades, sizes, persons, places, offices, howTo, deadlines } = measure;
  return (
    <dl className="facts measure-facts">
      <Fact
        term="适用对象"
        words={[...trades, ...sizes, ...persons, ...places]}
        silent="条款未载明"
      />
      <Fact term="标准" words={measure.amounts} />
      <Fact term="条件" words={measure.conditions} />
      <Fact term="限额" words={measure.limits} />
      <dt>执行期限</dt>
      <dd>
        <ValidityBadge validity={validity} />
      </dd>
      <Fact term="办理方式" words={howTo} silent="条款未载明" />
      <Fact term="时限" words={deadlines} />
      <dt>责任单位</dt>
      <dd>
        {offices.length > 0
          ? offices.map(({ value }) => (
              <Link
                key={value}
                to={`/offices/${encodeURIComponent(value)}`}
                className="office-link"
              >
                {value}
              </Link>
            ))
          : "条款未载明"}
      </dd>
      <dt>依据</dt>
      <dd>
        <Link to={permalink(measure.id)}>
          {measure.documentNumber} {measure.clausePath}
        </Link>
      </dd>
    </dl>
  );
}

interface FactProps {
  readonly term: string;
  readonly words: readonly Words[];
  readonly silent?: string;
}

function Fact({ term, words, silent }: FactProps) {
  if (words.length === 0 && !silent) return null;
  const said = [...new Set(words.map((one) => withoutBreaks(one.words)))];
  return (
    <>
      <dt>{term}</dt>
      <dd>{said.length > 0 ? said.join("；") : silent}</dd>
    </>
  );
}
