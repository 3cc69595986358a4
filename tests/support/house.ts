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
  for (const { code, jsx } of codeOf(path, text)) readCode(file, code, jsx);
  file.exported = [...new Set(file.exported)];
  return file;
}

/** An Astro file is its frontmatter, its scripts and its markup; the markup is read as JSX for its texts alone. */
function codeOf(path: string, text: string): { code: string; jsx: boolean }[] {
  if (!path.endsWith(".astro")) return [{ code: text, jsx: path.endsWith("x") }];
  const [, frontmatter = "", markup = ""] = /^---\n([\s\S]*?)\n?---\n?([\s\S]*)$/.exec(text) ?? [
    "",
    "",
    text,
  ];
  const scripts = [...markup.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);
  return [
    ...[frontmatter, ...scripts].map((code) => ({ code, jsx: false })),
    { code: `const markup = <>${markup.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "")}</>;`, jsx: true },
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
  return { specifier, target, typeOnly, names, apart };
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

/** Folders with more files than this, with their number. */
export function fullFolders(files: readonly HouseFile[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const { path } of files) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > most)
    .map(([folder, count]) => `${folder}: ${count} files`);
}

const graphOf = (
  files: readonly HouseFile[],
  counts: (one: Import) => boolean = () => true,
): Map<string, string[]> => {
  const known = new Set(files.map(({ path }) => path));
  return new Map(
    files.map(({ path, imports }) => [
      path,
      [
        ...new Set(
          imports
            .filter(counts)
            .flatMap(({ target }) => (target && target !== path && known.has(target) ? [target] : [])),
        ),
      ],
    ]),
  );
};

/** Every way round in a circle, imports of types included. */
export function circlesOf(files: readonly HouseFile[]): string[] {
  const graph = graphOf(files);
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: string[]) => {
    if (trail.includes(path))
      return void circles.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return circles;
}

/**
 * The files of the longest way from one import to the next, of what is loaded to run: types are gone by then, and a
 * worker begins a way of its own. Meaningless while there are circles.
 */
export function longestChain(files: readonly HouseFile[]): string[] {
  const graph = graphOf(files, ({ typeOnly, apart }) => !typeOnly && !apart);
  const longest = new Map<string, string[]>();
  const from = (path: string, trail: ReadonlySet<string>): string[] => {
    const known = longest.get(path);
    if (known) return known;
    const inside = new Set(trail).add(path);
    let best: string[] = [];
    for (const next of graph.get(path) ?? []) {
      const chain = inside.has(next) ? [] : from(next, inside);
      if (chain.length > best.length) best = chain;
    }
    longest.set(path, [path, ...best]);
    return [path, ...best];
  };
  return [...graph.keys()]
    .map((path) => from(path, new Set()))
    .reduce((a, b) => (b.length > a.length ? b : a), []);
}

/** Names that Astro asks every page or endpoint to export. */
const ASKED_BY_ASTRO = new Set([
  "getStaticPaths",
  "prerender",
  "GET",
  "POST",
  "collections",
  "default",
  "Props",
]);

/** A name that two files export can only be told apart by its file: `Answer in a.ts, b.ts`. */
export function namesWithTwoMeanings(files: readonly HouseFile[]): string[] {
  const places = new Map<string, string[]>();
  for (const { path, exported } of files)
    for (const name of exported)
      if (!ASKED_BY_ASTRO.has(name)) places.set(name, [...(places.get(name) ?? []), path]);
  return [...places]
    .filter(([, paths]) => paths.length > 1)
    .map(([name, paths]) => `${name} in ${paths.join(", ")}`);
}

/** What nobody imports; `users` may be more files than those that are asked about (scripts, tests). */
export function exportsWithoutUser(files: readonly HouseFile[], users: readonly HouseFile[]): string[] {
  const taken = new Set<string>();
  for (const { imports } of users)
    for (const { target, names } of imports) for (const name of names) taken.add(`${target ?? ""}:${name}`);
  return files.flatMap(({ path, exported }) =>
    exported
      .filter((name) => !ASKED_BY_ASTRO.has(name) && !taken.has(`${path}:${name}`) && !taken.has(`${path}:*`))
      .map((name) => `${path}: ${name}`),
  );
}

/** Dutch words that are no English ones. */
const DUTCH =
  /(?:^|[^\p{L}])(de|het|een|van|niet|u|uw|wij|ons|maar|voor|met|aan|dat|deze|dit|welke|bij|naar|geen|ook|er|zijn|wordt|staat|alleen|als|nog|te)(?=[^\p{L}]|$)/giu;

/** Texts of at least four words of which one is unmistakably Dutch: sentences for a reader. */
export function dutchSentences({ texts }: HouseFile): string[] {
  return (
    texts
      .map((text) => text.replace(/\s+/g, " ").trim())
      .filter((text) => (text.match(/\p{L}+/gu) ?? []).length >= 4 && (text.match(DUTCH) ?? []).length >= 1)
      // A key of a dictionary or a pattern of an address has no spaces between its words.
      .filter((text) => text.split(" ").length >= 4)
  );
}
