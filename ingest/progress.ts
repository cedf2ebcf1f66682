import { Presets, SingleBar } from "cli-progress";

export interface Progress<Stage extends string> {
  report(stage: Stage, done: number, total: number): void;
  stop(): void;
}

/** A bar on a terminal; elsewhere a line each tenth, so that a log stays readable. */
export function createProgress<Stage extends string>(
  labels: Readonly<Record<Stage, string>>,
): Progress<Stage> {
  return process.stdout.isTTY ? bars(labels) : lines(labels);
}

function bars<Stage extends string>(labels: Readonly<Record<Stage, string>>): Progress<Stage> {
  let shown: { stage: Stage; bar: SingleBar } | undefined;
  const stop = () => shown?.bar.stop();
  return {
    report(stage, done, total) {
      if (shown?.stage === stage) return shown.bar.update(done);
      stop();
      const format = `${labels[stage]} {bar} {value}/{total}，剩余 {eta} 秒`;
      shown = { stage, bar: new SingleBar({ format }, Presets.shades_classic) };
      shown.bar.start(total, done);
    },
    stop,
  };
}

function lines<Stage extends string>(labels: Readonly<Record<Stage, string>>): Progress<Stage> {
  let last = "";
  return {
    report(stage, done, total) {
      const tenth = total === 0 ? 10 : Math.floor((done / total) * 10);
      const step = `${stage} ${tenth}`;
      if (step !== last) console.log(`${labels[stage]} ${done}/${total}`);
      last = step;
    },
    stop: () => {},
  };
}
