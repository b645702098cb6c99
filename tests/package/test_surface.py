"""The surface that is compared is that of docs/stability.md, and every extra is tried before a release."""

from __future__ import annotations

import json
import re

from tests.package.build import ROOT
from tests.package.extras import SMOKES, declared
from tests.package.surface import examples_of, last_release
from tests.package.surface_reading import MODULES, place_of


def test_the_page_names_the_modules() -> None:
    page = (ROOT / "docs" / "stability.md").read_text("utf-8")
    paragraph = page.partition("by the names in their `__all__`:")[2].partition("So are the clients")[0]
    named = re.findall(r"`([\w.]+)`", paragraph)
    assert [named[0], *[f"hero_healthie.{name}" for name in named[1:]]] == list(MODULES)


def test_the_last_release_is_kept_whole() -> None:
    kept = json.loads(place_of(last_release()).read_text("utf-8"))
    facade, methods, models = kept["facade"], kept["methods"], kept["models"]
    assert facade["hero_healthie.Hero.for_practice_group"] == "(self, practice_group_id: str) -> Self"
    assert facade["healthie.invoices.get"].startswith("async (self, ")
    assert facade["cli.sandbox"] == "command"
    assert methods["hero_health_api.invoicing.update_invoice"] == "async (self, id, *, body)"
    assert {"issuer_id", "memo"} <= set(models["hero_health_api.models.UpdateInvoiceBody"].split())
    assert len(models) > 1500
    assert len(methods) > 800
    assert examples_of(last_release()).stat().st_size > 10_000


def test_every_extra_is_tried_alone() -> None:
    assert sorted(SMOKES) == declared()
