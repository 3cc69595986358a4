export function Matches(_: unknown) {
  return <h1 tabIndex={-1}>Matches</h1>;
}
