/** What a column of a table holds. */
export type ColumnRole = "sequence" | "group" | "name" | "unit" | "value" | "property";

export interface Column {
  /** 2020年实际: the header's cells above one another. */
  readonly title: string;
  readonly role: ColumnRole;
}

const ROLES: readonly [RegExp, ColumnRole][] = [
  [/^序\s*号$/, "sequence"],
  [/^单\s*位$|^计量单位$/, "unit"],
  [/属性|性质|备注/, "property"],
  [/^(?:类别|领域|分类|一级指标|类型|项目类别)$/, "group"],
  [/指标|名称|项目|内容|事项/, "name"],
];

/** How many of the first rows are header: a second one repeats no first cells and has no figures. */
export function headerHeight(rows: readonly (readonly string[])[]): number {
  const second = rows[1];
  if (!second || rows.length < 3) return Math.min(1, rows.length);
  const cells = second.filter((cell) => cell !== "");
  const isHeader =
    second[0] === "" && second[1] === "" && !cells.some((cell) => /\d|-{2,}/.test(cell));
  return isHeader ? 2 : 1;
}

export function columnsOf(header: readonly (readonly string[])[]): Column[] {
  const width = Math.max(...header.map((row) => row.length));
  const titles = Array.from({ length: width }, (_, index) =>
    header
      .map((row) => row[index] ?? "")
      .join("")
      .trim(),
  );
  while (titles.at(-1) === "") titles.pop();
  const roles = titles.map(roleOf);
  return titles.map((title, index) => ({ title, role: settled(titles, roles, index) }));
}

function roleOf(title: string): ColumnRole | undefined {
  return ROLES.find(([pattern]) => pattern.test(title))?.[1];
}

/** 指标 over two columns names the group in the first and the indicator in the second. */
function settled(
  titles: readonly string[],
  roles: readonly (ColumnRole | undefined)[],
  index: number,
): ColumnRole {
  const role = roles[index];
  if (role === "name" && titles[index + 1] === "") return "group";
  if (titles[index] === "" && roles[index - 1] === "name") return "name";
  if (role) return role;
  return roles.includes("name") || index > 0 ? "value" : "name";
}
