"""The way from page to page of a connection."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .answer import Answer, Dataset
from .errors import JiangchengError


def _connection(data: Mapping[str, Any], at: str | None) -> Mapping[str, Any] | None:
    if at is None:
        found = [key for key, value in data.items() if isinstance(value, Mapping) and "pageInfo" in value]
        if len(found) != 1:
            raise ValueError(
                f"The answer has {len(found)} connections with pageInfo at its root; say which one is meant, such as at='region.projects'."
            )
        at = found[0]
    place: Any = data
    for key in at.split("."):
        if place is None:
            return None
        if not isinstance(place, Mapping) or key not in place:
            raise ValueError(f"at={at!r} leads nowhere: there is no {key!r}.")
        place = place[key]
    if place is None:
        return None
    if not isinstance(place, Mapping) or "pageInfo" not in place:
        raise ValueError(f"at={at!r} is no connection with pageInfo {{ hasNextPage endCursor }}.")
    return place


class Pages:
    """Where in a connection a reader stands. `variables` are those that ask for the next page, until `over`."""

    def __init__(self, variables: Mapping[str, Any] | None, at: str | None) -> None:
        self.variables: dict[str, Any] = dict(variables or {})
        self.over = False
        self._at = at
        self._dataset: Dataset | None = None

    def turn(self, answer: Answer) -> list[Any]:
        """Takes a page and returns what it lists: its nodes, or its edges where no nodes were asked for.

        Raises ValueError where the operation cannot be paged, JiangchengError with DATASET_CHANGED where this page is
        from another dataset than the ones before.
        """
        if self._dataset and answer.dataset and answer.dataset.content_hash != self._dataset.content_hash:
            raise JiangchengError.of(
                "DATASET_CHANGED",
                f"The dataset has changed between two pages, from {self._dataset.content_hash} to {answer.dataset.content_hash}.",
                "Begin again with the first page.",
            )
        self._dataset = answer.dataset
        connection = _connection(answer.data, self._at)
        if connection is None:
            self.over = True
            return []
        where = connection["pageInfo"]
        if "hasNextPage" not in where or "endCursor" not in where:
            raise ValueError("Paging needs pageInfo { hasNextPage endCursor }.")
        self.over = not where["hasNextPage"]
        if not self.over:
            if where["endCursor"] == self.variables.get("after"):
                raise ValueError("The same page came twice: the operation must hand its variable $after to the connection.")
            self.variables["after"] = where["endCursor"]
        elements = connection.get("nodes", connection.get("edges"))
        if elements is None:
            raise ValueError("The connection has neither nodes nor edges.")
        return list(elements)
