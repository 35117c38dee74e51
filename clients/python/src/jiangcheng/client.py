"""The client that waits for its answers."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from types import TracebackType
from typing import Any, Self, TypeVar

import pandas
from gql import GraphQLRequest
from gql.transport.httpx import HTTPXTransport

from .answer import Answer
from .backoff import waits
from .errors import JiangchengError
from .pages import Pages
from .request import coded, graphql_url, prepare
from .table import Table, TablePart

T = TypeVar("T")


class Client:
    """Asks the Jiangcheng service at `url`.

    Left out, that is the one of the environment variable JIANGCHENG_URL, or else http://127.0.0.1:4000. `timeout` is how
    long it may be silent, in seconds. What fails in passing (nobody answers, status 502 to 504, a store that is away) is
    asked again up to `retries` times, each time after a longer wait. Close it, or use it in a `with`.
    """

    def __init__(
        self,
        url: str | None = None,
        *,
        timeout: float = 30.0,
        retries: int = 4,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.url = graphql_url(url)
        self.retries = retries
        self._transport = HTTPXTransport(self.url, timeout=timeout, headers=dict(headers or {}))
        self._transport.connect()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the connections. A closed client asks nothing more."""
        self._transport.close()

    def query(
        self,
        operation: str,
        variables: Mapping[str, Any] | None = None,
        *,
        operation_name: str | None = None,
        partial: bool = False,
    ) -> Answer:
        """Asks an operation once.

        Raises JiangchengError where the answer has errors. With `partial=True` what could be answered is returned, and
        the errors stand in `Answer.problems`.
        """
        request = prepare(operation, variables, operation_name)
        return self._patiently(lambda: Answer.read(self._execute(request), partial=partial))

    def nodes(
        self,
        operation: str,
        variables: Mapping[str, Any] | None = None,
        *,
        at: str | None = None,
        operation_name: str | None = None,
    ) -> Iterator[Any]:
        """Goes through all pages of a connection, and asks for each page when it is needed.

        The operation hands its variable `$after` to the connection and selects `pageInfo { hasNextPage endCursor }`. `at`
        is the way to the connection where it is not the only one at the root: `"region.projects"`. All pages are of one
        dataset; where it changes in between, that is an error with the code DATASET_CHANGED.
        """
        pages = Pages(variables, at)
        while not pages.over:
            yield from pages.turn(self.query(operation, pages.variables, operation_name=operation_name))

    def frame(
        self,
        operation: str,
        variables: Mapping[str, Any] | None = None,
        *,
        operation_name: str | None = None,
        units: bool = False,
        citation: bool = False,
        rows: str | None = None,
        limit: int | None = None,
    ) -> pandas.DataFrame:
        """Asks an operation and returns its answer as a table, by the rule of docs/tables.md.

        The service makes the table: a row for each leaf of the deepest list, a column for each field, named by its way
        with dots. All pages are read, or `limit` rows. `units` adds the unit of each number, `citation` where each value
        is stated; `rows` names the list that makes the rows. `frame.attrs` holds the `dataset` the table is from; in
        `truncated` and `next`, whether the limit has cut it and the cursor where it goes on; in `cut`, the lists that
        do not show all there is, of which a warning tells, too.
        """
        table = Table(prepare(operation, variables, operation_name), units=units, citation=citation, rows=rows, limit=limit)
        while not table.complete:
            table.add(self._patiently(lambda: self._part(table)))
        return table.frame()

    def _execute(self, request: GraphQLRequest) -> Any:
        with coded(self.url):
            return self._transport.execute(request)

    def _part(self, table: Table) -> TablePart:
        connection = self._transport.client
        if connection is None:
            raise RuntimeError("The client is closed.")
        with coded(self.url), connection.stream("POST", self.url, json=table.payload, headers=table.headers) as response:
            part = TablePart(response.status_code, response.headers.get("content-type", ""))
            for chunk in response.iter_bytes():
                part.read(chunk)
            return part.end()

    def _patiently(self, ask: Callable[[], T]) -> T:
        for wait in waits(self.retries):
            try:
                return ask()
            except JiangchengError as error:
                if not error.passing:
                    raise
            time.sleep(wait)
        return ask()
