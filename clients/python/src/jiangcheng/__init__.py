"""Asks a Jiangcheng service, and puts its answers into pandas frames.

`Client` asks and waits, `AsyncClient` does the same for `asyncio`. Whatever fails is a `JiangchengError` with a code.
"""

from .answer import Answer, Dataset
from .async_client import AsyncClient
from .client import Client
from .errors import ErrorCode, JiangchengError, Problem

__version__ = "0.1.0"

__all__ = ["Answer", "AsyncClient", "Client", "Dataset", "ErrorCode", "JiangchengError", "Problem"]
