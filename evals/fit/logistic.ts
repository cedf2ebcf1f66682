export interface Example {
  readonly features: readonly number[];
  readonly positive: boolean;
}

export interface LogisticModel {
  readonly weights: readonly number[];
  readonly intercept: number;
}

/** 1 where a signal may only speak for, -1 where only against, 0 where either way. */
export type Direction = -1 | 0 | 1;

const ROUNDS = 800;
const RATE = 0.05;
/** Pull towards zero, against weights that only fit the sample. */
const DECAY = 3e-3;

/**
 * Logistic regression by Adam on standardised features, both classes weighing the same;
 * the weights that come back are those of the raw features.
 */
export function fitLogistic(
  examples: readonly Example[],
  directions: readonly Direction[] = [],
): LogisticModel {
  const { means, deviations } = spread(examples);
  const rows = examples.map(({ features, positive }) => ({
    x: [...features.map((value, i) => (value - at(means, i)) / at(deviations, i)), 1],
    y: positive ? 1 : 0,
  }));
  const positives = rows.filter(({ y }) => y === 1).length;
  const share = [0.5 / (rows.length - positives), 0.5 / positives];
  const optimiser = adam(means.length + 1);
  let weights: number[] = new Array(means.length + 1).fill(0);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = weights.map((weight, i) => (i < means.length ? -DECAY * weight : 0));
    for (const { x, y } of rows) {
      const pull = (y - sigmoid(dot(weights, x))) * at(share, y);
      for (let i = 0; i < x.length; i++) gradient[i] = at(gradient, i) + pull * at(x, i);
    }
    weights = optimiser(weights, gradient, round).map((weight, i) => held(weight, directions[i]));
  }
  const raw = means.map((_, i) => at(weights, i) / at(deviations, i));
  return { weights: raw, intercept: at(weights, means.length) - dot(raw, means) };
}

export function logit({ weights, intercept }: LogisticModel, features: readonly number[]): number {
  return dot(weights, features) + intercept;
}

/** Signals that go together would else be weighed against one another, which fits the sample alone. */
function held(weight: number, direction: Direction = 0): number {
  if (direction === 0) return weight;
  return direction > 0 ? Math.max(0, weight) : Math.min(0, weight);
}

function spread(examples: readonly Example[]) {
  const width = examples[0]?.features.length ?? 0;
  const column = (i: number) => examples.map(({ features }) => at(features, i));
  const means = Array.from({ length: width }, (_, i) => mean(column(i)));
  const deviations = means.map(
    (m, i) => Math.sqrt(mean(column(i).map((v) => (v - m) ** 2))) + 1e-6,
  );
  return { means, deviations };
}

function adam(width: number) {
  const first = new Array<number>(width).fill(0);
  const second = new Array<number>(width).fill(0);
  return (weights: readonly number[], gradient: readonly number[], round: number) =>
    weights.map((weight, i) => {
      const g = at(gradient, i);
      first[i] = 0.9 * at(first, i) + 0.1 * g;
      second[i] = 0.99 * at(second, i) + 0.01 * g * g;
      const step = at(first, i) / (1 - 0.9 ** round);
      return weight + (RATE * step) / (Math.sqrt(at(second, i) / (1 - 0.99 ** round)) + 1e-8);
    });
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * at(b, i), 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function at(values: readonly number[], i: number): number {
  return values[i] ?? 0;
}
