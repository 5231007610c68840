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
