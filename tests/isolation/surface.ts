import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { inRoot } from '@/lib/cli/paths.mjs';

const SOURCES = ['app', 'components', 'lib'];

function filesUnder(folder: string): string[] {
  return fs
    .readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(inRoot(), path.join(entry.parentPath, entry.name)))
    .sort();
}

/** Every page of the site, by its file. */
export function findPages(): string[] {
  return filesUnder('app').filter((file) => /(^|\/)page\.tsx?$/.test(file));
}

/** Every route handler and method: "app/api/health/route.ts GET". */
export function findRoutes(): string[] {
  const routes = filesUnder('app').filter((file) => /(^|\/)route\.tsx?$/.test(file));
  return routes.flatMap((file) =>
    exportsOf(file)
      .filter((name) => /^[A-Z]+$/.test(name))
      .map((name) => `${file} ${name}`),
  );
}

/** Every function that a browser may call by a post: "lib/auth/sign-in-action.ts signIn". */
export function findActions(): string[] {
  const files = SOURCES.flatMap(filesUnder).filter((file) => /\.tsx?$/.test(file));
  return files
    .filter((file) => speaksOfActions(file))
    .flatMap((file) => exportsOf(file).map((name) => `${file} ${name}`));
}

/** The same as the build says it, with the id under which a browser calls each. */
export function findBuiltActions(): Map<string, string> {
  const manifest = JSON.parse(fs.readFileSync(inRoot('.next/server/server-reference-manifest.json'), 'utf8')) as {
    node: Record<string, { filename: string; exportedName: string }>;
  };
  return new Map(
    Object.entries(manifest.node).map(([id, { filename, exportedName }]) => [`${filename} ${exportedName}`, id]),
  );
}

/** The addresses that the build serves. */
export function findBuiltAddresses(): string[] {
  const text = fs.readFileSync(inRoot('.next/app-path-routes-manifest.json'), 'utf8');
  return Object.values(JSON.parse(text) as Record<string, string>).sort();
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, fs.readFileSync(inRoot(file), 'utf8'), ts.ScriptTarget.Latest, true);
}

const isDirective = (node: ts.Node) =>
  ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression) && node.expression.text === 'use server';

/** A file of actions begins with its directive; one inside a function would be a door without a name. */
function speaksOfActions(file: string): boolean {
  if (!fs.readFileSync(inRoot(file), 'utf8').includes('use server')) return false;
  const source = parse(file);
  const [first] = source.statements;
  if (first && isDirective(first)) return true;
  const hidden = (node: ts.Node): boolean => isDirective(node) || (ts.forEachChild(node, hidden) ?? false);
  if (hidden(source)) throw new Error(`${file} has a server action without a name of its own`);
  return false;
}

/** Names of the values that a module exports. */
function exportsOf(file: string): string[] {
  return parse(file).statements.flatMap((statement): string[] => {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      return statement.isTypeOnly ? [] : statement.exportClause.elements.map((element) => element.name.text);
    }
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (!modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.map((declaration) => declaration.name.getText());
  });
}
