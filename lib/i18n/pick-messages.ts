import type { Messages } from './messages';

type Message = Messages | Messages[string] | undefined;

/** A compiled text may be a list; only a group has names in it. */
function isGroup(value: Message): value is Messages {
  return typeof value === 'object' && !Array.isArray(value);
}

/** The part of a catalogue under the named paths ("auth", "words.status"); a path that is not there is left out. */
export function pickMessages(all: Messages, paths: readonly string[]): Messages {
  const picked: Messages = {};
  for (const path of paths) {
    const names = path.split('.');
    const found = names.reduce<Message>((at, name) => (isGroup(at) ? at[name] : undefined), all);
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
  const copy = isGroup(below) ? { ...below } : {};
  messages[name] = copy;
  return copy;
}
