"""Checks of arguments: the refusal names the argument and where inside it something is wrong."""

from __future__ import annotations

from hero_healthie._call.arguments import argument_path


def test_a_path_inside_an_argument_reads_like_python() -> None:
    assert argument_path("body", ("coupons", 0, "id")) == "body.coupons[0].id"
    assert argument_path("", ("data", 3)) == "data[3]"
