"""Checks of arguments: the refusal names the argument and where inside it something is wrong."""

from __future__ import annotations

from hero_healthie_runtime.errors import path_text


def test_a_path_inside_an_argument_reads_like_python() -> None:
    assert path_text("body", ("coupons", 0, "id")) == "body.coupons[0].id"
    assert path_text("", ("data", 3)) == "data[3]"
