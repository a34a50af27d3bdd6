import type { Messages } from './messages';

/** The part of a catalogue under the named paths ("auth", "words.status"); a path that is not there is left out. */
export function pickMessages(all: Messages, paths: readonly string[]): Messages {
  const picked: Messages = {};
  for (const path of paths) {
    const names = path.split('.');
    const found = names.reduce<Messages | string | undefined>(
      (at, name) => (typeof at === 'object' ? at[name] : undefined),
      all,
    );
    if (found === undefined) continue;
    let into = picked;
    names.forEach((name, i) => {
      if (i === names.length - 1) into[name] = found;
      else into = inside(into, name);
    });
  }
  return picked;
}

function inside(messages: Messages, name: string): Messages {
  const below = messages[name];
  const copy = typeof below === 'object' ? { ...below } : {};
  messages[name] = copy;
  return copy;
}
