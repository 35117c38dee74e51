"""What fails in passing is asked again; what is wrong is not."""

from __future__ import annotations

import pytest
from conftest import Open
from faulty_service import Fault, FaultyService

from jiangcheng import JiangchengError

TITLE = "{ dataset { title } }"
NAMES = "{ projects { nodes { id name } } }"


@pytest.mark.parametrize("fault", ["away", "gateway", "drop", "cut"])
def test_a_service_that_comes_back_is_asked_until_it_answers(connect: Open, faulty: FaultyService, fault: Fault) -> None:
    faulty.faults = [fault, fault]
    assert connect(faulty.url).query(TITLE).data["dataset"]["title"]
    assert faulty.requests == 3


@pytest.mark.parametrize("fault", ["away", "gateway", "drop", "cut"])
def test_a_table_that_breaks_off_is_asked_for_again_and_has_no_row_twice(connect: Open, faulty: FaultyService, fault: Fault) -> None:
    faulty.faults = [fault]
    frame = connect(faulty.url).frame(NAMES)
    assert faulty.requests == 2
    assert frame["id"].is_unique


@pytest.mark.parametrize(("fault", "code"), [("away", "STORE_UNAVAILABLE"), ("gateway", "UNREACHABLE"), ("drop", "UNREACHABLE")])
def test_a_service_that_stays_away_is_given_up(connect: Open, faulty: FaultyService, fault: Fault, code: str) -> None:
    faulty.faults = [fault] * 9
    with pytest.raises(JiangchengError) as caught:
        connect(faulty.url, retries=2).query(TITLE)
    assert (caught.value.code, caught.value.passing) == (code, True)
    assert faulty.requests == 3


def test_what_is_wrong_is_asked_once(connect: Open, faulty: FaultyService) -> None:
    client = connect(faulty.url)
    with pytest.raises(JiangchengError):
        client.query("{ nothing }")
    with pytest.raises(JiangchengError):
        client.frame("{ nothing }")
    assert faulty.requests == 2
