export function Sheet(_: unknown) {
  return <h1 tabIndex={-1}>Sheet</h1>;
}
