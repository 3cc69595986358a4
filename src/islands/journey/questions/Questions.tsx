export function Questions(_: unknown) {
  return <h1 tabIndex={-1}>Questions</h1>;
}
