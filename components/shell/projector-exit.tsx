import { useTranslations } from 'next-intl';

/** In the hall the menu is far away: the way back stands in the line itself. */
export function ProjectorExit({ change }: { change: (form: FormData) => Promise<void> }) {
  const t = useTranslations('display');
  return (
    <form action={change} className="flex-none">
      <button name="text" value="plain" className="choice">
        {t('leaveProjector')}
      </button>
    </form>
  );
}
