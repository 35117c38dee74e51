"""An operation is answered, or fails with a code."""

from __future__ import annotations

import re
import typing
from pathlib import Path

import pytest
from conftest import Open, Waiting

from jiangcheng import Client, ErrorCode, JiangchengError

PANSHI = 'query ($id: ID! = "region/panshi") { region(id: $id) { name adcode } }'


def test_an_answer_has_its_data_and_says_which_dataset_they_are_from(client: Client | Waiting) -> None:
    answer = client.query(PANSHI)
    assert answer.data == {"region": {"name": "磐石市", "adcode": "220284"}}
    assert answer.dataset is not None
    assert (answer.dataset.id, answer.dataset.state) == ("dataset/jiangcheng", "READY")
    assert re.fullmatch("[0-9a-f]{64}", answer.dataset.content_hash)
    assert answer.problems == ()


def test_variables_and_the_name_of_an_operation_are_sent(client: Client | Waiting) -> None:
    both = PANSHI.replace("query", "query One") + " query Other { dataset { title } }"
    answer = client.query(both, {"id": "region/longtan"}, operation_name="One")
    assert answer.data["region"]["name"] == "龙潭区"


def test_an_unknown_id_is_an_error_that_holds_what_was_answered_beside_it(client: Client | Waiting) -> None:
    with pytest.raises(JiangchengError) as caught:
        client.query('{ region(id: "region/panshi") { name } project(id: "project/jihua-transformatio") { name } }')
    error = caught.value
    assert (error.code, error.path, error.passing) == ("NOT_FOUND", ("project",), False)
    assert error.extensions["didYouMean"][0] == "project/jihua-transformation"
    assert error.data == {"region": {"name": "磐石市"}, "project": None}


def test_what_could_be_answered_is_returned_where_that_is_asked_for(client: Client | Waiting) -> None:
    answer = client.query(
        '{ observationGroups(by: [QUARTER], where: { period: { during: "2022-Q3" } }) { count measure { sum } } }', partial=True
    )
    assert answer.data["observationGroups"][0]["measure"] is None
    assert [(problem.code, problem.path) for problem in answer.problems] == [("UNITS_MIXED", ("observationGroups", 0, "measure"))]


def test_where_there_are_no_data_partial_changes_nothing(client: Client | Waiting) -> None:
    with pytest.raises(JiangchengError, match="GRAPHQL_VALIDATION_FAILED: .*nme"):
        client.query("{ regions { nodes { nme } } }", partial=True)


@pytest.mark.parametrize(
    ("operation", "variables", "code"),
    [
        ("{ regions {", {}, "GRAPHQL_PARSE_FAILED"),
        ("{ regions(first: -1) { nodes { name } } }", {}, "BAD_USER_INPUT"),
        (PANSHI, {"id": ["a", "b"]}, "BAD_USER_INPUT"),
        ("query A { dataset { id } } query B { dataset { id } }", {}, "OPERATION_RESOLUTION_FAILURE"),
    ],
)
def test_what_is_wrong_has_a_code(client: Client | Waiting, operation: str, variables: dict[str, object], code: str) -> None:
    with pytest.raises(JiangchengError) as caught:
        client.query(operation, variables)
    assert caught.value.code == code


def test_an_address_where_nobody_answers_is_unreachable(connect: Open) -> None:
    with pytest.raises(JiangchengError, match="^UNREACHABLE: http://127.0.0.1:1/graphql does not answer: "):
        connect("http://127.0.0.1:1", retries=0).query(PANSHI)


def test_an_address_that_is_none_is_refused_at_once(connect: Open) -> None:
    with pytest.raises(ValueError, match="'127.0.0.1:4000'"):
        connect("127.0.0.1:4000")


def test_the_codes_are_those_of_the_documentation_and_two_more() -> None:
    page = (Path(__file__).parents[3] / "docs" / "errors.md").read_text(encoding="utf-8")
    answers = page.split("## In answers")[1].split("\n## ")[0]
    documented = re.findall(r"^\| `([A-Z_]+)`", answers, re.MULTILINE)
    assert set(typing.get_args(ErrorCode)) == {*documented, "UNREACHABLE", "BAD_ANSWER"}
