"""Flat ODF spreadsheet (.fods) of a report: head, title, forms with merged heads and sums, signature."""
import re
from xml.sax.saxutils import escape
from fodt import NS, merges
from markup import clean

BORDER = 'fo:border="0.5pt solid #000000"'


def styles():
    cell = lambda name, align, weight='', border='', size=12, num='', italic='': (
        f'<style:style style:name="{name}" style:family="table-cell" style:parent-style-name="Default"{num}><style:table-cell-properties {border} fo:wrap-option="wrap" style:vertical-align="middle"/>'
        f'<style:paragraph-properties fo:text-align="{align}"/><style:text-properties style:font-name="Times New Roman" fo:font-size="{size}pt"{weight}{italic}/></style:style>')
    bold, italic = ' fo:font-weight="bold"', ' fo:font-style="italic"'
    return ('<number:number-style style:name="nGroup" number:language="vi" number:country="VN"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>'
            + cell('free', 'start') + cell('mid', 'center') + cell('midb', 'center', bold) + cell('title', 'center', bold, size=14) + cell('midi', 'center', italic=italic) + cell('leftbi', 'start', bold, italic=italic)
            + cell('gHead', 'center', bold, BORDER, 11) + cell('gText', 'start', '', BORDER) + cell('gNum', 'center', '', BORDER) + cell('gGroup', 'center', '', BORDER, num=' style:data-style-name="nGroup"')
            + cell('gTextB', 'start', bold, BORDER) + cell('gNumB', 'center', bold, BORDER) + cell('gGroupB', 'center', bold, BORDER, num=' style:data-style-name="nGroup"')
            + '<style:style style:name="tall" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>'
            + ''.join(f'<style:style style:name="h{i}" style:family="table-row"><style:table-row-properties style:row-height="{i / 2}cm" style:use-optimal-row-height="false"/></style:style>' for i in range(1, 20)))


def column(i):
    return chr(65 + i) if i < 26 else column(i // 26 - 1) + chr(65 + i % 26)


def text_cell(style, text, span=1, rows=1):
    s = (f' table:number-columns-spanned="{span}" table:number-rows-spanned="{rows}"' if span > 1 or rows > 1 else '')
    return f'<table:table-cell table:style-name="{style}" office:value-type="string"{s}><text:p>{escape(clean(text))}</text:p></table:table-cell>' + '<table:covered-table-cell/>' * (span - 1)


class Sheet:
    def __init__(self, columns, grouped):
        self.columns, self.grouped, self.rows = columns, grouped, []

    def row(self, xml, height=None):
        self.rows.append(f'<table:table-row table:style-name="{f"h{height}" if height else "tall"}">{xml}</table:table-row>')

    def wide(self, style, text):
        per_line = 9 * self.columns
        self.row(text_cell(style, text, self.columns), min(19, 1 + len(clean(text)) // per_line + (0 if style != 'title' else 0)))

    def halves(self, left, right, cut):
        (ls, lt), (rs, rt) = left, right
        self.row(text_cell(ls, lt, cut) + text_cell(rs, rt, self.columns - cut))

    def number(self, text, bold, column_at, first):
        value = clean(text)
        total = value.endswith('Σ')
        value = value.rstrip('Σ')
        plain = value.replace('.', '')
        style = ('gGroup' if self.grouped else 'gNum') + ('B' if bold else '')
        formula = f' table:formula="of:=SUM([.{column(column_at)}{first}:.{column(column_at)}{len(self.rows)}])"' if total else ''
        return f'<table:table-cell table:style-name="{style}" office:value-type="float" office:value="{plain}"{formula}><text:p>{value}</text:p></table:table-cell>'

    def grid(self, g):
        if g.title:
            self.wide('midb', g.title)
        spans, first = merges(g.rows), None
        for i, (is_head, cells) in enumerate(g.rows):
            first = first or (None if is_head else len(self.rows) + 1)
            bold, xml = clean(cells[0] + (cells[1] if len(cells) > 1 else '')).upper().startswith(('TỔNG', 'CỘNG')), ''
            for j, c in enumerate(cells):
                if spans[i, j] is None:
                    xml += '<table:covered-table-cell/>'
                elif not is_head and re.match(r'^(\d+|\d{1,3}(\.\d{3})+)Σ?$', clean(c)):
                    xml += self.number(c, bold, j, first)
                else:
                    w, h = spans[i, j]
                    style = 'gHead' if is_head else 'gTextB' if bold else 'gText'
                    s = f' table:number-columns-spanned="{w}" table:number-rows-spanned="{h}"' if w > 1 or h > 1 else ''
                    xml += f'<table:table-cell table:style-name="{style}" office:value-type="string"{s}><text:p>{escape(clean(c))}</text:p></table:table-cell>'
            self.row(xml)


def document(r):
    grids = [x for k, x in r.blocks if k == 'table']
    widths = max((g.widths for g in grids), key=len)
    n, cut = len(widths), max(2, round(len(widths) * 0.35))
    sheet = Sheet(n, r.get('numbers') == 'grouped')
    left = [('mid', x) for x in r.lines('superior')] + [('midb', x) for x in r.lines('organ')] + [('mid', r.get('number_line'))]
    right = [('midb', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), ('midb', 'Độc lập - Tự do - Hạnh phúc'), ('midi', r.get('place_date'))]
    while len(left) != len(right):
        (left if len(left) < len(right) else right).insert(-1 if len(left) > len(right) else 0, ('mid', ''))
    for a, b in zip(left, right):
        sheet.halves(a, b, cut)
    sheet.wide('mid', '')
    sheet.wide('title', r.get('title', 'BÁO CÁO'))
    for x in r.lines('subtitle'):
        sheet.wide('midb', x)
    for kind, x in r.blocks:
        if kind == 'table':
            sheet.grid(x)
        else:
            sheet.wide({'>': 'midi', '#': 'leftbi', '##': 'leftbi'}.get(kind, 'free'), ('- ' if kind == '-' else '') + x)
    sheet.wide('mid', '')
    to = ['Nơi nhận:'] + ['- ' + x.strip() for x in r.get('recipients').split(';')]
    sign = r.lines('sign') + [''] * 3 + [r.get('signer')]
    for i in range(max(len(to), len(sign))):
        sheet.halves(('leftbi' if i == 0 else 'free', to[i] if i < len(to) else ''), ('midb', sign[i] if i < len(sign) else ''), cut)
    cols = ''.join(f'<style:style style:name="c{i}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>' for i, w in enumerate(widths))
    page = '<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2cm" fo:margin-right="1.5cm" style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout>'
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NS} xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
            '<office:font-face-decls><style:font-face style:name="Times New Roman" svg:font-family="\'Times New Roman\'"/></office:font-face-decls>'
            '<office:styles><style:default-style style:family="table-cell"><style:text-properties style:font-name="Times New Roman" fo:language="vi" fo:country="VN"/></style:default-style><style:style style:name="Default" style:family="table-cell"/></office:styles>'
            f'<office:automatic-styles>{styles()}{cols}{page}</office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="pm"/></office:master-styles>'
            f'<office:body><office:spreadsheet><table:table table:name="{escape(r.get("sheet", "Sheet1"))}">' + ''.join(f'<table:table-column table:style-name="c{i}"/>' for i in range(n))
            + ''.join(sheet.rows) + '</table:table></office:spreadsheet></office:body></office:document>')
