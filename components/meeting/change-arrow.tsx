/** ▲ or ▼ before the words that say the same. */
export function ChangeArrow({ gain }: { gain: boolean }) {
  return (
    <svg className="mr-1 inline-block size-[0.65em]" viewBox="0 0 10 10" aria-hidden="true">
      <path fill="currentColor" d={gain ? 'M5 1l5 8.5H0z' : 'M5 9L0 .5h10z'} />
    </svg>
  );
}
