"""Flat ODF text (.fodt) of a report, laid out as Decree 30/2020/NĐ-CP (or the Party's 36-HD/VPTW) asks."""
import re
from xml.sax.saxutils import escape
from markup import NOTE, SPAN, clean

NS = ' '.join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"' for p, u in (
    ('office', 'office'), ('text', 'text'), ('table', 'table'), ('style', 'style'))) + \
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'


def para(name, size=14, align='justify', bold=False, italic=False, indent=0, top=0, bottom=0.2, keep=False, line=None, parent='Standard', extra='', rule=None):
    side = rule or 0
    p = f'fo:text-align="{align}" fo:text-indent="{indent}cm" fo:margin-left="{side}cm" fo:margin-right="{side}cm" fo:margin-top="{top}cm" fo:margin-bottom="{bottom}cm"'
    p += ' fo:keep-with-next="always"' if keep else ''
    p += f' fo:line-height="{line}%"' if line else ''
    p += ' fo:border-top="0.75pt solid #000000" fo:border-bottom="none" fo:border-left="none" fo:border-right="none" fo:padding="0cm"' if rule else ''
    t = ''.join(f' {a}{s}="{v}"' for on, s, v in ((bold, 'weight', 'bold'), (italic, 'style', 'italic')) if on for a in ('fo:font-', 'style:font-'))
    t = re.sub(r' style:font-(weight|style)="[a-z]+"', '', t)
    return f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="{parent}"{extra}><style:paragraph-properties {p}/><style:text-properties fo:font-size="{size}pt"{t}/></style:style>'


def styles(size):
    return ''.join((
        '<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2" style:tab-stop-distance="1.27cm"/>'
        '<style:text-properties style:font-name="Times New Roman" fo:font-size="14pt" fo:language="vi" fo:country="VN"/></style:default-style>'
        '<style:style style:name="Standard" style:family="paragraph"/>'
        '<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard"/>'
        '<style:style style:name="Footnote" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="10pt"/></style:style>',
        para('Body', size, indent=1.27, top=0.1, bottom=0.1, line=110),
        para('Item', size, indent=1.27, top=0.1, bottom=0.1, line=110),
        para('H1', size, 'justify', bold=True, indent=1.27, top=0.2, bottom=0.1, keep=True),
        para('H2', size, 'justify', bold=True, indent=1.27, top=0.1, bottom=0.1, keep=True),
        para('H3', size, 'justify', bold=True, italic=True, indent=1.27, top=0.1, bottom=0.1, keep=True),
        para('Kind', 14, 'center', bold=True, top=0.4, bottom=0), para('About', 14, 'center', bold=True, bottom=0),
        para('Rule', 6, 'center', bottom=0.3), para('RuleShort', 4, 'center', top=0.12, bottom=0, rule=2.2), para('RuleMotto', 4, 'center', top=0.1, bottom=0, rule=2.3), para('RuleTitle', 4, 'center', top=0.12, bottom=0.3, rule=6.6),
        para('Mid', size, 'center', italic=True, bottom=0.2), para('Part', size, 'center', bold=True, top=0.1, bottom=0.1, keep=True), para('Caption', size, 'center', bold=True, top=0.2, bottom=0.1, keep=True),
        para('HeadPlain', 12.5, 'center', bottom=0), para('HeadBold', 12.5, 'center', bold=True, bottom=0), para('Motto', 13.5, 'center', bold=True, bottom=0),
        para('Number', 13, 'center', top=0.1, bottom=0), para('DateLine', 14, 'center', italic=True, top=0.1, bottom=0),
        para('ToTitle', 12, 'left', bold=True, italic=True, bottom=0), para('To', 11, 'left', bottom=0), para('Sign', 14, 'center', bold=True, bottom=0),
        para('Cell', 12, 'left', bottom=0), para('CellNum', 12, 'center', bottom=0), para('CellHead', 12, 'center', bold=True, bottom=0),
        para('PageNo', 13, 'center', bottom=0, parent='Header')))


def automatic():
    layout = lambda name, header: (
        f'<style:page-layout style:name="{name}"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" '
        f'fo:margin-top="{1.0 if header else 2.0}cm" fo:margin-bottom="2cm" fo:margin-left="3cm" fo:margin-right="2cm"/>'
        + ('<style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.3cm"/></style:header-style>' if header else '')
        + '</style:page-layout>')
    return ('<office:automatic-styles>' + layout('pmFirst', False) + layout('pmNext', True)
            + para('Opening', 6, 'center', bottom=0, extra=' style:master-page-name="First"')
            + '<style:style style:name="b" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
            '<style:style style:name="i" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
            '<style:style style:name="u" style:family="text"><style:text-properties style:text-underline-style="solid" style:text-underline-width="auto"/></style:style>'
            '<style:style style:name="cNone" style:family="table-cell"><style:table-cell-properties fo:border="none" fo:padding="0cm"/></style:style>'
            '<style:style style:name="cGrid" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.08cm" style:vertical-align="middle"/></style:style>'
            + ''.join(f'<style:style style:name="w{i}" style:family="table-column"><style:table-column-properties style:column-width="{i / 10}cm" style:rel-column-width="{i}*"/></style:style>' for i in range(3, 161))
            + '<style:style style:name="tWide" style:family="table"><style:table-properties style:width="16cm" table:align="margins"/></style:style></office:automatic-styles>')


NEXT_NOTE = [0]


def inline(text):
    text = escape(SPAN.sub(r'\1', text))
    text = re.sub(r'\*\*(.+?)\*\*', r'<text:span text:style-name="b">\1</text:span>', text)
    text = re.sub(r'__(.+?)__', r'<text:span text:style-name="i">\1</text:span>', text)
    text = re.sub(r'  +', lambda m: ' <text:s text:c="%d"/>' % (len(m[0]) - 1), text)

    def note(m):
        NEXT_NOTE[0] += 1
        n = NEXT_NOTE[0]
        return (f'<text:note text:id="ftn{n}" text:note-class="footnote"><text:note-citation>{n}</text:note-citation><text:note-body>'
                f'<text:p text:style-name="Footnote"><text:s/>{m[1]}</text:p></text:note-body></text:note>')
    return NOTE.sub(note, text)


def p(style, text):
    return f'<text:p text:style-name="{style}">{inline(text)}</text:p>'


def pair(name, left, right, widths):
    cell = lambda x: f'<table:table-cell table:style-name="cNone" office:value-type="string">{"".join(x)}</table:table-cell>'
    return (f'<table:table table:name="{name}" table:style-name="tWide">' + ''.join(f'<table:table-column table:style-name="w{w}"/>' for w in widths)
            + f'<table:table-row>{cell(left)}{cell(right)}</table:table-row></table:table>')


def head(r):
    party = r.get('style') == 'party'
    left = [p('HeadPlain', x) for x in r.lines('superior')] + [p('HeadBold', x) for x in r.lines('organ')]
    left += [p('HeadBold', '*') if party else p('RuleShort', '')] + [p('Number', r.get('number_line'))]
    right = [p('Motto', '<u>ĐẢNG CỘNG SẢN VIỆT NAM')] if party else [p('HeadBold', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), p('Motto', 'Độc lập - Tự do - Hạnh phúc'), p('RuleMotto', '')]
    right = [x.replace('&lt;u&gt;ĐẢNG CỘNG SẢN VIỆT NAM', '<text:span text:style-name="u">ĐẢNG CỘNG SẢN VIỆT NAM</text:span>') for x in right]
    right += [p('DateLine', r.get('place_date'))]
    about = r.lines('subtitle')
    return (pair('Head', left, right, (64, 96)) + p('Kind', r.get('title', 'BÁO CÁO')) + ''.join(p('About', x) for x in about)
            + (p('Rule', '-----') if party else p('RuleTitle', '')))


def merges(rows):
    """(row, column) -> (columns, rows) spanned by a cell; a covered one maps to None."""
    spans = {}
    for i, (_, cells) in enumerate(rows):
        for j, c in enumerate(cells):
            if c in ('<', '^'):
                spans[i, j] = None
                continue
            w = 1
            while j + w < len(cells) and cells[j + w] == '<':
                w += 1
            h = 1
            while i + h < len(rows) and j < len(rows[i + h][1]) and rows[i + h][1][j] == '^':
                h += 1
            spans[i, j] = (w, h)
    return spans


def table(grid, n):
    total, spans = sum(grid.widths), merges(grid.rows)
    widths = [max(3, min(160, round(160 * w / total))) for w in grid.widths]
    out = (p('Caption', grid.title) if grid.title else '') + f'<table:table table:name="Table{n}" table:style-name="tWide">' + ''.join(f'<table:table-column table:style-name="w{w}"/>' for w in widths)
    heads = sum(1 for h, _ in grid.rows if h)
    for i, (is_head, cells) in enumerate(grid.rows):
        out += '<table:table-header-rows>' if i == 0 and heads else ''
        out += '<table:table-row>'
        for j, c in enumerate(cells):
            if spans[i, j] is None:
                out += '<table:covered-table-cell/>'
                continue
            w, h = spans[i, j]
            style = 'CellHead' if is_head else 'CellNum' if re.match(r'^[-+\d.,()%]+$', clean(c)) else 'Cell'
            span = (f' table:number-columns-spanned="{w}"' if w > 1 else '') + (f' table:number-rows-spanned="{h}"' if h > 1 else '')
            out += f'<table:table-cell table:style-name="cGrid" office:value-type="string"{span}>{p(style, c)}</table:table-cell>'
        out += '</table:table-row>' + ('</table:table-header-rows>' if i == heads - 1 else '')
    return out + '</table:table>'


def tail(r):
    party = r.get('style') == 'party'
    to = [x.strip() for x in r.get('recipients').split(';') if x.strip()]
    left = [p('ToTitle', 'Nơi nhận:')] + [p('To', f'- {x}' + ('.' if i == len(to) - 1 else ',' if party else ';')) for i, x in enumerate(to)]
    right = [p('Sign', x) for x in r.lines('sign')] + [p('Sign', '')] * 4 + [p('Sign', r.get('signer') or r.get('signer_shown'))]
    return p('Rule', '') + pair('Signing', left, right, (75, 85))


def document(r):
    NEXT_NOTE[0] = 0
    kinds = {'#': 'H1', '##': 'H2', '###': 'H3', '-': 'Item', '>': 'Part' if r.get('style') == 'party' else 'Mid', 'p': 'Body'}
    body = p('Opening', '') + head(r)
    for n, (kind, x) in enumerate(r.blocks):
        body += table(x, n) if kind == 'table' else p(kinds[kind], '- ' + x if kind == '-' else x)
    masters = ('<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pmNext"><style:header>'
               '<text:p text:style-name="PageNo"><text:page-number text:select-page="current"/></text:p></style:header></style:master-page>'
               '<style:master-page style:name="First" style:page-layout-name="pmFirst" style:next-style-name="Standard"/></office:master-styles>')
    fonts = '<office:font-face-decls><style:font-face style:name="Times New Roman" svg:font-family="\'Times New Roman\'" style:font-family-generic="roman" style:font-pitch="variable"/></office:font-face-decls>'
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NS} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">'
            f'{fonts}<office:styles>{styles(float(r.get("size", "14")))}</office:styles>{automatic()}{masters}<office:body><office:text>{body}{tail(r)}</office:text></office:body></office:document>')
