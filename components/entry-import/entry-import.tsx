'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { FileChoice } from './file-choice';
import { ImportProgress } from './import-progress';
import type { Ended } from './import-state';
import { Preview } from './preview';
import { Recorded } from './recorded';
import { useImport } from './use-import';

interface Props {
  /** Code of the unit from whose page files are sent. */
  unit: string;
  set: string | undefined;
  file: string | null;
}

/** Sheets that come in: chosen, sent, looked at, recorded; each step is seen and can be stopped. */
export function EntryImport({ unit, set, file }: Props) {
  const t = useTranslations('entryImport');
  const { state, send, look, correct, record, restart, stop } = useImport({ unit, set, file });
  switch (state.at) {
    case 'choosing':
      return (
        <div className="flex flex-col gap-3">
          {state.ended ? <EndedNotice ended={state.ended} /> : null}
          <FileChoice send={(chosen) => void send(chosen)} />
        </div>
      );
    case 'working':
      return <ImportProgress progress={state.progress} stop={stop} />;
    case 'lost':
      return (
        <div className="flex flex-col items-start gap-3">
          <EndedNotice ended={state.ended} />
          <div className="flex gap-3">
            <Button look="main" onClick={() => void look()} className="max-sm:min-h-11">
              {t('retry')}
            </Button>
            <Button onClick={restart} className="max-sm:min-h-11">
              {t('another')}
            </Button>
          </div>
        </div>
      );
    case 'recorded':
      return <Recorded result={state.result} restart={restart} />;
    case 'seen': {
      const { preview, ended } = state;
      return (
        <div className="flex flex-col gap-3">
          {ended ? <EndedNotice ended={ended} /> : null}
          <Preview
            preview={preview}
            correct={(sheets) => void correct(sheets, preview)}
            record={(sides) => void record(sides, preview)}
            restart={restart}
          />
        </div>
      );
    }
  }
}

function EndedNotice({ ended }: { ended: Ended }) {
  const t = useTranslations('entryImport');
  const words = useTranslations('errors');
  return <Notice urgent>{'code' in ended ? words(ended.code) : t(ended.words)}</Notice>;
}
