const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that hold nothing: they have no end tag. */
export const VOID = set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

const HEADINGS = set('h1 h2 h3 h4 h5 h6');
const BUTTON = set('button');
const PARAGRAPH = set('p');
const ITEM = set('li');
const TERMS = set('dt dd');
const CELLS = set('td th');
const ROW_GROUPS = set('tbody thead tfoot');
const TABLE_PARTS = set('table caption colgroup tbody thead tfoot tr td th');
const TABLE = set('table template');
const IN_TABLE = new Set([...TABLE, ...ROW_GROUPS]);
const IN_GROUP = new Set([...IN_TABLE, 'tr']);

/** A paragraph that is open ends before these. */
const PARAGRAPH_ENDERS = set(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
);
/** Elements that an end tag of an unknown element does not reach across. */
const SPECIAL = new Set([
  ...PARAGRAPH_ENDERS,
  ...set('applet button caption colgroup iframe marquee noembed noframes noscript object script select style'),
  ...set('tbody td template textarea tfoot th thead title tr'),
]);
SPECIAL.delete('dialog');
/** An item that is open ends before the next, through all but these. */
const AROUND_ITEM = new Set(SPECIAL);
for (const name of ['address', 'div', 'p']) AROUND_ITEM.delete(name);

/** Elements that are shut against end tags of what stands around them. */
const SHUT = set('applet caption desc foreignobject marquee object table td template th');
const SHUT_OR_BUTTON = new Set([...SHUT, 'button']);
const SHUT_OR_LIST = new Set([...SHUT, 'ol', 'ul']);

/** Elements in SVG and MathML that hold HTML. */
const HOLDS_HTML = set('annotation-xml desc foreignobject mi mn mo ms mtext title');
/** HTML that ends SVG and MathML which nobody has closed. */
const ENDS_FOREIGN = set(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ' +
    'ol p pre ruby s small span strong strike sub sup table tt u ul var',
);

/** As deep as browsers go: an element that would be deeper takes the place of the deepest. */
const DEEPEST = 512;

/** An element that is open. */
export interface OpenElement {
  readonly name: string;
  /** Whether it is of SVG or MathML. */
  readonly isForeign: boolean;
}

/**
 * The elements that are open while HTML is read, by the rules of the HTML Standard as far as they decide where an element
 * ends: by end tags that stand in another order, or that nobody wrote. `ended` is told of each that ends, inner ones first.
 */
export class OpenElements<T extends OpenElement> {
  readonly #open: T[] = [];
  readonly #ended: (element: T) => void;
  /** How many paragraphs are open: most tags come when none is. */
  #paragraphs = 0;

  constructor(ended: (element: T) => void) {
    this.#ended = ended;
  }

  /** Whether what comes next is of SVG or MathML. */
  get isForeign(): boolean {
    const top = this.#open[this.#open.length - 1];
    return top?.isForeign === true && !HOLDS_HTML.has(top.name);
  }

  /** Ends what a start tag of this name ends. */
  makeRoomFor(name: string): void {
    if (ENDS_FOREIGN.has(name)) this.endForeign();
    if (this.isForeign) return;
    if (name === 'li') this.#endNearest(ITEM, AROUND_ITEM);
    else if (TERMS.has(name)) this.#endNearest(TERMS, AROUND_ITEM);
    else if (name === 'button') this.#endNearest(BUTTON, SHUT);
    else if (CELLS.has(name)) this.#endWithin(IN_GROUP);
    else if (name === 'tr') this.#endWithin(IN_TABLE);
    else if (name === 'caption' || ROW_GROUPS.has(name)) this.#endWithin(TABLE);
    if (!PARAGRAPH_ENDERS.has(name)) return;
    if (this.#paragraphs > 0) this.#endNearest(PARAGRAPH, SHUT_OR_BUTTON);
    const top = this.#open[this.#open.length - 1];
    if (top && HEADINGS.has(name) && HEADINGS.has(top.name)) this.#cutTo(this.#open.length - 1);
  }

  push(element: T): void {
    if (this.#open.length >= DEEPEST) this.#cutTo(DEEPEST - 1);
    this.#open.push(element);
    if (element.name === 'p') this.#paragraphs++;
  }

  /** Ends SVG and MathML, up to HTML. */
  endForeign(): void {
    while (this.isForeign) this.#cutTo(this.#open.length - 1);
  }

  /** Ends what an end tag of this name ends; false where it ends nothing. */
  end(name: string): boolean {
    if (name === 'p') return this.#paragraphs > 0 && this.#endNearest(PARAGRAPH, SHUT_OR_BUTTON);
    if (HEADINGS.has(name)) return this.#endNearest(HEADINGS, SHUT);
    const names = new Set([name]);
    if (name === 'template') return this.#endNearest(names, names);
    if (name === 'li') return this.#endNearest(names, SHUT_OR_LIST);
    if (TABLE_PARTS.has(name)) return this.#endNearest(names, TABLE);
    return this.#endNearest(names, SPECIAL.has(name) || name === 'dialog' ? SHUT : SPECIAL);
  }

  endAll(): void {
    this.#cutTo(0);
  }

  /** Ends the nearest element of these names, and all within it, unless it stands beyond a barrier. */
  #endNearest(names: ReadonlySet<string>, barriers: ReadonlySet<string>): boolean {
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const { name } = this.#open[at] as T;
      if (names.has(name)) {
        this.#cutTo(at);
        return true;
      }
      if (barriers.has(name)) return false;
    }
    return false;
  }

  /** Ends all within the nearest element of these names. */
  #endWithin(names: ReadonlySet<string>): void {
    for (let at = this.#open.length - 1; at >= 0; at--) {
      if (names.has((this.#open[at] as T).name)) return this.#cutTo(at + 1);
    }
  }

  #cutTo(length: number): void {
    while (this.#open.length > length) {
      const element = this.#open.pop() as T;
      if (element.name === 'p') this.#paragraphs--;
      this.#ended(element);
    }
  }
}
