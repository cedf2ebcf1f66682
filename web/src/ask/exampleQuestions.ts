export interface Audience {
  readonly name: string;
  readonly questions: readonly string[];
}

export const AUDIENCES: readonly Audience[] = [
  {
    name: "经营者",
    questions: ["我开饭馆的，房租能免几个月？", "小微企业的“六税两费”怎么减，到什么时候？"],
  },
  {
    name: "居民",
    questions: ["校园食品安全由谁管？", "经营性自建房重点查什么？"],
  },
  {
    name: "热线",
    questions: ["失业保险稳岗返还比例是多少，责任单位是谁？", "2022年煤炭产量目标是多少？"],
  },
];
