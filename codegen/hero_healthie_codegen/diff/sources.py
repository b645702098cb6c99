"""Find what OLD and NEW of the command stand for: a directory, one description, or a revision of git."""

from __future__ import annotations

import hashlib
import io
import re
import shutil
import subprocess
import tarfile
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import CodegenError, SpecError
from ..packages import PACKAGES, generated_from
from ..project import package_folder
from ..pull.head import Head, read_head
from ..pull.healthie import canonical_schema, schema_of_file
from ..specs.decisions import Api
from ..specs.folder import specs_folder
from ..specs.lock import FILES, LockedSpec, load_lock, updated_lock

INSTALLED = "installed"
_SUFFIXES: dict[str, Api] = {
    ".graphql": "healthie",
    ".graphqls": "healthie",
    ".gql": "healthie",
    ".yaml": "hero",
    ".yml": "hero",
    ".json": "hero",
}


@dataclass(frozen=True, slots=True)
class Source:
    """One side of a comparison."""

    label: str
    specs: Path
    apis: frozenset[Api]
    generated: Path | None = None
    """The packages that these specs give, if they are known to."""
    file: Path | None = None
    """The one description that was named, of which there is a copy in `specs`."""

    def named(self, error: SpecError) -> SpecError:
        """Return an error about the copy as one about what was named."""
        copies = {self.specs / FILES[api] for api in self.apis}
        return error if self.file is None or error.path not in copies else SpecError(self.file, error.problem)


def open_source(text: str | None, root: Path | None, temporary: Path) -> Source:
    """Return what the text stands for; None is the present specs/, or the installed package where there is no project.
    The text is a path, a revision of git, or `installed`; raise CodegenError if it is none of these. The root is None
    where there is no project, and files may be put into `temporary`.
    """
    if text == INSTALLED or (text is None and root is None):
        return _installed()
    if text is None:
        return _directory(_of(root), "the present specs/")
    path = Path(text)
    if path.is_dir():
        inner = path / "specs"
        return _directory(inner if inner.is_dir() else path, path.name or "specs")
    if path.is_file():
        return _file(path, _of(root), temporary)
    if root is None:
        raise CodegenError(f"{text!r} is no file, no directory, and not `{INSTALLED}`")
    return _revision(text, root, temporary)


def _of(root: Path | None) -> Path:
    return specs_folder() if root is None else root / "specs"


def _installed() -> Source:
    source = _directory(specs_folder(), "the installed package")
    generated = package_folder(PACKAGES["healthie"]).parent
    return replace(source, generated=generated if _is_from(generated, source) else None)


def extract_revision(root: Path, revision: str, target: Path, *folders: str) -> None:
    """Copy folders of the project, as they were at a revision of git; raise CodegenError if there is no git, or no such
    revision or folder.
    """
    archive = _git_bytes(root, "archive", "--format=tar", revision, "--", *folders)
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        tar.extractall(target, filter="data")


def is_as_committed(root: Path) -> bool:
    """Return True if specs/ holds nothing that is not committed."""
    return not _git(root, "status", "--porcelain", "--", "specs").strip()


def last_change(root: Path) -> str:
    """Return the last commit that changed specs/."""
    return _git(root, "log", "-1", "--format=%h", "--", "specs").strip()


def _directory(path: Path, label: str) -> Source:
    apis: frozenset[Api] = frozenset(api for api, name in FILES.items() if (path / name).is_file())
    if not apis:
        raise CodegenError(f"{label} holds neither hero/openapi.yaml nor healthie/schema.graphql")
    return Source(label, path, apis)


def _file(path: Path, known: Path, temporary: Path) -> Source:
    """Return one description, with everything else from specs/ as they are known."""
    api = _SUFFIXES.get(path.suffix.lower())
    if path.suffix.lower() == ".json" and b'"__schema"' in path.read_bytes():
        api = "healthie"
    if api is None:
        raise CodegenError(f"{path.name} is no description: its name has to end in one of {', '.join(_SUFFIXES)}")
    specs = temporary / "specs"
    shutil.copytree(known, specs)
    target = specs / FILES[api]
    content = path.read_bytes()
    if api == "healthie" and path.suffix.lower() == ".json":
        content = canonical_schema(schema_of_file(content, path.name), path.name, "keep")[0].encode()
    digest = hashlib.sha256(content).hexdigest()
    target.write_bytes(content)
    if (specs / "lock.toml").exists() and load_lock(specs)[api].sha256 != digest:
        head = read_head(content[:1000].decode("utf-8", "replace")) or Head(path.name, "an unknown day", path.name)
        row = LockedSpec(target, head.origin, head.version, head.date, digest)
        (specs / "lock.toml").write_text(updated_lock(specs, {api: row}), "utf-8")
    return Source(path.name, specs, frozenset({api}), file=path)


def _revision(text: str, root: Path, temporary: Path) -> Source:
    if text.startswith("-") or not re.fullmatch(r"[\w./@{}^~:+-]+", text):
        raise CodegenError(f"{text!r} is no file, no directory and no revision of git")
    try:
        commit = _git(root, "rev-parse", "--verify", "--quiet", f"{text}^{{commit}}").strip()
    except CodegenError:
        raise CodegenError(f"{text!r} is no file, no directory and no revision of git") from None
    parts = _git(root, "ls-tree", "--name-only", commit, "--", "specs", "generated").split()
    if "specs" not in parts:
        raise CodegenError(f"there is no specs/ in {text}")
    extract_revision(root, commit, temporary, *parts)
    source = _directory(temporary / "specs", f"specs/ of {text}")
    generated = temporary / "generated"
    # What another codegen generated would differ for reasons that are not the vendor's.
    usable = (
        generated.is_dir() and _is_from(generated, source) and not _git_bytes(root, "diff", commit, "--", "codegen")
    )
    return Source(source.label, source.specs, source.apis, generated if usable else None)


def _is_from(generated: Path, source: Source) -> bool:
    """Return True if the packages say that they come from these descriptions."""
    made_from = generated_from(generated)
    contents: dict[Api, bytes] = {api: (source.specs / FILES[api]).read_bytes() for api in source.apis}
    return all(made_from.get(api) == hashlib.sha256(content).hexdigest() for api, content in contents.items())


def _git(root: Path, *arguments: str) -> str:
    return _git_bytes(root, *arguments).decode("utf-8", "replace")


def _git_bytes(root: Path, *arguments: str) -> bytes:
    git = shutil.which("git")
    if git is None:
        raise CodegenError("git is not installed; name the older version: a directory or a file")
    done = subprocess.run([git, "-C", str(root), *arguments], capture_output=True, check=False)  # noqa: S603 (no shell)
    if done.returncode:
        problem = done.stderr.decode("utf-8", "replace").strip().splitlines()[:1]
        raise CodegenError(f"git {arguments[0]} failed: {' '.join(problem) or 'no reason given'}")
    return done.stdout
