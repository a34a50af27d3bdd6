import { useTranslations } from 'next-intl';
import { hidden } from '@/components/ui/field-spec';
import { AREAS } from '@/lib/domain/units/office/attribute-slot';
import { REGIONS } from '@/lib/domain/units/office/region-keys';
import { VALUE_LEVELS } from '@/lib/domain/units/office/value-levels';
import { newWriteKey } from '@/lib/features/assessments/write-key';
import type { ActAction, ValueKind } from '@/lib/features/unit-office/act-state';
import type { UnitOfficeView } from '@/lib/features/unit-office/view';
import type { ActField, Choice } from './act-field';
import { useActFields } from './act-fields';
import { ActForm } from './act-form';

interface Props {
  view: UnitOfficeView;
  action: ActAction;
}

/** Lets a khu vực, group, region, cluster or tag hold from a day on; what a level does not have is not offered. */
export function ValueForms({ view, action }: Props) {
  const t = useTranslations('unitOffice.values');
  const kindWord = useTranslations('unitOffice.values.kind');
  const setWord = useTranslations('unitOffice.values.set');
  const regionWord = useTranslations('unitOffice.region');
  const submit = useTranslations('unitOffice.submit');
  const { first, basis, t: field } = useActFields(view.lastActDay);
  const until: ActField = { kind: 'date', name: 'to', label: field('to'), value: '', hint: field('toHint') };
  const select = (label: string, options: readonly Choice[]): ActField => ({
    ...{ kind: 'select', name: 'value', label, value: '', required: true },
    options: [{ value: '', label: t('choose') }, ...options],
  });
  const tag: ActField = {
    kind: 'suggest',
    name: 'value',
    label: kindWord('tag'),
    hint: t('tagHint'),
    options: view.knownTags,
  };
  const forms: readonly [key: 'khuVuc' | ValueKind, kind: ValueKind, value: ActField][] = [
    [
      'khuVuc',
      'tag',
      select(
        kindWord('khuVuc'),
        AREAS.map((area) => ({ value: area, label: area })),
      ),
    ],
    [
      'group',
      'group',
      select(
        kindWord('group'),
        ['1', '2', '3'].map((n) => ({ value: n, label: t('groupName', { n }) })),
      ),
    ],
    [
      'region',
      'region',
      select(
        kindWord('region'),
        REGIONS.map((key) => ({ value: key, label: regionWord(key) })),
      ),
    ],
    [
      'member',
      'member',
      select(
        kindWord('member'),
        view.clusters.map(({ code, title }) => ({ value: code, label: title })),
      ),
    ],
    ['tag', 'tag', tag],
  ];
  const offered = forms.filter(
    ([key, kind]) =>
      VALUE_LEVELS[kind].includes(view.level) &&
      (key !== 'khuVuc' || view.level === 'commune') &&
      (key !== 'member' || view.clusters.length > 0),
  );
  return (
    <div className="flex flex-wrap gap-x-6 pt-1">
      {offered.map(([key, kind, value]) => (
        <ActForm
          key={key}
          id={`dat-${key}`}
          action={action}
          writeKey={newWriteKey()}
          fields={[
            ...hidden({ act: 'set_value', unit: view.code, since: view.since, kind }),
            value,
            first,
            until,
            basis,
          ]}
          submit={submit('set_value')}
          hint={key === 'tag' ? undefined : t('onlyOne')}
          summary={setWord(key)}
        />
      ))}
    </div>
  );
}
