import { useTranslations } from 'next-intl';
import { hidden } from '@/components/ui/field-spec';
import { Section } from '@/components/ui/section';
import { vietnamese, Words } from '@/components/ui/words';
import { newWriteKey } from '@/lib/features/assessments/write-key';
import type { ActAction } from '@/lib/features/unit-office/act-state';
import type { UnitOfficeView } from '@/lib/features/unit-office/view';
import { useActFields } from './act-fields';
import { ActForm } from './act-form';
import { DatedRow } from './dated-row';

interface Props {
  view: UnitOfficeView;
  action: ActAction;
}

/** What a unit was called and where it belonged, newest first, and the acts that change it. */
export function NamesSection({ view, action }: Props) {
  const t = useTranslations('unitOffice.names');
  const unit = useTranslations('unitOffice.unit');
  return (
    <Section id="ten" title={t('title')}>
      <ul>
        {view.names.map((row) => (
          <DatedRow key={row.validFrom} period={row} source={row.source}>
            <span lang="vi">{row.title}</span>
            {row.parent ? (
              <span className="text-quiet">
                {' '}
                <Words of={t('under', { parent: vietnamese(row.parent) })} />
              </span>
            ) : null}
            {row.dateKnown ? null : <span className="text-small text-quiet"> ({unit('dateUnknown')})</span>}
          </DatedRow>
        ))}
      </ul>
      {view.ended || view.level === 'province' || view.level === 'district' ? null : (
        <NameActs view={view} action={action} />
      )}
    </Section>
  );
}

function NameActs({ view, action }: Props) {
  const act = useTranslations('unitOffice.act');
  const submit = useTranslations('unitOffice.submit');
  const hint = useTranslations('unitOffice.hint');
  const { first, last, basis, type, name, t: field } = useActFields(view.lastActDay);
  const about = (name: string) => hidden({ act: name, unit: view.code, since: view.since, seen: view.seen });
  const parent = {
    kind: 'select' as const,
    name: 'parent',
    label: field('parent'),
    value: '',
    options: [{ value: '', label: '–' }, ...view.communes.map(({ code, title }) => ({ value: code, label: title }))],
    required: true,
  };
  return (
    <div className="flex flex-wrap gap-x-6">
      <ActForm
        id="doi-ten"
        action={action}
        writeKey={newWriteKey()}
        fields={[...about('rename'), type(view.level, view.type), name(view.name), first, basis]}
        submit={submit('rename')}
        hint={hint('rename')}
        summary={act('rename')}
      />
      {view.level === 'village' ? (
        <ActForm
          id="chuyen-xa"
          action={action}
          writeKey={newWriteKey()}
          fields={[...about('move'), parent, first, basis]}
          submit={submit('move')}
          hint={hint('move')}
          summary={act('move')}
        />
      ) : null}
      {view.level === 'village' || view.level === 'cluster' ? (
        <ActForm
          id="ket-thuc"
          action={action}
          writeKey={newWriteKey()}
          fields={[...about('end'), last, basis]}
          submit={submit('end')}
          hint={hint('end')}
          summary={act('end')}
        />
      ) : null}
    </div>
  );
}
