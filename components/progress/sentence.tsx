import { CopyButton } from '@/components/ui/copy-button';

/** The official sentence: the headline of a unit's page, the first thing read and the first thing copied. */
export function Sentence({ text }: { text: string }) {
  return (
    <div className="flex flex-wrap items-end gap-x-8 gap-y-2">
      <p lang="vi" className="max-w-[84ch] flex-1 basis-[40rem] text-large text-pretty max-sm:basis-full">
        {text}
      </p>
      <CopyButton text={text} />
    </div>
  );
}
