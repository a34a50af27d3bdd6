import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { KeptQuery } from '@/components/ui/kept-query';
import type { CompareView } from '@/lib/features/compare/view';
import { langOf } from '@/lib/i18n/lang-of';

interface Line {
  readonly code: string;
  readonly name: string;
}

/** Fewer names than this stand open: nobody has to look for them. */
const SHOWN_OPEN = 24;

/** What may stand side by side, ticked and sent by GET: the address is the whole choice. */
export function ChooseForm({ view }: { view: CompareView }) {
  const t = useTranslations('compare.choose');
  const words = useTranslations('words.level');
  const level = words(view.countedLevel);
  const place = view.placeLevel && view.places.length > 1 ? words(view.placeLevel) : null;
  const chosen = view.chosenUnits.length + view.chosenPlaces.length;
  const groups = groupsOf(view);
  const isOpen = chosen === 0 && view.rows.length <= SHOWN_OPEN;
  return (
    <form method="get" action={view.path} className="no-print flex flex-col gap-3">
      {chosen === 0 ? (
        <p className="text-small">{place ? t('hintPlaces', { level, place }) : t('hint', { level })}</p>
      ) : null}
      <KeptQuery query={view.query} />
      {place ? (
        <Ticks
          legend={t('places', { place })}
          name="g"
          chosen={view.chosenPlaces}
          lines={view.places.map(({ code, title }) => ({ code, name: title }))}
        />
      ) : null}
      <Disclosure label={t('units', { n: view.rows.length, level })} open={isOpen}>
        <div className="compare-groups">
          {groups.map(({ title, lines }) => (
            <Ticks key={title} legend={title} name="u" chosen={view.chosenUnits} lines={lines} />
          ))}
        </div>
      </Disclosure>
      <div>
        <Button type="submit" look="main">
          {t('send')}
        </Button>
      </div>
    </form>
  );
}

function Ticks({
  legend,
  name,
  lines,
  chosen,
}: {
  legend: string;
  name: string;
  lines: readonly Line[];
  chosen: readonly string[];
}) {
  return (
    <fieldset className="compare-ticks">
      <legend lang={langOf(legend)}>{legend}</legend>
      {lines.map((line) => (
        <label key={line.code}>
          <input type="checkbox" name={name} value={line.code} defaultChecked={chosen.includes(line.code)} />
          <span lang="vi">{line.name}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The units under the names of their districts or clusters. */
function groupsOf({ places, rows }: CompareView): { title: string; lines: Line[] }[] {
  const named = new Set(places.map(({ code }) => code));
  const groups = [
    ...places.map(({ code, title }) => ({ title, lines: rows.filter(({ group }) => group === code) })),
    { title: '', lines: rows.filter(({ group }) => !named.has(group)) },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}
