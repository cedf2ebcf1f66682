import { type Check, fault, good } from "../check.ts";

/** Each is really loaded: a package for another system or version of Node is there, but doesn't. */
export const nativeModules: Check = {
  name: "native-modules",
  title: "本机模块",
  async run({ nativeModules: names }) {
    const loaded = await Promise.allSettled(names.map((name) => import(name)));
    const broken = names.filter((_, at) => loaded[at]?.status === "rejected");
    if (broken.length === 0) return good(`${names.length} 个均能加载`);
    return fault(
      `无法加载 ${broken.join("、")}`,
      "请重新运行 npm ci。hnswlib-node 在安装时编译，需要 C++ 编译器和 Python 3（Debian：apt-get install build-essential python3）。",
    );
  },
};
