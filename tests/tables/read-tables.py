"""Reads CSV and XLSX as Python's csv module and openpyxl do, and prints what it found as JSON: {path: rows}."""

import csv
import datetime
import json
import sys

import openpyxl
from openpyxl.utils.escape import unescape


def plain(value):
    if isinstance(value, datetime.datetime):
        return {"day": value.date().isoformat()}
    # Signs that XML cannot hold are written _xHHHH_ in a workbook; openpyxl leaves them to its users.
    return unescape(value) if isinstance(value, str) else value


def rows_of(path):
    if path.endswith(".csv"):
        with open(path, encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file, strict=True))
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    assert len(book.worksheets) == 1 and sheet.freeze_panes == "A2", sheet.freeze_panes
    return [[plain(value) for value in row] for row in sheet.iter_rows(values_only=True)]


json.dump({path: rows_of(path) for path in sys.argv[1:]}, sys.stdout, ensure_ascii=True)
