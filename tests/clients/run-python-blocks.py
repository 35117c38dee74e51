"""Runs the blocks of a page, one after the other in one module, and prints what each has printed, as JSON.

In: a JSON list of `{ "place", "text" }` on standard input. A block that fails ends all of it.
"""

import contextlib
import io
import json
import sys

module = {"__name__": "__main__"}
printed = []
for block in json.load(sys.stdin):
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(compile(block["text"], block["place"], "exec"), module)
    printed.append(said.getvalue())
json.dump(printed, sys.stdout)
