"""A service that fails in passing: it stands before the real one and spoils what is on its list."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Literal

#: `away`: the store is away, as the service says it. `gateway`: a gateway says 502, in HTML. `drop`: the connection ends
#: without an answer. `cut`: it ends in the middle of one. `other dataset`: the answer is from another dataset.
Fault = Literal["away", "gateway", "drop", "cut", "other dataset", "none"]

AWAY = {"errors": [{"message": "Neo4j does not answer.", "extensions": {"code": "STORE_UNAVAILABLE"}}]}


class FaultyService:
    """`faults` are those of the requests to come, one a request; behind them all is well."""

    def __init__(self, real: str) -> None:
        self.real = real
        self.url = ""
        self.faults: list[Fault] = []
        self.requests = 0

    def forward(self, path: str, body: bytes, headers: dict[str, str]) -> tuple[int, str, bytes]:
        request = urllib.request.Request(self.real + path, body, headers, method="POST")
        try:
            with urllib.request.urlopen(request) as response:
                return response.status, response.headers["content-type"], response.read()
        except urllib.error.HTTPError as error:
            return error.code, error.headers["content-type"], error.read()


@contextmanager
def faulty_service(real: str) -> Iterator[FaultyService]:
    """Runs one on a free port of this machine."""
    service = FaultyService(real)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            service.requests += 1
            fault = service.faults.pop(0) if service.faults else "none"
            if fault == "drop":
                return
            if fault == "away":
                self.answer(503, "application/json", json.dumps(AWAY).encode())
                return
            if fault == "gateway":
                self.answer(502, "text/html", b"<h1>Bad Gateway</h1>")
                return
            kept = {name: value for name, value in self.headers.items() if name.lower() in ("accept", "content-type", "x-table")}
            status, media_type, answer = service.forward(self.path, body, kept)
            if fault == "other dataset":
                answer = answer.replace(b'"contentHash":"', b'"contentHash":"other')
            self.answer(status, media_type, answer, len(answer) // 2 if fault == "cut" else None)

        def answer(self, status: int, media_type: str, body: bytes, cut: int | None = None) -> None:
            self.send_response(status)
            self.send_header("content-type", media_type)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[:cut])

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    service.url = f"http://127.0.0.1:{server.server_port}"
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()
