"""Reads the markup of reports/*.txt: one report, its head data and, inline, the figures that gold.json must hold.

Head: `key: value` lines up to `---`. Body, a line each:
  # ## ###   headings          - text   dash item          > text   centred line
  [table 1,4,2] title … [/table]   rows `a | b | c`; `!` starts a head row, `<` joins with the cell on the left,
                                   `^` with the cell above, ` || marks` labels the whole row, `12Σ` is a SUM formula
Inline: {words|marks} labels a quote, [[fn:…]] is a footnote, **bold**, __italic__.
Marks, separated by `;`:  indicator=12.5   @previous @target @other_place @change   ~ (approx)   ? (arguable)
                          =12 unit (an open figure)     !kind (no figure)
Findings are head lines: `finding: sum | quote | quote | = explanation`."""
import json, re
from dataclasses import dataclass, field

MARK = re.compile(r'(?P<id>[a-z_0-9]+)=(?P<value>-?[\d.]+)(?:@(?P<scope>\w+))?(?P<approx>~)?(?P<arguable>\?)?$')
OPEN = re.compile(r'=(?P<value>-?[\d.]+) (?P<unit>\w+)$')
SPAN = re.compile(r'\{([^{}|]*)\|([^{}]*)\}')
NOTE = re.compile(r'\[\[fn:(.*?)\]\]')


@dataclass
class Report:
    head: dict
    findings: list
    blocks: list                      # (kind, text) or ('table', Grid)
    figures: list = field(default_factory=list)
    open: list = field(default_factory=list)
    other: list = field(default_factory=list)
    plain: list = field(default_factory=list)   # text without any labelled span, for the rest of the numerals

    def get(self, key, default=''):
        return self.head.get(key, default)

    def lines(self, key):
        return [x.strip() for x in self.head.get(key, '').split(' / ') if x.strip()]


@dataclass
class Grid:
    title: str
    widths: list
    rows: list                        # (is_head, [cell text])


def number(s):
    f = float(s)
    return int(f) if f == int(f) and '.' not in s else f


def clean(text):
    """The words as printed: without labels, footnote marks and emphasis."""
    return re.sub(r'\*\*|__', '', SPAN.sub(r'\1', NOTE.sub('', text)))


def add(report, quote, marks, units):
    quote = clean(quote)
    for m in filter(None, (x.strip() for x in marks.split(';'))):
        if m[0] == '!':
            report.other.append(dict(quote=quote, kind=m[1:]))
        elif o := OPEN.match(m):
            report.open.append(dict(value=number(o['value']), unit=o['unit'], quote=quote))
        else:
            f = MARK.match(m)
            assert f and f['id'] in units, f'{report.get("slug")}: mark {m!r}'
            value, scope = number(f['value']), f['scope'] or 'current'
            figure = dict(indicator=f['id'], value=value, unit=units[f['id']], scope=scope,
                          state='zero' if value == 0 else 'stated', approx=bool(f['approx']), quote=quote)
            if f['arguable']:
                figure['arguable'] = True
            report.figures.append(figure)


def scan(report, text, units):
    for note in NOTE.findall(text):
        scan(report, note, units)
    text = NOTE.sub(' ', text)
    for quote, marks in SPAN.findall(text):
        add(report, quote, marks, units)
    report.plain.append(SPAN.sub('\0', text))


def parse(path, units):
    raw = open(path, encoding='utf-8').read()
    top, body = raw.split('\n---\n', 1)
    head, findings = {}, []
    for line in top.strip().split('\n'):
        key, value = (x.strip() for x in line.split(':', 1))
        if key == 'finding':
            kind, *quotes = (x.strip() for x in value.split(' | '))
            findings.append(dict(kind=kind, quotes=quotes[:-1], explain=quotes[-1].lstrip('= ')))
        else:
            head[key] = value
    report, grid = Report(head, findings, []), None
    for key in ('number_line', 'place_date', 'subtitle'):
        report.plain.append(clean(head.get(key, '')))
    for line in body.split('\n'):
        line = line.strip()
        if m := re.match(r'\[table ([\d.,]+)\]\s*(.*)', line):
            grid = Grid(m[2], [float(x) for x in m[1].split(',')], [])
            scan(report, m[2], units)
        elif line == '[/table]':
            report.blocks.append(('table', grid))
            grid = None
        elif grid and line:
            row, _, marks = line.lstrip('!').partition('||')
            cells = [c.strip() for c in row.split('|')] if not SPAN.search(row) else split_row(row)
            grid.rows.append((line.startswith('!'), cells))
            if marks:
                words = ' '.join(clean(c).rstrip('Σ') for c in cells if c not in ('<', '^', ''))
                add(report, words, marks, units)
            elif not line.startswith('!'):
                for c in cells[1:] if cells[0].isdigit() else cells:
                    scan(report, c, units)
        elif line:
            kind, text = next(((k, line[len(k) + 1:]) for k in ('###', '##', '#', '-', '>') if line.startswith(k + ' ')), ('p', line))
            report.blocks.append((kind, text))
            scan(report, text, units)
    return report


def split_row(row):
    """Cells of a row whose labels hold bars too."""
    cells, depth, cell = [], 0, ''
    for ch in row:
        depth += (ch == '{') - (ch == '}')
        if ch == '|' and not depth:
            cells.append(cell.strip())
            cell = ''
        else:
            cell += ch
    return cells + [cell.strip()]
