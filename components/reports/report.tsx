import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import { FigureLine } from '@/components/progress/figure-line';
import { Sentence } from '@/components/progress/sentence';
import { Day } from '@/components/ui/day';
import { hidden } from '@/components/ui/field-spec';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { ReportChange, ReportPage } from '@/lib/features/reports/view';
import { ReportCriteria } from './report-criteria';
import { ReportGroups } from './report-groups';
import { ReportSeal } from './report-seal';
import { useWindowWords } from './use-window-words';

/** The report of one period, filled: sentence, figures, criteria, groups with their check, what changed; and its sending. */
export function Report({ report, send }: { report: ReportPage; send: FormAction }) {
  const t = useTranslations('reports');
  const word = useTranslations('words.level');
  const { nameOf, daysOf } = useWindowWords();
  const { body, sha256, sendKey, sent, day } = report;
  const { window, groups } = body;
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-2">
        <p className="text-small no-print">
          <a href={report.backHref}>{t('back')}</a>
        </p>
        <p className="text-large font-semibold">
          {t('title', { window: nameOf(window) })} <span lang="vi">{body.unit.title}</span>
        </p>
        <p className="text-small text-quiet">
          {daysOf(window)} · <span lang="vi">{body.set.name}</span>
          {body.illustrative ? ` · ${t('someIllustrative')}` : ''}
        </p>
        <ReportSeal report={report} />
      </div>
      {body.sentence ? <Sentence text={body.sentence} code={body.unit.code} query={report.query} /> : null}
      <FigureLine figures={body.figures} level={body.set.level} restricted={body.sentence === null} />
      {groups ? (
        <Section id="nhom-xa" title={t('groups.title')}>
          <ReportGroups groups={groups} size={body.set.criteria} level={word(body.set.level)} />
        </Section>
      ) : null}
      <Section id="thay-doi" title={t('changes', { from: nameOf(window) })}>
        <Changes label={t('gained', { n: body.gained.length })} changes={body.gained} named={groups !== null} />
        <Changes label={t('lost', { n: body.lost.length })} changes={body.lost} named={groups !== null} />
        {body.gained.length + body.lost.length === 0 ? <p className="text-small">{t('noChange')}</p> : null}
      </Section>
      <Section id="tieu-chi" title={t('criteria.title')}>
        <ReportCriteria body={body} />
      </Section>
      {sendKey ? (
        <Section id="gui" title={t(sent ? 'sendAgain' : 'send')}>
          <SentForm
            id="gui-bao-cao"
            action={send}
            submit={t(sent ? 'sendAgain' : 'send')}
            fields={[
              ...hidden({
                code: body.unit.code,
                day,
                key: sendKey,
                cadence: window.cadence,
                to: window.to,
                set: body.set.id,
                stage: body.stage,
                seen: sha256,
              }),
              { kind: 'long', name: 'note', label: t('note'), value: '', hint: t('noteHint'), wide: true },
            ]}
          >
            <p className="text-small text-quiet">{t('sendSays')}</p>
          </SentForm>
        </Section>
      ) : null}
    </div>
  );
}

function Changes({ label, changes, named }: { label: string; changes: readonly ReportChange[]; named: boolean }) {
  if (changes.length === 0) return null;
  return (
    <div className="pb-2 text-small">
      <p className="font-semibold">{label}</p>
      <ul>
        {changes.map(({ code, unit, number, criterion, on }) => (
          <li key={`${code} ${number}`}>
            <span lang="vi">
              {named ? `${unit} · ` : ''}
              {number} {criterion}
            </span>
            {on ? (
              <span className="text-quiet">
                {' '}
                <Day iso={on} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
