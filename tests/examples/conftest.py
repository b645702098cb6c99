"""One app for the tests of the page and of the API: they leave it as they found it, or look at what is different."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.billing import Served, serving


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("billing"), attempts=2) as served:
        yield served
        assert "Traceback" not in served.logged()
