import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import type { AuditView, SaveSubject } from '@/lib/features/audit/loaders';
import { showCount, showDate, showInstant } from '@/lib/i18n/format';
import { langOf } from '@/lib/i18n/lang-of';

/** Who did what and when; nothing here can be changed. */
export function AuditTable({ view }: { view: AuditView }) {
  const t = useTranslations('audit');
  const action = useTranslations('audit.actions');
  if (view.entries.length === 0) return <p className="text-quiet">{t('empty')}</p>;
  return (
    <div className="flex flex-col gap-3">
      <TakeAway file="nhat-ky">
        <div className="relative overflow-x-auto" role="group" aria-label={t('caption')} tabIndex={0}>
          <table className="data-table">
            <caption className="sr-only">{t('caption')}</caption>
            <thead>
              <tr>
                {(['at', 'who', 'action', 'unit', 'what'] as const).map((key) => (
                  <th key={key} scope="col">
                    {t(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {view.entries.map((entry) => (
                <tr key={entry.id}>
                  <th scope="row" className="whitespace-nowrap">
                    {showInstant(entry.at)}
                  </th>
                  <td lang="vi">{entry.post}</td>
                  <td>{action.has(entry.action) ? action(entry.action) : action('other')}</td>
                  <td lang="vi">{entry.unit?.title ?? '–'}</td>
                  <td className="wrap-anywhere">
                    {entry.save ? <SavedChanges save={entry.save} /> : <Facts facts={entry.facts} />}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </TakeAway>
      {view.older ? <a href={view.older}>{t('older')}</a> : null}
    </div>
  );
}

function SavedChanges({ save }: { save: SaveSubject }) {
  const t = useTranslations('audit');
  const status = useTranslations('words.status');
  return (
    <>
      {save.changes.map(({ item, before, after }) => (
        <span key={item} className="block">
          {t(item.startsWith('i:') ? 'indicatorChange' : 'change', {
            item: item.replace('i:', ''),
            before: before === null ? t('none') : status(before),
            after: status(after),
          })}{' '}
          <span className="text-quiet">{t('from', { day: showDate(save.effectiveOn) })}</span>
        </span>
      ))}
    </>
  );
}

function Facts({ facts }: { facts: AuditView['entries'][number]['facts'] }) {
  const fact = useTranslations('audit.facts');
  const role = useTranslations('words.role');
  const known = facts.filter(([name]) => fact.has(name));
  return known.map(([name, value]) => {
    const said = name === 'role' && role.has(String(value)) ? role(String(value)) : value;
    const text = name === 'day' && typeof said === 'string' ? showDate(said) : said;
    return (
      <span key={name} className="mr-4 inline-block">
        {fact(name)}: {typeof text === 'number' ? showCount(text) : <span lang={langOf(text)}>{withDays(text)}</span>}
      </span>
    );
  });
}

/** Days stand in the audit as ISO; on screen they are read like any other. */
function withDays(text: string): string {
  return text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, showDate);
}
