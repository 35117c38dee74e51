"""Chinese labels in charts of matplotlib, which `pip install "./clients/python[notebooks]"` brings along."""

from __future__ import annotations

import contextlib
import warnings
from typing import Final

from matplotlib import font_manager, rcParams

#: Fonts with Chinese characters, the best first: those of Linux distributions, Windows and macOS.
CHINESE_FONTS: Final = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Microsoft YaHei",
    "PingFang SC",
    "Hiragino Sans GB",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "SimHei",
    "Noto Sans CJK JP",
    "Arial Unicode MS",
)


def _known_fonts() -> set[str]:
    return {font.name for font in font_manager.fontManager.ttflist}


def _look_again() -> None:
    """matplotlib keeps a list of the fonts there were when it first looked; later ones are added here."""
    known = {font.fname for font in font_manager.fontManager.ttflist}
    for path in font_manager.findSystemFonts():
        if path not in known:
            # A font that it cannot read is none.
            with contextlib.suppress(OSError, RuntimeError):
                font_manager.fontManager.addfont(path)


def use_chinese_font() -> str | None:
    """Makes matplotlib draw with the best Chinese font of this machine, and returns its name.

    Characters that it lacks come from the other fonts, at last from the one that matplotlib brings along. Without any
    Chinese font it warns, returns None and changes nothing: charts then show boxes in the place of characters.
    """
    if _known_fonts().isdisjoint(CHINESE_FONTS):
        _look_again()
    installed = _known_fonts()
    found = [name for name in CHINESE_FONTS if name in installed]
    if not found:
        warnings.warn("No Chinese font is installed; on Debian: apt-get install fonts-noto-cjk.", stacklevel=2)
        return None
    rcParams["font.family"] = [*found, "DejaVu Sans"]
    # The minus sign of typographers is not in every Chinese font.
    rcParams["axes.unicode_minus"] = False
    return found[0]
