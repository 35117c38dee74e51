"""Tables of the service, as they come over the wire, and as frames."""

from __future__ import annotations

import json
import warnings
from collections.abc import Mapping
from typing import Any, Self
from urllib.parse import urlencode

import pandas
from gql import GraphQLRequest

from .errors import JiangchengError, Problem
from .request import refused

#: Rows of one request. A request that fails in passing is asked again, and has to read no more than these once more.
ROWS_AT_ONCE = 100_000

NDJSON = "application/x-ndjson"


class TablePart:
    """What one request brings: rows as flat objects, one a line, and a last line that says what they are."""

    def __init__(self, status: int, media_type: str) -> None:
        self.rows: list[dict[str, Any]] = []
        self.about: Mapping[str, Any] = {}
        self._status = status
        self._is_table = media_type.startswith(NDJSON)
        self._rest = b""

    def read(self, chunk: bytes) -> None:
        """Takes bytes as they come."""
        self._rest += chunk
        if self._is_table and b"\n" in chunk:
            # Not splitlines: texts may hold characters that Python, but not JSON, takes for the end of a line.
            *lines, self._rest = self._rest.split(b"\n")
            for line in lines:
                self._take(json.loads(line))

    def end(self) -> Self:
        """Says that there are no more bytes. Raises JiangchengError where they are no whole table."""
        if not self._is_table:
            raise self._refusal()
        if not self.about:
            raise JiangchengError.of("UNREACHABLE", "The service stopped in the middle of a table.")
        problems = [Problem.read(error) for error in self.about.get("errors") or []]
        if problems:
            raise JiangchengError(problems)
        return self

    def _take(self, line: dict[str, Any]) -> None:
        if "@table" in line:
            self.about = line["@table"]
        else:
            self.rows.append(line)

    def _refusal(self) -> JiangchengError:
        try:
            errors = json.loads(self._rest)["errors"]
            return JiangchengError([Problem.read(error) for error in errors])
        except (ValueError, LookupError, TypeError):
            return refused(self._status)


class Table:
    """Puts a table together from as many requests as it takes, all from one dataset."""

    def __init__(self, request: GraphQLRequest, *, units: bool, citation: bool, rows: str | None, limit: int | None) -> None:
        if limit is not None and limit < 1:
            raise ValueError(f"limit is a number of rows, 1 or more: {limit}")
        self.payload = request.payload
        self.complete = False
        self._options = {"units": "1" if units else "", "citation": "1" if citation else "", "rows": rows or ""}
        self._limit = limit
        self._count = 0
        self._columns: dict[str, list[Any]] = {}
        self._about: Mapping[str, Any] = {}
        self._cut: set[str] = set()

    @property
    def headers(self) -> dict[str, str]:
        """The headers that ask for the next part."""
        wanted = ROWS_AT_ONCE if self._limit is None else min(ROWS_AT_ONCE, self._limit - self._count)
        options = {**self._options, "limit": str(wanted), "after": self._about.get("next") or ""}
        return {"accept": NDJSON, "x-table": urlencode({key: value for key, value in options.items() if value})}

    def add(self, part: TablePart) -> None:
        """Takes the next part. Raises JiangchengError with DATASET_CHANGED where it is of another dataset."""
        before, now = self._about.get("dataset"), part.about.get("dataset")
        if before and now and before["contentHash"] != now["contentHash"]:
            raise JiangchengError.of(
                "DATASET_CHANGED", "The dataset has changed while the table was read.", "Ask for the whole table again."
            )
        self._about = part.about
        for name in part.about["columns"]:
            self._columns.setdefault(name, [None] * self._count)
        for name, values in self._columns.items():
            values.extend(row.get(name) for row in part.rows)
        self._count += len(part.rows)
        self._cut.update(part.about["lists"])
        # What is missing behind the last rows is cut lists in cells, which no further request brings.
        self.complete = part.about["next"] is None or self._count == self._limit

    def frame(self) -> pandas.DataFrame:
        """The rows so far. Warns where a list does not show all there is."""
        if self._cut:
            names = ", ".join(sorted(self._cut))
            warnings.warn(f"Not all of {names} is shown: ask for more with `first`, or for a table whose rows they make.", stacklevel=3)
        frame = pandas.DataFrame(self._columns)
        about = self._about
        frame.attrs.update(
            {"dataset": about.get("dataset"), "truncated": about["truncated"], "next": about.get("next"), "cut": sorted(self._cut)}
        )
        return frame
