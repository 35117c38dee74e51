"""What the service answers to an operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from graphql import ExecutionResult

from .errors import JiangchengError, Problem


@dataclass(frozen=True, slots=True)
class Dataset:
    """The dataset that an answer is from. Equal content hashes mean equal graphs."""

    id: str
    version: str
    content_hash: str
    state: str

    @classmethod
    def read(cls, dataset: Mapping[str, Any] | None) -> Self | None:
        """Reads `extensions.dataset`; an operation that asks the graph for nothing has none."""
        if dataset is None:
            return None
        return cls(dataset["id"], dataset["version"], dataset["contentHash"], dataset["state"])


@dataclass(frozen=True, slots=True)
class Answer:
    """The data of an operation, and which dataset they are from.

    `problems` is empty unless the operation was asked with `partial=True`. `extensions` is what else stands beside the
    data, such as the price of the operation.
    """

    data: dict[str, Any]
    dataset: Dataset | None
    problems: tuple[Problem, ...]
    extensions: Mapping[str, Any]

    @classmethod
    def read(cls, result: ExecutionResult, *, partial: bool) -> Self:
        """Reads an answer of the service.

        Raises JiangchengError where it has errors; with `partial`, only where it has no data beside them.
        """
        # Transports of gql leave the errors as they came.
        errors: list[Any] = list(result.errors or [])
        problems = tuple(Problem.read(error) for error in errors)
        if result.data is None and not problems:
            raise JiangchengError.of("BAD_ANSWER", "The answer has neither data nor errors.")
        if problems and (result.data is None or not partial):
            raise JiangchengError(problems, result.data)
        extensions = result.extensions or {}
        return cls(result.data or {}, Dataset.read(extensions.get("dataset")), problems, extensions)
