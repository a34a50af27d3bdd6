import type { OpenPackage } from './read-package';
import { FileRefusal } from './refusal';

const NEEDED: readonly string[] = ['worksheet', 'sharedStrings', 'styles'];

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  /** The part's name in the package, in small letters. */
  readonly part: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string;
  readonly styles: string;
  /** Days are counted from 1904, as old Macintosh files do. */
  readonly from1904: boolean;
}

/** Which sheets a workbook has and where its parts are. Sheets that are charts or dialogs are left out. */
export async function readWorkbook(opened: OpenPackage): Promise<WorkbookParts> {
  const targets = new Map<string, { type: string; target: string }>();
  await opened.read('xl/_rels/workbook.xml.rels', {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id, Type, Target } = attributes();
      if (Id && Type && Target) targets.set(Id, { type: Type.split('/').at(-1) ?? '', target: partOf(Target) });
    },
  });
  const sheets: SheetPart[] = [];
  let from1904 = false;
  await opened.read('xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes().date1904 ?? '');
      if (name !== 'sheet') return;
      const { name: title, id, state } = attributes();
      const found = targets.get(id ?? '');
      if (!found) throw new FileRefusal('file_damaged');
      if (found.type === 'worksheet') {
        sheets.push({
          name: (title ?? '').normalize('NFC').trim(),
          hidden: state === 'hidden' || state === 'veryHidden',
          part: found.target,
        });
      }
    },
  });
  const partNamed = (type: string, usual: string) =>
    [...targets.values()].find((entry) => entry.type === type)?.target ?? usual;
  // Without one of them the cells would say something else, or nothing.
  const needed = [...targets.values()].filter(({ type }) => NEEDED.includes(type));
  if (!needed.every(({ target }) => opened.has(target))) throw new FileRefusal('file_damaged');
  return {
    sheets,
    sharedStrings: partNamed('sharedStrings', 'xl/sharedstrings.xml'),
    styles: partNamed('styles', 'xl/styles.xml'),
    from1904,
  };
}

function partOf(target: string): string {
  return (target.startsWith('/') ? target.slice(1) : `xl/${target}`).toLowerCase();
}
