import { CopyButton } from '@/components/ui/copy-button';

/** The official sentence: the headline of a unit's page, the first thing read and the first thing copied. */
export function Sentence({ text }: { text: string }) {
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
      <p className="max-w-[62ch] flex-1 basis-[36rem] text-large text-pretty">{text}</p>
      <CopyButton text={text} />
    </div>
  );
}
