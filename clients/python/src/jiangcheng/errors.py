"""What can go wrong: one exception, told apart by its code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal, Self, cast

#: The codes of the service (docs/errors.md has each, with what to do), and two of this package: `UNREACHABLE`, nobody
#: answers at that address; `BAD_ANSWER`, somebody does, but no Jiangcheng service.
ErrorCode = Literal[
    "BAD_REQUEST",
    "GRAPHQL_PARSE_FAILED",
    "GRAPHQL_VALIDATION_FAILED",
    "OPERATION_RESOLUTION_FAILURE",
    "PERSISTED_QUERY_NOT_FOUND",
    "OPERATION_NOT_FOUND",
    "OPERATION_NOT_TRUSTED",
    "NOT_FOUND",
    "BAD_USER_INPUT",
    "UNITS_MIXED",
    "KINDS_MIXED",
    "LIMIT_EXCEEDED",
    "COST_EXCEEDED",
    "QUERY_TIMEOUT",
    "STORE_UNAVAILABLE",
    "DATASET_NOT_LOADED",
    "DATASET_CHANGED",
    "INTERNAL",
    "UNREACHABLE",
    "BAD_ANSWER",
]

#: Failures that pass by themselves, so that asking again is worth while.
PASSING: Final = frozenset({"QUERY_TIMEOUT", "STORE_UNAVAILABLE", "DATASET_NOT_LOADED", "UNREACHABLE"})


@dataclass(frozen=True, slots=True)
class Problem:
    """One of the errors of an answer.

    `path` leads to the field that has no value because of it, such as `("projectGroups", 0, "measure")`. `extensions`
    holds what the code has to say beyond a sentence, such as `didYouMean` or `bill`.
    """

    code: ErrorCode
    message: str
    hint: str | None = None
    path: tuple[str | int, ...] = ()
    extensions: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def read(cls, error: Mapping[str, Any]) -> Self:
        """Reads a member of `errors` as the service writes it."""
        extensions = dict(error.get("extensions") or {})
        code = extensions.pop("code", "INTERNAL")
        hint = extensions.pop("hint", None)
        return cls(cast(ErrorCode, code), str(error.get("message", "")), hint, tuple(error.get("path") or ()), extensions)


class JiangchengError(Exception):
    """What was asked was not answered, or not in full.

    `code`, `message`, `hint`, `path` and `extensions` are those of the first of `problems`. `data` is the part of the
    answer that stands all the same, or None. Go by the code: messages may change.
    """

    def __init__(self, problems: Sequence[Problem], data: Mapping[str, Any] | None = None) -> None:
        self.problems = tuple(problems)
        self.data = data
        first = self.problems[0]
        self.code = first.code
        self.message = first.message
        self.hint = first.hint
        self.path = first.path
        self.extensions = first.extensions
        more = f" (and {len(self.problems) - 1} more)" if len(self.problems) > 1 else ""
        super().__init__(f"{self.code}: {self.message}{f' {self.hint}' if self.hint else ''}{more}")

    @classmethod
    def of(cls, code: ErrorCode, message: str, hint: str | None = None) -> Self:
        """An error of one problem that no answer holds."""
        return cls([Problem(code, message, hint)])

    @property
    def passing(self) -> bool:
        """Whether asking again may help. The clients have done so before they raise it."""
        return all(problem.code in PASSING for problem in self.problems)
