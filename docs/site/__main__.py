"""`python -m docs.site [FOLDER] [--jobs N]`: build the site into FOLDER/html, build/docs by default."""

from __future__ import annotations

import gc
import sys
from argparse import ArgumentParser
from pathlib import Path

from sphinx.cmd.build import main as sphinx_build

from docs.site.reference import build
from docs.site.source import ROOT
from docs.site.staging import stage


def main(folder: Path, jobs: str = "auto") -> int:
    """Write the sources and build the site; warnings are errors."""
    source = folder / "source"
    gc.set_threshold(100_000, 20, 50)  # the trees of the pages stay: looking through them takes a fifth of the time
    stage(source, build())
    # Sphinx loses index entries from the search of pages that it need not write again, so all are written.
    options = ["--write-all", "--fail-on-warning", "--keep-going", "--quiet", "--jobs", jobs]
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
    arguments = ArgumentParser(prog="python -m docs.site")
    arguments.add_argument("folder", type=Path, nargs="?", default=ROOT / "build/docs")
    arguments.add_argument("--jobs", default="auto", help="processes that read and write pages")
    given = arguments.parse_args()
    sys.exit(main(given.folder, given.jobs))
