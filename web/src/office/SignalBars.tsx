import { signalWords } from "./signalWords.ts";
import "./signal-bars.css";

interface Props {
  readonly signals: Readonly<Record<string, number>>;
}

const DIGITS = 2;

/** Why this clause: each signal as a bar from 0 to 1; against it where the signal is negative. */
export function SignalBars({ signals }: Props) {
  return (
    <dl className="signals">
      {Object.entries(signals).map(([name, value]) => (
        <div key={name} className={value === 0 ? "signal-none" : undefined}>
          <dt>{signalWords(name)}</dt>
          <dd>
            <span className="signal-track" aria-hidden="true">
              <span
                className={value < 0 ? "signal-bar signal-against" : "signal-bar"}
                style={{ inlineSize: `${Math.min(Math.abs(value), 1) * 100}%` }}
              />
            </span>
            {value.toFixed(DIGITS)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
