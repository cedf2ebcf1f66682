import type { Damage } from "../../../core/clause.ts";
import type { Column } from "./tableHeader.ts";

/** A row under its columns, shifted cells put back. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly name: string;
  readonly group?: string;
  readonly unit?: string;
  readonly damaged?: Damage;
}

export function cellsOf(line: string): string[] {
  return line.split("\t").map((cell) => cell.trim());
}

/** Every row gets the group that stands only in the first of its rows. */
export function rowsOf(lines: readonly string[], columns: readonly Column[]): TableRow[] {
  const units = unitsOf(lines, columns);
  let group = "";
  let subgroup = "";
  const rows = lines.map((line) => {
    const { cells, inserted, shifted } = unshifted(cellsOf(line), columns, units);
    group = cellUnder(cells, columns, "group") || group;
    subgroup = shifted ? inserted || subgroup : "";
    return rowOf(cells, columns, group, subgroup, shifted);
  });
  return nameParents(joinSplitGroups(rows));
}

function rowOf(
  cells: string[],
  columns: readonly Column[],
  group: string,
  subgroup: string,
  shifted: boolean,
): TableRow {
  const name = cellUnder(cells, columns, "name").replace(/^\d+[.．、]\s*/, "");
  const unit = cellUnder(cells, columns, "unit");
  return {
    cells: columns.map((_, index) => cells[index] ?? ""),
    name: subgroup ? `${subgroup}：${name}` : name,
    ...(group ? { group: group.replace(/\s/g, "") } : {}),
    ...(unit ? { unit } : {}),
    ...(shifted ? { damaged: "shifted-cells" as const } : {}),
  };
}

function cellUnder(
  cells: readonly string[],
  columns: readonly Column[],
  role: Column["role"],
): string {
  return cells[columns.findIndex((column) => column.role === role)] ?? "";
}

/** The units that stand where they belong: 亿吨, %, 万千瓦 */
function unitsOf(lines: readonly string[], columns: readonly Column[]): Set<string> {
  const index = columns.findIndex((column) => column.role === "unit");
  if (index === -1) return new Set();
  const found = lines
    .map((line) => cellsOf(line)[index] ?? "")
    .filter((cell) => cell !== "" && cell.length <= 6);
  return new Set(found.filter((cell) => !/^[\d.]+$/.test(cell)));
}

/**
 * 4 | 电力 | 其中 | 煤电装机 | 万千瓦 | 925 | 1600 under 序号 类别 指标名称 单位 2020年 2025年:
 * the unit stands one cell too far to the right, so the cell before the name was put in.
 */
function unshifted(cells: string[], columns: readonly Column[], units: ReadonlySet<string>) {
  const unit = columns.findIndex((column) => column.role === "unit");
  const name = columns.findIndex((column) => column.role === "name");
  if (unit <= name || !units.has(cells[unit + 1] ?? ""))
    return { cells, inserted: "", shifted: false };
  return { cells: cells.toSpliced(name, 1), inserted: cells[name] ?? "", shifted: true };
}

/** 煤矿 | 智能化: a group's name over two rows; 智能化 alone names no group. */
function joinSplitGroups(rows: TableRow[]): TableRow[] {
  return rows.map((row, index) => {
    const above = rows[index - 1]?.group;
    const below = rows[index + 1]?.group;
    if (isSplitTail(row.group, above)) return { ...row, group: `${above}${row.group}` };
    if (isSplitTail(below, row.group)) return { ...row, group: `${row.group}${below}` };
    return row;
  });
}

function isSplitTail(group: string | undefined, above: string | undefined): boolean {
  return Boolean(group && above && group !== above && /^.{2}化$/.test(group) && above.length <= 3);
}

/** 其中：高技能人才总量 says of what only with the row above: 技能劳动者总量其中：… */
function nameParents(rows: TableRow[]): TableRow[] {
  let parent = "";
  return rows.map((row) => {
    if (!row.name.startsWith("其中")) {
      parent = row.name;
      return row;
    }
    return row.damaged ? row : { ...row, name: `${parent}${row.name}` };
  });
}
