#!/usr/bin/env python3
"""build.py [SLUG…]: makes <slug>/source.<ext> and <slug>/gold.json from reports/<slug>.txt with LibreOffice (and pdftotext for TXT)."""
import csv, json, os, shutil, subprocess, sys, tempfile
import fods, fodt
from gold import gold
from markup import parse

HERE = os.path.dirname(os.path.abspath(__file__))
FILTERS = {'docx': 'docx:MS Word 2007 XML', 'doc': 'doc:MS Word 97', 'rtf': 'rtf:Rich Text Format', 'odt': 'odt:writer8',
           'html': 'html:HTML (StarWriter):EmbedImages', 'pdf': 'pdf:writer_pdf_Export', 'xlsx': 'xlsx:Calc MS Excel 2007 XML', 'xls': 'xls:MS Excel 97'}


def table(name):
    with open(os.path.join(HERE, name), encoding='utf-8') as f:
        return list(csv.DictReader(f, delimiter='\t'))


def place(r):
    for row in table('places.tsv'):
        if (row['code'], row['list']) == (r.get('code'), r.get('list')):
            return dict(commune=row['commune'], type=row['type'], district=row['district'] or None, province=row['province'], code=row['code'])
    raise SystemExit(f'{r.get("slug")}: place {r.get("code")} ({r.get("list")}) is not in places.tsv')


def convert(source, ext, folder):
    subprocess.run(['soffice', '--headless', '--convert-to', FILTERS[ext], '--outdir', folder, source],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return os.path.join(folder, os.path.splitext(os.path.basename(source))[0] + '.' + ext)


def text_of_pdf(pdf, target):
    """The text of a PDF as such files come: hard line breaks, a blank line after each, page numbers between."""
    raw = subprocess.run(['pdftotext', '-enc', 'UTF-8', pdf, '-'], check=True, capture_output=True, text=True).stdout
    with open(target, 'w', encoding='utf-8', newline='\n') as out:
        out.write(''.join(line.rstrip() + ' \n\n' for line in raw.replace('\f', '').split('\n') if line.strip()))


def make(path, units):
    r = parse(path, units)
    ext, folder = r.get('format'), os.path.join(HERE, '..', r.get('slug'))
    os.makedirs(folder, exist_ok=True)
    target = os.path.join(folder, r.get('file', 'source.' + ext))
    sheet = ext in ('xlsx', 'xls')
    with tempfile.TemporaryDirectory() as tmp:
        source = os.path.join(tmp, 'report.fods' if sheet else 'report.fodt')
        with open(source, 'w', encoding='utf-8') as f:
            f.write((fods if sheet else fodt).document(r))
        made = convert(source, 'pdf' if ext == 'txt' else ext, tmp)
        if ext == 'txt':
            text_of_pdf(made, target)
        else:
            shutil.move(made, target)
    record, unknown = gold(r, place(r))
    with open(os.path.join(folder, 'gold.json'), 'w', encoding='utf-8') as f:
        json.dump(record, f, ensure_ascii=False, indent=1)
        f.write('\n')
    print(f'{r.get("slug")}: {os.path.getsize(target)} bytes, {len(record["figures"])} figures, {len(record["open_figures"])} open')
    for n, context in unknown:
        print(f'  numeral not labelled: {n!r} in {context!r}')


def main(slugs):
    units = {x['indicator']: x['unit'] for x in table('units.tsv')}
    for name in sorted(os.listdir(os.path.join(HERE, 'reports'))):
        if not slugs or name[:-4] in slugs:
            make(os.path.join(HERE, 'reports', name), units)


if __name__ == '__main__':
    main(sys.argv[1:])
