"""How long to wait before asking again."""

from __future__ import annotations

import random
from collections.abc import Iterator

FIRST_SECONDS = 0.2
LONGEST_SECONDS = 8.0


def waits(retries: int) -> Iterator[float]:
    """Seconds before each of the retries: twice as long each time, and never the same for two clients."""
    for retry in range(retries):
        yield min(LONGEST_SECONDS, FIRST_SECONDS * 2**retry) * random.uniform(0.5, 1.0)
