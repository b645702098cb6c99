"""Find what an upgrade is compared with: specs/ as it was when the code in generated/ was made."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from ..diff.sources import extract_revision
from ..errors import CodegenError
from ..packages import generated_from
from ..specs.decisions import Api
from ..specs.lock import load_lock

#: Kept until an upgrade has gone through, so that one that stopped can go on.
SAVED = Path("build", "upgrade", "specs")


def find_base(root: Path, given: Path | None) -> tuple[Path, str]:
    """Return the directory to compare specs/ with, and what it is in words. Call it before anything is pulled. Raise
    CodegenError if what generated/ was made from is nowhere to be found.
    """
    if given is not None:
        if not (given / "lock.toml").is_file():
            raise CodegenError(f"{given} holds no lock.toml; --base is a specs directory of another time")
        return given, str(given)
    present = _locked_hashes(root / "specs")
    saved = root / SAVED
    if saved.exists() and _locked_hashes(saved) != present:
        return saved, f"the descriptions before the upgrade that was begun ({SAVED}; delete it to begin anew)"
    made_from = generated_from(root / "generated")
    if present == made_from:
        _save(root / "specs", saved)
        return saved, "the descriptions before this upgrade"
    if _save_commit(root, saved):
        if _locked_hashes(saved) == made_from:
            return saved, "the descriptions of the last commit"
        shutil.rmtree(saved)
    raise CodegenError(
        "generated/ was made neither from the descriptions in specs/ nor from those of the last commit, so what an "
        "upgrade changes cannot be known.\nUndo the change of specs/ (git restore specs), or name the specs directory "
        "that generated/ was made from: --base DIR"
    )


def forget_base(root: Path) -> None:
    """Remove what was kept for going on: the upgrade went through."""
    shutil.rmtree((root / SAVED).parent, ignore_errors=True)


def is_generated(root: Path) -> bool:
    """Return True if generated/ was made from the descriptions that the lock names."""
    return _locked_hashes(root / "specs") == generated_from(root / "generated")


def _locked_hashes(specs: Path) -> dict[Api, str]:
    return {api: row.sha256 for api, row in load_lock(specs).items()}


def _save(specs: Path, saved: Path) -> None:
    saved.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=saved.parent) as temporary:
        copy = Path(temporary, "specs")
        shutil.copytree(specs, copy)
        shutil.rmtree(saved, ignore_errors=True)
        copy.rename(saved)


def _save_commit(root: Path, saved: Path) -> bool:
    """Keep specs/ of the last commit; return False if there is none."""
    with tempfile.TemporaryDirectory() as temporary:
        try:
            extract_revision(root, "HEAD", Path(temporary), "specs")
        except CodegenError:
            return False
        if not Path(temporary, "specs", "lock.toml").is_file():
            return False
        _save(Path(temporary, "specs"), saved)
    return True
