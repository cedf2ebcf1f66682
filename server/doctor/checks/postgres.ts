import { type Check, fault, good } from "../check.ts";

const ASK = `SELECT current_setting('server_version') AS version,
  EXISTS (SELECT FROM pg_available_extensions WHERE name = 'vector') AS vector`;

/** Only where indexes stand in a database; the index itself is looked at by its own check. */
export const postgres: Check = {
  name: "postgres",
  title: "PostgreSQL",
  async run({ settings: { VECTOR_STORE, DATABASE_URL } }) {
    if (VECTOR_STORE !== "postgres") return good("未使用，索引在数据目录中");
    const { openPool } = await import("../../../core/index/postgres/openPool.ts");
    const pool = openPool(DATABASE_URL);
    try {
      const { rows } = await pool.query<{ version: string; vector: boolean }>(ASK);
      const { version, vector } = rows[0] ?? {};
      if (vector) return good(`可以连接，版本 ${version}，有 pgvector`);
      return fault(
        `可以连接，版本 ${version}，但没有 pgvector 扩展`,
        "请在数据库服务器上安装 pgvector（Debian：apt-get install postgresql-15-pgvector，数字为版本）。",
      );
    } catch {
      return fault("连接不上", "请检查数据库是否在运行，以及 DATABASE_URL 中的地址、用户和口令。");
    } finally {
      await pool.end();
    }
  },
};
