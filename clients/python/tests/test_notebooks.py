"""The notebooks tell their story, of the dataset as it is now."""

from __future__ import annotations

import os
import warnings
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from jiangcheng import Client
from jiangcheng.charts import use_chinese_font

NOTEBOOKS = Path(__file__).parents[1] / "notebooks"


def run(name: str) -> list[Any]:
    """Runs a notebook as a whole and returns what its cells put out. A cell that fails is an error here."""
    notebook = nbformat.read(NOTEBOOKS / f"{name}.ipynb", as_version=4)
    NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
    return [output for cell in notebook.cells for output in cell.get("outputs", [])]


def text_of(outputs: list[Any]) -> str:
    return "".join(output["text"] for output in outputs if output.get("name") == "stdout")


def charts_in(outputs: list[Any]) -> int:
    return sum("image/png" in output.get("data", {}) for output in outputs)


def warnings_in(outputs: list[Any]) -> list[str]:
    """What was said on the error stream: a character without a glyph, among others. The kernel's own lines are none."""
    return [output["text"] for output in outputs if output.get("name") == "stderr" and "[IPKernelApp]" not in output["text"]]


@pytest.fixture(scope="module", autouse=True)
def chinese_font() -> None:
    """Labels need a font. The machine of a developer may lack one, that of CI may not."""
    with warnings.catch_warnings():
        warnings.simplefilter("error" if os.environ.get("CI") == "true" else "default")
        if use_chinese_font() is None:
            pytest.skip("no Chinese font is installed")


def test_investment_by_industry_and_region() -> None:
    outputs = run("investment")
    assert (charts_in(outputs), warnings_in(outputs)) == (3, [])
    with Client() as client:
        [together] = client.query(
            "{ projectGroups(by: [], where: { kind: { eq: PROJECT }, investment: { amount: { gt: 0 } } }) "
            "{ count measure(unit: YI_YUAN) { sum } } }"
        ).data["projectGroups"]
    told = text_of(outputs)
    assert f"{together['count']} of " in told
    assert f"Together {together['measure']['sum']:.2f} 亿元" in told
    assert "锚点「总投资339亿元」" in told


def test_targets_against_results() -> None:
    outputs = run("targets-and-results")
    assert (charts_in(outputs), warnings_in(outputs)) == (2, [])
    with Client() as client:
        where = '{ region: { id: { eq: "region/jilin-city" } }, indicator: { unit: { eq: "%" } }, period: { during: "2022/2025" } }'
        observations = client.query(f"{{ observations(where: {where}) {{ totalCount }} }}").data["observations"]["totalCount"]
    told = text_of(outputs)
    assert f"{observations} observations of " in told
    assert "固定资产投资增速　2023-H1　ACTUAL　19.2%" in told
