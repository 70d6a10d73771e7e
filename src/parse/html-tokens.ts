import { Tokenizer } from 'htmlparser2';

/** What a reader of HTML is told, in the order of the source. Names are in lower case, places count from the source's start. */
export interface HtmlEvents {
  /** A start tag, after its attributes. */
  open(name: string, isSelfClosing: boolean): void;
  /** An end tag, whether or not it has a start. */
  close(name: string): void;
  /** Text as it is written: references stand in it undecoded. */
  text(start: number, end: number): void;
  comment?(text: string, start: number, end: number): void;
  attribute?(name: string, value: string): void;
  /** Whether what comes next stands in SVG or MathML, where no element holds raw text. */
  isForeign(): boolean;
}

const nothing = () => {};

/** Tells `events` of the HTML at source[start, end). Tags that never end are passed over, as browsers do. */
export function readTokens(source: string, start: number, end: number, events: HtmlEvents): void {
  const html = withoutCdata(source.slice(start, end));
  let name = '';
  let attribute = '';
  let value = '';
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (from, to) => {
        name = html.slice(from, to).toLowerCase();
      },
      onopentagend: () => events.open(name, false),
      onselfclosingtag: () => events.open(name, true),
      onclosetag: (from, to) => events.close(html.slice(from, to).toLowerCase()),
      ontext: (from, to) => {
        // At the end of the source, what is left of a tag is handed over as text.
        const isTag = from < 0 || (html[from - 1] === '<' && html[from] !== '<');
        if (!isTag) events.text(start + from, start + to);
      },
      oncomment: (from, to, mark) => {
        // The name of a comment's kind, `!--`, `!`, `?` or `/`, stands between the text and the sign that opens it.
        const open = html.lastIndexOf('<', from - 1);
        events.comment?.(html.slice(from, to - mark), start + open, start + Math.min(to + 1, html.length));
      },
      onattribname: (from, to) => {
        attribute = html.slice(from, to).toLowerCase();
        value = '';
      },
      onattribdata: (from, to) => {
        if (events.attribute) value += html.slice(from, to);
      },
      onattribend: () => events.attribute?.(attribute, value),
      isInForeignContext: () => events.isForeign(),
      onattribentity: nothing,
      ontextentity: nothing,
      oncdata: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

/** Feeds wrap HTML in CDATA, which is none in HTML: its marks become comments of the same lengths, and what it holds is read. */
function withoutCdata(html: string): string {
  if (!html.includes('<![CDATA[')) return html;
  return html.replaceAll('<![CDATA[', '<!______>').replaceAll(']]>', '<!>');
}
