"""From what a caller says to what is sent, and from what fails on the way to an error with a code."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import httpx2
from gql import GraphQLRequest
from gql.transport.exceptions import TransportConnectionFailed, TransportError, TransportServerError
from graphql import GraphQLError

from .errors import JiangchengError

#: Statuses of something between us and the service that says: not now.
PASSING_STATUSES = frozenset({502, 503, 504})


def graphql_url(given: str | None) -> str:
    """The address for operations of the service at an address, with or without a slash at its end."""
    url = given or os.environ.get("JIANGCHENG_URL") or "http://127.0.0.1:4000"
    if not re.match(r"https?://[^/]", url):
        raise ValueError(f"The address of a service begins with http:// or https://: {url!r}")
    return f"{url.rstrip('/')}/graphql"


def prepare(operation: str, variables: Mapping[str, Any] | None, operation_name: str | None) -> GraphQLRequest:
    """Parses the operation, so that a slip of the pen costs no request."""
    try:
        return GraphQLRequest(operation, variable_values=dict(variables or {}), operation_name=operation_name)
    except GraphQLError as error:
        place = f" (line {error.locations[0].line}, column {error.locations[0].column})" if error.locations else ""
        raise JiangchengError.of("GRAPHQL_PARSE_FAILED", f"{error.message}{place}") from error


def refused(status: int) -> JiangchengError:
    """The error for a status without a body that we could read."""
    if status in PASSING_STATUSES:
        return JiangchengError.of("UNREACHABLE", f"The service is not there at present: status {status}.")
    return JiangchengError.of("BAD_ANSWER", f"What answers there is no Jiangcheng service: status {status}.")


def _unreachable(url: str, cause: BaseException | None) -> JiangchengError:
    reason = str(cause) or type(cause).__name__
    if isinstance(cause, httpx2.TimeoutException | httpx2.NetworkError | httpx2.RemoteProtocolError):
        return JiangchengError.of("UNREACHABLE", f"{url} does not answer: {reason}.")
    return JiangchengError.of("BAD_ANSWER", f"{url} cannot be asked: {reason}.")


@contextmanager
def coded(url: str) -> Iterator[None]:
    """Gives a code to whatever fails inside on the way to the service and back."""
    try:
        yield
    except TransportConnectionFailed as error:
        raise _unreachable(url, error.__cause__) from error
    except TransportServerError as error:
        raise refused(error.code or 0) from error
    except TransportError as error:
        raise JiangchengError.of("BAD_ANSWER", f"What answers at {url} is no Jiangcheng service.") from error
    except json.JSONDecodeError as error:
        raise JiangchengError.of("BAD_ANSWER", f"What {url} answers is no table.") from error
    except httpx2.HTTPError as error:
        raise _unreachable(url, error) from error
