/**
 * The choices of the facets are the bulk of an answer and stay the same while a slider is dragged. They cross from the worker to the page
 * once: what did not change is left out on one side and filled in on the other, as the very same object, so that nothing is drawn again.
 */

const hasOptions = (value: unknown): value is { readonly options: unknown } =>
  typeof value === 'object' && value !== null && 'options' in value;

/** Worker's side: leaves out the options that were sent last. Any other value passes as it is. */
export function optionsOnce(): (value: unknown) => unknown {
  let last: unknown = null;
  return (value) => {
    if (!hasOptions(value)) return value;
    if (value.options === last) return { ...value, options: null };
    last = value.options;
    return value;
  };
}

/** Page's side: fills in what was left out. Values must come in the order they were sent. */
export function optionsAgain(): (value: unknown) => unknown {
  let last: unknown = null;
  return (value) => {
    if (!hasOptions(value)) return value;
    if (value.options === null) return { ...value, options: last };
    last = value.options;
    return value;
  };
}
