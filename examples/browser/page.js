import { lint } from 'jdlint';

const DELAY = 150;

/**
 * Highlights findings in a text field while somebody writes. A textarea cannot hold marks: they stand in a layer behind
 * it that has the same text, font and size. Text goes into the page as text only, never as HTML.
 */
export function highlight({ field, layer, list, options = {} }) {
  let timer = 0;
  const run = () => {
    const { findings } = lint(field.value, options);
    layer.replaceChildren(...marked(field.value, findings));
    list.replaceChildren(...findings.map((finding) => entry(finding, field)));
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    // Until then the marks would stand at the places of the text before.
    layer.replaceChildren(field.value);
    timer = setTimeout(run, DELAY);
  });
  field.addEventListener('scroll', () => {
    layer.scrollTop = field.scrollTop;
    layer.scrollLeft = field.scrollLeft;
  });
  run();
}

/** The text in pieces, those with a finding in a mark. Findings come in order; one within another adds no mark. */
function marked(text, findings) {
  const pieces = [];
  let at = 0;
  for (const { place, severity, reason } of findings) {
    if (!place || place.start.offset < at || place.end.offset <= place.start.offset) continue;
    const mark = document.createElement('mark');
    mark.className = severity;
    mark.title = reason;
    mark.textContent = text.slice(place.start.offset, place.end.offset);
    pieces.push(text.slice(at, place.start.offset), mark);
    at = place.end.offset;
  }
  // The line end makes room for a last line that is empty.
  return [...pieces, `${text.slice(at)}\n`];
}

function entry({ place, reason, severity, suggestions, ruleId }, field) {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = severity;
  button.textContent = place ? `${place.start.line}: ${reason}` : reason;
  button.title = ruleId;
  button.addEventListener('click', () => {
    field.focus();
    if (place) field.setSelectionRange(place.start.offset, place.end.offset);
  });
  item.append(button);
  const [first] = suggestions;
  if (first) {
    const proposal = document.createElement('p');
    proposal.textContent = `→ ${first.text}`;
    item.append(proposal);
  }
  return item;
}

highlight({
  field: document.querySelector('#post'),
  layer: document.querySelector('#marks'),
  list: document.querySelector('#findings'),
});
