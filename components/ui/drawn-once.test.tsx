import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DrawnOnce } from './drawn-once';

function draw(children: ReactNode, locale = 'vi'): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={{}}>
      {children}
    </NextIntlClientProvider>,
  );
}

describe('DrawnOnce on the server', () => {
  it('draws what stands in it, in its own box', () => {
    const markup = draw(
      <DrawnOnce of="a" part="one" className="box">
        <b>1 &amp; 2</b>
      </DrawnOnce>,
    );
    expect(markup).toBe('<div class="box"><b>1 &amp; 2</b></div>');
  });

  it('walks what follows from the same text once, and again for another text, part or language', () => {
    let walked = 0;
    const Counted = () => {
      walked += 1;
      return <i>{walked}</i>;
    };
    const of = (text: string, part: string, locale = 'vi') =>
      draw(
        <DrawnOnce of={text} part={part}>
          <Counted />
        </DrawnOnce>,
        locale,
      );
    expect(of('b', 'one')).toBe('<div><i>1</i></div>');
    expect(of('b', 'one')).toBe('<div><i>1</i></div>');
    expect(of('c', 'one')).toBe('<div><i>2</i></div>');
    expect(of('b', 'two')).toBe('<div><i>3</i></div>');
    expect(of('b', 'one', 'en')).toBe('<div><i>4</i></div>');
    expect(walked).toBe(4);
  });
});
