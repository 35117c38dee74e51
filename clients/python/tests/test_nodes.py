"""All pages of a connection are gone through."""

from __future__ import annotations

import pytest
from conftest import Open, Waiting
from faulty_service import FaultyService

from jiangcheng import Client, JiangchengError

PROJECTS = """
query Projects($first: Int! = 50, $after: String) {
  projects(first: $first, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } }
}
"""

OF_A_REGION = """
query OfARegion($after: String) {
  city: region(id: "region/jilin-city") {
    parts(first: 5, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
  }
}
"""


def test_every_node_comes_once_and_in_order(client: Client | Waiting) -> None:
    in_pages = list(client.nodes(PROJECTS))
    assert in_pages == list(client.nodes(PROJECTS, {"first": 1000}))
    assert len(in_pages) == client.query("{ projects { totalCount } }").data["projects"]["totalCount"]


def test_a_page_is_asked_for_when_it_is_needed(connect: Open, faulty: FaultyService) -> None:
    nodes = connect(faulty.url).nodes(PROJECTS)
    assert [next(nodes)["id"] for _ in range(50)]
    assert faulty.requests == 1
    next(nodes)
    assert faulty.requests == 2


def test_a_connection_inside_has_a_way_to_it_and_may_list_edges(client: Client | Waiting) -> None:
    edges = list(client.nodes(OF_A_REGION, at="city.parts"))
    whole = client.query('{ region(id: "region/jilin-city") { parts(first: 1000) { nodes { id } } } }').data
    assert [edge["node"] for edge in edges] == whole["region"]["parts"]["nodes"]


def test_pages_are_of_one_dataset(connect: Open, faulty: FaultyService) -> None:
    faulty.faults = ["none", "other dataset"]
    with pytest.raises(JiangchengError) as caught:
        list(connect(faulty.url).nodes(PROJECTS))
    assert caught.value.code == "DATASET_CHANGED"


@pytest.mark.parametrize(
    ("operation", "at", "complaint"),
    [
        (PROJECTS, "project", "at='project' leads nowhere"),
        (PROJECTS, "projects.nodes", "is no connection"),
        ("{ dataset { title } }", None, "0 connections"),
        ("{ projects(first: 5) { nodes { id } pageInfo { endCursor } } }", None, "hasNextPage endCursor"),
        ("{ projects(first: 5) { totalCount pageInfo { hasNextPage endCursor } } }", None, "neither nodes nor edges"),
        ("{ projects(first: 5) { nodes { id } pageInfo { hasNextPage endCursor } } }", None, r"\$after"),
    ],
)
def test_an_operation_that_cannot_be_paged_is_refused(client: Client | Waiting, operation: str, at: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        list(client.nodes(operation, at=at))
