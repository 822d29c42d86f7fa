/** Reads every module below src with the TypeScript parser: what it imports and which names of the platform it uses. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { projectFiles, ROOT } from '../support/project-files.ts';

export interface Module {
  /** Path from the root, such as `src/core/model/plan.ts`. */
  readonly file: string;
  readonly text: string;
  /** The script of the file: all of a .ts, the frontmatter and script elements of a page or component. */
  readonly source: ts.SourceFile;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As written: `zod`, `../model/index.ts`. */
  readonly specifier: string;
  /** Path from the root where it points at a file of ours; null for packages. */
  readonly target: string | null;
  /** True when the import is gone at run time. */
  readonly typeOnly: boolean;
}

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
const FRONTMATTER = /^\s*---\r?\n([\s\S]*?)\r?\n---/;

/** The script parts of an .astro or .svelte file, one after the other. */
export function scriptOf(file: string, text: string): string {
  if (!/\.(astro|svelte)$/.test(file)) return text;
  const frontmatter = file.endsWith('.astro') ? (FRONTMATTER.exec(text)?.[1] ?? '') : '';
  return [frontmatter, ...Array.from(text.matchAll(SCRIPT), (match) => match[1] ?? '')].join('\n');
}

/** Calls `see` for every node of the tree. */
export function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => walk(child, see));
}

const literal = (node: ts.Node | undefined): string | null => (node && ts.isStringLiteralLike(node) ? node.text : null);

/** The specifier a node imports, in any of the forms: import, export from, import(), import type, new URL(…, import.meta.url). */
function specifierOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : null;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return literal(node.arguments[0]);
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL' && node.arguments?.[1]?.getText() === 'import.meta.url') {
    return literal(node.arguments[0]);
  }
  return null;
}

/** True for `import type …`, `export type … from`, import types, and imports of which every name is a type. */
function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { phaseModifier, name, namedBindings } = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return (
    !name &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

const isOurs = (specifier: string): boolean => /^\.{1,2}(\/|$)/.test(specifier);

function importsOf(file: string, source: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  walk(source, (node) => {
    const specifier = specifierOf(node);
    if (specifier === null) return;
    const target = isOurs(specifier) ? path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, '')) : null;
    imports.push({ specifier, target, typeOnly: isTypeOnly(node) });
  });
  return imports;
}

/** Parses one module from its text. */
export function moduleOf(file: string, text: string): Module {
  const source = ts.createSourceFile(file, scriptOf(file, text), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  return { file, text, source, imports: importsOf(file, source) };
}

/** Every module below src. Declarations (.d.ts) are no modules of ours. */
export function modules(): Module[] {
  return projectFiles('src')
    .filter((file) => /\.(ts|mjs|astro|svelte)$/.test(file) && !/\.d\.m?ts$/.test(file))
    .map((file) => moduleOf(file, readFileSync(path.join(ROOT, file), 'utf8')));
}

/** Where a name of the platform is used although the module declares no such name itself. */
export function platformUses(module: Module, names: ReadonlySet<string>): string[] {
  const used = new Set<string>();
  const declared = new Set<string>();
  walk(module.source, (node) => {
    if (!ts.isIdentifier(node) || !names.has(node.text)) return;
    const { parent } = node;
    const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
    const isKey =
      (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) && parent.name === node;
    const declares =
      (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isFunctionDeclaration(parent) || ts.isBindingElement(parent)) &&
      parent.name === node;
    const imports = ts.isImportSpecifier(parent) || ts.isImportClause(parent);
    if (declares || imports) declared.add(node.text);
    else if (!isMember && !isKey) used.add(node.text);
  });
  return [...used].filter((name) => !declared.has(name)).sort();
}

/** Calls and constructions of a module as text without white space, such as `Date.now()` or `newDate()`. */
export function calls(module: Module): { readonly callee: string; readonly args: number; readonly isNew: boolean }[] {
  const found: { callee: string; args: number; isNew: boolean }[] = [];
  walk(module.source, (node) => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
    const callee = node.expression.getText(module.source).replace(/\s+/g, '');
    found.push({ callee, args: node.arguments?.length ?? 0, isNew: ts.isNewExpression(node) });
  });
  return found;
}
