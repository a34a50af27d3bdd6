import { useTranslations } from 'next-intl';

/** Version and where the lists and borders come from. */
export function Footer({ version }: { version: string }) {
  const t = useTranslations('shell.footer');
  return (
    <footer className="foot border-t border-rule text-quiet">
      <div className="shell-width flex flex-wrap gap-x-6">
        <span>{t('name', { version })}</span>
        <span>{t('units')}</span>
        <span>{t('licence')}</span>
      </div>
    </footer>
  );
}
