export function MyList(_: unknown) {
  return <h1 tabIndex={-1}>MyList</h1>;
}
