"""An answer is a table, whole or with a word on what is missing."""

from __future__ import annotations

import json

import pandas
import pytest
from conftest import Open, Waiting
from faulty_service import FaultyService

from jiangcheng import Client, JiangchengError
from jiangcheng.table import NDJSON, TablePart

PROJECTS = """
query Projects($first: Int = 1000) {
  projects(first: $first) { nodes { id name status region { name } investment { amount(unit: YI_YUAN) text } } }
}
"""


def test_every_cell_is_what_the_answer_has(client: Client | Waiting) -> None:
    frame = client.frame(PROJECTS)
    expected = [
        {
            "id": node["id"],
            "name": node["name"],
            "status": node["status"],
            "region.name": (node["region"] or {}).get("name"),
            "investment.amount": (node["investment"] or {}).get("amount"),
            "investment.text": (node["investment"] or {}).get("text"),
        }
        for node in client.query(PROJECTS).data["projects"]["nodes"]
    ]
    assert len(expected) > 250
    assert list(frame.columns) == list(expected[0])
    cells = frame.astype(object).where(frame.notna(), None)
    assert cells.to_dict("records") == expected


def test_units_are_columns_where_they_are_asked_for(client: Client | Waiting) -> None:
    frame = client.frame(
        '{ observations(where: { indicator: { id: { eq: "indicator/gdp" } } }) { nodes { value upper text } } }', units=True
    )
    assert list(frame.columns) == ["value", "value.unit", "upper", "upper.unit", "text"]
    assert set(frame["value.unit"]) == {"亿元"}
    assert frame["value"].dtype == "float64"


def test_provenance_is_a_column_or_rows_of_its_own(client: Client | Waiting) -> None:
    operation = '{ projects(where: { id: { eq: "project/jihua-transformation" } }) { nodes { investment { text %s } } } }'
    [row] = client.frame(operation % "", citation=True).to_dict("records")
    assert "锚点「总投资339亿元」" in row["investment.citation"]
    statements = client.frame(operation % "statements { nodes { id anchor document { id } } }")
    named = [f"investment.statements.{column}" for column in ("id", "anchor", "document.id")]
    assert list(statements.columns) == ["investment.text", *named]
    assert len(statements) == 2
    assert statements[named[0]].str.startswith("statement/").all()
    assert set(statements[named[1]]) == {"总投资339亿元"}


def test_a_frame_says_which_dataset_it_is_from(client: Client | Waiting) -> None:
    answer = client.query("{ dataset { version } projects(first: 1) { nodes { id } } }")
    attributes = client.frame(PROJECTS).attrs
    assert answer.dataset is not None
    assert attributes["dataset"]["contentHash"] == answer.dataset.content_hash
    assert attributes["dataset"]["version"] == answer.data["dataset"]["version"]
    assert (attributes["truncated"], attributes["next"], attributes["cut"]) == (False, None, [])


def test_a_limit_cuts_and_says_so(client: Client | Waiting) -> None:
    frame = client.frame(PROJECTS, limit=7)
    assert len(frame) == 7
    assert frame.attrs["truncated"] is True
    assert isinstance(frame.attrs["next"], str)
    with pytest.raises(ValueError, match="limit"):
        client.frame(PROJECTS, limit=0)


def test_a_long_table_is_read_in_parts_that_fit_together(connect: Open, faulty: FaultyService, monkeypatch: pytest.MonkeyPatch) -> None:
    client = connect(faulty.url)
    at_once = client.frame(PROJECTS)
    monkeypatch.setattr("jiangcheng.table.ROWS_AT_ONCE", 100)
    faulty.requests = 0
    in_parts = client.frame(PROJECTS)
    assert faulty.requests == (len(at_once) + 99) // 100 > 2
    pandas.testing.assert_frame_equal(in_parts, at_once)
    assert len(client.frame(PROJECTS, limit=150)) == 150


def test_parts_are_of_one_dataset(connect: Open, faulty: FaultyService, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jiangcheng.table.ROWS_AT_ONCE", 100)
    faulty.faults = ["none", "other dataset"]
    with pytest.raises(JiangchengError) as caught:
        connect(faulty.url).frame(PROJECTS)
    assert caught.value.code == "DATASET_CHANGED"


def test_a_table_without_rows_has_its_columns(client: Client | Waiting) -> None:
    frame = client.frame('{ projects(where: { name: { eq: "nobody builds this" } }) { nodes { id region { name } } } }')
    assert (len(frame), list(frame.columns)) == (0, ["id", "region.name"])


def test_another_list_may_make_the_rows_and_what_is_cut_is_told(client: Client | Waiting) -> None:
    operation = '{ projects(where: { id: { eq: "project/jihua-transformation" } }) { nodes { name enterprises(first: 1) { nodes { name } } } } }'
    with pytest.warns(UserWarning, match="enterprises"):
        frame = client.frame(operation, rows="projects")
    assert len(frame) == 1
    assert frame.attrs["cut"]


@pytest.mark.parametrize(
    ("operation", "code"),
    [
        ('{ project(id: "project/x") { name } }', "NOT_FOUND"),
        ("{ observationGroups(by: [QUARTER]) { keys { value } measure { sum } } }", "UNITS_MIXED"),
        ("{ projects { nodes { nme } } }", "GRAPHQL_VALIDATION_FAILED"),
        ("{ projects {", "GRAPHQL_PARSE_FAILED"),
    ],
)
def test_a_table_with_errors_is_none(client: Client | Waiting, operation: str, code: str) -> None:
    with pytest.raises(JiangchengError) as caught:
        client.frame(operation)
    assert caught.value.code == code


def test_an_unknown_list_for_the_rows_is_refused(client: Client | Waiting) -> None:
    with pytest.raises(JiangchengError) as caught:
        client.frame(PROJECTS, rows="nothing")
    assert caught.value.code in ("BAD_REQUEST", "BAD_USER_INPUT")


def test_characters_survive_that_other_readers_take_for_the_end_of_a_line() -> None:
    names = ["a\u2028b\u2029c", "d\u0085e\x1cf", "\u202egnir\u202c", 'g"h,i\n=1+1']
    lines = [json.dumps({"name": name}, ensure_ascii=False) for name in names]
    lines.append(json.dumps({"@table": {"rows": 4, "truncated": False, "columns": ["name"], "lists": []}}))
    sent = ("\n".join(lines) + "\n").encode()
    part = TablePart(200, NDJSON)
    # Cut wherever a network may, in the middle of a character, too.
    for begin in range(0, len(sent), 5):
        part.read(sent[begin : begin + 5])
    assert [row["name"] for row in part.end().rows] == names
