import { Presets, SingleBar } from "cli-progress";

export interface Progress {
  report(done: number, total: number): void;
  stop(): void;
}

/** A bar on a terminal; elsewhere a line each tenth, so that a log stays readable. */
export function createProgress(label: string): Progress {
  return process.stdout.isTTY ? bar(label) : lines(label);
}

function bar(label: string): Progress {
  const bar = new SingleBar(
    { format: `${label} {bar} {value}/{total}，剩余 {eta} 秒` },
    Presets.shades_classic,
  );
  let started = false;
  return {
    report(done, total) {
      if (!started) bar.start(total, done);
      else bar.update(done);
      started = true;
    },
    stop: () => bar.stop(),
  };
}

function lines(label: string): Progress {
  let lastTenth = -1;
  return {
    report(done, total) {
      const tenth = total === 0 ? 10 : Math.floor((done / total) * 10);
      if (tenth > lastTenth) console.log(`${label} ${done}/${total}`);
      lastTenth = tenth;
    },
    stop: () => {},
  };
}
