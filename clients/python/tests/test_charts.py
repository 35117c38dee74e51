"""Chinese labels are drawn with a font that has them."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from matplotlib import font_manager, rcParams

from jiangcheng.charts import CHINESE_FONTS, use_chinese_font


@pytest.fixture(autouse=True)
def settings() -> Iterator[None]:
    before = rcParams.copy()
    yield
    rcParams.update(before)


def test_a_font_that_was_installed_since_matplotlib_looked_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(font_manager.fontManager, "ttflist", [])
    found = use_chinese_font()
    if found is None and os.environ.get("CI") != "true":
        pytest.skip("no Chinese font is installed")
    assert found in CHINESE_FONTS
    assert rcParams["font.family"][0] == found


def test_without_one_it_warns_and_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    before = list(rcParams["font.family"])
    monkeypatch.setattr(font_manager.fontManager, "ttflist", [])
    monkeypatch.setattr(font_manager, "findSystemFonts", list)
    with pytest.warns(UserWarning, match="fonts-noto-cjk"):
        assert use_chinese_font() is None
    assert list(rcParams["font.family"]) == before
