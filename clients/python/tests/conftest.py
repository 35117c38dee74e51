"""The service that is asked, and both clients, so that each test holds for the one and the other."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterator
from typing import Any

import pandas
import pytest
from faulty_service import FaultyService, faulty_service

from jiangcheng import Answer, AsyncClient, Client


class Waiting:
    """An `AsyncClient` that is waited for, with the methods of a `Client`."""

    def __init__(self, *args: Any, **options: Any) -> None:
        self._loop = asyncio.new_event_loop()
        self._client = AsyncClient(*args, **options)
        self._loop.run_until_complete(self._client.__aenter__())

    def query(self, *args: Any, **options: Any) -> Answer:
        return self._loop.run_until_complete(self._client.query(*args, **options))

    def nodes(self, *args: Any, **options: Any) -> Iterator[Any]:
        nodes = self._client.nodes(*args, **options)
        while True:
            try:
                yield self._loop.run_until_complete(anext(nodes))
            except StopAsyncIteration:
                return

    def frame(self, *args: Any, **options: Any) -> pandas.DataFrame:
        return self._loop.run_until_complete(self._client.frame(*args, **options))

    def close(self) -> None:
        self._loop.run_until_complete(self._client.__aexit__(None, None, None))
        self._loop.close()


Open = Callable[..., Client | Waiting]


@pytest.fixture
def url() -> str:
    return os.environ["JIANGCHENG_URL"]


@pytest.fixture(params=[Client, Waiting], ids=["Client", "AsyncClient"])
def connect(request: pytest.FixtureRequest) -> Iterator[Open]:
    opened: list[Client | Waiting] = []

    def open_client(*args: Any, **options: Any) -> Client | Waiting:
        opened.append(request.param(*args, **options))
        return opened[-1]

    yield open_client
    for client in opened:
        client.close()


@pytest.fixture
def client(connect: Open) -> Client | Waiting:
    return connect()


@pytest.fixture
def faulty(url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[FaultyService]:
    monkeypatch.setattr("jiangcheng.backoff.FIRST_SECONDS", 0.01)
    with faulty_service(url) as service:
        yield service
