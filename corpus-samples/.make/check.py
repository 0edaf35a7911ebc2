#!/usr/bin/env python3
"""check.py [SLUG…]: every quote of gold.json must stand in the text that pdftotext or LibreOffice gives of the product file (white space folded)."""
import json, os, re, subprocess, sys, tempfile, unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, '..')
CSV = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,true,false,false,-1'


def pdf(path):
    raw = subprocess.run(['pdftotext', '-enc', 'UTF-8', path, '-'], check=True, capture_output=True, text=True).stdout
    return re.sub(r'\f\d+\n', '\n', raw)      # a sentence goes on behind the page number


def text(path, ext):
    if ext == 'txt':
        return open(path, encoding='utf-8').read()
    if ext == 'pdf':
        return pdf(path)
    with tempfile.TemporaryDirectory() as tmp:
        to = CSV if ext in ('xls', 'xlsx') else 'txt:Text (encoded):UTF8'
        office = lambda filter: subprocess.run(['soffice', '--headless', '--convert-to', filter, '--outdir', tmp, path], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        office(to)
        words = '\n'.join(open(os.path.join(tmp, f), encoding='utf-8-sig').read() for f in sorted(os.listdir(tmp)))
        if ext in ('docx', 'doc', 'odt', 'rtf'):      # LibreOffice's text export leaves footnotes out
            office('pdf')
            words += '\n' + pdf(os.path.join(tmp, 'source.pdf'))
        return words


def fold(s):
    return re.sub(r'\s+', ' ', unicodedata.normalize('NFC', s)).strip()


def tight(s):
    """Without the hyphens that a line may end with (156/QĐ-|UBND)."""
    return re.sub(r'-\s*', '', fold(s))


def main(slugs):
    bad = 0
    for slug in sorted(os.listdir(ROOT)):
        gold = os.path.join(ROOT, slug, 'gold.json')
        if not os.path.exists(gold) or slugs and slug not in slugs:
            continue
        record = json.load(open(gold, encoding='utf-8'))
        source = next(f for f in os.listdir(os.path.join(ROOT, slug)) if f.startswith(('source.', 'Báo cáo')))
        have = fold(text(os.path.join(ROOT, slug, source), source.rsplit('.', 1)[1]))
        quotes = [f['quote'] for k in ('figures', 'open_figures', 'non_figures') for f in record[k]] + [q for f in record['findings'] for q in f['quotes']]
        missing = [q for q in quotes if fold(q) not in have and tight(q) not in tight(have)]
        stated = [fold(f['quote']) for f in record['figures']]
        missing += [q for f in record['findings'] for q in f['quotes'] if not any(fold(q) in s or s in fold(q) for s in stated)]
        bad += len(missing)
        print(f'{slug}/{source}: {len(quotes)} quotes, {len(missing)} missing')
        for q in missing:
            print('  ', repr(q))
    return bad


if __name__ == '__main__':
    sys.exit(1 if main(sys.argv[1:]) else 0)
