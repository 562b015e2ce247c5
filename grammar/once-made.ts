// Something that is made when it is first asked for, and then kept.

/** Answers with what `make` gives the first time. */
export function onceMade<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
