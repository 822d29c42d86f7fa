/** State of a page in the fragment of its address, which no browser sends anywhere. A fragment without `=` is an ordinary anchor. */

/** The parameters of a fragment (`#a=b` or `a=b`); null for an ordinary anchor and for none. */
export function paramsIn(hash: string): URLSearchParams | null {
  const text = hash.startsWith('#') ? hash.slice(1) : hash;
  return text.includes('=') ? new URLSearchParams(text) : null;
}

/** Parameters as they stand in a fragment, without `#`: commas and spaces stay readable, the order is kept. */
export function fragmentOf(params: URLSearchParams): string {
  return params.toString().replaceAll('%2C', ',');
}

/** The state an address holds. Links from before had it in the query string: what the fragment does not say is taken from there. */
export function addressParams({ search, hash }: { readonly search: string; readonly hash: string }): URLSearchParams {
  const params = paramsIn(hash) ?? new URLSearchParams();
  const named = new Set(params.keys());
  for (const [name, value] of new URLSearchParams(search)) if (!named.has(name)) params.append(name, value);
  return params;
}
