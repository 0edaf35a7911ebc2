"""gold.json of a report: head data from the markup and the gazetteer, figures from the labels."""
import re

NUMERAL = re.compile(r'[\w./,-]*\d[\w./,-]*')
# What the remaining numerals may be, in this order; anything else must be labelled in the markup.
REST = [
    ('name', r'Covid-19|\b[ẤấĐđXxBbTtKkLl](?:p|hóm|uôn|hôn|hu phố|àng) (?:số )?\d+\b|\bQuỳnh 2\b|\b(?:[Tt]ỉnh|[Qq]uốc|[Hh]ương) lộ \d+[A-Z]?|\bBảng \d+'),
    ('date', r'\bngày \d{1,2}(?:/\d{1,2}/\d{4}| tháng \d{1,2}(?: năm \d{4})?|/\d{1,2})|\btháng \d{1,2}(?:/\d{4}| năm \d{4})|\b\d{1,2}/\d{1,2}/\d{4}'
             r'|(?i:\bquý [IV\d]+(?:/| năm )\d{4})|(?i:\bnăm \d{4}(?:[ ]?[-–][ ]?\d{4})?)|(?i:\btháng \d{1,2}\b)|\bgiai đoạn \d{4} ?[-–] ?\d{4}|(?i:\b\d+ tháng(?: đầu| cuối)?(?: năm \d{4})?)'),
    ('doc_number', r'\b[Ss]ố:? ?\d+[\w./-]*|\b\d+(?:/\d{4})?/[A-ZĐ][\wĐ-]+|\b\d+-[A-ZĐ]+/[A-ZĐ]+'),
    ('legal_ref', r'\b(?:Điều|khoản|Chương) \d+'),
    ('section', r'^\d+(?:\.\d+)*[.)-]?(?= )'),
]


def others(text):
    found = []
    for kind, pattern in REST:
        for m in re.finditer(pattern, text, re.M):
            found.append(dict(quote=m[0].strip(), kind=kind))
        text = re.sub(pattern, '\0', text, flags=re.M)
    return found, NUMERAL.findall(text)


def gold(report, place):
    rest, unknown = [], []
    for text in report.plain:
        f, u = others(text)
        rest += f
        unknown += [(n, text[:60]) for n in u]
    get = lambda key: report.get(key) or None
    record = dict(
        id=get('slug'), place=place,
        document={k: get(k) for k in ('kind', 'number', 'date', 'issuer', 'signer')},
        period=dict(year=int(get('year')), span=get('span'), **{'from': get('from'), 'to': get('to')}),
        figures=report.figures, findings=report.findings, open_figures=report.open, non_figures=report.other + rest)
    return record, unknown
