'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { KeptQuery } from '@/components/ui/kept-query';
import type { SearchHit } from '@/lib/features/search/search-view';
import { showCount } from '@/lib/i18n/format';
import { HitWords } from './hit-words';
import { chooseSlash, usesSlash } from './slash-choice';
import { useFound } from './use-found';

/** A window to look for anything from the keyboard: what is typed, a list that answers at once, Enter goes there. */
export function Palette({ query, onClose }: { query: string; onClose: () => void }) {
  const t = useTranslations('search');
  const kindWord = useTranslations('search.kind');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { view, failed } = useFound(typed, query);
  const groups = view?.groups ?? [];
  const hits = groups.flatMap((group) => group.hits);
  const chosen = hits[Math.min(at, hits.length - 1)];
  const idOf = (hit: SearchHit) => `${id}-${hits.indexOf(hit)}`;

  // Closed while it is still there, so that the browser gives the focus back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  useEffect(() => {
    dialog.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, hits.length - 1) + step + hits.length) % hits.length);
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      window.location.assign(chosen.href);
    } else if (event.key === 'Escape') {
      // A browser would only empty the field at first.
      event.preventDefault();
      onClose();
    }
  };
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const said = failed
    ? t('failed')
    : view?.asked
      ? total === 0
        ? t('none')
        : t('count', { n: total, shown: showCount(total) })
      : t('hint');
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={t('label')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <form action="/search" method="get" role="search" className="palette-head">
        <input
          type="search"
          name="q"
          role="combobox"
          autoFocus
          autoComplete="off"
          maxLength={100}
          aria-label={t('label')}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? idOf(chosen) : undefined}
          placeholder={t('placeholder')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
        <KeptQuery query={query} />
        <button type="button" className="palette-close" onClick={onClose}>
          {t('close')}
        </button>
      </form>
      <p role="status" className={`palette-said ${failed ? 'text-not-met' : 'text-quiet'}`}>
        {said}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label={t('label')} className="palette-list">
        {groups.map(({ kind, hits: own, total: all }) => (
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <p id={`${id}-${kind}`} className="palette-kind">
              {kindWord(kind)} <span className="font-figures">{showCount(all)}</span>
            </p>
            {own.map((hit) => (
              <div
                key={hit.key}
                id={idOf(hit)}
                role="option"
                aria-selected={hit === chosen}
                className="palette-hit"
                onClick={() => window.location.assign(hit.href)}
                onMouseMove={() => setAt(hits.indexOf(hit))}
              >
                <HitWords hit={hit} />
              </div>
            ))}
          </div>
        ))}
      </div>
      <div className="palette-foot">
        <span aria-hidden="true">{t('keys')}</span>
        {total > hits.length ? (
          <a href={`/search?${new URLSearchParams([...new URLSearchParams(query), ['q', typed]]).toString()}`}>
            {t('all')}
          </a>
        ) : null}
        <label className="inline-flex items-center gap-1.5">
          <input type="checkbox" defaultChecked={usesSlash()} onChange={(event) => chooseSlash(event.target.checked)} />
          {t('slash')}
        </label>
      </div>
    </dialog>
  );
}
