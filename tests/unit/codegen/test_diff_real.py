"""The real specs: a change of the vendor is found in the methods it hits, the curated ones among them."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
import yaml

from hero_healthie_codegen.diff import Report, compare_specs
from hero_healthie_codegen.formats.files import read_yaml_file
from tests.support.paths import SPECS


def breaking(report: Report, where: str) -> Any:
    return next(each for each in report.changes if each.where == where and each.level == "breaking")


def change_type(folder: Path, type_name: str, old: str, new: str) -> None:
    path = folder / "healthie" / "schema.graphql"
    text = path.read_text("utf-8")
    start = text.index(f"type {type_name} {{")
    end = text.index("\n}", start)
    block = text[start:end]
    assert old in block
    path.write_text(text[:start] + block.replace(old, new) + text[end:], "utf-8")


@pytest.mark.usefixtures("read_once")
@pytest.mark.slow
def test_healthie(tmp_path: Path) -> None:
    new = copytree(SPECS, tmp_path / "specs")
    change_type(new, "deleteRequestedPaymentPayload", "requested_payment:", "requestedPayment:")
    change_type(new, "RequestedPayment", "  price: String\n", "")
    additions = new / "healthie" / "additions.graphql"
    additions.write_text(additions.read_text("utf-8").replace("# supplements", "# no more of"), "utf-8")
    report = compare_specs(SPECS, new, apis=["healthie"], surface=False)
    assert report.level == "breaking"
    renamed = breaking(report, "deleteRequestedPaymentPayload.requested_payment")
    assert renamed.methods == ("healthie.invoices.delete", "healthie.mutations.delete_requested_payment")
    assert "Your code stays as it is" in renamed.advice
    price = breaking(report, "RequestedPayment.price")
    assert {f"healthie.invoices.{name}" for name in ("list", "get", "create", "update", "delete")} <= set(price.methods)
    assert len([each for each in report.changes if each.level == "breaking"]) == 2
    assert any("invoices.graphql" in each for each in report.decisions)
    assert any(
        "`healthie.invoices.delete` calls `healthie.mutations.delete_requested_payment`" in each
        for each in report.decisions
    )
    assert str(tmp_path) not in str(report)


@pytest.mark.slow
def test_hero(tmp_path: Path) -> None:
    new = copytree(SPECS, tmp_path / "specs")
    path = new / "hero" / "openapi.yaml"
    document = read_yaml_file(path)
    operation = document["paths"]["/v1/invoicing/invoices/{id}"]["patch"]
    properties = operation["requestBody"]["content"]["application/json"]["schema"]["properties"]
    del properties["memo"]
    path.write_text(yaml.safe_dump(document, sort_keys=False), "utf-8")
    report = compare_specs(SPECS, new, apis=["hero"], old_generated=SPECS.parent / "generated")
    assert report.surface == ()
    assert [(each.element, each.becomes) for each in report.changes[0].effects] == [("UpdateInvoiceBody.memo", None)]
    assert [each.level for each in report.changes] == ["breaking"]
    assert report.changes[0].methods == ("hero.invoicing.update_invoice",)
    assert report.changes[0].advice == "Do not pass `body.memo` any more."


def test_the_same_specs_do_not_differ() -> None:
    assert compare_specs(SPECS, SPECS).level == "none"


@pytest.mark.soak
def test_the_whole_comparison_with_the_surface(tmp_path: Path) -> None:
    new = copytree(SPECS, tmp_path / "specs")
    change_type(new, "Tag", "  name: String!\n", "")
    report = compare_specs(SPECS, new)
    assert report.level == "breaking"
    assert report.surface == ()
    assert ("Tag.name", "str", None) in {
        (effect.element, effect.was, effect.becomes) for change in report.changes for effect in change.effects
    }
