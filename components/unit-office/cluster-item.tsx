import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import { hidden } from '@/components/ui/field-spec';
import { newWriteKey } from '@/lib/features/assessments/write-key';
import type { ActAction } from '@/lib/features/unit-office/act-state';
import type { ClusterMemberRow, ClustersView, ClusterView } from '@/lib/features/unit-office/view';
import { useActFields } from './act-fields';
import { ActForm } from './act-form';
import { DatedRow } from './dated-row';
import { Days } from './days';

interface Props {
  cluster: ClusterView;
  view: ClustersView;
  action: ActAction;
}

/** One cluster: its days, its members, and what can be done with it. */
export function ClusterItem({ cluster, view, action }: Props) {
  const t = useTranslations('unitOffice.clusters');
  const { members, formerMembers } = cluster;
  return (
    <section aria-label={cluster.title} className="border-b border-rule py-2">
      <h3 className="flex flex-wrap items-baseline gap-x-4 text-body">
        <a href={`/admin/units/${cluster.code}?asOf=${view.day}`} lang="vi">
          {cluster.title}
        </a>
        <span className="text-small font-normal text-quiet">
          {cluster.code} · <Days {...cluster} />
        </span>
      </h3>
      <Disclosure label={members.length === 0 ? t('noMembers') : t('members', { n: members.length })}>
        <Members rows={members} cluster={cluster} action={cluster.ended ? null : action} />
      </Disclosure>
      {formerMembers.length > 0 ? (
        <Disclosure label={t('former', { n: formerMembers.length })}>
          <Members rows={formerMembers} cluster={cluster} action={null} />
        </Disclosure>
      ) : null}
      {cluster.ended ? null : <ClusterActs cluster={cluster} view={view} action={action} />}
    </section>
  );
}

function Members({
  rows,
  cluster,
  action,
}: {
  rows: readonly ClusterMemberRow[];
  cluster: ClusterView;
  action: ActAction | null;
}) {
  const t = useTranslations('unitOffice.clusters');
  const value = useTranslations('unitOffice.values');
  const about = (row: ClusterMemberRow) =>
    hidden({
      act: 'end_value',
      unit: row.code,
      since: row.since,
      kind: 'member',
      value: cluster.code,
      from: row.validFrom,
    });
  return (
    <ul>
      {rows.map((row) => (
        <DatedRow
          key={`${row.code} ${row.validFrom}`}
          period={row}
          source={row.source}
          acts={
            action === null ? null : (
              <ActForm
                id={`roi-${cluster.code}-${row.code}`}
                action={action}
                writeKey={newWriteKey()}
                fields={[
                  ...about(row),
                  { kind: 'date', name: 'day', label: value('endDay'), value: row.validTo ?? '', required: true },
                ]}
                submit={t('leave')}
                look="plain"
                summary={
                  <>
                    {t('leave')}{' '}
                    <span className="sr-only" lang="vi">
                      {row.title}
                    </span>
                  </>
                }
              />
            )
          }
        >
          <a href={`/admin/units/${row.code}`} lang="vi">
            {row.title}
          </a>
        </DatedRow>
      ))}
    </ul>
  );
}

function ClusterActs({ cluster, view, action }: Props) {
  const t = useTranslations('unitOffice.clusters');
  const act = useTranslations('unitOffice.act');
  const submit = useTranslations('unitOffice.submit');
  const hint = useTranslations('unitOffice.hint');
  const { first, last, basis, type, name, t: field } = useActFields(view.lastActDay);
  const about = (of: string) => hidden({ act: of, unit: cluster.code, since: cluster.since, seen: cluster.seen });
  const titleOf = new Map(view.clusters.map(({ code, title }) => [code, title]));
  const free = view.communes.filter((commune) => commune.cluster === null);
  const others = [...free, ...view.communes.filter(({ cluster: now }) => now !== null && now !== cluster.code)];
  const ticks = others.map(({ code, title, cluster: now }) => ({
    value: code,
    label: now === null ? title : `${title} (${t('inOther', { cluster: titleOf.get(now) ?? now })})`,
  }));
  return (
    <div className="flex flex-wrap gap-x-6">
      <ActForm
        id={`vao-${cluster.code}`}
        action={action}
        writeKey={newWriteKey()}
        fields={[
          ...about('add_members'),
          { kind: 'ticks', name: 'communes', label: field('communes'), options: ticks },
          first,
          basis,
        ]}
        submit={submit('add_members')}
        hint={hint('add_members')}
        summary={act('add_members')}
      />
      <ActForm
        id={`doi-ten-${cluster.code}`}
        action={action}
        writeKey={newWriteKey()}
        fields={[...about('rename'), type('cluster', cluster.type), name(cluster.name), first, basis]}
        submit={submit('rename')}
        hint={hint('rename')}
        summary={act('rename')}
      />
      <ActForm
        id={`ket-thuc-${cluster.code}`}
        action={action}
        writeKey={newWriteKey()}
        fields={[...about('end'), last, basis]}
        submit={submit('end')}
        hint={hint('end')}
        summary={act('end')}
      />
    </div>
  );
}
