import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { TakeAway } from '@/components/take-away/take-away';
import { Day } from '@/components/ui/day';
import { Section } from '@/components/ui/section';
import type { BoardView, ChargeView, PostView } from '@/lib/features/boards/boards-view';
import { showDate } from '@/lib/i18n/format';

interface Props {
  board: BoardView;
  children: ReactNode;
}

/** One board: by which decision, who holds which post, and what each answers for. */
export function BoardSection({ board, children }: Props) {
  const t = useTranslations('boards');
  const kind = useTranslations('boards.kind');
  const { id, unit, name, decision, from, to, posts, illustrative } = board;
  const said = [
    decision,
    to === null ? t('since', { from: showDate(from) }) : t('period', { from: showDate(from), to: showDate(to) }),
    illustrative ? t('illustrative') : null,
  ].filter(Boolean);
  return (
    <Section id={`ban-${id}`} title={<span lang="vi">{name}</span>} aside={kind(board.kind)}>
      <p className="pb-1 text-small text-quiet">
        <span lang="vi">{unit.title}</span> · {said.join(' · ')}
      </p>
      {posts.length === 0 ? <p className="text-small">{t('noPosts')}</p> : <Posts board={board} />}
      {children}
    </Section>
  );
}

function Posts({ board: { id, name, posts } }: { board: BoardView }) {
  const t = useTranslations('boards');
  const answering = posts.some(({ charges }) => charges.length > 0);
  return (
    <TakeAway file={`ban-chi-dao-${id}`}>
      <div className="relative overflow-x-auto" role="group" aria-label={name} tabIndex={0}>
        <table className="data-table board-table">
          <caption className="sr-only" lang="vi">
            {name}
          </caption>
          <thead>
            <tr>
              <th scope="col" className="board-rank">
                {t('column.rank')}
              </th>
              <th scope="col">{t('column.holder')}</th>
              {answering ? (
                <th scope="col" className="board-charges">
                  {t('column.charges')}
                </th>
              ) : null}
              <th scope="col" className="board-since">
                {t('column.since')}
              </th>
            </tr>
          </thead>
          <tbody>
            {posts.map((post) => (
              <PostLine key={post.id} post={post} answering={answering} />
            ))}
          </tbody>
        </table>
      </div>
    </TakeAway>
  );
}

function PostLine({ post, answering }: { post: PostView; answering: boolean }) {
  const t = useTranslations('boards');
  const rank = useTranslations('boards.rank');
  return (
    <tr>
      <th scope="row">{rank(post.rank)}</th>
      <td className="wrap-anywhere">
        {post.holder === null ? (
          <span className="font-semibold text-not-met">✕ {t('vacant')}</span>
        ) : (
          <span lang="vi">{post.holder}</span>
        )}
        {post.department ? (
          <span className="text-quiet" lang="vi">
            {' '}
            · {post.department}
          </span>
        ) : null}
        {post.account && post.account !== post.holder ? (
          <span className="block text-quiet">
            {t('account')}: <span lang="vi">{post.account}</span>
          </span>
        ) : null}
      </td>
      {answering ? (
        <td lang="vi" className="wrap-anywhere">
          <Charges charges={post.charges} />
        </td>
      ) : null}
      <td className="whitespace-nowrap">
        <Day iso={post.from} />
      </td>
    </tr>
  );
}

/** Units, then criteria everywhere, then single criteria in single units. */
function Charges({ charges }: { charges: readonly ChargeView[] }) {
  const t = useTranslations('boards');
  const units = charges.flatMap(({ unit, criterion }) => (unit && !criterion ? unit.title : []));
  const criteria = charges.flatMap(({ unit, criterion }) => (!unit && criterion ? criterion.number : []));
  const both = charges.flatMap(({ unit, criterion }) =>
    unit && criterion ? t('criterionIn', { number: criterion.number, unit: unit.title }) : [],
  );
  const parts = [
    ...(units.length > 0 ? [units.join(', ')] : []),
    ...(criteria.length > 0 ? [t('criteria', { numbers: criteria.sort((a, b) => a - b).join(', ') })] : []),
    ...both,
  ];
  return parts.join('; ');
}
