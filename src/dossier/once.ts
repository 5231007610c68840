/**
 * A function that works its answer out once for each object that it is asked about, such as a dossier, and forgets it with
 * the object. What it is asked about must not change.
 */
export function once<Key extends object, Value>(workOut: (about: Key) => Value): (about: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (about) => {
    const found = known.get(about);
    if (found) return found.value;
    const value = workOut(about);
    known.set(about, { value });
    return value;
  };
}

/**
 * A function of texts that remembers what it has answered: for the few texts that are asked about again and again. It
 * remembers `most` of them; with the next one it forgets all and begins anew. The answer must follow from the text alone.
 */
export function remembering<Value extends object | string | number | boolean, Text extends string = string>(
  most: number,
  answer: (text: Text) => Value,
): (text: Text) => Value {
  const known = new Map<Text, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size === most) known.clear();
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}
