import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { SentenceForm } from '@/components/sentences/sentence-form';
import { SentenceList } from '@/components/sentences/sentence-list';
import { WrittenList } from '@/components/sentences/written-list';
import { Notice } from '@/components/ui/notice';
import { requireActor } from '@/lib/auth/require-actor';
import { canSomewhere } from '@/lib/domain/access/can';
import { AppError } from '@/lib/errors';
import { linkQuery, readPageQuestion, type PageParams } from '@/lib/features/progress/page-question';
import { judgeText } from '@/lib/features/sentences/loaders';
import { MOST_SIGNS, readText } from '@/lib/features/sentences/schema';
import { writeSentences } from '@/lib/features/sentences/write-others';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { BoardShell } from '../board-shell';
import { orNotFound } from '../load-unit-page';

const reader = cache(() =>
  orNotFound(async () => {
    const actor = await requireActor();
    if (!canSomewhere(actor, 'progress.read')) throw new AppError('not_found');
    return actor;
  }),
);

export async function generateMetadata(): Promise<Metadata> {
  await reader();
  return { title: (await getTranslations('sentences'))('title') };
}

/** A pasted sentence, read and added up, and laid beside the data that one may see. */
export default async function SentencesPage({ searchParams }: { searchParams: Promise<PageParams> }) {
  const [actor, params] = [await reader(), await searchParams];
  const t = await getTranslations('sentences');
  const [text, near] = [readText(params.text), readText(params.unit)];
  const tooLong = text.length > MOST_SIGNS;
  const judged = text === '' || tooLong ? [] : await judgeText(actor, text, near || null);
  const written = near ? await orNotFound(() => writeSentences(actor, near, params)) : null;
  const query = linkQuery(readPageQuestion(actor, params), actor);
  return (
    <BoardShell actor={actor} crumbs={[{ title: t('title'), href: null }]} query={query}>
      <ClientMessages namespaces={['progress.copy']}>
        <div className="flex max-w-5xl flex-col gap-8">
          <SentenceForm text={text} near={near} query={query} />
          {tooLong ? <Notice urgent>{t('tooLong', { n: MOST_SIGNS })}</Notice> : null}
          <SentenceList judged={judged} />
          {written ? <WrittenList written={written} near={near} query={query} /> : null}
        </div>
      </ClientMessages>
    </BoardShell>
  );
}
