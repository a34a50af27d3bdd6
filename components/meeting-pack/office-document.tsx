import type { Annex, Block, OfficeDocument } from '@/lib/domain/office-document/document';
import { documentDay } from '@/lib/domain/office-document/document-day';
import { romanNumeral } from '@/lib/domain/office-document/roman-numeral';
import { DocumentTableView } from './document-table';
import './office-document.css';

/** The document as it is printed: the same words and tables as in its .docx file. Vietnamese in every interface. */
export function OfficeDocumentView({ document }: { document: OfficeDocument }) {
  const { head, kind, subject, body, seal, recipients, signature, annexes } = document;
  return (
    <div lang="vi" className="office-document">
      <div className="office-sheet">
        <div className="office-head">
          <div>
            {head.parent === null ? null : <p>{head.parent}</p>}
            <p className="office-strong office-ruled">{head.agency}</p>
            <p>Số:&emsp;&emsp;&emsp;{head.symbol}</p>
          </div>
          <div>
            <p className="office-strong">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
            <p className="office-strong office-ruled">Độc lập - Tự do - Hạnh phúc</p>
            <p className="italic">{`${head.place}, ${documentDay(head.day)}`}</p>
          </div>
        </div>
        <h2 className="office-title">{kind}</h2>
        <p className="office-title office-ruled">{subject}</p>
        {body.map((block, at) => (
          <BlockView key={at} block={block} />
        ))}
        {seal.map((line) => (
          <p key={line} className="office-note wrap-anywhere">
            {line}
          </p>
        ))}
        <div className="office-foot">
          <div>
            <p className="office-strong italic">Nơi nhận:</p>
            {recipients.map((one) => (
              <p key={one}>- {one};</p>
            ))}
          </div>
          <div>
            <p className="office-strong">{signature.onBehalf}</p>
            <p className="office-strong">{signature.post}</p>
          </div>
        </div>
      </div>
      {annexes.map((annex, at) => (
        <AnnexView key={annex.sheet} annex={annex} n={at + 1} of={`${kind.toLocaleLowerCase('vi')} ${subject}`} />
      ))}
    </div>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h3 className="office-strong">{block.text}</h3>;
    case 'text':
      return <p className="office-text">{block.text}</p>;
    case 'item':
      return <p className="office-text">- {block.text}</p>;
    case 'note':
      return <p className="office-note">{block.text}</p>;
    case 'table':
      return <DocumentTableView table={block.table} />;
  }
}

function AnnexView({ annex, n, of }: { annex: Annex; n: number; of: string }) {
  return (
    <section className="office-sheet office-annex" aria-labelledby={`annex-${String(n)}`}>
      <h3 id={`annex-${String(n)}`} className="office-title">
        Phụ lục {romanNumeral(n)}
        <br />
        <span className="uppercase">{annex.title}</span>
      </h3>
      <p className="text-center italic">(Kèm theo {of})</p>
      <DocumentTableView table={annex.table} label={annex.title} />
      {annex.legend === null ? null : <p className="office-note">{annex.legend}</p>}
    </section>
  );
}
