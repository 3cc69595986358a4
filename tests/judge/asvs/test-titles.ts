import ts from "typescript";

const GROUP = /^(describe|test\.describe)\b/;
const TEST = /^(it|test)\b/;

/**
 * The names of the tests in a file, each after those of what it stands in, as its source has them: `%s` and `$name`
 * stay, and what a template fills in is `…`. Without running anything, which takes half a minute for all files.
 */
export function testTitles(source: string): string[] {
  const file = ts.createSourceFile("x.ts", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const titles: string[] = [];
  const visit = (node: ts.Node, outer: readonly string[]): void => {
    const [title, isGroup] = titleOf(node) ?? [];
    const inner = title === undefined ? outer : [...outer, title];
    if (title !== undefined && !isGroup) titles.push(inner.join(" > "));
    ts.forEachChild(node, (child) => visit(child, isGroup ? inner : outer));
  };
  visit(file, []);
  return titles;
}

function titleOf(node: ts.Node): [title: string, isGroup: boolean] | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const [first, ...others] = node.arguments;
  const called = node.expression.getText();
  const isGroup = GROUP.test(called);
  if (!first || others.length === 0 || (!isGroup && !TEST.test(called))) return undefined;
  const title = textOf(first);
  return title === undefined ? undefined : [title, isGroup];
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…");
}
