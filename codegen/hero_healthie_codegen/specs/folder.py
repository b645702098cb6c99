"""The folder of the descriptions and of the decisions about them."""

from __future__ import annotations

from pathlib import Path

from ..errors import CodegenError

_PACKAGE = Path(__file__).resolve().parents[1]


def specs_folder() -> Path:
    """Return the folder of all descriptions: in the package in an installed wheel, beside codegen/ in a checkout; raise
    CodegenError if there is none.
    """
    for folder in (_PACKAGE / "data", _PACKAGE.parents[1] / "specs"):
        if (folder / "lock.toml").is_file():
            return folder
    raise CodegenError("the specs are neither in the package nor in a checkout; was the package installed whole?")
