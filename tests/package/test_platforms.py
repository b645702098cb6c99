"""Which systems a wheel is for, by its name: what the table of docs/release.md stands on."""

from __future__ import annotations

import pytest
from packaging.utils import parse_wheel_filename

from tests.package.platforms import SYSTEMS, fits, rows

GLIBC, MUSL = SYSTEMS["Linux glibc x86_64"], SYSTEMS["Linux musl x86_64"]
INTEL, ARM, WINDOWS = SYSTEMS["macOS x86_64"], SYSTEMS["macOS arm64"], SYSTEMS["Windows arm64"]


@pytest.mark.parametrize(
    ("wheel", "python", "system", "wanted"),
    [
        ("p-1-py3-none-any.whl", "3.14", WINDOWS, True),
        ("p-1-py2.py3-none-any.whl", "3.11", MUSL, True),
        ("p-1-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl", "3.12", GLIBC, True),
        ("p-1-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl", "3.13", GLIBC, False),
        ("p-1-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl", "3.12", MUSL, False),
        ("p-1-cp312-cp312-manylinux_2_34_x86_64.whl", "3.12", GLIBC, False),
        ("p-1-cp312-cp312-manylinux_2_28_aarch64.whl", "3.12", GLIBC, False),
        ("p-1-cp312-cp312-musllinux_1_2_x86_64.whl", "3.12", MUSL, True),
        ("p-1-cp39-abi3-musllinux_1_1_x86_64.whl", "3.14", MUSL, True),
        ("p-1-cp313-abi3-musllinux_1_1_x86_64.whl", "3.12", MUSL, False),
        ("p-1-cp313-cp313t-musllinux_1_2_x86_64.whl", "3.13", MUSL, False),
        ("p-1-cp311-cp311-macosx_10_9_universal2.whl", "3.11", ARM, True),
        ("p-1-cp311-cp311-macosx_11_0_arm64.whl", "3.11", INTEL, False),
        ("p-1-cp311-cp311-macosx_15_0_arm64.whl", "3.11", ARM, False),
        ("p-1-py3-none-win_arm64.whl", "3.11", WINDOWS, True),
        ("p-1-cp311-cp311-win_amd64.whl", "3.11", WINDOWS, False),
    ],
)
def test_what_a_wheel_is_for(wheel: str, python: str, system: tuple[str, str], wanted: bool) -> None:
    assert any(fits(tag, python, system) for tag in parse_wheel_filename(wheel)[3]) is wanted


def test_the_table_says_what_is_missing() -> None:
    everywhere = parse_wheel_filename("all-1-py3-none-any.whl")[3]
    some = parse_wheel_filename("some-2-cp312-abi3-win_arm64.whl")[3]
    first, second = rows({"all": ("1", set(everywhere)), "some": ("2", set(some))}, ["all", "some"])
    assert first == ["the other 1", *["yes"] * 8]
    assert second == ["some 2", *["no"] * 7, "not 3.11"]
