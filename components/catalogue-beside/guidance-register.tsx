import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { vietnamese, Words } from '@/components/ui/words';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { GuidanceView } from '@/lib/features/catalogue-beside/guidance/loaders';
import { showDate } from '@/lib/i18n/format';
import { ActWords } from './act-words';
import { SentForm } from '@/components/forms/sent-form';
import { hidden, type FieldSpec } from '@/components/ui/field-spec';

interface Props {
  view: GuidanceView;
  keep: FormAction;
  drop: FormAction;
}

type Document = GuidanceView['documents'][number];

/** Decisions and guidance on a set and its criteria, each to be put right or taken away, and a form for one more. */
export function GuidanceRegister({ view, keep, drop }: Props) {
  const t = useTranslations('beside.guidance');
  const { documents, set } = view;
  return (
    <div className="flex max-w-5xl flex-col gap-8">
      <Section id="van-ban" title={t('title')} aside={t('count', { n: documents.length })}>
        {documents.length === 0 ? <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState> : null}
        <ul>
          {documents.map((document) => (
            <DocumentItem key={document.id} document={document} view={view} keep={keep} drop={drop} />
          ))}
        </ul>
      </Section>
      <Section id="them" title={t('add')}>
        <SentForm id="them-van-ban" action={keep} fields={useDocumentFields(view, null)} submit={t('addSubmit')} />
      </Section>
      <p className="text-small text-quiet">
        <Words of={t('shownBeside', { set: vietnamese(set.name) })} />
      </p>
    </div>
  );
}

function DocumentItem({ document, view, keep, drop }: Props & { document: Document }) {
  const t = useTranslations('beside.guidance');
  const { id, number, docNumber, issuedOn, issuer, title, link } = document;
  return (
    <li className="beside-row">
      <span className="beside-main py-1">
        <span lang="vi">
          <span className="font-semibold">{docNumber}</span> {link ? <a href={link}>{title}</a> : title}
        </span>
        <span className="block text-small text-quiet">
          <span lang="vi">{issuer}</span>
          {issuedOn ? `, ${showDate(issuedOn)}` : ''} · {number === null ? t('wholeSet') : t('ofCriterion', { number })}
        </span>
      </span>
      <SentForm
        id={`van-ban-${id}`}
        action={keep}
        fields={useDocumentFields(view, document)}
        submit={t('correctSubmit')}
        look="plain"
        summary={<ActWords act={t('correct')} of={docNumber} />}
      />
      <SentForm
        id={`go-${id}`}
        action={drop}
        fields={hidden({ set: view.set.id, id })}
        submit={t('removeSubmit')}
        look="plain"
        summary={<ActWords act={t('remove')} of={docNumber} />}
      >
        <p className="text-small text-quiet">{t('removeHint')}</p>
      </SentForm>
    </li>
  );
}

function useDocumentFields({ set, criteria }: GuidanceView, document: Document | null): FieldSpec[] {
  const t = useTranslations('beside.guidance');
  return [
    ...hidden({ set: set.id, id: document?.id ?? null }),
    { kind: 'text', name: 'docNumber', label: t('docNumber'), value: document?.docNumber ?? '', required: true },
    { kind: 'date', name: 'issuedOn', label: t('issuedOn'), value: document?.issuedOn ?? '', required: true },
    { kind: 'text', name: 'issuer', label: t('issuer'), value: document?.issuer ?? '', required: true },
    { kind: 'text', name: 'title', label: t('docTitle'), value: document?.title ?? '', required: true, wide: true },
    {
      kind: 'select',
      name: 'number',
      label: t('about'),
      value: String(document?.number ?? ''),
      options: [
        { value: '', label: t('aboutSet') },
        ...criteria.map(({ number, name }) => ({ value: String(number), label: `${number}. ${name}` })),
      ],
    },
    { kind: 'url', name: 'link', label: t('link'), value: document?.link ?? '', hint: t('linkHint') },
  ];
}
