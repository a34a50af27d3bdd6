interface Props {
  name: string;
  label: string;
  now: string;
  options: readonly { value: string; label: string; lang?: string }[];
}

/** A few values side by side, of which one holds; each is a button that sends its form. */
export function Choices({ name, label, now, options }: Props) {
  return (
    <div role="group" aria-label={label} className="flex flex-wrap items-center gap-x-1 gap-y-1">
      <span className="w-20 flex-none text-quiet" aria-hidden="true">
        {label}
      </span>
      {options.map(({ value, label: word, lang }) => (
        <button key={value} name={name} value={value} lang={lang} aria-pressed={value === now} className="choice">
          {word}
        </button>
      ))}
    </div>
  );
}
