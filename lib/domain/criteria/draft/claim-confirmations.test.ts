import { expect, it } from 'vitest';
import { draftOf, indicatorRow, thresholdRow } from '@/tests/factories/draft';
import { claimConfirmations } from './claim-confirmations';

const ME = { by: 'Văn phòng điều phối NTM tỉnh', on: '2021-12-31' };
const confirmed = { confirmedBy: 'Sở Y tế', confirmedOn: '2020-01-01', certainty: 'verified' } as const;
const contentOf = (...thresholds: Parameters<typeof thresholdRow>[0][]) =>
  draftOf(1, {
    content: { indicators: [indicatorRow({ code: '1.1' })], thresholds: thresholds.map((row) => thresholdRow(row)) },
  }).content;

it('what stood there stays, what a sheet adds is the word of who uploads it', () => {
  const known = contentOf(
    { indicatorCode: '1.1', appliesTo: 'tn', value: 90, ...confirmed },
    { indicatorCode: '1.1', appliesTo: 'btb', value: 80, ...confirmed },
  );
  const read = contentOf(
    { indicatorCode: '1.1', appliesTo: 'tn', value: 90, ...confirmed },
    { indicatorCode: '1.1', appliesTo: 'btb', value: 85, ...confirmed },
    { indicatorCode: '1.1', appliesTo: 'dnb', value: 70, ...confirmed },
    { indicatorCode: '1.1', appliesTo: 'dbsh', value: 60 },
  );
  const said = (known_: typeof known | null) =>
    claimConfirmations(read, known_, ME).thresholds.map((row) => [row.appliesTo, row.confirmedBy, row.confirmedOn]);
  const mine = [ME.by, ME.on];
  expect(said(known)).toEqual([
    ['tn', 'Sở Y tế', '2020-01-01'],
    ['btb', ...mine],
    ['dnb', ...mine],
    ['dbsh', null, null],
  ]);
  expect(said(null).slice(0, 3)).toEqual([
    ['tn', ...mine],
    ['btb', ...mine],
    ['dnb', ...mine],
  ]);
});
