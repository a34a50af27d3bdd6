'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { usesSlash } from './slash-choice';

const Palette = dynamic(() => import('./palette').then((module) => module.Palette), { ssr: false });

/** Opens the palette, by a click, Ctrl+K or "/"; a link to the search's page until scripts are there. */
export function SearchKey({ query }: { query: string }) {
  const t = useTranslations('search');
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isOpening(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <a
        href={`/search${query}`}
        className="search-key"
        aria-keyshortcuts="Control+K"
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {t('open')} <kbd aria-hidden="true">Ctrl K</kbd>
      </a>
      {open ? <Palette query={query} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** Where "/" may be part of what is typed it is typed; Ctrl+K opens from everywhere. */
function isOpening(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey) return false;
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey) return event.key.toLowerCase() === 'k';
  const { target } = event;
  const isTyping =
    target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role=grid]');
  return event.key === '/' && !event.ctrlKey && !isTyping && usesSlash();
}
