/** One measurement: two sides of which the first is ours, a weight, or a time. */
export interface Line {
  readonly name: string;
  readonly ours: string;
  readonly other: string;
  readonly value: number;
  readonly unit: '' | 'KB' | 'MB' | 'ms';
  readonly target: string;
  readonly ok: boolean | null;
}

/** Both in times a second: the ratio says which part of the other's speed ours reaches. */
export function ratio(name: string, ours: number, other: number, target?: { atLeast: number }): Line {
  const value = ours / other;
  return {
    name,
    ours: perSecond(ours),
    other: perSecond(other),
    value,
    unit: '',
    target: target ? `≥ ${target.atLeast}` : '',
    ok: target ? value >= target.atLeast : null,
  };
}

/** Bytes as KB of 1,024. */
export function weight(name: string, bytes: number, target?: { atMost: number }): Line {
  const value = bytes / 1024;
  return {
    name,
    ours: `${bytes} B`,
    other: '',
    value,
    unit: 'KB',
    target: target ? `≤ ${target.atMost} KB` : '',
    ok: target ? value <= target.atMost : null,
  };
}

/** Milliseconds of one answer, from answers a second. */
export function time(name: string, ours: number, target?: { atMost: number }): Line {
  const value = 1000 / ours;
  return {
    name,
    ours: perSecond(ours),
    other: '',
    value,
    unit: 'ms',
    target: target ? `≤ ${target.atMost} ms` : '',
    ok: target ? value <= target.atMost : null,
  };
}

/** Milliseconds that one long work took. */
export function took(name: string, milliseconds: number, target?: { atMost: number }): Line {
  const ok = target ? milliseconds <= target.atMost : null;
  const said = target ? `≤ ${target.atMost} ms` : '';
  return { name, ours: '', other: '', value: milliseconds, unit: 'ms', target: said, ok };
}

/** The most memory that a process ever held. */
export function memory(name: string, kilobytes: number, target: { atMost: number }): Line {
  const value = kilobytes / 1024;
  const rest = { target: `≤ ${target.atMost} MB`, ok: value <= target.atMost };
  return { name, ours: `${kilobytes} KB`, other: '', value, unit: 'MB', ...rest };
}

/** Two waits in milliseconds: how many times as long the first is. */
export function longer(name: string, ours: number, other: number): Line {
  const shown = (value: number) => `${value.toFixed(0)} ms`;
  return { name, ours: shown(ours), other: shown(other), value: ours / other, unit: '', target: '', ok: null };
}

const perSecond = (value: number) => `${value.toFixed(1)}/s`;

/** The table for people, and its figures as one line of JSON. */
export function printTable(lines: readonly Line[]): void {
  const rows = [
    ['', 'ours', 'other', 'value', 'target', ''],
    ...lines.map(({ name, ours, other, value, unit, target, ok }) => [
      name,
      ours,
      other,
      `${value.toFixed(2)}${unit && ` ${unit}`}`,
      target,
      ok === null ? '' : ok ? 'ok' : 'FALLS SHORT',
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const text = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
  process.stdout.write(`\n${text.join('\n')}\n\n`);
  process.stdout.write(
    `${JSON.stringify(lines.map(({ name, value, ok }) => ({ name, value: Number(value.toFixed(4)), ok })))}\n`,
  );
}
