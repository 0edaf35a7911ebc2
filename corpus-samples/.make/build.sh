#!/bin/sh
# Makes every sample (or the slugs given) again and checks its gold against the product file.
# Needs LibreOffice 7.4 or later (soffice), poppler-utils (pdftotext) and Python 3.9 or later; no other package.
set -eu
cd "$(dirname "$0")"
export LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1
soffice --version
python3 build.py "$@"
python3 check.py "$@"
