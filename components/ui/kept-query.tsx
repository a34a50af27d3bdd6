/** Carries on in a GET form what the address of the page says. */
export function KeptQuery({ query }: { query: string }) {
  return [...new URLSearchParams(query)].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
