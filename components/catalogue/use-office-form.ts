'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import {
  OFFICE_IDLE,
  type OfficeAction,
  type OfficeState,
  type Refused,
} from '@/lib/features/catalogue-office/office-state';

export interface OfficeForm {
  readonly send: (form: FormData) => void;
  readonly pending: boolean;
  readonly state: OfficeState;
  readonly refused: Refused | null;
  /** A browser empties a form that was sent; under a new key its fields take what was typed, or what now stands. */
  readonly fieldsKey: string;
  readonly typed: (name: string, otherwise: string) => string;
  readonly ticked: (name: string, otherwise: boolean) => boolean;
  readonly errorOf: (name: string) => string | null;
  /** The revision to send: after a conflict the one that stands, so that sending again is to write over it. */
  readonly revision: (seen: number) => number;
}

/** A form of the catalogue office: its answer, what was typed, and what is wrong with which field. */
export function useOfficeForm(action: OfficeAction): OfficeForm {
  const errorWord = useTranslations('errors');
  const [state, send, pending] = useActionState(action, OFFICE_IDLE);
  const refused = state.status === 'refused' ? state : null;
  return {
    ...{ send, pending, state, refused },
    fieldsKey: JSON.stringify(state),
    typed: (name, otherwise) => refused?.values[name] ?? otherwise,
    ticked: (name, otherwise) => (refused ? name in refused.values : otherwise),
    errorOf: (name) => {
      const code = refused?.fieldErrors[name];
      return code ? errorWord(code) : null;
    },
    revision: (seen) => refused?.revision ?? seen,
  };
}
