import type { InterfaceDescription } from "../describeInterfaces.ts";
import { operationsOf, type Schema } from "./describedParts.ts";
import { FieldTable, fieldsOf } from "./FieldTable.tsx";
import { OperationSection } from "./OperationSection.tsx";
import { SchemaWords } from "./SchemaWords.tsx";

/** The whole description as one page that needs no script. */
export function DescriptionPage({ description }: { readonly description: InterfaceDescription }) {
  const operations = operationsOf(description);
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags ?? []))];
  const { title, version, description: introduction } = description.info;
  return (
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href="docs.css" />
      </head>
      <body>
        <header>
          <h1>
            {title} <small>{version}</small>
          </h1>
          <p>{introduction}</p>
          <p>
            供程序读取的同一份说明（OpenAPI 3.1）：<a href="openapi.json">openapi.json</a>。
          </p>
        </header>
        <Contents operations={operations} tags={tags} />
        <main>
          {tags.map((tag) => (
            <section key={tag}>
              <h2>{tag}</h2>
              {operations
                .filter(({ operation }) => operation.tags?.includes(tag))
                .map((placed) => (
                  <OperationSection
                    key={`${placed.method} ${placed.path}`}
                    placed={placed}
                    description={description}
                  />
                ))}
            </section>
          ))}
          <h2>数据格式</h2>
          {Object.entries(description.components?.schemas ?? {}).map(([name, schema]) => (
            <SchemaSection key={name} name={name} schema={schema} />
          ))}
        </main>
      </body>
    </html>
  );
}

interface ContentsProps {
  readonly operations: ReturnType<typeof operationsOf>;
  readonly tags: readonly string[];
}

function Contents({ operations, tags }: ContentsProps) {
  return (
    <nav aria-label="目录">
      {tags.map((tag) => (
        <div key={tag}>
          <h2>{tag}</h2>
          <ul>
            {operations
              .filter(({ operation }) => operation.tags?.includes(tag))
              .map(({ method, path, operation }) => (
                <li key={`${method} ${path}`}>
                  <a href={`#${encodeURIComponent(`${method} ${path}`)}`}>{operation.summary}</a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function SchemaSection({ name, schema }: { readonly name: string; readonly schema: Schema }) {
  const fields = fieldsOf(schema);
  return (
    <section id={name}>
      <h3>
        <code>{name}</code>
      </h3>
      <p>{schema.description}</p>
      {fields.length > 0 ? (
        <FieldTable caption="各项" fields={fields} />
      ) : (
        <p>
          <SchemaWords schema={schema} />
        </p>
      )}
    </section>
  );
}
