"""The client for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from types import TracebackType
from typing import Any, Self, TypeVar

import pandas
from gql import GraphQLRequest
from gql.transport.httpx import HTTPXAsyncTransport

from .answer import Answer
from .backoff import waits
from .errors import JiangchengError
from .pages import Pages
from .request import coded, graphql_url, prepare
from .table import Table, TablePart

T = TypeVar("T")


class AsyncClient:
    """`Client`, with `await`: the same methods, options and errors. Use it in an `async with`."""

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
        self._transport = HTTPXAsyncTransport(self.url, timeout=timeout, headers=dict(headers or {}))

    async def __aenter__(self) -> Self:
        await self._transport.connect()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._transport.close()

    async def query(
        self,
        operation: str,
        variables: Mapping[str, Any] | None = None,
        *,
        operation_name: str | None = None,
        partial: bool = False,
    ) -> Answer:
        """As `Client.query`."""
        request = prepare(operation, variables, operation_name)

        async def ask() -> Answer:
            return Answer.read(await self._execute(request), partial=partial)

        return await self._patiently(ask)

    async def nodes(
        self,
        operation: str,
        variables: Mapping[str, Any] | None = None,
        *,
        at: str | None = None,
        operation_name: str | None = None,
    ) -> AsyncIterator[Any]:
        """As `Client.nodes`, for `async for`."""
        pages = Pages(variables, at)
        while not pages.over:
            for node in pages.turn(await self.query(operation, pages.variables, operation_name=operation_name)):
                yield node

    async def frame(
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
        """As `Client.frame`."""
        table = Table(prepare(operation, variables, operation_name), units=units, citation=citation, rows=rows, limit=limit)
        while not table.complete:
            table.add(await self._patiently(lambda: self._part(table)))
        return table.frame()

    async def _execute(self, request: GraphQLRequest) -> Any:
        with coded(self.url):
            return await self._transport.execute(request)

    async def _part(self, table: Table) -> TablePart:
        connection = self._transport.client
        if connection is None:
            raise RuntimeError("The client is not open: use it in an `async with`.")
        with coded(self.url):
            async with connection.stream("POST", self.url, json=table.payload, headers=table.headers) as response:
                part = TablePart(response.status_code, response.headers.get("content-type", ""))
                async for chunk in response.aiter_bytes():
                    part.read(chunk)
                return part.end()

    async def _patiently(self, ask: Callable[[], Awaitable[T]]) -> T:
        for wait in waits(self.retries):
            try:
                return await ask()
            except JiangchengError as error:
                if not error.passing:
                    raise
            await asyncio.sleep(wait)
        return await ask()
