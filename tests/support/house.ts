import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";

/** The code of `src/` as files, imports and exported names: what the architecture test holds and `npm run house` prints. */
export interface HouseFile {
  path: string;
  /** The folder of `src/` it stands in; of a file in `src/` itself its own name. */
  room: string;
  text: string;
  lines: number;
  imports: Import[];
  /** Names that other files may take, each once, though it is a value and a type. */
  exported: string[];
  /** Texts between quotes, backticks and tags. */
  texts: string[];
}

export interface Import {
  specifier: string;
  /** Path from the root of the repository; nothing for a package. */
  target: string | undefined;
  typeOnly: boolean;
  /** `*` for all of it. */
  names: string[];
  /** A worker or a process: a program of its own, which only messages reach. */
  apart: boolean;
  /** Asked for by a script element of an Astro file: a browser gets it. */
  client: boolean;
}

const CODE = /\.(ts|tsx|astro|mjs|css)$/;

export function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(root, path) : [path];
  });
}

export const codeIn = (root: string, folder: string): string[] =>
  walk(root, folder).filter((path) => CODE.test(path));

export const lineCount = (text: string): number => text.split("\n").length - 1;

export function readHouse(root: string, folders = ["src"]): HouseFile[] {
  return folders
    .flatMap((folder) => codeIn(root, folder))
    .map((path) => readFile(path, readFileSync(join(root, path), "utf8")));
}

function readFile(path: string, text: string): HouseFile {
  const file: HouseFile = {
    path,
    room: path.split("/")[1] ?? "",
    text,
    lines: lineCount(text),
    imports: [],
    exported: [],
    texts: [],
  };
  if (path.endsWith(".css")) {
    for (const [, specifier = ""] of text.matchAll(/@import\s+["']([^"']+)["']/g))
      file.imports.push(importOf(path, specifier, false, ["*"]));
    return file;
  }
  for (const { code, jsx, client } of codeOf(path, text)) {
    const before = file.imports.length;
    readCode(file, code, jsx);
    for (const one of file.imports.slice(before)) one.client = client;
  }
  file.exported = [...new Set(file.exported)];
  return file;
}

/** An Astro file is its frontmatter, its scripts and its markup; the markup is read as JSX for its texts alone. */
function codeOf(path: string, text: string): { code: string; jsx: boolean; client: boolean }[] {
  if (!path.endsWith(".astro")) return [{ code: text, jsx: path.endsWith("x"), client: false }];
  const [, frontmatter = "", markup = ""] = /^---\n([\s\S]*?)\n?---\n?([\s\S]*)$/.exec(text) ?? [
    "",
    "",
    text,
  ];
  const scripts = [...markup.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);
  return [
    { code: frontmatter, jsx: false, client: false },
    ...scripts.map((code) => ({ code, jsx: false, client: true })),
    {
      code: `const markup = <>${markup.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "")}</>;`,
      jsx: true,
      client: false,
    },
  ];
}

function importOf(
  from: string,
  specifier: string,
  typeOnly: boolean,
  names: string[],
  apart = false,
): Import {
  const bare = specifier.replace(/\?.*$/, "");
  const target = bare.startsWith("#")
    ? `src/${bare.slice(1)}`
    : bare.startsWith(".")
      ? normalize(join(dirname(from), bare))
      : undefined;
  return { specifier, target, typeOnly, names, apart, client: false };
}

function readCode(file: HouseFile, code: string, jsx: boolean): void {
  const source = ts.createSourceFile(
    "x",
    code,
    ts.ScriptTarget.Latest,
    true,
    jsx ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const add = (specifier: string, typeOnly: boolean, names: string[], apart = false) =>
    file.imports.push(importOf(file.path, specifier, typeOnly, names, apart));

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const clause = node.importClause;
      const bindings = clause?.namedBindings;
      const named = bindings && ts.isNamedImports(bindings) ? bindings.elements : undefined;
      const all = Boolean(clause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
      const names = [
        ...(clause?.name ? ["default"] : []),
        ...(named ? named.map(({ name, propertyName }) => (propertyName ?? name).text) : []),
        ...(bindings && ts.isNamespaceImport(bindings) ? ["*"] : []),
      ];
      const types =
        !clause?.name && named !== undefined && named.length > 0 && named.every((one) => one.isTypeOnly);
      add(node.moduleSpecifier.text, all || types, names);
      return;
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      add(node.moduleSpecifier.text, node.isTypeOnly, ["*"]);
    // import("…"), import("…").Type and new URL("…", import.meta.url)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      for (const argument of node.arguments)
        if (ts.isStringLiteral(argument)) add(argument.text, false, ["*"]);
    if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    )
      add(node.argument.literal.text, true, ["*"]);
    if (
      ts.isNewExpression(node) &&
      node.expression.getText(source) === "URL" &&
      node.arguments?.length === 2
    ) {
      const [first] = node.arguments;
      if (first && ts.isStringLiteral(first) && /^\.\.?\/.*\.ts$/.test(first.text))
        add(first.text, false, ["*"], true);
    }
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node))
      file.texts.push(node.text);
    if (ts.isTemplateExpression(node))
      file.texts.push([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join("…"));
    const isExported =
      ts.canHaveModifiers(node) &&
      ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    if (isExported) file.exported.push(...namesOf(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
}

function namesOf(node: ts.Node): string[] {
  if (ts.isVariableStatement(node)) {
    return node.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name)
        ? [name.text]
        : name.elements.flatMap((one) => ("name" in one && ts.isIdentifier(one.name) ? [one.name.text] : [])),
    );
  }
  const named = node as ts.Node & { name?: ts.Node };
  return named.name && ts.isIdentifier(named.name) ? [named.name.text] : ["default"];
}
