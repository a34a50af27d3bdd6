import { describe, expect, it } from 'vitest';
import { FormRefused, readForm } from './read-form';
import { valuesOf } from './read-values';
import { NOTE_LIMIT } from './schema';

const KEY = '5f0c2b34-7c1d-4d2a-9a51-3d8c1f6c9f10';

/** The form of criterion 5 as a browser without scripts sends it. */
const TYPED: Readonly<Record<string, string>> = {
  $ACTION_REF_1: '',
  '$ACTION_1:0': '{"id":"60"}',
  key: KEY,
  unit: '06625',
  set: 'vn-commune-2016-2020',
  stage: 'self',
  item: '5',
  base: '17',
  'base:i:5.1': '18',
  'base:i:5.2': '',
  status: 'met',
  effectiveOn: '2021-12-31',
  note: '',
  cause: '',
  'value:i:5.1': '85',
  'status:i:5.2': '',
};

function form(over: Readonly<Record<string, string | null>> = {}): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...TYPED, ...over })) if (value !== null) data.append(name, value);
  return data;
}

const read = (over?: Readonly<Record<string, string | null>>) => readForm(valuesOf(form(over)));
function refusal(over: Readonly<Record<string, string | null>>): unknown {
  try {
    return read(over);
  } catch (error) {
    if (error instanceof FormRefused) return error.fields;
    throw error;
  }
}

describe('the form of one criterion', () => {
  it('is the criterion, and each indicator that says something', () => {
    expect(read()).toEqual({
      key: KEY,
      unit: '06625',
      set: 'vn-commune-2016-2020',
      stage: 'self',
      effectiveOn: '2021-12-31',
      note: null,
      cause: null,
      entries: [
        { item: '5', status: 'met', value: null, baseFactId: 17n },
        { item: 'i:5.1', status: null, value: '85', baseFactId: 18n },
      ],
    });
  });

  it('takes a first entry, an indicator alone, and a status of an indicator', () => {
    expect(read({ base: '', 'value:i:5.1': '' }).entries).toEqual([
      { item: '5', status: 'met', value: null, baseFactId: null },
    ]);
    expect(read({ status: null }).entries.map((entry) => entry.item)).toEqual(['i:5.1']);
    expect(read({ 'status:i:5.2': 'not_met' }).entries.at(-1)).toEqual({
      item: 'i:5.2',
      status: 'not_met',
      value: null,
      baseFactId: null,
    });
  });

  it('gives back what was typed, without what the framework put in', () => {
    expect(Object.keys(valuesOf(form())).filter((name) => name.startsWith('$'))).toEqual([]);
    expect(valuesOf(form({ note: ' Đang làm ' })).note).toBe(' Đang làm ');
  });

  it('ignores fields that nobody asked for, and files', () => {
    const data = form({ tenantId: '2', recordedBy: '1', ['__proto__']: 'x', constructor: 'y' });
    data.append('note', new File(['x'], 'x.txt'));
    expect(readForm(valuesOf(data))).toEqual(read());
  });

  it('keeps text in NFC, its lines ended in one way, without control characters', () => {
    const note = ' Đường liên thôn\r\nchưa cứng hóa\u0000\u0007 '.normalize('NFD');
    expect(read({ note }).note).toBe('Đường liên thôn\nchưa cứng hóa'.normalize('NFC'));
    expect(read({ note: ' \r\n\t' }).note).toBeNull();
    expect(read({ note: '\r\n'.repeat(3) + 'đ'.repeat(NOTE_LIMIT) }).note).toHaveLength(NOTE_LIMIT);
  });
});

describe('a form that cannot be read', () => {
  it.each([
    [{ key: null }, { key: 'invalid' }],
    [{ key: 'abc' }, { key: 'invalid' }],
    [{ unit: null }, { unit: 'invalid' }],
    [{ unit: 'x'.repeat(121) }, { unit: 'invalid' }],
    [{ set: '' }, { set: 'invalid' }],
    [{ stage: 'final' }, { stage: 'stage_unknown' }],
    [{ stage: null }, { stage: 'stage_unknown' }],
    [{ status: 'done' }, { status: 'status_unknown' }],
    [{ 'status:i:5.2': 'done' }, { 'status:i:5.2': 'status_unknown' }],
    [{ 'value:i:5.1': '1'.repeat(201) }, { 'value:i:5.1': 'value_invalid' }],
    [{ effectiveOn: null }, { effectiveOn: 'invalid' }],
    [{ effectiveOn: '31/12/2021' }, { effectiveOn: 'date_invalid' }],
    [{ effectiveOn: '2021-02-30' }, { effectiveOn: 'date_invalid' }],
    [{ note: 'x'.repeat(10_000) }, { note: 'note_too_long' }],
    [{ cause: 'weather' }, { cause: 'cause_unknown' }],
    [{ base: '-1' }, { status: 'invalid' }],
    [{ base: '1; DROP TABLE assessment' }, { status: 'invalid' }],
    [{ 'base:i:5.1': '9'.repeat(19) }, { 'value:i:5.1': 'invalid' }],
    [{ status: null, 'value:i:5.1': ' ' }, { status: 'invalid' }],
    [{ item: 'i:5.1' }, { status: 'invalid' }],
    [
      { stage: 'final', cause: 'weather' },
      { stage: 'stage_unknown', cause: 'cause_unknown' },
    ],
  ])('%o: %o', (over, fields) => {
    expect(refusal(over)).toEqual(fields);
  });

  it('names no more than a hundred entries', () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`value:i:${index}`, '1']));
    expect(refusal(many)).toEqual({ status: 'invalid' });
  });
});
