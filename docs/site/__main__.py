"""`python -m docs.site [FOLDER]`: build the site into FOLDER/html, build/docs by default."""

from __future__ import annotations

import sys
from pathlib import Path

from sphinx.cmd.build import main as sphinx_build

from docs.site.reference import build
from docs.site.source import ROOT
from docs.site.staging import stage


def main(folder: Path) -> int:
    """Write the sources and build the site; warnings are errors."""
    source = folder / "source"
    stage(source, build())
    # Sphinx loses index entries from the search of pages that it need not write again, so all are written.
    options = ["--write-all", "--fail-on-warning", "--keep-going", "--quiet", "--jobs", "auto"]
    return sphinx_build(
        [
            *options,
            "--conf-dir",
            str(ROOT / "docs"),
            "-b",
            "html",
            "-d",
            str(folder / "doctrees"),
            str(source),
            str(folder / "html"),
        ]
    )


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build/docs"))
