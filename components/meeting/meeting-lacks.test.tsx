import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Block } from '@/lib/domain/office-document/document';
import type { Cause } from '@/lib/domain/criteria/status';
import { criteriaPart } from '@/lib/features/meeting-pack/criteria-part';
import type { MeetingView, UnmetCell } from '@/lib/features/meeting/view';
import common from '@/lib/i18n/messages/vi/common.json';
import forecast from '@/lib/i18n/messages/vi/forecast.json';
import meeting from '@/lib/i18n/messages/vi/meeting.json';
import overview from '@/lib/i18n/messages/vi/overview.json';
import petitions from '@/lib/i18n/messages/vi/petitions.json';
import progress from '@/lib/i18n/messages/vi/progress.json';
import tasks from '@/lib/i18n/messages/vi/tasks.json';
import words from '@/lib/i18n/messages/vi/words.json';
import { dinhLapMeeting } from '@/tests/factories/meeting-view';
import { Meeting } from './meeting';
import { MeetingLacks } from './meeting-lacks';
import { WalkSummary } from './walk-summary';
import { WalkUnit } from './walk-unit';

/** The meeting of Đình Lập where the first units lack criterion 5 as said, and nothing else is lacking. */
function meetingOf(...cells: readonly (readonly [UnmetCell['status'], ...Cause[]])[]): MeetingView {
  const view = dinhLapMeeting();
  const units = view.units.map((unit, at) => {
    const [status, ...causes] = cells[at] ?? [];
    return { ...unit, unmet: status ? [{ number: 5, status, causes, note: null }] : [] };
  });
  return { ...view, units };
}

/** Ten communes of which nobody has assessed anything. */
function unassessed(): MeetingView {
  const view = dinhLapMeeting();
  const unmet = view.criteria.map(
    ({ number }) => ({ number, status: 'not_assessed', causes: [], note: null }) as const,
  );
  return { ...view, units: view.units.map((unit) => ({ ...unit, score: null, before: null, unmet })) };
}

const draw = (children: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale="vi"
      timeZone="UTC"
      messages={{ common, forecast, meeting, overview, petitions, progress, tasks, words }}
    >
      {children}
    </NextIntlClientProvider>,
  );

const textOf = (block: Block) => ('text' in block ? block.text : '');

/** The last cell of the page's one line, and what stands after "nguyên nhân:" in the report's. */
function causesOn(view: MeetingView) {
  const page = /([^<>]*)<\/td><\/tr><\/tbody>/.exec(draw(<MeetingLacks view={view} query="" />))?.[1];
  const report = criteriaPart(view)
    .map(textOf)
    .find((text) => text.startsWith('Tiêu chí 5'));
  return { page: page?.split('; '), report: /nguyên nhân: (.*)\.$/.exec(report ?? '')?.[1]?.split(', ') };
}

test('page and report name the causes of those that lack a criterion, of as many units', () => {
  const view = meetingOf(['not_met', 'capital'], ['basically_met', 'staff', 'capital'], ['not_assessed', 'capital']);
  const said = ['nguồn lực đầu tư hạn hẹp (2)', 'cán bộ phụ trách chưa chủ động (1)'];
  expect(causesOn(view)).toEqual({ page: said, report: said });
  const alone = meetingOf(['not_met', 'staff'], ['not_assessed', 'capital']);
  expect(causesOn(alone)).toEqual({
    page: ['cán bộ phụ trách chưa chủ động'],
    report: ['cán bộ phụ trách chưa chủ động'],
  });
});

test('a criterion that nobody assessed is told as such, never as lacking in no unit', () => {
  const view = meetingOf(['not_assessed'], ['not_assessed']);
  const count = />([^<]*)<\/a><\/td>/.exec(draw(<MeetingLacks view={view} query="" />))?.[1];
  expect(count).toBe('2 chưa đánh giá');
  expect(draw(<WalkSummary view={view} shown={10} />)).toMatch(/Trường học<\/span>: 2 chưa đánh giá/);
});

test('that nothing is lacking is not said where nobody has assessed anything', () => {
  const all = (view: MeetingView) => [
    draw(<Meeting view={view} query="" packHref={null} />),
    draw(<WalkSummary view={view} shown={10} />),
    criteriaPart(view).map(textOf).join(),
  ];
  for (const text of all(meetingOf())) expect(text).toContain('Không còn tiêu chí nào chưa đạt.');
  for (const view of [unassessed(), { ...unassessed(), units: [] }, { ...unassessed(), single: true }])
    for (const text of all(view)) expect(text).not.toMatch(/Không còn tiêu chí|: 0 xã|00 xã/);
});

test('a slide counts what is lacking apart from what nobody assessed', () => {
  const view = meetingOf(['not_met']);
  const cell = (number: number, status: UnmetCell['status']) => ({ number, status, causes: [], note: null });
  const titleOf = (...unmet: UnmetCell[]) =>
    /<h3>([^<]*)</.exec(draw(<WalkUnit view={view} unit={{ ...view.units[0]!, unmet }} />))?.[1];
  expect(titleOf(cell(1, 'not_met'), cell(2, 'basically_met'), cell(3, 'not_assessed'))).toBe(
    'Chưa đạt 2 tiêu chí, chưa đánh giá 1',
  );
  expect(titleOf(cell(3, 'not_assessed'))).toBe('Chưa đánh giá 1 tiêu chí');
  expect(titleOf(cell(3, 'not_met'))).toBe('Chưa đạt 1 tiêu chí');
});
