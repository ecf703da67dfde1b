/**
 * The code of Ajv in fewer bytes: an error is reported by a call instead of a statement that is written out at each
 * place, without the path in the schema, which nobody reads, and without parameters that only custom keywords use.
 * String literals are put aside first, so that no text of the spec is taken for code.
 */
export function compact(code: string): string {
  const literals: string[] = [];
  const bare = code.replace(/"(?:[^"\\]|\\.)*"/g, (literal) => `"${literals.push(literal) - 1}"`);
  const shorter = bare
    .replace('{instancePath="0", parentData, parentDataProperty, rootData=data}={}', 'instancePath="0"')
    .replace(
      /const (err\d+) = \{instancePath(?::([^;{}]+?))?,schemaPath:[^,{}]+,keyword:([^,{}]+),params:(\{[^{}]*\})\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g,
      (_, _name, path: string | undefined, keyword: string, params: string) => `vErrors = report(vErrors, ${path ?? "instancePath"}, ${keyword}, ${params});errors++;`,
    )
    // below `not` an error is only counted
    .replace(/const (err\d+) = \{\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g, "errors++;");
  const left = /\berr\d+\b|schemaPath|parentData/.exec(shorter);
  if (left !== null) throw new Error(`Ajv's output has a form that is not known here: ${shorter.slice(Math.max(0, left.index - 100), left.index + 300)}`);
  return shorter.replace(/"(\d+)"/g, (_, index: string) => literals[Number(index)]!);
}
